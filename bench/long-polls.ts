import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { createFeedParser } from '../src/feeds/document/parse-in-worker.ts';
import { createLog } from '../src/observability/log.ts';
import { createEnricher } from '../src/pipeline/create-enricher.ts';
import { readAhead } from '../src/pipeline/live/read-ahead.ts';
import { pollSource } from '../src/pipeline/poll.ts';
import type { PollDeps } from '../src/pipeline/poll-report.ts';
import { createLoopTurns } from '../src/scheduler/loop-turns.ts';
import { newsroomDefaults } from '../src/settings/newsroom.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { bytesOf, rssDocument } from './documents.ts';
import { watchStretches } from './stretches.ts';
import { answered, urlSource } from './url-source.ts';

const goalMs = 50;
const many = Array.from({ length: 128 }, (_, at) => `first-${at}`);
const ids = ['warm', 'thousand', 'changed', 'huge', ...many];

/** What stands at each source's address. */
type Wire = Map<string, Uint8Array>;

/**
 * How long the event loop stands still at most while much is read at once: processor time between two turns of the loop.
 * Bytes to stored items, all but the network. Lines to print.
 */
export async function benchLongPolls(): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-bench-'));
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: Date.now });
  const parser = createFeedParser({});
  try {
    await store.sources.sync(ids.map(source));
    return await measure(store, parser);
  } finally {
    await parser.stop();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(store: Store, parser: PollDeps['parser']): Promise<readonly string[]> {
  const wire: Wire = new Map();
  const poll = createRound(store, parser, wire);
  const lines = ['much that is read at once: the longest stretch of the event loop'];
  // As at a start, before the first poll.
  const ahead = await watchStretches(() => readAhead(createEnricher(newsroomDefaults), Date.now(), breath));
  lines.push(`  ${'what is made before'.padEnd(30)}${ahead.longestMs.toFixed(0).padStart(4)} ms`);
  const tell = async (what: string, ...asked: readonly string[]) => {
    const { longestMs, cpuMs } = await poll(asked);
    lines.push(
      `  ${what.padEnd(30)}${longestMs.toFixed(0).padStart(4)} ms (goal ${goalMs})   in all ${cpuMs.toFixed(0)} ms of the processor`,
    );
  };
  const write = (id: string, text: string) => wire.set(id, bytesOf(text));
  // What is loaded and compiled at the first documents is no cost of the many.
  for (const edition of ['one-', 'two-', 'three-']) {
    write('warm', rssDocument(40, edition));
    await poll(['warm']);
  }
  for (const id of many) write(id, rssDocument(40, `${id}-`));
  await tell('first polls of 128 sources', ...many);
  write('thousand', rssDocument(10, 't-'));
  await poll(['thousand']);
  write('thousand', rssDocument(1_000, 't-', 10));
  await tell('1,000 new items', 'thousand');
  write('changed', rssDocument(2_000, 'c-'));
  await poll(['changed']);
  write('changed', rssDocument(2_000, 'c-').replaceAll('Zilverland vraagt', 'Zilverland eist'));
  await tell('2,000 changed items', 'changed');
  write('huge', shortItems(20_000));
  await tell('20,000 items in one feed', 'huge');
  return lines;
}

/** Polls the named sources at once; the processor time of this thread. */
function createRound(store: Store, parser: PollDeps['parser'], wire: Wire) {
  let now = Date.UTC(2026, 4, 4, 9);
  const deps: PollDeps = {
    store,
    parser,
    fetcher: {
      fetch: async ({ url }) => {
        const bytes = wire.get(url.slice(url.lastIndexOf('/') + 1)) ?? new Uint8Array();
        return { ...answered, kind: 'fetched', bytes, finalUrl: url };
      },
      stop: async () => {},
    },
    enrich: createEnricher(newsroomDefaults),
    newsroom: newsroomDefaults,
    clock: () => now,
    random: Math.random,
    log: createLog({ level: 'error' }),
    turn: createLoopTurns(),
  };
  return async (asked: readonly string[]) => {
    now += 60 * 60_000;
    const due = await store.sources.due(now, new Set(), ids.length);
    const chosen = due.filter(({ id }) => asked.includes(id));
    const signal = new AbortController().signal;
    return watchStretches(async () => {
      const reports = await Promise.all(
        chosen.map((known) => pollSource(source(known.id), known, deps, signal)),
      );
      const unread = reports.filter(({ outcome }) => outcome !== 'read').length;
      if (unread > 0 || reports.length !== asked.length) throw new Error(`${unread} polls read nothing`);
    });
  };
}

function source(id: string) {
  return urlSource(id, `https://wire.example/${id}`);
}

/** Eight megabytes hold no more of them. */
function shortItems(count: number): string {
  const items = Array.from(
    { length: count },
    (_, at) =>
      `<item><guid>urn:kort:${at}</guid><title>Kort bericht ${at}</title><link>https://wire.example/kort/${at}</link><description>KARSTAD (ANP) - Bericht ${at} van de dag, en wat er in de haven gebeurde.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>De Meerkoet</title>${items.join('')}</channel></rss>`;
}
