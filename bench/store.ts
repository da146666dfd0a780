import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { parseFeed } from '../src/feeds/parse-feed.ts';
import { createLog } from '../src/observability/log.ts';
import { createEnricher } from '../src/pipeline/create-enricher.ts';
import { pollSource } from '../src/pipeline/poll.ts';
import type { PollDeps } from '../src/pipeline/poll-report.ts';
import { newsroomDefaults } from '../src/settings/newsroom.ts';
import { openStore } from '../src/store/open-store.ts';
import { atomDocument, bytesOf, rssDocument } from './documents.ts';
import { median } from './median.ts';
import { answered, urlSource } from './url-source.ts';

const rounds = 12;

/**
 * A document for each poll, all of so many items, of which so many are new. `times`: polls a round, since one takes too
 * little time to be measured. `warmUp`: rounds before those that count: Telex runs for weeks, and what is compiled in its
 * first seconds is no cost of a poll.
 */
type Case = {
  readonly name: string;
  readonly count: number;
  readonly fresh: number;
  readonly times: number;
  readonly warmUp: number;
  readonly goal: number;
  readonly write: (count: number, edition: string, from: number) => string;
};

const cases: readonly Case[] = [
  {
    name: 'RSS, 40 items, one of them new',
    count: 40,
    fresh: 1,
    times: 20,
    warmUp: 15,
    goal: 2,
    write: rssDocument,
  },
  {
    name: 'RSS, 40 items, all new',
    count: 40,
    fresh: 40,
    times: 10,
    warmUp: 30,
    goal: 5,
    write: rssDocument,
  },
  {
    name: 'RSS, 1,000 items, all new',
    count: 1_000,
    fresh: 1_000,
    times: 1,
    warmUp: 3,
    goal: 5,
    write: rssDocument,
  },
  {
    name: 'Atom, 40 entries, all new',
    count: 40,
    fresh: 40,
    times: 10,
    warmUp: 30,
    goal: 5,
    write: atomDocument,
  },
];

/**
 * Bytes to stored items: a whole poll but for the network (decode, mend, parse, enrich, fold into stories and commit to
 * disk, with the validators), beside bare rss-parser, which only reads, on the same documents in the same process, in
 * turns. Processor time, so that others who use the machine count for little. Lines to print.
 */
export async function benchStore(): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-bench-'));
  let now = Date.UTC(2026, 4, 4, 9);
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => now });
  let body: Uint8Array = new Uint8Array();
  const deps: PollDeps = {
    store,
    fetcher: {
      fetch: async ({ url }) => ({ ...answered, kind: 'fetched', bytes: body, finalUrl: url }),
      stop: async () => {},
    },
    parser: { parse: (bytes, context) => parseFeed(bytes, context as Parameters<typeof parseFeed>[1]) },
    enrich: createEnricher(newsroomDefaults),
    newsroom: newsroomDefaults,
    clock: () => now,
    random: Math.random,
    log: createLog({ level: 'warn' }),
  };
  const sources = cases.map((_, at) => urlSource(`wire-${at}`, `https://wire.example/${at}`));
  await store.sources.sync(sources.map((source) => ({ ...source, agency: null })));
  const lines = ['bytes to stored items: processor time of a poll, telex beside bare rss-parser'];
  try {
    for (const [at, each] of cases.entries()) lines.push(await compare(each, at));
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return lines;

  async function compare(
    { name, count, fresh, times, warmUp, goal, write }: Case,
    at: number,
  ): Promise<string> {
    const ours: number[] = [];
    const bare: number[] = [];
    let polls = 0;
    for (let round = 0; round < warmUp + rounds; round++) {
      const documents = Array.from({ length: times }, () => {
        polls++;
        return bytesOf(write(count, `${at}-`, polls * fresh));
      });
      ours.push(
        await cpuOf(async () => {
          for (const bytes of documents) await poll(at, bytes, round === 0 ? null : fresh);
        }),
      );
      bare.push(
        await cpuOf(async () => {
          for (const bytes of documents) await new RssParser().parseString(new TextDecoder().decode(bytes));
        }),
      );
    }
    const [telex, rssParser] = [ours, bare].map((all) => median(all.slice(warmUp)) / times) as [
      number,
      number,
    ];
    return `  ${name.padEnd(32)}ratio ${(telex / rssParser).toFixed(2).padStart(5)} (goal ${goal})   telex ${telex.toFixed(2)} ms, rss-parser ${rssParser.toFixed(2)} ms`;
  }

  async function poll(at: number, bytes: Uint8Array, fresh: number | null): Promise<void> {
    now += 60 * 60_000;
    body = bytes;
    const [known] = (await store.sources.due(now, new Set(), 100)).filter(({ id }) => id === `wire-${at}`);
    const source = sources[at];
    if (known === undefined || source === undefined) throw new Error(`source ${at} is not due`);
    const { folded } = await pollSource(source, known, deps, new AbortController().signal);
    if (fresh !== null && folded.fresh !== fresh)
      throw new Error(`${folded.fresh} of ${fresh} items were stored`);
  }
}

async function cpuOf(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
