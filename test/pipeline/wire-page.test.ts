import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDecideTopics } from '../../src/domain/desk/decide-topics.ts';
import type { ItemDraft, WireItem } from '../../src/domain/item.ts';
import { deskRulesOf } from '../../src/pipeline/desk-rules.ts';
import { enrichDraft } from '../../src/pipeline/enrich.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { parseText } from '../support/read-fixture.ts';
import { hourMs, minuteMs } from '../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
});
afterEach(() => desk.close());

/** The page as it reads now, in ages of now. */
async function readPage(...lines: readonly string[]): Promise<readonly WireItem[]> {
  const { items } = await parseText(lines.join('\n'), { format: 'wire-page', readAt: desk.now });
  return items.map(enriched);
}

const decideTopics = createDecideTopics(deskRulesOf(newsroomDefaults));

function enriched(draft: ItemDraft): WireItem {
  return enrichDraft(draft, {
    readAt: desk.now,
    sourceTopic: null,
    sourceCredit: 'ANP',
    locate: () => null,
    decideTopics,
  });
}

const stories = () => desk.store.archive.latest({ topics: [], limit: 20 });
const posts = async () =>
  (await desk.store.deliveries.list({ state: null, limit: 20 })).map(({ kind }) => kind);

test('a page that is read again moves no time and posts nothing twice', async () => {
  const start = desk.now;
  await desk.file(
    ...(await readPage(
      'Meer uit Buitenland',
      'LISSABON (ANP) - Eerste bericht. Tweede zin.',
      '5 minuten geledenTOKIO (ANP/RTR) - Volgend bericht.',
      '1 uur geleden',
    )),
  );
  desk.now = start + 50 * minuteMs;
  await desk.file(
    ...(await readPage(
      'Meer uit Buitenland',
      'LISSABON (ANP) - Eerste bericht. Tweede zin.',
      '55 minuten geledenTOKIO (ANP/RTR) - Volgend bericht.',
      '2 uur geleden',
    )),
  );
  expect((await stories()).map(({ item }) => [item.lede, item.issuedAt])).toEqual([
    ['Eerste bericht. Tweede zin.', start - 5 * minuteMs],
    ['Volgend bericht.', start - hourMs],
  ]);
  expect(await posts()).toEqual(['post', 'post']);
});

test('an entry that comes back on another page is the same item', async () => {
  const entry = [
    'LISSABON (ANP) - Eerste bericht van een lange en nieuwswaardige dag in de haven.',
    '1 uur geleden',
  ];
  await desk.fileFrom('pagina-een', ...(await readPage('Meer uit Buitenland', ...entry)));
  await desk.fileFrom('pagina-twee', ...(await readPage('Meer uit Buitenland', ...entry)));
  expect(await stories()).toHaveLength(1);
  expect(await posts()).toEqual(['post']);
});

test('an article without a date is kept in the archive by the first poll, and not posted', async () => {
  const page = [
    'Brug bij Port Lindley dicht',
    'PORT LINDLEY (ANP) - De brug is dicht.',
    'Meer uit Buitenland',
  ];
  await desk.firstPoll('anp', ...(await readPage(...page)));
  await desk.file(...(await readPage(...page)));
  expect((await stories()).map(({ item }) => item.headline)).toEqual(['Brug bij Port Lindley dicht']);
  expect(await posts()).toEqual([]);
});

test('the desk of the heading counts, whatever the dateline', async () => {
  await desk.file(
    ...(await readPage('Meer uit Buitenland', 'DEN HAAG (ANP) - De ambassadeur is terug.', '1 uur geleden')),
  );
  expect((await stories())[0]?.item.topics).toEqual(['buitenland']);
});

test('an edited word, a grown list of agencies and a lost full stop change the card, and another story is another', async () => {
  const page = [
    'Meer uit Buitenland',
    'LISSABON (ANP) - Een brand in de haven van Lissabon heeft drie pakhuizen verwoest. Niemand raakte gewond.',
    '5 minuten geleden',
    'TOKIO (ANP) - De Japanse centrale bank verhoogt de rente voor het eerst in twee jaar.',
    '20 minuten geleden',
    'WASHINGTON (ANP/RTR) - De Senaat heeft ingestemd met geld voor een brug over de rivier.',
    '1 uur geleden',
  ];
  const edits: readonly (readonly [number, string, string])[] = [
    [1, 'drie pakhuizen', 'drie grote pakhuizen'],
    [3, '(ANP)', '(ANP/RTR)'],
    [5, 'rivier.', 'rivier'],
    [1, 'Niemand raakte', 'Er raakte niemand'],
    [3, 'verhoogt de rente', 'verhoogt donderdag de rente'],
  ];
  await desk.file(...(await readPage(...page)));
  for (const [line, before, after] of edits) {
    desk.now += minuteMs;
    page[line] = (page[line] ?? '').replace(before, after);
    await desk.file(...(await readPage(...page)));
  }
  expect(await stories()).toHaveLength(3);
  expect((await posts()).filter((kind) => kind === 'post')).toHaveLength(3);
  page[5] = 'WASHINGTON (ANP/RTR) - De Senaat heeft ingestemd met strengere regels voor drones.';
  await desk.file(...(await readPage(...page)));
  expect((await posts()).filter((kind) => kind === 'post')).toHaveLength(4);
});

test.each([57, 60, 75, 110])(
  'a story that comes %i minutes after one that looks like it is another',
  async (gap) => {
    const stays =
      'TOKIO (ANP) - De Japanse premier heeft vrijdag het parlement ontbonden, de kiezers gaan in februari.';
    const said = (about: string) =>
      `MANILA (ANP) - Het dodental door de ${about} is gestegen, melden de autoriteiten.`;
    const before = `${said('tyfoon in de Filipijnen')}5 minuten geleden`;
    await desk.file(...(await readPage('Meer uit Buitenland', stays, '1 minuut geleden', before)));
    desk.now += gap * minuteMs;
    const age = gap < 59 ? `${gap + 1} minuten geleden` : '1 uur geleden';
    const next = said('aardbeving in de Filipijnen');
    await desk.file(...(await readPage('Meer uit Buitenland', next, '1 minuut geleden', stays, age)));
    expect(await stories()).toHaveLength(3);
  },
);

test('an entry that is rewritten wholly under its own link revises its story, and a new link is a new story', async () => {
  const fire = 'Een brand in de haven van Lissabon heeft drie pakhuizen verwoest. Niemand raakte gewond.';
  const arrest =
    'De Portugese politie houdt twee mannen vast na onderzoek op de kade, zegt justitie woensdag.';
  const haven = 'https://wire.example/10123-haven';
  await fileEntry(haven, 'LISSABON', fire, '1 uur geleden');
  desk.now += 20 * minuteMs;
  await fileEntry(haven, 'LISSABON', arrest, '1 uur geleden');
  await fileEntry(haven, 'LISSABON', fire, '5 minuten geleden');
  expect(await posts()).toEqual(['edit', 'post']);
  expect((await stories()).map(({ item, revision }) => [item.lede, revision])).toEqual([[arrest, 2]]);
  await fileEntry(
    'https://wire.example/10124-haven',
    'PORTO',
    'Twee mannen zijn vrijgesproken.',
    '1 uur geleden',
  );
  expect((await posts()).filter((kind) => kind === 'post')).toHaveLength(2);
});

test('what is filled anew under one link is the next story each time, also without a guid', async () => {
  const live = 'https://wire.example/liveblog/10123-haven';
  await fileEntry(
    live,
    'LISSABON',
    'Een brand in de haven heeft drie pakhuizen verwoest.',
    '1 minuut geleden',
  );
  desk.now += 20 * minuteMs;
  await fileEntry(live, 'LISSABON', 'De politie houdt twee mannen vast na onderzoek.', '1 minuut geleden');
  expect((await posts()).filter((kind) => kind === 'post')).toHaveLength(2);
});

async function fileEntry(link: string, place: string, lede: string, age: string): Promise<void> {
  const items = await readPage('Meer uit Buitenland', `${place} (ANP) - ${lede}`, age);
  await desk.file(...items.map((item) => ({ ...item, link })));
}

const attack = [
  'Raketaanval treft Kyiv',
  'KYIV (ANP/RTR) - Bij een raketaanval op Kyiv zijn doden gevallen. Dat zegt de burgemeester.',
  'In meer dan één wijk is brand uitgebroken, meldt de brandweer van de hoofdstad.',
];
const grown = attack.map((line) => line.replace('zijn doden', 'zijn zeker tien doden'));
const bridge = ['Brug dicht bij Port Lindley', 'PORT LINDLEY (ANP) - De brug over de rivier is dicht.'];
const court = ['OTTAWA (ANP) - Het hof heeft de straf ongedaan gemaakt.', '1 uur geleden'];
const list = 'Meer uit Buitenland';

test('a new article on top of a page is posted as it is seen, and a changed one is a new version of it', async () => {
  await desk.firstPoll('anp', ...(await readPage(...bridge, list, ...court)));
  expect(await posts()).toEqual(['post']);
  desk.now += 10 * minuteMs;
  await desk.file(...(await readPage(...attack, list, ...court)));
  const [lead] = await stories();
  expect(lead?.item.headline).toBe('Raketaanval treft Kyiv');
  const card = lead && presenter.card(lead, desk.now, false);
  expect(JSON.stringify(card)).toContain('tijd onbekend, gezien');
  expect(await posts()).toEqual(['post', 'post']);
  await desk.file(...(await readPage(...grown, list, ...court)));
  expect((await stories())[0]).toMatchObject({ number: lead?.number, revision: 2 });
  expect((await posts()).filter((kind) => kind === 'post')).toHaveLength(2);
});

test.each([
  ['lower on the page', () => [...bridge, list, grown[1] ?? '', '20 minuten geleden', ...court]],
  ['lower on the page without an age', () => [...bridge, list, grown[1] ?? '', ...court]],
  ['with a date', () => [...grown.slice(0, 1), '30 seconden geleden', ...grown.slice(1), list, ...court]],
  ['both on top and in the list', () => [...grown, list, grown[1] ?? '', '5 minuten geleden', ...court]],
])('the article that stands %s is the story that it was, with all that it said', async (_where, page) => {
  await desk.firstPoll('anp', ...(await readPage(list, ...court)));
  desk.now += 10 * minuteMs;
  await desk.file(...(await readPage(...grown, list, ...court)));
  const [before] = (await stories()).filter(({ item }) => item.headline === grown[0]);
  desk.now += minuteMs;
  await desk.file(...(await readPage(...page())));
  await desk.file(...(await readPage(...page())));
  const after = (await stories()).filter(({ item }) => item.lede?.startsWith('Bij een raketaanval'));
  expect(after).toEqual([before]);
});

test('an entry of the list that becomes the article is the story that it was, and keeps its time', async () => {
  await desk.firstPoll('anp', ...(await readPage(...bridge, list, attack[1] ?? '', '5 minuten geleden')));
  const issuedAt = desk.now - 5 * minuteMs;
  desk.now += 10 * minuteMs;
  await desk.file(...(await readPage(...attack, list, ...court)));
  const after = (await stories()).filter(({ item }) => item.lede?.startsWith('Bij een raketaanval'));
  expect(after).toMatchObject([{ revision: 2, issuedAt, item: { headline: attack[0] } }]);
});
