import type { Adapter } from '../chat/ports/adapter.ts';
import type { EpochMs } from '../domain/item.ts';
import { createFolderReader } from '../feeds/fetch/folder-source.ts';
import { pause } from '../scheduler/pause.ts';
import { createTicker } from '../scheduler/ticker.ts';
import type { Source } from '../settings/source-table.ts';
import type { Store } from '../store/open-store.ts';
import type { SourcePoll } from '../store/ports.ts';
import { createDeliverer, type DeliverDeps, type Deliverer } from './deliver.ts';
import { enqueueReleased, longAgo } from './enqueue.ts';
import { pollSource } from './poll.ts';
import { pollFolder } from './poll-folder.ts';
import type { PollDeps, PollReport } from './poll-report.ts';
import { failureOf } from './read-source.ts';
import { saveFailure } from './save-poll.ts';

/** Polls under way at once; one host is never asked more than the fetcher's own limit allows. */
const pollsAtOnce = 128;
/** How long work under way may take to finish at a stop; what is left is put back or looked up at the next start. */
const drainMs = 1_500;
const elapsed = () => performance.now();

export type PipelineDeps = Omit<PollDeps, 'store'> &
  Pick<DeliverDeps, 'present' | 'listAfterMs' | 'onSettled'> & {
    readonly store: Store;
    readonly sources: readonly Source[];
    readonly adapters: readonly Adapter[];
    readonly onPolled?: (report: PollReport, tookMs: number) => void;
  };

type Reader = (known: SourcePoll) => Promise<PollReport>;

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
  const readers = new Map(deps.sources.map((source) => [source.id, createReader(source, deps, signal)]));
  const polls = new Map<string, Promise<void>>();
  const loops = deps.adapters.map((adapter) =>
    createDeliveryLoop(createDeliverer({ ...deps, adapter, elapsed }), deps, signal),
  );
  const ticker = createTicker(() => void tick());
  /** By `elapsed`: sources whose last poll the store could not keep are not asked again and again meanwhile. */
  const restsUntil = new Map<string, number>();
  let ticking = false;
  let ticksFailed = 0;

  return {
    start() {
      for (const loop of loops) loop.start();
      ticker.start();
      void tick();
    },

    async stop() {
      await ticker.stop();
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
      ticksFailed = 0;
      const room = pollsAtOnce - polls.size;
      if (room <= 0) return;
      for (const known of await store.sources.due(clock(), busySources(), room)) {
        const source = sources.get(known.id);
        const read = readers.get(known.id);
        if (source === undefined || read === undefined) continue;
        const poll = pollAndWake(source, known, read).finally(() => polls.delete(source.id));
        polls.set(source.id, poll);
      }
    } catch (error) {
      ticksFailed++;
      if (isWorthALine(ticksFailed)) {
        log.error({ err: error, times: ticksFailed }, 'the store cannot be used now; it is tried again');
      }
    } finally {
      ticking = false;
    }
  }

  function busySources(): ReadonlySet<string> {
    for (const [id, until] of restsUntil) if (until <= elapsed()) restsUntil.delete(id);
    return new Set([...polls.keys(), ...restsUntil.keys()]);
  }

  async function pollAndWake(source: Source, known: SourcePoll, read: Reader): Promise<void> {
    const startedAt = performance.now();
    try {
      const report = await read(known);
      deps.onPolled?.(report, performance.now() - startedAt);
      if (report.folded.fresh + report.folded.updated > 0) wakeAll();
    } catch (error) {
      if (signal.aborted || (await keptAsFailure(source, known, error, startedAt))) return;
      restsUntil.set(source.id, elapsed() + source.everyMs);
      log.error({ source: source.id, err: error }, 'what was read could not be kept; it is read again later');
    }
  }

  /** A poll that Telex failed on is the failure of its source, where it is not the store that fails. */
  async function keptAsFailure(source: Source, known: SourcePoll, error: unknown, startedAt: number) {
    try {
      const report = await saveFailure(source, known, failureOf(error, source, deps), deps);
      deps.onPolled?.(report, performance.now() - startedAt);
      return true;
    } catch {
      return false;
    }
  }

  async function endEmbargoes(): Promise<void> {
    const now = clock();
    const released = await store.transaction(async (ports) => {
      const stories = await ports.stories.releaseHeld(now);
      for (const story of stories) {
        const { embargoedUntil } = story.item;
        // It ended before the store was put back: the lost store may have posted it.
        const isOld = embargoedUntil !== null && embargoedUntil <= (deps.restoredAt ?? 0);
        await enqueueReleased(story, isOld ? longAgo : now, now, ports);
      }
      return stories;
    });
    if (released.length > 0) wakeAll();
  }

  function wakeAll(): void {
    for (const loop of loops) loop.wake();
  }
}

/** How a source of this kind is read once; a folder's reader remembers what stood in it at the last look. */
function createReader(source: Source, deps: PipelineDeps, signal: AbortSignal): Reader {
  switch (source.kind) {
    case 'url':
      return (known) => pollSource(source, known, deps, signal);
    case 'folder': {
      const { clock, newsroom } = deps;
      const reader = createFolderReader({ folder: source.folder, clock, maxBytes: newsroom.maxBodyBytes });
      return (known) => pollFolder(source, known, reader, deps, signal);
    }
  }
}

/** Runs a deliverer's rounds one after another, sleeping until something is due or something new was promised. */
function createDeliveryLoop(deliverer: Deliverer, { clock, log }: PipelineDeps, signal: AbortSignal) {
  let wake = () => {};
  let failed = 0;
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
        failed = 0;
      } catch (error) {
        failed++;
        if (isWorthALine(failed)) {
          log.error(
            { err: error, times: failed },
            'delivery broke off; nothing is lost, it goes on in a moment',
          );
        }
      }
      // A stop that came during the round is not heard any more by who waits from now on.
      if (signal.aborted) return;
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

/** The first time, and then at each doubling: a disk that is full all night does not fill the log as well. */
function isWorthALine(times: number): boolean {
  return (times & (times - 1)) === 0;
}
