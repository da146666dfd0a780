import type { Adapter } from '../chat/ports/adapter.ts';
import { stopBounds } from '../chat/ports/stop-bounds.ts';
import { extend } from '../domain/extend.ts';
import { tellFailing } from '../observability/tell-failing.ts';
import { pause } from '../scheduler/pause.ts';
import { createTicker } from '../scheduler/ticker.ts';
import type { Source } from '../settings/source-table.ts';
import type { Store } from '../store/open-store.ts';
import { createDeliverer } from './deliver.ts';
import type { DeliverDeps } from './delivery/deliver-deps.ts';
import { createDeliveryLoop } from './delivery/delivery-loop.ts';
import { tellUnjoined } from './events/tell-unjoined.ts';
import { releaseHeld } from './fold/show-freed.ts';
import { createHourKeeper } from './hours/keep-hours.ts';
import type { PollDeps, PollReport } from './poll-report.ts';
import { createPolling, type Polling, type PollingDeps } from './polling.ts';
import type { PushEnd, Pushed } from './polls/take-push.ts';

const elapsed = () => performance.now();

/** What sources are read with, as the newsroom file has it. */
export type Reading = Pick<
  PollDeps,
  | 'newsroom'
  | 'fetcher'
  | 'listFetchers'
  | 'parser'
  | 'enrich'
  | 'agencies'
  | 'nameKillsBy'
  | 'rules'
  | 'pushes'
> & {
  readonly sources: readonly Source[];
};

/** What the way of the data is made of: what polls and deliverers need, and the sources and platforms there are. `tookMs` by a clock that nobody sets. */
export type PipelineDeps = Omit<PollDeps, 'store'> &
  Reading &
  Pick<DeliverDeps, 'present' | 'listAfterMs' | 'prefer' | 'timeZone' | 'onSettled' | 'replica'> &
  Pick<PollingDeps, 'waitForPolls'> & {
    readonly store: Store;
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
  /**
   * Reads what `keep` brings, which runs while nothing is being read; delivery goes on meanwhile. Where it rejects, this
   * rejects, and sources are read as before.
   */
  readAnew(keep: () => Promise<Reading>): Promise<void>;
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
    createDeliveryLoop(createDeliverer(extend(deps, { adapter, elapsed })), deps, signal),
  );
  const ticker = createTicker(() => void tick());
  const hours = createHourKeeper(extend(deps, { onPromised: wakeAll }), signal);
  let reading: Reading = deps;
  let polling = read();
  let ticking: Promise<void> | null = null;
  let isChanging = false;
  const ticks = tellFailing(
    { log },
    {
      fails: 'the store cannot be used now, so sources are not read; it is tried again',
      again: 'sources are read again: the store can be used',
    },
  );

  return {
    push: (sourceId, pushed) => polling.push(sourceId, pushed),

    start() {
      for (const loop of loops) loop.start();
      ticker.start();
      tick();
    },

    wake: wakeAll,

    async readAnew(keep) {
      isChanging = true;
      try {
        await ticking;
        await polling.end();
        reading = await keep();
      } finally {
        polling = read();
        isChanging = false;
        tick();
      }
    },

    async stop() {
      await ticker.stop();
      stopping.abort();
      const working = Promise.allSettled([
        polling.ended(),
        hours.ended(),
        ...loops.map((loop) => loop.ended()),
      ]);
      await Promise.race([working, pause(stopBounds.workMs)]);
    },
  };

  function read(): Polling {
    return createPolling({ ...deps, ...reading, onNews: wakeAll, onDue: tick }, signal);
  }

  function tick(): void {
    if (isChanging || signal.aborted) return;
    ticking ??= lookAtClock().finally(() => {
      ticking = null;
    });
  }

  async function lookAtClock(): Promise<void> {
    try {
      await endEmbargoes();
      hours.look();
      await polling.startDue();
      ticks.worked();
    } catch (error) {
      ticks.failed(error);
    }
  }

  async function endEmbargoes(): Promise<void> {
    const now = clock();
    const { released, unjoined } = await store.transaction((ports) =>
      releaseHeld(now, deps.restoredAt ?? null, ports),
    );
    tellUnjoined(unjoined, { log });
    if (released.length > 0) wakeAll();
  }

  function wakeAll(): void {
    for (const loop of loops) loop.wake();
  }
}
