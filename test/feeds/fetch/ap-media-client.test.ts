import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApFetcher } from '../../../src/feeds/fetch/ap-media-client.ts';
import { createFetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import type { FetchOutcome } from '../../../src/feeds/fetch/fetch-outcome.ts';
import { type ApFiling, type ApServer, startApServer } from '../../support/ap/ap-server.ts';
import { type FeedServer, startFeedServer, status } from '../../support/feed-server.ts';
import { parseText } from '../../support/read-fixture.ts';

const key = 'sleutel-van-de-redactie';
const start = Date.parse('2026-02-06T19:40:00Z');
const signal = new AbortController().signal;
const filing = (id: string, version = 0, fields = {}): ApFiling => ({
  id,
  version,
  headline: `Story ${id} version ${version}`,
  text: `Text ${id} of version ${version} as it was filed.`,
  at: start + version * 60_000 + id.charCodeAt(0) * 1_000,
  fields,
});

let ap: ApServer;
let now = start;
/** Versions that are stored: id and time. */
let stored: Map<string, number>;
let fetcher: ReturnType<typeof createApFetcher>;
let etag: string | null;

beforeEach(async () => {
  ap = await startApServer(key);
  stored = new Map();
  etag = null;
  now = start;
  const known = (guid: string, changedAt: number | null) => (stored.get(guid) ?? 0) >= (changedAt ?? 0);
  fetcher = createApFetcher(createFetcher({ userAgent: 'Telex/test', guard: () => true }), known, () => now);
});
afterEach(async () => {
  await fetcher.stop();
  await ap.close();
});

/** A poll: what it reads is stored, and where it goes on from, as the store does both or neither. */
async function poll(request: { url?: string; headers?: Record<string, string> } = {}) {
  const { url = ap.url, headers = { 'x-api-key': key } } = request;
  const outcome = await fetcher.fetch({ url, headers, etag, lastModified: null }, signal);
  if (outcome.kind !== 'fetched') return { outcome, headlines: [], problems: [] };
  const feed = await parseText(outcome.bytes);
  for (const { guid, changedAt } of feed.items) stored.set(guid ?? '', changedAt ?? 0);
  ({ etag } = outcome);
  return {
    outcome,
    headlines: feed.items.map(({ headline }) => headline),
    problems: feed.problems,
    items: feed.items,
  };
}

describe('a feed in pages', () => {
  test('all pages are followed, each text comes from its own address, and the items are oldest first', async () => {
    ap.file(filing('b'), filing('a'), filing('c'));
    const { headlines, problems, items } = await poll();
    expect(headlines).toEqual(['Story a version 0', 'Story b version 0', 'Story c version 0']);
    expect(problems).toEqual([]);
    expect(items?.[0]?.paragraphs).toEqual(['LOMAR (AP) — Text a of version 0 as it was filed.']);
  });

  test('the next poll goes on where this one stopped, and nothing new is no change', async () => {
    ap.file(filing('a'), filing('b'), filing('c'));
    await poll();
    const asked = ap.server.seen.length;
    expect((await poll()).outcome.kind).toBe('not-modified');
    expect(ap.server.seen.slice(asked).map(({ path }) => path)).toEqual([
      '/media/v/content/feed?qt=q1&seq=3&include=*',
    ]);
    ap.file(filing('d'));
    expect((await poll()).headlines).toEqual(['Story d version 0']);
  });

  test('only a version that is new is asked for', async () => {
    ap.file(filing('a'), filing('b'));
    await poll();
    ap.file(filing('a', 1), filing('b'), filing('a'));
    expect((await poll()).headlines).toEqual(['Story a version 1']);
    expect(ap.textsAsked()).toEqual(['a.0', 'b.0', 'a.1']);
  });

  test('a picture is neither asked for nor passed on', async () => {
    ap.file({ id: 'p', version: 0, headline: 'A picture', at: start }, filing('a'));
    expect((await poll()).headlines).toEqual(['Story a version 0']);
    expect(ap.textsAsked()).toEqual(['a.0']);
  });

  test('where the place to go on from is forgotten the newest is read, which is told', async () => {
    ap.file(filing('a'));
    await poll();
    ap.forgetCursors();
    ap.file(filing('b'));
    const { headlines, problems } = await poll();
    expect(headlines).toEqual(['Story b version 0']);
    expect(problems).toEqual([
      'the page to go on from is not there any more: the feed was read from its newest',
    ]);
  });

  test('a page that names itself ends the reading', async () => {
    ap.file(filing('a'));
    const self = `${ap.url}?seq=0`;
    ap.server.on('/media/v/content/feed?include=*', (_, response) => {
      response.end(JSON.stringify({ api_version: '1.1', data: { next_page: self, items: [{ item: {} }] } }));
    });
    ap.server.on('/media/v/content/feed?seq=0&include=*', (_, response) => {
      response.end(JSON.stringify({ api_version: '1.1', data: { next_page: self, items: [{ item: {} }] } }));
    });
    await poll();
    expect(ap.server.seen.filter(({ path }) => path.includes('feed')).length).toBeLessThanOrEqual(2);
  });

  test('a page after a page without end stops after some, and the next poll goes on there', async () => {
    ap.file(...Array.from('abcdefghijklmn', (id) => filing(id)));
    expect((await poll()).headlines).toHaveLength(10);
    expect((await poll()).headlines).toHaveLength(4);
  });
});

describe('the key', () => {
  let elsewhere: FeedServer;
  beforeEach(async () => {
    elsewhere = await startFeedServer();
  });
  afterEach(() => elsewhere.close());

  test('goes with every request to its own host, as a header or as it stands in the address', async () => {
    ap.file(filing('a'), filing('b'), filing('c'));
    expect((await poll({ url: `${ap.url}?apikey=${key}&page_size=2`, headers: {} })).headlines).toHaveLength(
      3,
    );
    expect(ap.server.seen.every(({ path }) => path.includes(`apikey=${key}`))).toBe(true);
  });

  test('is part of nothing that is kept', async () => {
    ap.file(filing('a'), filing('b'), filing('c'));
    const { outcome } = await poll({ url: `${ap.url}?apikey=${key}`, headers: {} });
    const { bytes, ...told } = outcome as Extract<FetchOutcome, { kind: 'fetched' }>;
    expect(JSON.stringify(told)).not.toContain(key);
    expect(new TextDecoder().decode(bytes)).not.toContain(key);
    expect(etag).toContain('seq=3');
  });

  test('goes to no other host: a page there is not followed, which is told', async () => {
    ap.file(filing('a'), filing('b'), filing('c'));
    ap.sendPagesTo(elsewhere.url);
    const { headlines, problems } = await poll();
    expect(headlines).toEqual(['Story a version 0', 'Story b version 0']);
    expect(problems).toEqual([
      expect.stringMatching(/^the feed goes on at 127\.0\.0\.1:\d+, which was not followed/),
    ]);
    expect(elsewhere.seen).toEqual([]);
  });

  test('nor does it where a text is said to be', async () => {
    const href = `${elsewhere.url}/media/v/content/a.0/download`;
    ap.file(filing('a', 0, { renditions: { nitf: { href } } }), filing('b'));
    const { headlines, problems } = await poll();
    expect(headlines).toEqual(['Story b version 0']);
    expect(problems[0]).toMatch(/^item a is asked for again: its text is at 127\.0\.0\.1:\d+, where the key/);
    expect(elsewhere.seen).toEqual([]);
  });

  test('nor where a text is sent on to: that is followed without it', async () => {
    elsewhere.onAny((_, response) =>
      response.end('<nitf><body><body.content><p>From the store.</p></body.content></body></nitf>'),
    );
    ap.answerText('a', (_, response) =>
      response.writeHead(302, { location: `${elsewhere.url}/signed` }).end(),
    );
    ap.file(filing('a'));
    expect((await poll()).items?.[0]?.paragraphs).toEqual(['From the store.']);
    expect(elsewhere.seen[0]?.headers['x-api-key']).toBeUndefined();
  });

  test('a cursor of another address is none', async () => {
    ap.file(filing('a'));
    await poll();
    await poll({ url: `${ap.url}?q=productid:1` });
    const asked = ap.server.seen.map(({ path }) => path).filter((path) => path.includes('/feed'));
    expect(asked[2]).toBe('/media/v/content/feed?q=productid%3A1&include=*');
  });
});

describe('what cannot be had', () => {
  test('a key that is refused fails the poll, and the same at the first text', async () => {
    ap.file(filing('a'));
    expect((await poll({ headers: {} })).outcome).toMatchObject({ kind: 'failed', code: 'auth' });
    for (const code of [401, 403]) {
      ap.answerText('a', status(code));
      expect((await poll()).outcome).toMatchObject({ kind: 'failed', code: 'auth' });
    }
    ap.answerText('a', null);
    expect((await poll()).headlines).toEqual(['Story a version 0']);
  });

  test('one text that fails loses none of the others, and is asked for again from where it stood', async () => {
    ap.file(filing('a'), filing('b'), filing('c'));
    ap.answerText('a', status(500));
    const first = await poll();
    expect(first.headlines).toEqual(['Story b version 0', 'Story c version 0']);
    expect(first.problems).toEqual([
      expect.stringMatching(/^item a is asked for again: .* has a fault \(500\)/),
    ]);
    ap.answerText('a', null);
    expect((await poll()).headlines).toEqual(['Story a version 0']);
    expect(ap.textsAsked()).toEqual(['a.0', 'b.0', 'c.0', 'a.0']);
  });

  test('one that never comes is passed on without its text, so that the feed goes on', async () => {
    ap.file(filing('a'), filing('b'));
    ap.answerText('a', status(404));
    expect((await poll()).headlines).toEqual(['Story b version 0']);
    expect((await poll()).outcome).toMatchObject({ kind: 'failed', code: 'not-found' });
    const third = await poll();
    expect(third.headlines).toEqual(['Story a version 0']);
    expect(third.problems[0]).toMatch(/^item a is passed on without its text/);
    expect((await poll()).outcome.kind).toBe('not-modified');
  });

  test('asked to wait, it takes what it has and asks nothing until then', async () => {
    ap.file(filing('a'), filing('b'), filing('c'), filing('d'));
    ap.answerText('c', status(429, { 'retry-after': '120' }));
    expect((await poll()).headlines).toEqual(
      expect.arrayContaining(['Story a version 0', 'Story b version 0']),
    );
    const asked = ap.server.seen.length;
    expect((await poll()).outcome).toMatchObject({ kind: 'limited', retryAfterMs: 120_000 });
    expect(ap.server.seen).toHaveLength(asked);
    now += 121_000;
    ap.answerText('c', null);
    expect((await poll()).headlines).toContain('Story c version 0');
    expect(new Set(stored.keys())).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  test('a kill waits for no text', async () => {
    ap.file(filing('a', 1, { pubstatus: 'canceled' }));
    ap.answerText('a', status(500));
    expect((await poll()).items).toMatchObject([{ guid: 'a', pubStatus: 'canceled' }]);
  });

  test('an error that comes as an answer is a failure of the poll', async () => {
    ap.server.on('/media/v/content/feed?include=*', (_, response) =>
      response.end('{"error":{"message":"try later"}}'),
    );
    expect((await poll()).outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('try later'),
    });
  });

  test('what is no NITF at the address of a text is no text', async () => {
    ap.file(filing('a'));
    ap.answerText('a', (_, response) => response.end('<html>log in</html>'));
    expect((await poll()).problems[0]).toMatch(/what stands at its address is no NITF/);
  });
});
