import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { createFeedParser } from '../src/feeds/document/parse-in-worker.ts';
import { createFetcher } from '../src/feeds/fetch/fetch-feed.ts';
import { createLog } from '../src/observability/log.ts';
import { createEnricher } from '../src/pipeline/create-enricher.ts';
import { pollSource } from '../src/pipeline/poll.ts';
import type { PollDeps } from '../src/pipeline/poll-report.ts';
import { createSaveTogether } from '../src/pipeline/polls/save-together.ts';
import { createLoopTurns } from '../src/scheduler/loop-turns.ts';
import { newsroomDefaults } from '../src/settings/newsroom.ts';
import type { UrlSource } from '../src/settings/source-table.ts';
import { openStore } from '../src/store/open-store.ts';
import { median } from './median.ts';
import { urlSource } from './url-source.ts';

const count = 1_000;
const rounds = 3;
/** As the pipeline does. */
const pollsAtOnce = 128;
/** All thousand are on one host here; in a newsroom they are not, and each host gets four. */
const perHost = 32;

type Kind = 'tagged' | 'plain';

/**
 * A poll round of a thousand sources with the real fetcher, parser and store: unchanged (304), unchanged without
 * validators (the same document again), and changed (one new item in ten). Lines to print, ratios first.
 */
export async function benchPollRound(): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-bench-'));
  const server = new Worker(new URL('./poll-server.ts', import.meta.url));
  const [url] = (await once(server, 'message')) as [string];
  let now = Date.UTC(2026, 4, 4, 9);
  const clock = () => now;
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock });
  const fetcher = createFetcher({ userAgent: 'Telex/bench', clock, perHost });
  const parser = createFeedParser({});
  const deps: PollDeps = {
    store,
    fetcher,
    parser,
    enrich: createEnricher(newsroomDefaults),
    newsroom: newsroomDefaults,
    clock,
    random: Math.random,
    log: createLog({ level: 'warn' }),
    turn: createLoopTurns(),
    savePoll: createSaveTogether(store),
  };
  let edition = 0;
  const took: Record<'unchanged' | 'again' | 'changed', number[]> = { unchanged: [], again: [], changed: [] };
  try {
    for (const kind of ['tagged', 'plain'] as const) {
      await store.sources.sync(sourcesOf(kind, url));
      await pollAll(kind, 'read');
      for (let round = 0; round < rounds; round++) {
        took[kind === 'tagged' ? 'unchanged' : 'again'].push(await pollAll(kind, 'unchanged'));
        if (kind === 'plain') continue;
        edition++;
        server.postMessage(edition);
        await once(server, 'message');
        took.changed.push(await pollAll(kind, 'read'));
      }
    }
  } finally {
    await Promise.all([fetcher.stop(), parser.stop(), server.terminate()]);
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const unchanged = median(took.unchanged);
  const line = (name: string, ms: number) =>
    `${name.padEnd(46)}ratio ${(ms / unchanged).toFixed(2)}   ${(ms / 1_000).toFixed(2)} s, ${(ms / count).toFixed(2)} ms a source`;
  return [
    `a poll round of ${count.toLocaleString('en')} sources, beside one in which none changed`,
    line('none changed (304)', unchanged),
    line('none changed, the server knows no validators', median(took.again)),
    line('all changed, one new item in ten each', median(took.changed)),
  ];

  /** How long a round took, in milliseconds. Throws when a poll did not end as expected. */
  async function pollAll(kind: Kind, expected: 'read' | 'unchanged'): Promise<number> {
    now += 20 * 60_000;
    const sources = new Map(sourcesOf(kind, url).map((source) => [source.id, source]));
    const limit = pLimit(pollsAtOnce);
    const signal = new AbortController().signal;
    const start = performance.now();
    const due = await store.sources.due(now, new Set(), count);
    const reports = await Promise.all(
      due.map((known) =>
        limit(() => {
          const source = sources.get(known.id);
          if (source === undefined) throw new Error(`no source ${known.id}`);
          return pollSource(source, known, deps, signal);
        }),
      ),
    );
    const ms = performance.now() - start;
    const right = reports.filter(({ outcome }) => outcome === expected).length;
    if (right !== count) throw new Error(`${right} of ${count} polls were ${expected}`);
    return ms;
  }
}

function sourcesOf(kind: Kind, url: string): readonly UrlSource[] {
  return Array.from({ length: count }, (_, index) =>
    urlSource(`${kind}-${index}`, `${url}/${kind}/${index}`),
  );
}
