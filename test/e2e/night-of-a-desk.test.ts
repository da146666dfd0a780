import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Filed, openNightDesk, platforms } from '../support/night/night-desk.ts';
import { minuteMs } from '../support/wire-item.ts';

/** Half an hour of a foreign desk at night, on Slack, on Discord and on the board at once. */
const flash: Filed = {
  uri: 'urn:beving',
  urgency: 1,
  headline: 'Aardbeving in oosten van Turkije, zeker 10 doden',
  body_text:
    'ANKARA (ANP/RTR) - Bij een zware aardbeving zijn zeker 10 mensen omgekomen.\n\nDe schok was tot in Syrië te voelen.',
};
const later: Filed = {
  ...flash,
  version: '2',
  headline: 'Dodental aardbeving Turkije loopt op tot 240',
  body_text: flash.body_text.replace('zeker 10', 'zeker 240'),
};
const premier: Filed = {
  uri: 'urn:premier',
  headline: 'Premier Spanje stapt op',
  body_text: 'MADRID (ANP/EFE) - De premier heeft zijn ontslag ingediend, melden bronnen rond de regering.',
};
const secret = 'bronnen rond de regering';
const spill: Filed = {
  uri: 'urn:lozing',
  headline: 'Kamer wil onderzoek naar lozingen',
  body_text: "DEN HAAG (ANP) - Een fabriek loosde volgens de Kamer zo'n 1.200 kilo oplosmiddel in de rivier.",
};
const bridge: Filed = {
  uri: 'urn:brug',
  headline: 'Brug bij Novi Sad dicht na aanvaring',
  body_text: 'NOVI SAD (ANP/AFP) - De brug over de Donau is dicht na een aanvaring met een schip.',
};

let night: Awaited<ReturnType<typeof openNightDesk>>;
beforeEach(async () => {
  night = await openNightDesk();
});
afterEach(() => night.close());

test('a flash is one in its first words, its second version says what changed, and a slip of the pen is silent', async () => {
  await night.file(flash, spill);
  await night.minutes(1);
  await everywhere((cards) => {
    const urgent = cards.filter((text) => text.includes('SPOED'));
    expect(urgent).toEqual([expect.stringContaining('Aardbeving in oosten')]);
  });
  expect(night.discordWrites()[0]).toMatch(/^🔴 SPOED · Aardbeving in oosten van Turkije/);
  const [, onSlack = ''] = ((await night.read('slack'))[0]?.text ?? '').split(/\n(?=🔴)/u);
  expect(onSlack).toMatch(/^🔴 SPOED · Aardbeving in oosten van Turkije/);

  night.waits(4);
  await night.file(later);
  await night.minutes(1);
  for (const platform of ['slack', 'discord'] as const) {
    const lines = (await night.read(platform)).filter(({ isCard }) => !isCard);
    expect(lines, platform).toEqual([expect.objectContaining({ isLoud: true })]);
    expect(lines[0]?.text, platform).toMatch(/^🔴 SPOED · doden 10 → 240 · Dodental aardbeving Turkije/);
  }
  const [top, ...rest] = await night.boardPosts();
  expect(top?.number).toBe(2);
  expect(top?.newsSeq).toBeGreaterThan(Math.max(...rest.map(({ newsSeq }) => newsSeq)));

  const before = await counts();
  await night.file({ ...later, version: '3', body_text: later.body_text.replace('schok', 'schokk') });
  await night.minutes(1);
  expect(await counts()).toEqual(before);
  expect(await night.askOnBoard('/laatste')).toMatch(/ANKARA \(ANP\/RTR\) · bijgewerkt 20\.0\d · .*#2/u);
  expect(await night.askOnBoard('/bericht 2')).toMatch(/Versies: 3\n.*\n.*doden 10 → 240, nieuwe kop/);
});

test('a correction says what was wrong and what is right', async () => {
  await night.file(spill);
  await night.minutes(1);
  const { body_text } = spill;
  const right = body_text.replace('- Een', '- (Herstelt hoeveelheid) Een').replace('1.200', '12.000');
  await night.file({ ...spill, version: '2', body_text: right });
  await night.minutes(1);
  for (const platform of platforms) {
    const said = (await night.read(platform)).map(({ text }) => text).join('\n');
    expect(said, platform).toMatch(/Gecorrigeerd door ANP 20\.01/);
    expect(said, platform).toMatch(/zo'n\s+1\.200\s+12\.000/);
    expect(said, platform).toContain('Herstelt hoeveelheid');
    expect((await night.read(platform)).filter(({ isCard }) => isCard)[0]?.text).not.toContain('(Herstelt');
  }
});

test('of three who take a story at once one has it everywhere; its kill over a restart calls who has it, tells no word of it, and is said once more', async () => {
  await night.file(premier, spill);
  await night.minutes(1);
  const [boardAnswer] = await Promise.all([
    night.askOnBoard('/doe 2'),
    night.pressOnSlack('Ik doe deze', 'Premier Spanje'),
    night.pressOnDiscord('Ik doe deze', 'Premier Spanje'),
  ]);
  await night.minutes(1);
  const who = / Bij .*?(sanne|redacteur|Bram)/u.exec(await cardOf('board', 'Premier Spanje'))?.[1];
  const holder = who ?? 'nobody';
  await everywhere((cards) => {
    const taken = cards.filter((text) => text.includes('Loslaten'));
    expect(taken).toEqual([expect.stringContaining('Premier Spanje')]);
  });
  const losers = [boardAnswer, ...night.whispers()].filter((text) => text.includes('was je voor'));
  expect(losers.length).toBeGreaterThan(0);
  for (const text of losers) expect(text).toContain(holder);

  await night.askOnBoard('/doe 2 over', 'Bram');
  await night.askOnBoard('/doe 2 gepubliceerd', 'Bram');
  await night.minutes(1);
  await night.file({
    uri: premier.uri,
    version: '2',
    pubstatus: 'canceled',
    headline: 'KILL: zie bericht',
    body_text: '',
    ednote: 'INTREKKING: bericht klopt niet',
  });
  await night.telex.restart();
  await night.minutes(1);
  for (const platform of platforms) {
    const killed = (await night.read(platform)).filter(({ text }) => text.includes('INGETROKKEN'));
    const notices = killed.filter(({ isCard }) => !isCard);
    expect([killed.length, notices.length], platform).toEqual([2, 1]);
    for (const { text } of killed) {
      expect(text, platform).toContain('Premier Spanje stapt op');
      expect(text, platform).toContain('MADRID (ANP/EFE)');
      expect(text, platform).toContain('bericht klopt niet');
    }
    expect(notices[0]?.text, platform).toMatch(/Bram.*, je hebt dit om 20\.0\d gepubliceerd/su);
  }
  const answers = [
    await night.askOnBoard('/bericht 2'),
    await night.askOnBoard('/laatste'),
    await night.askOnBoard('/overdracht'),
    await night.askOnSlack('/bericht 2 verschil 1 2'),
    await night.askOnDiscord('bericht', { nummer: 2 }),
  ];
  for (const answer of answers) expect(answer).toContain('Premier Spanje stapt op');
  expect(JSON.stringify([answers, await all()])).not.toContain(secret);
  const [whole = '', , handedOver] = answers;
  expect(whole.match(/MADRID/gu)).toHaveLength(1);
  expect(handedOver).toMatch(/MADRID \(ANP\/EFE\) · van 20\.00 · #2 · Gepubliceerd door Bram.* om 20\.0\d/u);

  await night.minutes(5);
  for (const platform of platforms) expect(await unseenIn(platform), platform).toBe(1);
  await night.pressOnDiscord('Gezien', 'Nog door niemand gezien');
  await night.minutes(1);
  for (const platform of platforms) {
    expect(await unseenIn(platform), platform).toBe(0);
    expect((await night.read(platform)).map(({ text }) => text).join('\n'), platform).toMatch(
      /Gezien door.{0,40}(?:redacteur|1175)/su,
    );
  }
  const before = await counts();
  await night.minutes(10);
  expect(await counts()).toEqual(before);
});

test('a hold, a doubt and an embargo keep a text back until they end', async () => {
  const end = new Date(night.now() + 6 * minuteMs).toISOString();
  const embargo: Filed = {
    uri: 'urn:inflatie',
    headline: 'Inflatie daalt tot 2,4 procent',
    body_text: 'DEN HAAG (ANP) - De prijzen stegen minder hard.',
    embargoed: end,
  };
  await night.file(embargo, bridge, spill);
  await night.minutes(1);
  expect(JSON.stringify([await all(), await night.askOnBoard('/laatste')])).not.toContain('Inflatie');
  const waiting = await night.askOnBoard('/embargo');
  expect(waiting).toContain('DEN HAAG (ANP)');
  expect(waiting).not.toContain('Inflatie');

  await night.file({ ...spill, version: '2', pubstatus: 'withheld', ednote: 'wacht op bevestiging' });
  await night.file({
    ...bridge,
    version: '2',
    headline: 'Aan de redactie',
    body_text: 'Gelieve het bericht over de brug niet te gebruiken.',
  });
  await night.minutes(1);
  for (const platform of platforms) {
    const said = (await night.read(platform)).map(({ text }) => text).join('\n');
    expect(said, platform).toContain('GEBLOKKEERD door ANP 20.01, niet gebruiken');
    expect(said, platform).toContain('wacht op bevestiging');
    expect(said, platform).toContain('Mogelijk ingetrokken, controleer');
    expect(said, platform).not.toMatch(/oplosmiddel|Donau/);
  }
  await night.askOnBoard('/klopt 2 niet', 'Joris');
  await night.file({ ...spill, version: '3' });
  await night.minutes(1);
  await everywhere((cards) => {
    expect(cards.join('\n')).toMatch(/oplosmiddel/);
    expect(cards.join('\n')).toMatch(/Donau/);
  });
  for (const platform of platforms)
    expect((await night.read(platform)).map(({ text }) => text).join('\n')).toMatch(
      /Niet ingetrokken.*Joris/su,
    );

  await night.minutes(4);
  await night.telex.desk.endEmbargoes();
  await night.minutes(1);
  for (const platform of platforms)
    expect(await cardOf(platform, 'Inflatie'), platform).toMatch(/Embargo voorbij/);
  expect(await night.askOnBoard('/embargo')).not.toContain('DEN HAAG');
});

test('the words of a doubt are no version to compare, and of what people confirmed to be withdrawn no earlier word is read again', async () => {
  await night.file(bridge);
  await night.minutes(1);
  const doubt = 'Gelieve het bericht over de brug niet te gebruiken.';
  await night.file({ ...bridge, version: '2', headline: 'Aan de redactie', body_text: doubt });
  await night.minutes(1);
  await night.askOnBoard('/klopt 1 niet', 'Joris');
  const back = await night.askOnBoard('/bericht 1');
  expect(back).toMatch(/2 · 20\.01: mogelijk ingetrokken\n/);
  expect(back).not.toContain('nieuwe kop');
  await night.askOnBoard('/klopt 1 toch', 'Joris');
  await night.minutes(1);
  const open = 'NOVI SAD (ANP/AFP) - Het verkeer kan er weer over.';
  await night.file({ ...bridge, version: '3', headline: 'Brug bij Novi Sad open', body_text: open });
  await night.minutes(1);
  for (const typed of ['', ' verschil 1 5', ' verschil 3 5', ' 4-5']) {
    const said = await night.askOnBoard(`/bericht 1${typed}`);
    expect(said).toMatch(/open|maar één versie/);
    expect(said).not.toMatch(/Donau|aanvaring/);
  }
  expect(JSON.stringify(await all())).not.toMatch(/Donau/);
});

async function everywhere(holds: (cards: readonly string[]) => void): Promise<void> {
  for (const platform of platforms)
    holds((await night.read(platform)).filter(({ isCard }) => isCard).map(({ text }) => text));
}

async function cardOf(platform: (typeof platforms)[number], about: string): Promise<string> {
  return (await night.read(platform)).find(({ isCard, text }) => isCard && text.includes(about))?.text ?? '';
}

async function all(): Promise<readonly string[]> {
  const read = await Promise.all(platforms.map(night.read));
  return read.flat().map(({ text }) => text);
}

async function counts(): Promise<readonly number[]> {
  return Promise.all(platforms.map(async (platform) => (await night.read(platform)).length));
}

async function unseenIn(platform: (typeof platforms)[number]): Promise<number> {
  return (await night.read(platform)).filter(({ text }) => text.includes('Nog door niemand gezien')).length;
}
