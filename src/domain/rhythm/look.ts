import type { EpochMs } from '../item.ts';
import type { HourClock } from './hour-clock.ts';
import { hear, hearAfter, passOver, type Rhythm, usualGapsBetween } from './rhythm.ts';

/** A source that was not read for so long was seen all the same. */
const seenMs = 10 * 60_000;
/** In so many usual gaps what comes counts as one arrival: more can hardly have come. */
const countsAsOne = 0.5;

/** A good look at a source's document. */
export type Look = {
  readonly at: EpochMs;
  /** The good look before it. */
  readonly lastAt: EpochMs;
  /** No look comes later than this after another, where all is well. */
  readonly mostRestMs: number;
  /** What was tried between failed, or this one came later than it was to. */
  readonly isLate: boolean;
  readonly isNews: boolean;
};

/** Whether nothing that is known of a source changes by the look: nothing came, when it was to be looked at. */
export function isIdle({ at, lastAt, mostRestMs, isLate, isNews }: Look): boolean {
  if (isNews || at < lastAt) return false;
  return at - lastAt <= seenMs || (!isLate && at - lastAt <= mostRestMs);
}

/**
 * What is known after a good look. A source that was looked at later than it was to is looked at at another pace: what it brought
 * since the last look counts as one arrival, as it does else. Only where it might have brought much since, nobody knows how often.
 */
export function learnLook(before: Rhythm, look: Look, clock: HourClock): Rhythm {
  const { at, lastAt, mostRestMs, isNews } = look;
  if (isIdle(look) && at >= before.countedTo) return before;
  if (!isNews || at < before.countedTo) {
    const passed = passOver(before, lastAt, at, clock);
    return isNews ? hear(passed, at, clock) : passed;
  }
  const isLong = at < lastAt || at - lastAt > mostRestMs;
  const isUnknown = isLong && usualGapsBetween(before, lastAt, at, clock) > countsAsOne;
  return isUnknown ? hearAfter(before, lastAt, at, clock) : hear(before, at, clock, lastAt);
}
