import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createFetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import { createPolls } from '../../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import type { UrlSource } from '../../../src/settings/source-table.ts';
import { type FeedServer, startFeedServer, status } from '../../support/feed-server.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { wireItem } from '../../support/wire-item.ts';

const everyMs = 30_000;

let desk: Newsdesk;
let server: FeedServer;
beforeEach(async () => {
  [desk, server] = [await openNewsdesk(), await startFeedServer()];
});
afterEach(async () => {
  await server.close();
  await desk.close();
});

test('ten thousand sources that are read each half minute are all read within it, each once, four a host', async () => {
  // What is read in the first second is not due again within the half minute: the longest interval.
  const outcomes = await readFor(30, { count: 10_000, hosts: 2_500, random: () => 1 });
  expect(outcomes).toEqual({ unchanged: 10_000 });
  expect(new Set(server.seen.map(({ path }) => path)).size).toBe(10_000);
  expect(server.seen).toHaveLength(10_000);
}, 180_000);

test('a source that is to be read each half minute is read twice a minute over a quarter of an hour, though each look is up to a second late', async () => {
  const chances = Array.from({ length: 89 }, (_, at) => ((at * 55) % 89) / 88);
  let at = 0;
  const random = () => chances[at++ % chances.length] ?? 0;
  const { unchanged = 0 } = await readFor(900, { count: 8, hosts: 4, random });
  expect(unchanged / 8).toBeGreaterThan(29.6);
  expect(unchanged / 8).toBeLessThan(30.4);
}, 180_000);

/** Sources that fall due one behind the other, looked at each second for so long; how many polls ended in which way. */
async function readFor(
  seconds: number,
  { count, hosts, random }: { readonly count: number; readonly hosts: number; readonly random: () => number },
): Promise<Partial<Record<string, number>>> {
  const sources = Array.from({ length: count }, (_, at): UrlSource => {
    const url = `http://h${at % hosts}.wire.example:${server.port}/${at}`;
    server.on(`/${at}`, status(304, { etag: '"1"' }));
    return {
      ...{ kind: 'url', id: `s${at}`, url, headers: {}, format: null, topic: null, credit: null },
      ...{ timeZone: null, agency: null, owns: [], mayWithdraw: [], pictures: true, silence: true },
      ...{ everyMs, everyIsSet: true, sample: false },
    };
  });
  const { store, clock } = desk;
  await store.transaction(async (ports) => {
    await ports.sources.sync(
      sources.map(({ id, url }) => ({ id, url, credit: null, topic: null, sample: false })),
    );
    for (const [at, { id, url }] of sources.entries()) {
      await ports.sources.savePoll({ id, fence: 0 }, readBefore(url, desk.now + (at / count) * everyMs));
    }
  });
  const stopping = new AbortController();
  const fetcher = createFetcher({
    userAgent: 'Telex/test',
    clock,
    lookup: (_name, { all }, done) =>
      all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
  });
  const outcomes: Partial<Record<string, number>> = {};
  const polls = createPolls(
    {
      ...{ store, clock, newsroom: newsroomDefaults, sources, fetcher, parser: createFeedParser({}) },
      ...{ enrich: () => wireItem({ guid: 'een' }), random, log: quietLog, onNews: () => {} },
      onPolled: ({ outcome }) => {
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      },
    },
    stopping.signal,
  );
  try {
    for (let second = 0; second <= seconds; second++) {
      await polls.startDue();
      await polls.ended();
      desk.now += 1_000;
    }
  } finally {
    stopping.abort();
    await fetcher.stop();
  }
  return outcomes;
}

function readBefore(url: string, dueAt: number) {
  const validators = { etag: '"1"', lastModified: null, bodyHash: 'een', url };
  const at = desk.now;
  return { at, nextPollAt: Math.round(dueAt), state: 'ok' as const, validators, lastFullAt: at };
}
