import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { tellFailing } from '../../observability/tell-failing.ts';
import { pause } from '../../scheduler/pause.ts';
import type { Deliverer } from '../deliver.ts';

/** A platform that came up, or what a person decided in another process, is noticed within so long. */
const longestSleepMs = 1_000;
const shortestSleepMs = 5;

/** Runs a deliverer's rounds one after another, sleeping until something is due or something new was promised. */
export type DeliveryLoop = {
  start(): void;
  /** Something new was promised. */
  wake(): void;
  /** Resolves once the loop has ended, after the signal was aborted. */
  ended(): Promise<void>;
};

/** The loop of one platform, not running yet. A round that throws is logged, and tried again after the longest sleep. */
export function createDeliveryLoop(
  deliverer: Deliverer,
  { clock, log }: { readonly clock: () => EpochMs; readonly log: Log },
  signal: AbortSignal,
): DeliveryLoop {
  let sleeping = new AbortController();
  const rounds = tellFailing(
    { log },
    {
      fails: 'delivery broke off; nothing is lost, it goes on in a moment',
      again: 'delivery goes on again',
    },
  );
  let ended: Promise<void> = Promise.resolve();
  return {
    start() {
      ended = run();
    },
    wake() {
      deliverer.wake();
      sleeping.abort();
    },
    ended: () => ended,
  };

  async function run(): Promise<void> {
    while (!signal.aborted) {
      sleeping = new AbortController();
      const dueAt = await round();
      // A stop that came during the round is not heard any more by who waits from now on.
      if (signal.aborted) return;
      const inMs = dueAt === null ? longestSleepMs : Math.min(longestSleepMs, dueAt - clock());
      await pause(Math.max(shortestSleepMs, inMs), AbortSignal.any([signal, sleeping.signal]));
    }
  }

  async function round(): Promise<EpochMs | null> {
    try {
      const dueAt = await deliverer.round(signal);
      rounds.worked();
      return dueAt;
    } catch (error) {
      rounds.failed(error);
      return null;
    }
  }
}
