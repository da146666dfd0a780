import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFeedParser } from '../../src/feeds/document/parse-in-worker.ts';
import { createFetcher } from '../../src/feeds/fetch/fetch-feed.ts';
import { createPolls, type Polls } from '../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import type { Source, UrlSource } from '../../src/settings/source-table.ts';
import {
  document,
  type FeedServer,
  hang,
  redirect,
  startFeedServer,
  status,
} from '../support/feed-server.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { rssDocument } from '../support/rss-document.ts';
import { wireItem } from '../support/wire-item.ts';

let desk: Newsdesk;
let sick: FeedServer;
let well: FeedServer;
const stopping: AbortController[] = [];
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  desk = await openNewsdesk();
  [sick, well] = [await startFeedServer(), await startFeedServer()];
});
afterEach(async () => {
  for (const controller of stopping.splice(0)) controller.abort();
  for (const stop of stops.splice(0)) await stop();
  await Promise.all([sick.close(), well.close()]);
  await desk.close();
});

const source = (id: string, url: string): UrlSource => ({
  ...{ kind: 'url', id, url, headers: {}, format: null, topic: null, credit: null, timeZone: null },
  ...{ agency: null, owns: [], mayWithdraw: [], pictures: true, silence: true },
  ...{ everyMs: 30_000, everyIsSet: true, sample: false },
});
const many = (count: number, server: FeedServer, name: string) =>
  Array.from({ length: count }, (_, at) => source(`${name}-${at}`, `${server.url}/${name}-${at}`));

async function openPolls(sources: readonly Source[], headersMs = 60_000): Promise<Polls> {
  const { store, clock } = desk;
  await store.sources.sync(
    sources.map((each) => {
      const url = each.kind === 'folder' ? each.folder : each.url;
      return { id: each.id, url, credit: null, topic: null, sample: false };
    }),
  );
  const timeouts = { connectMs: 60_000, headersMs, bodyMs: 60_000 };
  const fetcher = createFetcher({ userAgent: 'Telex/test', clock, timeouts, guard: () => true });
  const parser = createFeedParser({});
  stops.push(() => fetcher.stop());
  const controller = new AbortController();
  stopping.push(controller);
  const enrich = ({ headline }: { readonly headline: string | null }) =>
    wireItem({ guid: headline ?? '', headline });
  const deps = { store, clock, newsroom: newsroomDefaults, sources, fetcher, parser, enrich };
  return createPolls({ ...deps, random: () => 0.5, log: quietLog, onNews: () => {} }, controller.signal);
}

/** As the clock does each second; what is being started at that moment may still go by the moment before. */
async function startUntilSeen(polls: Polls, server: FeedServer, least: number): Promise<void> {
  const seen = async () => {
    await polls.startDue();
    return server.seen.length;
  };
  await expect.poll(seen).toBeGreaterThanOrEqual(least);
}

test('a host that hangs with six hundred sources holds up nobody else, and is asked four things at once', async () => {
  for (let at = 0; at < 600; at++) sick.on(`/ziek-${at}`, hang);
  for (let at = 0; at < 10; at++) well.on(`/goed-${at}`, document(rssDocument([`Goed ${at}`], desk.clock())));
  // The sick ones have waited longest.
  const polls = await openPolls([...many(600, sick, 'ziek'), ...many(10, well, 'goed')]);
  await polls.startDue();
  await expect.poll(() => well.seen.length).toBe(10);
  expect(sick.seen.length).toBeLessThanOrEqual(4);
});

test('a host that timed out gets one probe at a time until it answers', async () => {
  for (let at = 0; at < 12; at++) sick.on(`/ziek-${at}`, hang);
  const polls = await openPolls(many(12, sick, 'ziek'), 100);
  await polls.startDue();
  await expect.poll(() => sick.seen.length).toBe(5);
  expect(sick.mostAtOnce()).toBeLessThanOrEqual(4);
  for (let at = 0; at < 12; at++) sick.on(`/ziek-${at}`, document(rssDocument(['Weer'], desk.clock())));
  await expect.poll(() => sick.seen.length).toBeGreaterThanOrEqual(12);
});

test('a server that asks to wait at one source is left alone at all of them', async () => {
  for (let at = 0; at < 8; at++) sick.on(`/druk-${at}`, status(429, { 'retry-after': '600' }));
  const polls = await openPolls(many(8, sick, 'druk'));
  await polls.startDue();
  await polls.ended();
  expect(sick.seen).toHaveLength(4);
  await polls.startDue();
  expect(sick.seen).toHaveLength(4);
});

test('a server that asked to wait is left alone at all its sources after a restart, and then asked by one', async () => {
  const sources = many(8, sick, 'druk');
  for (let at = 0; at < 8; at++) sick.on(`/druk-${at}`, status(429, { 'retry-after': '600' }));
  const before = await openPolls(sources);
  await before.startDue();
  await before.ended();
  expect(sick.seen).toHaveLength(4);
  stopping.at(-1)?.abort();
  for (let at = 0; at < 8; at++) sick.on(`/druk-${at}`, document(rssDocument(['Weer'], desk.clock())));
  desk.now += 60_000;
  const polls = await openPolls(sources);
  await polls.startDue();
  expect(sick.seen).toHaveLength(4);
  desk.now += 11 * 60_000;
  await startUntilSeen(polls, sick, 5);
  await polls.ended();
  await polls.startDue();
  expect(sick.seen).toHaveLength(5);
  desk.now += 10_000;
  await startUntilSeen(polls, sick, 6);
});

test('a server that asks one source to wait a moment is left alone for that moment, however seldom that source is read', async () => {
  const [first, ...others] = many(8, sick, 'druk');
  if (first === undefined) throw new Error('no source');
  sick.on('/druk-0', status(429, { 'retry-after': '20' }));
  for (let at = 1; at < 8; at++) sick.on(`/druk-${at}`, document(rssDocument(['Weer'], desk.clock())));
  const polls = await openPolls([{ ...first, everyMs: 6 * 3_600_000 }, ...others]);
  await polls.startDue();
  await polls.ended();
  desk.now += 23_000;
  await startUntilSeen(polls, sick, 5);
});

test('sources that redirect to a host that hangs take no places: it is asked four things at once, then one', async () => {
  for (let at = 0; at < 600; at++) well.on(`/omweg-${at}`, redirect(302, `${sick.url}/ziek`));
  sick.on('/ziek', hang);
  const other = await startFeedServer();
  stops.push(() => other.close());
  for (let at = 0; at < 10; at++)
    other.on(`/goed-${at}`, document(rssDocument([`Goed ${at}`], desk.clock())));
  const polls = await openPolls([...many(600, well, 'omweg'), ...many(10, other, 'goed')]);
  await polls.startDue();
  await expect.poll(() => other.seen.length).toBe(10);
  // Each finds out once where it leads, and then waits for a turn there without asking.
  await expect.poll(() => well.seen.length).toBe(600);
  for (let look = 0; look < 5; look++) await polls.startDue();
  expect(well.seen).toHaveLength(600);
  expect(sick.seen).toHaveLength(4);
  const health = await desk.store.sources.health();
  expect(health.filter(({ lastError }) => lastError !== null)).toEqual([]);
});

test('what waited for a turn where it is led to is read as soon as there is one', async () => {
  for (let at = 0; at < 20; at++) {
    well.on(`/omweg-${at}`, redirect(302, `${sick.url}/heel-${at}`));
    sick.on(`/heel-${at}`, document(rssDocument([`Heel ${at}`], desk.clock())));
  }
  const polls = await openPolls(many(20, well, 'omweg'));
  await polls.startDue();
  await expect.poll(() => sick.seen.length).toBe(20);
  expect(sick.mostAtOnce()).toBeLessThanOrEqual(4);
});

test('the feeds of an agency that are asked by its API have its four turns together', async () => {
  for (let at = 0; at < 12; at++) sick.on(`/services/sources/s${at}/items`, hang);
  const polls = await openPolls(
    many(12, sick, 'anp').map((each, at) => ({
      ...each,
      kind: 'anp' as const,
      url: `${sick.url}/services/sources/s${at}/items`,
    })),
  );
  await polls.startDue();
  await expect.poll(() => sick.seen.length).toBe(4);
  await polls.startDue();
  expect(sick.seen).toHaveLength(4);
});

test('what waits for a turn starts as soon as there is one, and not at the next second', async () => {
  for (let at = 0; at < 40; at++) well.on(`/goed-${at}`, document(rssDocument([`Goed ${at}`], desk.clock())));
  const polls = await openPolls(many(40, well, 'goed'));
  await polls.startDue();
  await expect.poll(() => well.seen.length).toBe(40);
  expect(well.mostAtOnce()).toBeLessThanOrEqual(4);
});

test('an answer that comes after somebody else took the source over is dropped, and is no failure of it', async () => {
  const answers = Promise.withResolvers<void>();
  const answer = document(rssDocument(['Te laat'], desk.clock()));
  well.on('/goed-0', (request, response) => void answers.promise.then(() => answer(request, response)));
  const polls = await openPolls(many(1, well, 'goed'));
  await polls.startDue();
  await expect.poll(() => well.seen.length).toBe(1);
  const later = desk.now + 15 * 60_000;
  const { sources, archive } = desk.store;
  expect(
    await sources.claim({ ids: ['goed-0'], owner: 'een ander', now: later, leaseMs: 60_000 }),
  ).toHaveLength(1);
  answers.resolve();
  await polls.ended();
  expect(await archive.latest({ topics: [], limit: 5 })).toEqual([]);
  expect(await sources.health()).toMatchObject([{ state: 'new', failCount: 0, lastError: null }]);
});

test('what a crash left being read is read again at the next start, at once', async () => {
  well.on('/goed-0', document(rssDocument(['Nieuws'], desk.clock())));
  const polls = await openPolls(many(1, well, 'goed'));
  const { sources } = desk.store;
  await sources.claim({ ids: ['goed-0'], owner: 'telex', now: desk.now, leaseMs: 600_000 });
  await polls.startDue();
  await polls.ended();
  expect(well.seen).toHaveLength(1);
  expect(await sources.health()).toMatchObject([{ state: 'ok' }]);
});

test('what another process is reading is left to it', async () => {
  well.on('/goed-0', document(rssDocument(['Nieuws'], desk.clock())));
  const polls = await openPolls(many(1, well, 'goed'));
  await desk.store.sources.claim({ ids: ['goed-0'], owner: 'een ander', now: desk.now, leaseMs: 600_000 });
  await polls.startDue();
  await polls.ended();
  expect(well.seen).toHaveLength(0);
});
