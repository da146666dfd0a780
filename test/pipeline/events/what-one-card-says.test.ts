import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';
import { sanne } from './event-desk.ts';
import { joris, type OneCardDesk, openOneCardDesk } from './one-card-desk.ts';
import { quake } from './quakes.ts';

const afpText = 'Veertien doden door aardbeving bij Erzurum';
const anpText = 'Zware aardbeving treft Erzurum, zeker 14 doden';

let room: OneCardDesk;
beforeEach(async () => {
  room = await openOneCardDesk();
});
afterEach(() => room.close());

describe('a flash among takes', () => {
  it('marks the card for as long as it stands, whichever text is shown', async () => {
    await room.prefer('ANP');
    await room.file('afp', { urgency: 1 });
    await room.file('anp');
    expect([room.card().title, room.card().urgent, room.card().mark?.sign]).toEqual([anpText, true, '🔴']);
    await room.file('afp', { urgency: 1, pubStatus: 'canceled', version: 2 });
    expect([room.card().urgent, room.card().mark]).toEqual([false, null]);
  });

  it('marks the card of another agency’s routine copy', async () => {
    await room.file('afp');
    await room.file('anp', { urgency: 1 });
    expect([room.card().title, room.card().urgent]).toEqual([afpText, true]);
  });

  it('is a flash only where the agency says so that gave it, whoever’s text the card shows', async () => {
    const [afp, anp] = [{ credit: 'AFP' }, { credit: 'ANP', urgency: 1 }];
    await room.file('afp', afp);
    await room.file('anp', anp);
    expect([room.card().title, room.card().mark?.word]).toEqual([afpText, 'SPOED van ANP']);
    await room.prefer('ANP');
    await room.file('afp', { ...afp, urgency: 1, version: 2 });
    expect([room.card().title, room.card().mark?.word]).toEqual([anpText, 'FLITS van AFP']);
  });

  it('is not replaced by routine copy of the same second that it overtook', async () => {
    const { desk } = room;
    desk.now += minuteMs;
    const times = { issuedAt: desk.now, seenAt: desk.now };
    await desk.fileFrom('afp', quake('afp-1', times));
    await desk.fileFrom('anp', quake('anp-1', { ...times, urgency: 1 }));
    await room.round();
    expect([room.card().title, room.card().urgent]).toEqual([anpText, true]);
  });

  it('is not replaced by older copy of the agency that its channel prefers', async () => {
    await room.prefer('ANP');
    await room.file('afp', { urgency: 1 });
    await room.file('anp', { issuedAt: room.desk.now - minuteMs });
    expect(room.card().title).toBe(afpText);
  });
});

describe('figures that another agency has since', () => {
  it('stand behind who has it, with whose they are, until the text that is shown has them', async () => {
    await room.prefer('ANP');
    await room.file('anp');
    await room.file('rtr');
    await room.file('rtr', {
      headline: 'Aardbeving Turkije: 19 doden',
      lede: 'Een aardbeving van 6,8 heeft in Erzurum 19 levens geëist.',
      version: 2,
    });
    await room.file('afp', { headline: 'Aardbeving Erzurum: hulp komt op gang', lede: null });
    expect([room.card().title, room.card().stateText]).toEqual([anpText, 'bijgewerkt door AFP 20.04']);
    expect(room.takes()[0]).toContain('RTR 20.02, AFP 20.04 · RTR 20.03: doden 14 → 19');
    await room.file('anp', { headline: 'Zware aardbeving treft Erzurum, zeker 19 doden', version: 2 });
    expect(room.takes()[0]).not.toContain('→');
    expect(room.card().stateText).toBe('bijgewerkt 20.05');
  });

  it('are no fall where that agency counts fewer: beside them stands what is said here', async () => {
    await room.prefer('ANP');
    await room.file('anp');
    await room.file('rtr', {
      headline: 'Aardbeving Turkije: 12 doden',
      lede: 'Een aardbeving van 6,8 heeft in Erzurum 12 levens geëist.',
    });
    expect(room.takes()[0]).toContain('RTR 20.02: doden 12 (hier 14)');
    expect(room.takes()[0]).not.toContain('→');
  });
});

describe('the newest of its times', () => {
  it('is that of the newest take, but of a correction when that was made', async () => {
    await room.file('afp');
    await room.file('anp');
    expect(room.card().clock.timeText).toBe('20.02');
    await room.file('afp', { headline: `${afpText}.`, signal: 'correction', version: 2 });
    await room.file('rtr');
    expect([room.card().clock.frame, room.card().clock.timeText]).toEqual([
      'gecorrigeerd {time} ({age})',
      '20.03',
    ]);
  });
});

describe('whose text the card shows', () => {
  it('is said where that is not the first agency’s, and its dateline does not say so', async () => {
    await room.prefer('ANP');
    await room.file('afp');
    await room.file('anp');
    expect(room.takes()).toEqual(['eerst: AFP 20.01 · ook ANP 20.02 · tekst van ANP']);
    const dateline = { text: 'ERZURUM (ANP)', places: ['ERZURUM'], country: 'TR', zone: null, date: null };
    await room.file('anp', { dateline: { ...dateline, agencies: ['ANP'] }, version: 2 });
    expect(room.takes()).toEqual(['eerst: AFP 20.01 · ook ANP 20.02']);
  });

  it('stands in its small print once no other agency has it any more', async () => {
    await room.file('afp', { credit: 'AFP' });
    await room.file('anp');
    expect(room.card().credit).toBe(null);
    await room.file('anp', { pubStatus: 'canceled', version: 2 });
    expect([room.card().credit, room.takes()]).toEqual(['AFP', ['⛔ INGETROKKEN: ANP 20.02']]);
  });
});

describe('a mark on the card', () => {
  it('names whose text was corrected once others stand there too, and no more where they are gone', async () => {
    await room.file('afp', { urgency: 2 });
    await room.file('afp', { headline: `${afpText}.`, signal: 'correction', urgency: 2, version: 2 });
    expect(room.card().mark?.word).toBe('SPOED, gecorrigeerd');
    await room.file('anp');
    expect(room.card().mark?.word).toBe('SPOED, gecorrigeerd door AFP');
    expect(room.card().stateText).toBe('gecorrigeerd door AFP 20.02');
    await room.file('anp', { pubStatus: 'canceled', version: 2 });
    expect(room.card().mark?.word).toBe('SPOED, gecorrigeerd');
  });

  it('names whose embargo is over', async () => {
    const until = room.desk.now + 5 * minuteMs;
    await room.file('afp', { embargoedUntil: until });
    room.desk.now = until;
    await room.desk.endEmbargoes();
    await room.round();
    expect(room.card().mark?.word).toBe('Embargo voorbij');
    await room.file('anp');
    expect(room.card().mark?.word).toBe('Embargo van AFP voorbij');
  });

  it('names the take of which nobody knows whether it was taken back', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.file('rtr');
    await room.file('anp', { signal: 'possible-kill', lede: 'Gelieve dit niet te gebruiken.', version: 2 });
    await room.file('rtr', { pubStatus: 'withheld', version: 2 });
    expect(room.takes()).toEqual(['⛔ GEBLOKKEERD: RTR 20.03', '🟠 Mogelijk ingetrokken: ANP 20.02']);
  });

  it('names apart what its agency blocked and what an embargo holds, by which that agency stands', async () => {
    await room.file('afp anp rtr');
    await room.file('anp', { embargoedUntil: room.desk.now + 30 * minuteMs, version: 2 });
    await room.file('rtr', { pubStatus: 'withheld', version: 2 });
    expect(room.takes()).toEqual(['⛔ GEBLOKKEERD: RTR 20.01', '⛔ ONDER EMBARGO: ANP 20.01']);
    const said = JSON.stringify(room.platform.acts.map(({ post }) => post));
    expect(said).toContain('⛔ ONDER EMBARGO door ANP 20.02, niet gebruiken · tot 20.31 · #2');
    expect(said).toContain('⛔ ONDER EMBARGO door ANP 20.02, niet gebruiken: Zware aardbeving');
    expect(said).not.toContain('GEBLOKKEERD door ANP');
    expect(said).toContain('GEBLOKKEERD door RTR');
  });
});

describe('an agency', () => {
  it('has one name on the card and under it, whether it takes back or corrects', async () => {
    await room.file('afp');
    await room.file('rtr');
    await room.file('rtr', { headline: 'Aardbeving Turkije: 13 doden', signal: 'correction', version: 2 });
    await room.file('rtr', { pubStatus: 'canceled', version: 3 });
    const said = [...room.lines(), ...room.takes()].join('\n');
    expect(said).toContain('Gecorrigeerd door RTR');
    expect(said).toContain('INGETROKKEN door RTR');
    expect(said).not.toContain('Reuters');
  });
});

describe('a text that another one replaces on the card', () => {
  it('comes under it as a line, once and silently', async () => {
    await room.prefer('ANP');
    await room.file('afp', { urgency: 1 });
    await room.file('anp');
    await room.file('anp', { headline: `${anpText}, school ingestort`, version: 2 });
    const own = room.lines().filter((line) => line.includes(afpText));
    expect(own).toEqual([`🔴 SPOED · 20.01 AFP: ${afpText} · ERZURUM · #1`]);
  });

  it('does not where it was taken back', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.file('afp', { pubStatus: 'canceled', version: 2 });
    expect(room.card().title).toBe(anpText);
    expect(room.lines().filter((line) => line.includes(`20.01 AFP: ${afpText}`))).toEqual([]);
  });
});

describe('who has the event', () => {
  it('is called when another take of it is killed, whichever number she took it by, and by that number', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.file('rtr');
    await room.press('publish', 1, joris);
    await room.press('take', 2);
    await room.file('rtr', { pubStatus: 'canceled', version: 2 });
    const kill = room.lines().find((line) => line.includes('INGETROKKEN door RTR'));
    expect(kill).toContain(
      '→ Joris (Slack), je hebt #1 om 20.03 gepubliceerd. → Sanne (Slack), je doet #2 sinds 20.03.',
    );
  });

  it('is called when another take of it is corrected', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', 1);
    await room.file('anp', { headline: `${anpText}!`, signal: 'correction', version: 2 });
    const correction = room.lines().find((line) => line.includes('Gecorrigeerd door ANP'));
    expect(correction).toContain('→ Sanne (Slack), je doet #1 sinds 20.02.');
  });

  it('is everybody, on the card', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', 1, sanne);
    await room.press('publish', 2, joris);
    expect(saidText(room.card().desk?.said ?? [])).toBe(
      'Bij Sanne (Slack) · Gepubliceerd door Joris (Slack)',
    );
  });

  it('is not hidden by who said of another take that it is none for this newsroom', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('pass', 1, joris);
    await room.press('take', 2, sanne);
    expect(saidText(room.card().desk?.said ?? [])).toBe('Bij Sanne (Slack)');
    expect(room.card().buttons.map(({ command }) => command)).toContain('/doe 2 los');
  });
});

it('has the number and the buttons of the text that it shows', async () => {
  await room.prefer('ANP');
  await room.file('afp');
  await room.file('anp', { body: `${quake('anp-1').lede}\n\nEn een tweede alinea.` });
  const { title, buttons, more } = room.card();
  expect(title).toBe(anpText);
  expect([...buttons, ...more].map(({ command }) => command)).toEqual([
    '/doe 2',
    '/bericht 2',
    '/kopie 2',
    '/bericht 2 versies',
  ]);
});

describe('figures that the card does not show', () => {
  const more = {
    headline: 'Aardbeving Turkije: 240 doden',
    lede: 'Een aardbeving van 6,8 heeft in Erzurum 240 levens geëist, aldus burgemeester Mehmet Sekmen van de Turkse stad.',
  };

  it('are told in the channel at once, where a take brings them', async () => {
    await room.file('afp');
    room.desk.now += 5 * minuteMs;
    await room.file('rtr', more);
    expect(room.lines()).toEqual(['! 20.07 RTR: Aardbeving Turkije: 240 doden · ERZURUM · #2']);
  });

  it('are told at once where a version of a take brings them', async () => {
    await room.file('afp');
    await room.file('rtr');
    await room.file('rtr', { ...more, version: 2 });
    expect(room.lines().at(-1)).toBe('! doden 14 → 240 · Aardbeving Turkije: 240 doden');
    const said = room.platform.acts.flatMap(({ post }) => (post.kind === 'notice' ? [post.text] : []));
    expect(said.at(-1)).toContain('nieuwe versie van RTR 20.03');
  });

  it.each([
    ['doden 14 → 19', 'Aardbeving Turkije eist # levens', 14, 19],
    ['14 → 19 slachtoffers', 'Aardbeving Turkije: # slachtoffers', 14, 19],
    ['gewonden 20 → 120', 'Aardbeving Turkije: 14 doden, # gewonden', 20, 120],
    ['vermisten 3 → 11', 'Aardbeving Turkije: # vermisten', 3, 11],
  ])(
    'are told at once whatever they count and however it is called: %s',
    async (told, headline, from, to) => {
      const take = (figure: number) => ({ headline: headline.replace('#', String(figure)) });
      await room.file('afp');
      await room.file('rtr', take(from));
      room.desk.now += 11 * minuteMs;
      await room.file('rtr', { ...take(to), version: 2 });
      expect(room.lines().at(-1)).toBe(`! ${told} · ${take(to).headline}`);
    },
  );

  it('are not told of again where the card shows them already', async () => {
    await room.file('afp', { headline: '240 doden door aardbeving bij Erzurum', lede: more.lede });
    await room.file('rtr', { headline: 'Aardbeving Turkije: 14 doden' });
    room.desk.now += 11 * minuteMs;
    await room.file('rtr', { ...more, version: 2 });
    expect(room.lines().at(-1)).toMatch(/^20\.14 Nieuwe versie van RTR: doden 14 → 240/u);
  });
});

describe('a new version', () => {
  const more = 'Zware aardbeving treft Erzurum, zeker 19 doden';

  it('names who filed it as long as another agency’s take stands there', async () => {
    await room.file('anp');
    await room.file('rtr');
    await room.file('anp', { headline: more, version: 2 });
    expect(room.lines().at(-1)).toMatch(/^20\.03 Nieuwe versie van ANP: /u);
    await room.file('rtr', { pubStatus: 'canceled', version: 2 });
    room.desk.now += 11 * minuteMs;
    await room.file('anp', { headline: more.replace('19', '23'), version: 3 });
    expect(room.lines().at(-1)).toMatch(/^20\.16 Nieuwe versie: /u);
  });

  it('does not before the other agency’s take can be read there', async () => {
    await room.file('anp');
    const { platform } = room;
    const refusesTakes = async (act: Act): Promise<SendOutcome> =>
      act.post.kind === 'notice' && act.post.text.includes('RTR: ')
        ? { kind: 'not-sent', reason: { code: 'no-answer' }, answered: true }
        : { kind: 'sent', messageId: `m${platform.acts.length}` };
    platform.script.push(...Array.from({ length: 60 }, () => refusesTakes));
    await room.file('rtr');
    for (let minutes = 0; minutes < 3; minutes++) {
      room.desk.now += minuteMs;
      await room.round();
    }
    await room.file('anp', { headline: more, version: 2 });
    const versions = room.lines().filter((line) => line.includes('versie'));
    expect(versions).toEqual([expect.stringMatching(/^20\.06 Nieuwe versie: /u)]);
  });

  it('does not where one agency filed all that stands there', async () => {
    await room.file('anp');
    await room.file('anp', { guid: 'anp-2', headline: `${more}, dorpen verwoest` });
    await room.belong(2, 1);
    await room.file('anp', { headline: more.replace('19', '23'), version: 2 });
    expect(room.takes()).toEqual([]);
    expect(room.lines().at(-1)).toMatch(/^20\.03 Nieuwe versie: /u);
  });
});

describe('a figure on the card that counts something else', () => {
  it.each([
    'Bus met 19 passagiers getroffen door aardbeving bij Erzurum: 14 doden',
    'Aardbeving bij Erzurum, bus van lijn 19: 14 doden',
  ])('does not say how many dead another agency has: %s', async (headline) => {
    await room.file('afp', { headline });
    await room.file('rtr');
    room.desk.now += 11 * minuteMs;
    await room.file('rtr', { headline: 'Aardbeving Turkije: 19 doden', version: 2 });
    expect(room.lines().at(-1)).toBe('! doden 14 → 19 · Aardbeving Turkije: 19 doden');
  });
});

describe('who was first and who has it besides', () => {
  it('is each agency once, by its first take', async () => {
    await room.file('afp');
    for (const place of [
      'brug',
      'school',
      'moskee',
      'station',
      'markt',
      'fabriek',
      'haven',
      'kazerne',
      'hotel',
    ])
      await room.file('anp', {
        guid: `anp-${place}`,
        headline: `${anpText}, ${place} verwoest`,
        lede: `${quake('anp-1').lede} Ook de ${place} is verwoest.`,
      });
    await room.file('rtr');
    expect(room.takes()).toEqual(['eerst: AFP 20.01 · ook ANP 20.02, RTR 20.11']);
  });

  it('is not who had it under embargo while another told of it', async () => {
    const until = room.desk.now + 4 * hourMs;
    await room.file('afp', { embargoedUntil: until });
    room.desk.now = until - 2 * minuteMs;
    await room.file('rtr');
    room.desk.now = until;
    await room.desk.endEmbargoes();
    await room.round();
    expect(room.takes()).toEqual(['eerst: RTR gisteren 23.59 · ook AFP 00.00']);
    expect(room.lines().at(-1)).toMatch(/^Embargo voorbij · 00\.00 AFP: /u);
    const changedAt = until + minuteMs;
    await room.file('afp', { issuedAt: until - 4 * hourMs, changedAt, headline: `${afpText}.`, version: 2 });
    expect(room.takes()).toEqual(['eerst: RTR gisteren 23.59 · ook AFP 00.00']);
  });

  it('is in the order of the clocks that stand there', async () => {
    await room.file('anp');
    await room.file('afp', { issuedAt: room.desk.now - 3 * minuteMs });
    expect(room.takes()).toEqual(['eerst: AFP 19.58 · ook ANP 20.01 · tekst van ANP']);
  });
});

it('counts who had it in a list after quiet hours, until that is withdrawn', async () => {
  const { desk } = room;
  await desk.store.hours.chooseQuiet(room.channelId, readQuietHours('23.00-06.30'));
  desk.now += 6 * hourMs;
  await room.file('afp');
  desk.now += 5 * hourMs;
  await room.round();
  await room.file('anp');
  await room.file('rtr');
  expect([room.card().title, room.takes(), room.card().hints.join()]).toEqual([
    anpText,
    ['eerst: AFP 02.01 · ook ANP 07.02, RTR 07.03 · tekst van ANP'],
    '',
  ]);
  await room.file('afp', { pubStatus: 'canceled', version: 2 });
  expect(room.takes()).toEqual(['eerst: ANP 07.02 · ook RTR 07.03']);
});

describe('a killed card of an event', () => {
  it('names who has it still, where those stand in lists alone, and its own kill once', async () => {
    const { desk } = room;
    await desk.store.hours.chooseQuiet(room.channelId, readQuietHours('23.00-06.30'));
    desk.now += 6 * hourMs;
    for (const agency of ['afp', 'rtr']) await room.file(agency);
    desk.now += 5 * hourMs;
    await room.round();
    await room.file('anp');
    await room.file('anp', { pubStatus: 'canceled', version: 2 });
    expect([room.card().state, room.takes()]).toEqual([
      'withdrawn',
      ['ook bij AFP 02.01, RTR 02.02, daar niet ingetrokken'],
    ]);
    await room.file('afp', { pubStatus: 'canceled', version: 2 });
    expect(room.takes()).toEqual(['ook bij RTR 02.02, daar niet ingetrokken']);
  });

  it('names them as well, and which others were taken back, where they stand on cards of their own', async () => {
    await room.file('afp');
    await room.file('rtr', { ...spain, guid: 'rtr-1' });
    await room.belong(2, 1);
    await room.file('anp');
    await room.file('anp', { pubStatus: 'canceled', version: 2 });
    await room.file('afp', { pubStatus: 'canceled', version: 2 });
    expect([room.card().state, room.takes()]).toEqual([
      'withdrawn',
      ['ook bij RTR 20.02, daar niet ingetrokken', '⛔ INGETROKKEN: ANP 20.03'],
    ]);
  });

  const spain = {
    headline: 'Inflatie in Spanje daalt tot 2,4 procent',
    lede: 'De prijzen in Spanje lagen in november 2,4 procent hoger dan een jaar eerder, zei het bureau INE in Madrid.',
    dateline: null,
  };
});

it('says when it changed, and by whom where that is not whose text it shows', async () => {
  await room.file('afp');
  room.desk.now += hourMs;
  await room.file('rtr');
  const { title, clock, credit } = room.card();
  expect([title, clock.frame, clock.timeText, credit]).toEqual([
    afpText,
    'bijgewerkt door RTR {time} ({age})',
    '21.02',
    null,
  ]);
});
