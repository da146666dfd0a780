import type { Adapter } from '../chat/ports/adapter.ts';
import { pause } from '../scheduler/pause.ts';
import { createTicker } from '../scheduler/ticker.ts';
import type { Source } from '../settings/source-table.ts';
import type { Store } from '../store/open-store.ts';
import { createDeliverer } from './deliver.ts';
import type { DeliverDeps } from './delivery/deliver-deps.ts';
import { createDeliveryLoop } from './delivery/delivery-loop.ts';
import { isWorthALine } from './delivery/worth-a-line.ts';
import { releaseHeld } from './fold/show-freed.ts';
import type { PollDeps, PollReport } from './poll-report.ts';
import { createPushTaker } from './polls/push-taker.ts';
import type { PushEnd, Pushed } from './polls/take-push.ts';
import { createPolls } from './run-polls.ts';

/** How long work under way may take to finish at a stop; what is left is put back or looked up at the next start. */
const drainMs = 1_500;
const elapsed = () => performance.now();

/** What the way of the data is made of: what polls and deliverers need, and the sources and platforms there are. `tookMs` by a clock that nobody sets. */
export type PipelineDeps = Omit<PollDeps, 'store'> &
  Pick<DeliverDeps, 'present' | 'listAfterMs' | 'onSettled'> & {
    readonly store: Store;
    readonly sources: readonly Source[];
    readonly adapters: readonly Adapter[];
    readonly onPolled?: (report: PollReport, tookMs: number) => void;
  };

/** Polling and delivery of one Telex. Constructing it starts nothing. */
export type Pipeline = {
  /** Starts the clock: from now on sources are polled and what is promised is delivered. */
  start(): void;
  /** Folds what a hub sent of a source, as a poll does. Never rejects. */
  push(sourceId: string, pushed: Pushed): Promise<PushEnd>;
  /** Something was promised by somebody else than a poll: it is carried out at once. */
  wake(): void;
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
  const loops = deps.adapters.map((adapter) =>
    createDeliveryLoop(createDeliverer({ ...deps, adapter, elapsed }), deps, signal),
  );
  const ticker = createTicker(() => void tick());
  const polls = createPolls({ ...deps, onNews: wakeAll }, signal);
  const { underWay } = polls;
  const push = createPushTaker({ ...deps, underWay, onNews: wakeAll, onDue: () => void tick() }, signal);
  let ticking = false;
  let ticksFailed = 0;

  return {
    push,

    start() {
      for (const loop of loops) loop.start();
      ticker.start();
      void tick();
    },

    wake: wakeAll,

    async stop() {
      await ticker.stop();
      stopping.abort();
      const working = Promise.allSettled([polls.ended(), ...loops.map((loop) => loop.ended())]);
      await Promise.race([working, pause(drainMs)]);
    },
  };

  async function tick(): Promise<void> {
    if (ticking || signal.aborted) return;
    ticking = true;
    try {
      await endEmbargoes();
      ticksFailed = 0;
      await polls.startDue();
    } catch (error) {
      ticksFailed++;
      if (isWorthALine(ticksFailed)) {
        log.error({ err: error, times: ticksFailed }, 'the store cannot be used now; it is tried again');
      }
    } finally {
      ticking = false;
    }
  }

  async function endEmbargoes(): Promise<void> {
    const now = clock();
    const released = await store.transaction((ports) => releaseHeld(now, deps.restoredAt ?? null, ports));
    if (released.length > 0) wakeAll();
  }

  function wakeAll(): void {
    for (const loop of loops) loop.wake();
  }
}
