import type { Pace } from '../../../chat/ports/adapter.ts';
import type { EpochMs } from '../../../domain/item.ts';

/** What a request may be faster on its way than the one before it: two arrivals lie no nearer than the pace. */
const marginMs = 55;
/** A timer that fires late is made good, up to this much. */
const mostCreditMs = 20;

/** When the next act may leave: of the whole platform, and in one channel. */
export type Pacer = {
  /** When the next act may leave. */
  nextAt(): EpochMs;
  /** An act leaves now; returns when its channel is free again, counted from this moment. */
  leave(): EpochMs;
  /** How long a channel rests from then on: whatever the clock was set to meanwhile, no longer. */
  readonly restMs: number;
  /** The whole platform waits until then; afterwards acts leave one by one again. */
  hold(until: EpochMs): void;
  /** Until when it was last told to wait. */
  heldUntil(): EpochMs;
  /** The clock was set back: no wait of a later clock holds. */
  forget(): void;
};

/** Counts a platform's pace from the moments at which requests leave. */
export function createPacer({ perChannelMs, overallMs }: Pace, clock: () => EpochMs): Pacer {
  const creditMs = Math.min(mostCreditMs, Math.floor(overallMs / 2));
  const restMs = perChannelMs === 0 ? 0 : perChannelMs + marginMs;
  let nextAt: EpochMs = 0;
  let heldUntil: EpochMs = 0;
  return {
    restMs,
    nextAt: () => nextAt,
    leave() {
      const now = clock();
      nextAt = Math.max(nextAt, now - creditMs) + overallMs;
      return now + restMs;
    },
    hold(until) {
      nextAt = Math.max(nextAt, until);
      heldUntil = Math.max(heldUntil, until);
    },
    heldUntil: () => heldUntil,
    forget() {
      nextAt = 0;
      heldUntil = 0;
    },
  };
}
