import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Filed, openNightDesk, platforms } from '../../support/night/night-desk.ts';

const paragraphs = [
  'MUSCAT (ANP/AFP) - De veerboot die maandag vastliep is vlotgetrokken.',
  ...Array.from({ length: 6 }, (_, at) => `Alinea ${at + 2} van het bericht over de veerboot.`),
];
const ferry: Filed = {
  uri: 'urn:veerboot',
  headline: 'Veerboot bij Muscat weer vlot',
  body_text: paragraphs.join('\n\n'),
};

type Night = Awaited<ReturnType<typeof openNightDesk>>;
let night: Night;
beforeEach(async () => {
  night = await openNightDesk();
});
afterEach(() => night.close());

/** The same command in each platform's own way; what who asked reads there. */
async function everywhere(typed: string): Promise<readonly string[]> {
  return [
    await night.askOnBoard(`/weergave ${typed}`),
    await night.askOnSlack(`/weergave ${typed}`),
    await night.askOnDiscord('weergave', typed === '' ? {} : { hoe: typed }),
  ];
}

/** What stands of a story in each channel, cards alone. */
async function cardsAbout(about: string): Promise<readonly string[]> {
  const read = await Promise.all(platforms.map((platform) => night.read(platform)));
  return read.map((posts) =>
    posts.flatMap(({ isCard, text }) => (isCard && text.includes(about) ? [text] : [])).join('\n'),
  );
}

test('a channel chooses on each platform how much its cards show, in which language, with what clock', async () => {
  await night.file(ferry);
  await night.minutes(1);
  for (const text of await cardsAbout('Muscat weer vlot')) expect(text).not.toContain('Alinea 7');
  for (const said of await everywhere('lang taal:en vlag:uit')) {
    expect(said).toContain('in Muscat');
    expect(said).toContain('Alinea 7 van het bericht');
  }
  await night.file({ ...ferry, uri: 'urn:tweede', headline: 'Tweede veerboot vast bij Muscat' });
  await night.minutes(1);
  for (const text of await cardsAbout('Tweede veerboot')) {
    expect(text).toContain('Alinea 7');
    expect(text).toMatch(/\d\d:\d\d in Muscat/u);
    expect(text).toContain('I’ll take it');
  }
  // What stood there keeps its look until its story changes, and is edited into the new one then.
  for (const text of await cardsAbout('Muscat weer vlot')) expect(text).not.toContain('Alinea 7');
  await night.file({ ...ferry, version: '2', headline: 'Veerboot bij Muscat weer vlot na twee dagen' });
  await night.minutes(3);
  for (const text of await cardsAbout('vlot na twee dagen')) expect(text).toContain('Alinea 7');
});

test('as headlines each story is a line, and what is urgent or killed is as loud as ever', async () => {
  for (const said of await everywhere('kop')) expect(said).toContain('kop en plaats op één regel');
  await night.file(ferry);
  await night.file({ ...ferry, uri: 'urn:spoed', headline: 'Explosie in haven Muscat', urgency: 1 });
  await night.minutes(1);
  for (const text of await cardsAbout('Muscat weer vlot')) {
    expect(text).toContain('MUSCAT (ANP/AFP)');
    expect(text).not.toContain('vlotgetrokken');
  }
  for (const text of await cardsAbout('Explosie in haven')) {
    expect(text).toContain('SPOED');
    expect(text).toContain('vlotgetrokken');
    expect(text).toContain('Ik doe deze');
  }
  await night.file({ ...ferry, version: '2', pubstatus: 'canceled', ednote: 'Bericht klopt niet' });
  await night.minutes(1);
  for (const text of await cardsAbout('INGETROKKEN')) expect(text).toContain('Niet gebruiken');
});

test('a text that is longer than a platform takes is cut between paragraphs there, and can be read whole', async () => {
  await everywhere('lang');
  const long = Array.from(
    { length: 60 },
    (_, at) => `Alinea ${at + 1}: ${'*woord* _wöord_ '.repeat(20)}einde.`,
  );
  await night.file({ ...ferry, body_text: [`MUSCAT (ANP/AFP) - Eerste.`, ...long].join('\n\n') });
  await night.minutes(1);
  const [slack = '', discord = '', board = ''] = await cardsAbout('Muscat weer vlot');
  for (const text of [board, slack, discord]) expect(text).toContain('Volledige tekst');
  expect(board).toContain('Alinea 50');
  expect(slack).toContain('Alinea 12');
  expect(slack).not.toContain('Alinea 40');
  expect(discord).toContain('Alinea 3');
  expect(discord).not.toContain('Alinea 20');
});
