import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applySignals } from '../../src/domain/signals/signals.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetch/fetch-feed.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import {
  openSampleWire,
  type SampleWire,
  type SampleWireOptions,
} from '../../src/sample-wire/open-sample-wire.ts';

const never = new AbortController().signal;
const noon = Date.UTC(2026, 10, 24, 11);
let dataDir: string;
let now: number;
let fetcher: Fetcher;
const wires: SampleWire[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'telex-sample-'));
  now = noon;
  fetcher = createFetcher({ userAgent: 'Telex/0.1 (+mailto:redactie@wire.example)' });
});

afterEach(async () => {
  await fetcher.stop();
  await Promise.all(wires.splice(0).map((wire) => wire.stop()));
  await rm(dataDir, { recursive: true });
});

function open(options: Partial<SampleWireOptions> = {}): SampleWire {
  const wire = openSampleWire({ dataDir, clock: () => now, filingEveryMs: null, ...options });
  wires.push(wire);
  return wire;
}

async function fileMany(wire: SampleWire, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    now += 8000;
    await wire.fileNext();
  }
}

async function poll(url: string, etag: string | null = null) {
  const outcome = await fetcher.fetch({ url, etag, lastModified: null }, never);
  if (outcome.kind !== 'fetched') return { outcome, items: [], title: null };
  const context = { url, contentType: outcome.contentType, timeZone: 'Europe/Amsterdam', readAt: now };
  const { items, title, problems } = await parseFeed(outcome.bytes, context);
  expect(problems).toEqual([]);
  return { outcome, items, title };
}

test('both feeds are read whole, and say that they are sample news', async () => {
  const { rssUrl, ninjsUrl } = await open().start();
  const rss = await poll(rssUrl);
  const ninjs = await poll(ninjsUrl);
  expect(rss.items.length + ninjs.items.length).toBeGreaterThanOrEqual(60);
  for (const { title } of [rss, ninjs]) expect(title).toContain('voorbeeldnieuws');
  for (const item of [...rss.items, ...ninjs.items]) {
    expect(item.guid).toMatch(/^urn:telex:sample:/);
    expect(item.issuedAt).toBeLessThan(noon);
    expect(item.pubStatus).toBe('usable');
    expect(item.categories).toHaveLength(1);
    expect(item.paragraphs.length).toBeGreaterThanOrEqual(2);
  }
  const openings = [...rss.items, ...ninjs.items].map(({ paragraphs }) => paragraphs[0]);
  expect(openings).toContainEqual(expect.stringMatching(/^MUSCAT \(ANP\/RTR\/AFP\) - Oman heeft/));
});

test('an unchanged feed is a 304, a changed one is not', async () => {
  const wire = open();
  const { rssUrl, ninjsUrl } = await wire.start();
  const etags = new Map<string, string | null>();
  for (const url of [rssUrl, ninjsUrl]) {
    const { outcome } = await poll(url);
    etags.set(url, outcome.kind === 'fetched' ? outcome.etag : null);
    expect((await poll(url, etags.get(url))).outcome.kind).toBe('not-modified');
  }
  await fileMany(wire, 12);
  for (const url of [rssUrl, ninjsUrl]) {
    expect((await poll(url, etags.get(url))).outcome.kind).toBe('fetched');
  }
});

test('after four minutes the feeds tell of a new version, a correction, a kill and an embargo', async () => {
  const wire = open();
  const { rssUrl, ninjsUrl } = await wire.start();
  await fileMany(wire, 30);
  const ninjs = (await poll(ninjsUrl)).items;
  // A correction in RSS is said in the headline, which is read once the source's name is known.
  const rss = (await poll(rssUrl)).items.map((item) => applySignals({ ...item, credit: 'ANP' }));
  const all = [...rss, ...ninjs];
  expect(ninjs.filter(({ pubStatus }) => pubStatus === 'canceled')).toHaveLength(1);
  expect(ninjs.filter(({ embargoedUntil }) => embargoedUntil !== null)).toHaveLength(1);
  expect(all.filter(({ signal }) => signal === 'correction')).toHaveLength(1);
  for (const { headline } of all) expect(headline).not.toContain('correctie');
});

test('after a restart the same items stand there with the same times, and filing goes on', async () => {
  const first = open();
  const before = await first.start();
  await fileMany(first, 40);
  const [rss, ninjs] = [await poll(before.rssUrl), await poll(before.ninjsUrl)];
  await first.stop();
  now += 3_600_000;

  const second = open({ seed: 99 });
  const after = await second.start();
  expect((await poll(after.rssUrl)).items).toEqual(rss.items);
  expect((await poll(after.ninjsUrl)).items).toEqual(ninjs.items);

  await fileMany(second, 1);
  const fresh = [...(await poll(after.rssUrl)).items, ...(await poll(after.ninjsUrl)).items].filter(
    ({ issuedAt }) => issuedAt !== null && issuedAt > noon + 3_600_000,
  );
  expect(fresh.map(({ issuedAt }) => issuedAt)).toEqual([now]);
});

test('what is served was kept first: a wire that is killed comes back with all that was seen', async () => {
  const killed = open();
  const { rssUrl, ninjsUrl } = await killed.start();
  await fileMany(killed, 7);
  const seen = [...(await poll(rssUrl)).items, ...(await poll(ninjsUrl)).items];
  const other = await open().start();
  expect([...(await poll(other.rssUrl)).items, ...(await poll(other.ninjsUrl)).items]).toEqual(seen);
});

test('a log that cannot be read is no reason not to start: the wire begins anew, with other guids', async () => {
  await open().start();
  const first = JSON.parse(await readFile(join(dataDir, 'sample-wire.json'), 'utf8'));
  await writeFile(join(dataDir, 'sample-wire.json'), '{"format":1,"items":[');
  now += 1000;
  await open().start();
  const second = JSON.parse(await readFile(join(dataDir, 'sample-wire.json'), 'utf8'));
  expect(second.items).toHaveLength(first.items.length);
  expect(second.items[0].guid).not.toBe(first.items[0].guid);
});

test('it files by itself until it is stopped', async () => {
  const wire = open({ filingEveryMs: 5 });
  const { rssUrl } = await wire.start();
  const sequence = async () => JSON.parse(await readFile(join(dataDir, 'sample-wire.json'), 'utf8')).sequence;
  await expect.poll(sequence).toBeGreaterThan(2);
  await wire.stop();
  expect((await poll(rssUrl)).outcome).toMatchObject({ kind: 'failed', code: 'refused' });
  const last = await sequence();
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await sequence()).toBe(last);
});

test('any other address is not found', async () => {
  const { rssUrl } = await open().start();
  expect((await poll(new URL('/', rssUrl).href)).outcome).toMatchObject({
    kind: 'failed',
    code: 'not-found',
  });
});
