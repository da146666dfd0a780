import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellFault } from '../../../src/chat/words/source-faults.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(`
sources:
  - { id: pagina, url: ${wire.url}/front, credit: ANP, topic: buitenland }
channels:
  - { platform: web, channel: bureau, follows: [alles] }
`);
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

const page = (headline: string, text: string) =>
  document(
    `<!doctype html><html lang="nl"><head><title>${headline}</title></head><body>
<article><h1>${headline}</h1><p>${text}</p></article>
<section><h2>Meer uit Buitenland</h2><div><p>OTTAWA (ANP) - Het hof heeft de straf ongedaan gemaakt.</p>
<time>1 uur geleden</time></div></section></body></html>`,
    { 'content-type': 'text/html' },
  );

describe('a wire page whose article has no time', () => {
  test('brings its new article to the desk, and is told to work', async () => {
    wire.on('/front', page('Eerste kop van vanavond', 'BRUSSEL (ANP) - Dit is het eerste bericht.'));
    await desk.round();
    expect(await promised()).toEqual(['Het hof heeft de straf ongedaan gemaakt.']);
    wire.on('/front', page('Raketaanval treft Kyiv', 'KYIV (ANP/RTR) - Bij een aanval zijn doden gevallen.'));
    desk.now += 3 * minuteMs;
    await desk.round();
    expect(await promised()).toEqual(['Het hof heeft de straf ongedaan gemaakt.', 'Raketaanval treft Kyiv']);
    expect(await fault()).toBeNull();
  });
});

test.each([
  ['items without a date', '<item><title>Een</title><guid>1</guid></item>'],
  [
    'items without a headline',
    '<item><description>Een bericht zonder kop.</description><guid>1</guid></item>',
  ],
])('a feed of %s is told to work', async (_what, items) => {
  wire.on('/front', document(`<rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`));
  await desk.round();
  expect(await promised()).toHaveLength(1);
  expect(await fault()).toBeNull();
});

test('a feed with a date that is none is told to be damaged, for what stands there is lost', async () => {
  const item = '<item><title>Een</title><guid>1</guid><pubDate>gisteren rond het middaguur</pubDate></item>';
  wire.on('/front', document(`<rss version="2.0"><channel><title>Wire</title>${item}</channel></rss>`));
  await desk.round();
  expect(await fault()).toContain('beschadigd');
});

async function fault(): Promise<string | null | undefined> {
  const [health] = await desk.store().sources.health();
  return health && tellFault(health, 'nl');
}

async function promised(): Promise<readonly (string | null)[]> {
  const acts = await desk.store().deliveries.list({ state: null, limit: 20 });
  const stories = await Promise.all(
    acts
      .toSorted((a, b) => a.id - b.id)
      .map(({ number }) => (number === null ? null : desk.store().archive.byNumber(number))),
  );
  return stories.map((story) => story?.item.headline ?? story?.item.lede ?? null);
}

type Entry = { readonly id: number; readonly filedAt: number; readonly lede: string };
const things =
  'drones bruggen scholen tunnels graan visserij musea nachttreinen zonneparken ziekenhuizen'.split(' ');
const doers =
  'De regering,Het parlement,De politie,Een rechtbank,De burgemeester,Het leger,Een vakbond,De brandweer,De oppositie,Een omroep'.split(
    ',',
  );
const ledeOf = (id: number) =>
  `OTTAWA (ANP/AFP) - ${doers[id % doers.length]} beslist over ${things[Math.floor(id / doers.length) % things.length]} in wijk ${id}.`;
const ageOf = (ms: number) => {
  const minutes = Math.floor(ms / minuteMs);
  if (minutes < 1) return 'zojuist';
  return minutes < 60 ? `${minutes} min. geleden` : `${Math.floor(minutes / 60)} uur geleden`;
};
const headlineOf = (id: number) => `Besluit nummer ${id} over wijk ${id}`;

async function poll(entries: readonly Entry[], isLinked: boolean): Promise<void> {
  const said = entries.map(({ id, filedAt, lede }) => {
    const headline = isLinked ? `<a href="/n/${id}">${headlineOf(id)}</a>` : headlineOf(id);
    return `<div><h3>${headline}</h3><p>${lede}</p><span>${ageOf(desk.now - filedAt)}</span></div>`;
  });
  wire.on(
    '/front',
    document(`<!doctype html><html lang="nl"><body><h1>Buitenland</h1>${said.join('')}</body></html>`, {
      'content-type': 'text/html',
    }),
  );
  await desk.round();
}

test.each([true, false])(
  'of a page read again one entry is new, one is changed, and none is posted twice or gets older (with links: %s)',
  async (isLinked) => {
    const first = [1, 2, 3].map((id) => ({ id, filedAt: desk.now - id * 20 * minuteMs, lede: ledeOf(id) }));
    await poll(first, isLinked);
    expect(await acts()).toEqual([3, 2, 1].map((id) => `post ${headlineOf(id)}`));
    const times = await timesOf();
    desk.now += 7 * minuteMs;
    const changed = { ...first[1], lede: ledeOf(2).replace('beslist', 'beslist zaterdag') } as Entry;
    const second = [
      { id: 9, filedAt: desk.now - 2 * minuteMs, lede: ledeOf(9) },
      ...first.slice(0, 1),
      changed,
    ];
    await poll(second, isLinked);
    const since = [`edit ${headlineOf(2)}`, `post ${headlineOf(9)}`];
    expect((await acts()).slice(3)).toEqual(since);
    for (let again = 0; again < 12; again++) {
      desk.now += 7 * minuteMs;
      await poll(second, isLinked);
    }
    expect((await acts()).slice(3)).toEqual(since);
    expect(await timesOf()).toMatchObject(times);
  },
);

test('two hundred new entries come once, the oldest first', async () => {
  const first = [301, 302, 303].map((id) => ({ id, filedAt: desk.now - id * minuteMs, lede: ledeOf(id) }));
  await poll(first, true);
  desk.now += 5 * minuteMs;
  const many = Array.from({ length: 200 }, (_, at) => ({
    id: at + 1,
    filedAt: desk.now - at * 60_000,
    lede: ledeOf(at + 1),
  }));
  await poll(many, true);
  const expected = many.toReversed().map(({ id }) => `post ${headlineOf(id)}`);
  expect((await acts()).slice(first.length)).toEqual(expected);
  desk.now += 5 * minuteMs;
  await poll(many, true);
  expect((await acts()).slice(first.length)).toEqual(expected);
});

async function acts(): Promise<readonly string[]> {
  const listed = await desk.store().deliveries.list({ state: null, limit: 1_000 });
  return Promise.all(
    listed
      .toSorted((a, b) => a.id - b.id)
      .map(async ({ kind, number }) => {
        const story = number === null ? null : await desk.store().archive.byNumber(number);
        return `${kind} ${story?.item.headline}`;
      }),
  );
}

async function timesOf(): Promise<Readonly<Record<string, number | null>>> {
  const stories = await desk.store().archive.latest({ topics: [], limit: 500 });
  return Object.fromEntries(stories.map(({ item }) => [item.headline ?? '', item.issuedAt]));
}
