import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDecideTopics } from '../../../src/domain/desk/decide-topics.ts';
import type { ItemDraft } from '../../../src/domain/item.ts';
import { deskRulesOf } from '../../../src/pipeline/desk-rules.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import { nothingKnown } from '../../domain/desk/nothing-known.ts';
import { parseText, readFixture } from '../../support/read-fixture.ts';

type ExpectedEntry = {
  readonly headline: string | null;
  readonly link: string | null;
  readonly text: string;
  readonly at: string | null;
  readonly section: string | null;
};
type ExpectedArticle = {
  readonly headline: string;
  readonly at: string | null;
  readonly paragraphs: number;
  readonly changedAt?: string;
  readonly link?: string;
  readonly section?: string;
};
type ExpectedPage = {
  readonly article: ExpectedArticle | null;
  readonly entries: readonly ExpectedEntry[];
};

const url = 'https://krant.example/buitenland';
const folder = new URL('../../fixtures/wire-page/', import.meta.url);
const timeOf = (said: string | null) => (said === null ? null : Date.parse(said));
const decideTopics = createDecideTopics(deskRulesOf(newsroomDefaults));
const deskOf = (section: string | null) => decideTopics({ ...nothingKnown, section }).topics[0] ?? null;

/** Pages in the forms that sites have: each entry with its headline, its link, its lede and its time, none too many. */
describe.each(readdirSync(folder).filter((name) => !name.includes('.')))('pages of the %s set', (set) => {
  const pages: Readonly<Record<string, ExpectedPage>> = JSON.parse(
    readFileSync(new URL(`${set}/expected.json`, folder), 'utf8'),
  );
  test.each(Object.entries(pages))('%s', async (name, { article, entries }) => {
    const { format, items } = await readFixture(`wire-page/${set}/${name}`, { url });
    expect(format).toBe('wire-page');
    expect(items.map(sayEntry).slice(article === null ? 0 : 1)).toEqual(
      entries.map(({ at, section, ...said }) => ({ ...said, at: timeOf(at), desk: deskOf(section) })),
    );
    if (article === null) return;
    const { at, changedAt, paragraphs, ...said } = article;
    expect(items[0]).toMatchObject({ ...said, issuedAt: timeOf(at), postable: at !== null });
    expect(items[0]?.paragraphs).toHaveLength(paragraphs);
    if (changedAt !== undefined) expect(items[0]?.changedAt).toBe(timeOf(changedAt));
  });
});

function sayEntry({ headline, link, paragraphs, issuedAt, section }: ItemDraft) {
  return { headline, link, text: paragraphs[0], at: issuedAt, desk: deskOf(section) };
}

const lede = 'LISSABON (ANP) - Vissers blokkeren de haven van Lissabon uit onvrede over de prijs van diesel.';
const list = (...entries: readonly string[]) =>
  parseText(
    `<!doctype html><html lang="nl"><body><h2>Meer uit Buitenland</h2>${entries.join('')}</body></html>`,
    {
      url,
    },
  );

test('an advert in its own box is never the headline of the entry below it', async () => {
  const { items } = await list(
    `<div><h3><a href="/1">Haven van Lissabon dicht</a></h3><p>${lede}</p><i>1 uur geleden</i></div>`,
    '<div>Advertentie</div><div><h3><a href="/koop">Koop nu een nieuwe keuken</a></h3></div>',
    '<div><p>TOKIO (ANP) - De Japanse centrale bank verhoogt de rente.</p><i>2 uur geleden</i></div>',
  );
  expect(items.map(({ headline }) => headline)).toEqual(['Haven van Lissabon dicht', null]);
});

test('an entry that stands twice on its page is one', async () => {
  const entry = `<div><h3><a href="/1">Haven van Lissabon dicht</a></h3><p>${lede}</p><i>1 uur geleden</i></div>`;
  const read = `<div><h3><a href="/1">Haven van Lissabon dicht</a></h3><p>TOKIO (ANP) - Kort.</p><i>1 uur geleden</i></div>`;
  const { items } = await list(entry, '<h2>Meer uit Economie</h2>', read);
  expect(items.map(({ section }) => section)).toEqual(['Buitenland']);
});

test('a headline with its age and no text is an entry, a button is not', async () => {
  const { items, problems } = await list(
    `<div><p>${lede}</p><i>1 uur geleden</i></div>`,
    '<ul><li><a href="/2">Oproep tot staking in Porto</a> <time>3 uur geleden</time></li></ul>',
    '<ul><li><a href="/over">Over ons</a> <time>20:55</time></li></ul>',
  );
  expect(items.map(({ headline, paragraphs }) => headline ?? paragraphs[0])).toEqual([
    lede,
    'Oproep tot staking in Porto',
  ]);
  expect(problems).toEqual(['an age without an entry before it was left out: 20:55']);
});

test('an article keeps what its page tells of it where several articles are told of', async () => {
  const told = (headline: string, published: string) =>
    JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: published });
  const page = (headline: string) =>
    `<!doctype html><html lang="nl"><body><script type="application/ld+json">[${told('Haven dicht', '2026-02-06T10:00:00Z')},${told('Rente omhoog', '2026-02-06T11:00:00Z')}]</script>` +
    `<h1>${headline}</h1><p>${lede}</p><h2>Meer uit Buitenland</h2></body></html>`;
  const timeUnder = async (headline: string) => (await parseText(page(headline), { url })).items[0]?.issuedAt;
  expect(await timeUnder('Rente omhoog')).toBe(Date.parse('2026-02-06T11:00:00Z'));
  expect(await timeUnder('Iets anders')).toBeNull();
});

test('two entries of a dateline and an age under no heading that is known are no wire page', async () => {
  const page = `<!doctype html><html lang="nl"><body><h2>Voor jou</h2><p>${lede}</p><i>1 uur geleden</i><p>TOKIO (ANP) - De rente gaat omhoog.</p><i>2 uur geleden</i></body></html>`;
  await expect(parseText(page, { url })).rejects.toThrow('this is a web page, not a feed');
});

test('a page that is read from a file says why its entries have no link', async () => {
  const page = `<!doctype html><html lang="nl"><body><h2>Meer uit Buitenland</h2><h3><a href="/1">Haven dicht</a></h3><p>${lede}</p><i>1 uur geleden</i></body></html>`;
  expect((await parseText(page)).notes?.join()).toContain('the links of the page are relative');
  expect((await parseText(page, { url })).notes ?? []).toEqual([]);
});

describe('a section page without a heading', () => {
  const places = ['LISSABON', 'BOEDAPEST', 'NAIROBI'];
  const page = (entry: (place: string, at: number) => string) =>
    parseText(`<!doctype html><html><body><h1>Wereld</h1>${places.map(entry).join('')}</body></html>`, {
      url,
      readAt: Date.parse('2026-02-06T21:00:00+01:00'),
    });
  const timesOn = async (entry: Parameters<typeof page>[0]) =>
    (await page(entry)).items.map(({ headline, issuedAt }) => [headline, issuedAt]);
  const expected = (times: readonly string[]) =>
    places.map((place, at) => [`Nieuws uit ${place}`, Date.parse(times[at] ?? '')]);
  const clocks = [0, 1, 2].map((at) => `2026-02-06T1${at}:05:00+01:00`);
  const opening = (place: string) =>
    `<h3><a href="/${place}">Nieuws uit ${place}</a></h3><p>${place} (AFP) - De haven is dicht na een storm.</p>`;

  test('is known by the days and clocks behind its entries alone', async () => {
    const told = await timesOn((place, at) => `<div>${opening(place)}<p>6 februari 2026 1${at}:05</p></div>`);
    expect(told).toEqual(expected(clocks));
  });

  test('has the times in the foot of each entry, and nothing else of it', async () => {
    const told = await timesOn(
      (place, at) =>
        `<section>${opening(place)}<footer><span>Vandaag, 1${at}:05</span><button>Bewaar</button><p>Deel dit</p></footer></section>`,
    );
    expect(told).toEqual(expected(clocks));
  });

  test('tells its ages in another language', async () => {
    const ages = ['il y a 5 minutes', 'il y a une heure', 'vor 3 Stunden'];
    const told = await timesOn((place, at) => `<div>${opening(place)}<i>${ages[at]}</i></div>`);
    expect(told).toEqual(
      expected(['2026-02-06T20:55:00+01:00', '2026-02-06T20:00:00+01:00', '2026-02-06T18:00:00+01:00']),
    );
  });
});
