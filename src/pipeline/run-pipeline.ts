import { type ScheduledTask, schedule } from 'node-cron';
import type { Adapter } from '../chat/adapter.ts';
import type { Source } from '../config/newsroom.ts';
import type { EpochMs } from '../domain/item.ts';
import { createFolderReader, type FolderReader } from '../feeds/folder-source.ts';
import type { Store } from '../store/open-store.ts';
import { createDeliverer, type DeliverDeps, type Deliverer } from './deliver.ts';
import { type PollDeps, type PollReport, pollSource } from './poll.ts';
import { pollFolder } from './poll-folder.ts';
import { promiseCards } from './promise.ts';

/** Polls under way at once; one host is never asked more than the fetcher's own limit allows. */
const pollsAtOnce = 128;
/** How long work under way may take to finish at a stop; what is left is put back or looked up at the next start. */
const drainMs = 1_500;

export type PipelineDeps = Omit<PollDeps, 'store'> &
  Pick<DeliverDeps, 'present' | 'listAfterMs' | 'onSettled'> & {
    readonly store: Store;
    readonly sources: readonly Source[];
    readonly adapters: readonly Adapter[];
    readonly onPolled?: (report: PollReport, tookMs: number) => void;
  };

export type Pipeline = {
  /** Starts the clock: from now on sources are polled and what is promised is delivered. */
  start(): void;
  /** Lets what is under way finish, for a moment. */
  stop(): Promise<void>;
};

/**
 * The way of the data: a clock finds the sources that are due; each is polled, parsed, enriched and folded into
 * stories; folding promises operations in the channels that follow; each adapter's deliverer carries them out.
 */
export function createPipeline(deps: PipelineDeps): Pipeline {
  const { store, clock, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const sources = new Map(deps.sources.map((source) => [source.id, source]));
  const folders = openFolders(deps);
  const polls = new Map<string, Promise<void>>();
  const loops = deps.adapters.map((adapter) =>
    createDeliveryLoop(createDeliverer({ ...deps, adapter }), deps, signal),
  );
  let task: ScheduledTask | null = null;
  let ticking = false;

  return {
    start() {
      for (const loop of loops) loop.start();
      // UTC: a ticker in a local zone pauses for an hour when summer time ends.
      task = schedule('* * * * * *', tick, { timezone: 'UTC', logger: quiet });
      void tick();
    },

    async stop() {
      await task?.destroy();
      stopping.abort();
      const working = Promise.allSettled([...polls.values(), ...loops.map((loop) => loop.ended())]);
      await Promise.race([working, pause(drainMs)]);
    },
  };

  async function tick(): Promise<void> {
    if (ticking || signal.aborted) return;
    ticking = true;
    try {
      await endEmbargoes();
      const room = pollsAtOnce - polls.size;
      if (room <= 0) return;
      for (const known of await store.sources.due(clock(), new Set(polls.keys()), room)) {
        const source = sources.get(known.id);
        if (source === undefined) continue;
        const poll = pollAndWake(source, known).finally(() => polls.delete(source.id));
        polls.set(source.id, poll);
      }
    } catch (error) {
      log.error({ err: error }, 'the clock could not read the store; it tries again in a second');
    } finally {
      ticking = false;
    }
  }

  async function pollAndWake(source: Source, known: Parameters<typeof pollSource>[1]): Promise<void> {
    const startedAt = performance.now();
    try {
      const reader = folders.get(source.id);
      const report = await (reader === undefined
        ? pollSource(source, known, deps, signal)
        : pollFolder(source, known, reader, deps, signal));
      deps.onPolled?.(report, performance.now() - startedAt);
      if (report.folded.fresh + report.folded.updated > 0) wakeAll();
    } catch (error) {
      if (!signal.aborted)
        log.error({ source: source.id, err: error }, 'a poll broke off; it is tried again');
    }
  }

  async function endEmbargoes(): Promise<void> {
    const now = clock();
    const released = await store.transaction(async (ports) => {
      const stories = await ports.stories.releaseHeld(now);
      for (const story of stories) await promiseCards(story, now, now, ports);
      return stories;
    });
    if (released.length > 0) wakeAll();
  }

  function wakeAll(): void {
    for (const loop of loops) loop.wake();
  }
}

/** A reader remembers what stood in its folder at the last look. */
function openFolders({ sources, newsroom, clock }: PipelineDeps): ReadonlyMap<string, FolderReader> {
  const readers = new Map<string, FolderReader>();
  for (const { id, folder } of sources) {
    if (folder === null) continue;
    readers.set(id, createFolderReader({ folder, clock, maxBytes: newsroom.maxBodyBytes }));
  }
  return readers;
}

/** Runs a deliverer's rounds one after another, sleeping until something is due or something new was promised. */
function createDeliveryLoop(deliverer: Deliverer, { clock, log }: PipelineDeps, signal: AbortSignal) {
  let wake = () => {};
  let ended: Promise<void> = Promise.resolve();
  return {
    start() {
      ended = run();
    },
    wake: () => wake(),
    ended: () => ended,
  };

  async function run(): Promise<void> {
    while (!signal.aborted) {
      let dueAt: EpochMs | null = null;
      try {
        dueAt = await deliverer.round(signal);
      } catch (error) {
        log.error({ err: error }, 'delivery broke off; it goes on in a moment');
      }
      const waitMs = dueAt === null ? 1_000 : Math.min(1_000, Math.max(20, dueAt - clock()));
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', wake, { once: true });
      });
      signal.removeEventListener('abort', wake);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** node-cron warns of every tick that overlaps; ticks here guard themselves. */
const quiet = { info() {}, warn() {}, error() {}, debug() {} };
