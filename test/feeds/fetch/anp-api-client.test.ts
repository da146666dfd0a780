import { afterEach, expect, test } from 'vitest';
import { createAnpFetcher, readAnpNews } from '../../../src/feeds/fetch/anp-api-client.ts';
import { createFetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { parseText } from '../../support/read-fixture.ts';

const signal = new AbortController().signal;
let server: FeedServer | null = null;
afterEach(() => server?.close());

const item = (id: string, minute: number) => ({
  hasError: false,
  data: {
    id,
    kind: 'TEXTARTICLE',
    title: `Bericht ${id}`,
    sourceTitle: 'ANP 101',
    bodyText: `<p>ZOUTDIJK (ANP) - Bericht ${id} van de dag.</p>`,
    firstIssueDate: `2026-02-06T19:${minute}:00Z`,
    urgency: 3,
    version: 1,
    categories: ['XANP/BIN'],
  },
});

const listed = (ids: readonly string[], hasMore = false) => ({
  hasError: false,
  data: { items: ids.map((id) => ({ id, kind: 'TEXTARTICLE', modified: '2026-02-06T19:40:00Z' })), hasMore },
});

/** The API as a server: a list in two pages and three items, of which one may be broken. */
async function startAnp(broken: string | null = null): Promise<FeedServer> {
  const json = (value: unknown) => (_: unknown, response: import('node:http').ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  const started = await startFeedServer({
    '/services/sources/s1/items': (request, response) => {
      if (request.headers.authorization !== 'Basic a2xhbnQ6Z2VoZWlt') {
        response.writeHead(401).end();
        return;
      }
      json(listed(['c', 'b'], true))(request, response);
    },
    '/services/sources/s1/items?toItem=b': json(listed(['a'])),
    '/services/items/a': json(item('a', 10)),
    '/services/items/b':
      broken === 'b' ? (_, response) => void response.writeHead(500).end() : json(item('b', 20)),
    '/services/items/c': json(item('c', 30)),
  });
  server = started;
  return started;
}

function readWith(base: string, knownIds: readonly string[]) {
  const fetcher = createFetcher({ userAgent: 'Telex/test' });
  const url = `${base.replace('//', '//klant:geheim@')}/services/sources/s1/items`;
  const anp = createAnpFetcher(fetcher, (guid) => knownIds.includes(guid));
  return anp.fetch({ url, etag: null, lastModified: null }, signal).finally(() => anp.stop());
}

async function itemsOf(outcome: Awaited<ReturnType<typeof readWith>>) {
  if (outcome.kind !== 'fetched') throw new Error(`not fetched: ${JSON.stringify(outcome)}`);
  return parseText(outcome.bytes, { format: 'anp-api' });
}

test('every page of the list is followed, and the items come oldest first', async () => {
  const { url } = await startAnp();
  const { items, problems } = await itemsOf(await readWith(url, []));
  expect(items.map((each) => each.headline)).toEqual(['Bericht a', 'Bericht b', 'Bericht c']);
  expect(problems).toEqual([]);
});

test('an item that is known already is not asked for again', async () => {
  const asked: string[] = [];
  const fetchJson = async (url: string) => {
    const path = new URL(url).pathname;
    asked.push(path);
    return path.endsWith('/items') ? listed(['c', 'b', 'a']) : item(path.slice(-1), 10);
  };
  const known = (guid: string) => guid !== 'c';
  const news = await readAnpNews('https://anp.example/services/sources/s1', { fetchJson, known }, signal);
  expect(news.items.map((each) => each.guid)).toEqual(['c']);
  expect(asked).toEqual(['/services/sources/s1/items', '/services/items/c']);
});

test('a list is followed back five pages: a desk that was away for long does not need them all', async () => {
  const lists: string[] = [];
  const fetchJson = async (url: string) => {
    const { pathname, searchParams } = new URL(url);
    if (!pathname.endsWith('/items')) return item(pathname.split('/').at(-1) ?? '', 10);
    lists.push(searchParams.get('toItem') ?? 'newest');
    return listed([`na-${lists.length}`], true);
  };
  const anp = { fetchJson, known: () => false };
  const { items } = await readAnpNews('https://anp.example/services/sources/s1', anp, signal);
  expect(lists).toEqual(['newest', 'na-1', 'na-2', 'na-3', 'na-4']);
  expect(items).toHaveLength(5);
});

test('one item that fails leaves the others, and is named', async () => {
  const { url } = await startAnp('b');
  const { items, problems } = await itemsOf(await readWith(url, []));
  expect(items.map((each) => each.headline)).toEqual(['Bericht a', 'Bericht c']);
  expect(problems).toEqual([expect.stringMatching(/^item b could not be read and is tried again: /)]);
});

test('no more than two items are asked for at once', async () => {
  let running = 0;
  let most = 0;
  const ids = ['e', 'd', 'c', 'b', 'a'];
  const fetchJson = async (url: string) => {
    if (url.endsWith('/sources/s1/items')) return listed(ids);
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    await Promise.resolve();
    running -= 1;
    return item(url.slice(-1), 10);
  };
  const news = await readAnpNews(
    'https://anp.example/services/sources/s1/items',
    { fetchJson, known: () => false },
    signal,
  );
  expect(news.items).toHaveLength(5);
  expect(most).toBe(2);
});

test('a list that is refused fails the poll with the reason', async () => {
  const { url } = await startAnp();
  const fetcher = createFetcher({ userAgent: 'Telex/test' });
  const anp = createAnpFetcher(fetcher, () => false);
  const outcome = await anp.fetch(
    { url: `${url}/services/sources/s1/items`, etag: null, lastModified: null },
    signal,
  );
  await anp.stop();
  expect(outcome).toMatchObject({ kind: 'failed', code: 'auth' });
});

test('what is no list of the ANP News API passes through as it is', async () => {
  const started = await startFeedServer({
    '/brug.rss': (_, response) => void response.writeHead(200, { etag: '"1"' }).end('<rss/>'),
  });
  server = started;
  const anp = createAnpFetcher(createFetcher({ userAgent: 'Telex/test' }), () => false);
  const outcome = await anp.fetch({ url: `${started.url}/brug.rss`, etag: null, lastModified: null }, signal);
  await anp.stop();
  expect(outcome).toMatchObject({ kind: 'fetched', etag: '"1"' });
});

test('an item that never becomes known is not asked for at every poll', async () => {
  const started = await startAnp();
  const anp = createAnpFetcher(createFetcher({ userAgent: 'Telex/test' }), (guid) => guid !== 'c');
  const url = `${started.url.replace('//', '//klant:geheim@')}/services/sources/s1/items`;
  for (let poll = 0; poll < 10; poll += 1) await anp.fetch({ url, etag: null, lastModified: null }, signal);
  await anp.stop();
  expect(started.seen.filter(({ path }) => path === '/services/items/c')).toHaveLength(3);
});

test('the address of a source is enough', async () => {
  const { url } = await startAnp();
  const anp = createAnpFetcher(createFetcher({ userAgent: 'Telex/test' }), () => false);
  const address = `${url.replace('//', '//klant:geheim@')}/services/sources/s1`;
  const outcome = await anp.fetch({ url: address, etag: null, lastModified: null }, signal);
  await anp.stop();
  expect((await itemsOf(outcome)).items).toHaveLength(3);
});
