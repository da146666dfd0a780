import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFeedParser } from '../../../../src/feeds/document/parse-in-worker.ts';
import { createFetcher, type Fetcher } from '../../../../src/feeds/fetch/fetch-feed.ts';
import type { AnswerWatch } from '../../../../src/feeds/fetch/fetch-request.ts';
import type { PollReport } from '../../../../src/pipeline/poll-report.ts';
import { createPolls } from '../../../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../../../src/settings/newsroom.ts';
import type { UrlSource } from '../../../../src/settings/source-table.ts';
import { document, hang, hangHalfway, redirect, startFeedServer } from '../../../support/feed-server.ts';
import { type Newsdesk, openNewsdesk } from '../../../support/newsdesk.ts';
import { quietLog } from '../../../support/quiet-log.ts';
import { wireItem } from '../../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(async () => {
  await desk.close();
});

/** Polls of sources at hosts of their own that were never asked, in the order in which they are due. */
async function openPolls(
  hosts: readonly string[],
  fetcher: Pick<Fetcher, 'fetch'>,
  onPolled: (report: PollReport) => void = () => {},
) {
  const sources = hosts.map(
    (host, at): UrlSource => ({
      ...{ kind: 'url', id: `s${String(at).padStart(5, '0')}`, url: `http://${host}/`, headers: {} },
      ...{ format: null, topic: null, credit: null, timeZone: null, agency: null, owns: [] },
      ...{ mayWithdraw: [], pictures: true, silence: true },
      ...{ everyMs: 30_000, everyIsSet: true, sample: false },
    }),
  );
  const { store, clock } = desk;
  await store.transaction(({ sources: kept }) =>
    kept.sync(sources.map(({ id, url }) => ({ id, url, credit: null, topic: null, sample: false }))),
  );
  const waits = new Set<() => void>();
  const stopping = new AbortController();
  const polls = createPolls(
    {
      ...{ store, clock, newsroom: newsroomDefaults, sources, parser: createFeedParser({}) },
      ...{ enrich: () => wireItem({ guid: 'een' }), random: () => 0.5, log: quietLog, onNews: () => {} },
      onPolled,
      fetcher: { ...fetcher, stop: async () => {} },
      waitForHost: (ms, signal) =>
        new Promise((end) => {
          expect(ms).toBe(2_000);
          waits.add(end);
          signal.addEventListener('abort', () => {
            waits.delete(end);
            end();
          });
        }),
    },
    stopping.signal,
  );
  return {
    polls,
    waiting: () => waits.size,
    /** Two seconds later. */
    async pass() {
      for (const end of waits) end();
      waits.clear();
      await new Promise((resolve) => setImmediate(resolve));
      await polls.startDue();
    },
    async stop() {
      stopping.abort();
      await polls.ended();
    },
  };
}

/** Every host but `goed.example` never answers. */
function hangingFetcher(asked: string[]): Pick<Fetcher, 'fetch'> {
  return {
    fetch(request, signal) {
      const { host } = new URL(request.url);
      asked.push(host);
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        if (host !== 'goed.example') return;
        request.watch?.begins(0);
        resolve({ kind: 'not-modified' } as Awaited<ReturnType<Fetcher['fetch']>>);
      });
    },
  };
}

const hanging = (count: number) => Array.from({ length: count }, (_, at) => `hangt-${at}.example`);

test('behind nine hundred hosts that were never asked and hang, a good source is asked two seconds later, and each of them once', async () => {
  const asked: string[] = [];
  const { polls, pass, stop } = await openPolls([...hanging(900), 'goed.example'], hangingFetcher(asked));
  await polls.startDue();
  expect(asked).toHaveLength(512);
  await pass();
  expect(asked).toContain('goed.example');
  await pass();
  expect(asked).toHaveLength(901);
  expect(new Set(asked).size).toBe(901);
  await stop();
});

test('however many hang, there is an end to those that are under way', async () => {
  const asked: string[] = [];
  const { polls, pass, stop } = await openPolls(hanging(2_000), hangingFetcher(asked));
  await polls.startDue();
  for (let seconds = 0; seconds < 20; seconds += 2) await pass();
  expect(asked).toHaveLength(1_536);
  expect(polls.underWay.size).toBe(1_536);
  await stop();
});

test.each([
  ['leads on to a host that says nothing', '/leidt', '/stil', []],
  ['says nothing after its headers', '/half', '/half', [0, 28]],
])('a host that %s hangs as well', async (_, path, asked, came) => {
  const server = await startFeedServer({
    '/leidt': redirect(302, '/stil'),
    '/stil': hang,
    '/half': hangHalfway,
  });
  const fetcher = createFetcher({
    userAgent: 'Telex/test',
    guard: () => true,
    lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  const heard: number[] = [];
  const fetch: Fetcher['fetch'] = (request, signal) => {
    const watch: AnswerWatch = {
      begins(bytes) {
        heard.push(bytes);
        request.watch?.begins(bytes);
      },
      came(bytes) {
        heard.push(bytes);
        return request.watch?.came(bytes) ?? null;
      },
      whole: () => request.watch?.whole() ?? null,
      unpacked: () => null,
    };
    return fetcher.fetch({ ...request, url: `http://een.example:${server.port}${path}`, watch }, signal);
  };
  const { polls, waiting, pass, stop } = await openPolls([`een.example:${server.port}`], { fetch });
  await polls.startDue();
  await vi.waitFor(() => expect([server.seen.at(-1)?.path, heard]).toEqual([asked, came]));
  // The two seconds in which its headers came.
  if (came.length > 0) await pass();
  expect(waiting()).toBe(1);
  await pass();
  expect([waiting(), polls.underWay.size]).toEqual([0, 1]);
  await stop();
  await fetcher.stop();
  await server.close();
});

test('a document whose poll waits for a place is in nobody’s hands before it has one', async () => {
  const server = await startFeedServer({ '/': document('<rss/>') });
  const fetcher = createFetcher({ userAgent: 'Telex/test' });
  const place = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const watch: AnswerWatch = {
    begins: () => {},
    came: () => null,
    unpacked: () => null,
    whole() {
      asked.resolve();
      return place.promise;
    },
  };
  let isRead = false;
  const request = { url: `${server.url}/`, etag: null, lastModified: null, watch };
  const outcome = fetcher.fetch(request, new AbortController().signal).finally(() => {
    isRead = true;
  });
  await asked.promise;
  await new Promise((resolve) => setImmediate(resolve));
  expect(isRead).toBe(false);
  place.resolve();
  expect(await outcome).toMatchObject({ kind: 'fetched' });
  await fetcher.stop();
  await server.close();
});

test('of sixty hosts that hang and answer in the same moment with long documents sixteen are in hand at once, each joined at a turn of its own', async () => {
  const answers: (() => void)[] = [];
  const long = `<?xml version="1.0"?><rss version="2.0"><channel><title>Lang</title><!--${'x'.repeat(200_000)}--></channel></rss>`;
  const server = await startFeedServer({
    '/': (_, response) => void answers.push(() => response.end(long)),
  });
  const fetcher = createFetcher({
    userAgent: 'Telex/test',
    guard: () => true,
    lookup: (_name, { all }, done) =>
      all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
  });
  let [turn, inHand, mostInHand] = [0, 0, 0];
  const turns: number[] = [];
  const count = () => {
    turn += 1;
    if (turns.length < 60) setImmediate(count);
  };
  count();
  const fetch: Fetcher['fetch'] = async (request, signal) => {
    const outcome = await fetcher.fetch(request, signal);
    turns.push(turn);
    inHand += 1;
    mostInHand = Math.max(mostInHand, inHand);
    return outcome;
  };
  const reports: string[] = [];
  const hosts = hanging(60).map((host) => `${host}:${server.port}`);
  const { polls, stop } = await openPolls(hosts, { fetch }, ({ outcome }) => {
    inHand -= 1;
    reports.push(outcome);
  });
  await polls.startDue();
  await vi.waitFor(() => expect(answers).toHaveLength(60), 20_000);
  for (const answer of answers) answer();
  await polls.ended();
  expect(reports).toEqual(Array.from({ length: 60 }, () => 'read'));
  expect(mostInHand).toBe(16);
  expect(new Set(turns).size).toBe(60);
  await stop();
  await fetcher.stop();
  await server.close();
}, 60_000);
