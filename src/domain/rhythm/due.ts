import { hourMs, hoursPerWeek } from '../hour-of-week.ts';
import type { EpochMs } from '../item.ts';
import { type HourClock, slotsOf } from './hour-clock.ts';

/** So far it is walked at most. */
const mostHours = 5 * hoursPerWeek;
/** An hour between one with at most so much of what the other brings is one in which the day begins or ends. */
const steep = 0.1;
/** So much of an hour its begin and end are unsure. */
const margin = 0.1;
/** Two hours that are alike seem to differ by less than this, as long as they were seen a few times only. */
const clearlyLess = 0.6;

/** Arrivals an hour by hour of the week. */
export type Rates = ArrayLike<number>;

/** How many arrivals are due between two moments, or in five weeks. */
export function dueBetween(rates: Rates, from: EpochMs, to: EpochMs, clock: HourClock): number {
  let due = 0;
  const last = Math.min(to, from + mostHours * hourMs);
  for (let at = from; at < last; ) {
    const hour = Math.floor(at / hourMs);
    const end = Math.min(last, (hour + 1) * hourMs);
    const its = hourOf(rates, clock(hour));
    due += dueBy(its, end / hourMs - hour) - dueBy(its, at / hourMs - hour);
    at = end;
  }
  return due;
}

/** When so many arrivals are due, counted from then; null: not in five weeks. */
export function whenDue(rates: Rates, from: EpochMs, due: number, clock: HourClock): EpochMs | null {
  let left = due;
  let at = from;
  for (let passed = 0; passed < mostHours; passed += 1) {
    const hour = Math.floor(at / hourMs);
    const its = hourOf(rates, clock(hour));
    const before = dueBy(its, at / hourMs - hour);
    if (its.rate - before >= left) return Math.max(at, (hour + partBy(its, before + left)) * hourMs);
    left -= its.rate - before;
    at = (hour + 1) * hourMs;
  }
  return null;
}

/** Arrivals an hour in that part of an hour of the week, from 0 to 1. */
export function rateIn(rates: Rates, slot: number, part: number): number {
  const { rate, begin, end } = hourOf(rates, slot);
  return part < begin - margin || part > end + margin ? 0 : rate / (end - begin);
}

/** An hour: how much is due in it, and between which parts of it, from 0 to 1. */
type Hour = { readonly rate: number; readonly begin: number; readonly end: number };

/**
 * Between an hour that is silent and one that is not, half as much as in the latter comes from half past on: news from half past six
 * until ten, and that of a zone which is half an hour off. Even where it is not so, as much is due in the hour.
 */
function hourOf(rates: Rates, clocked: number): Hour {
  const slot = leastOf(rates, clocked);
  const rate = rates[slot] ?? 0;
  const before = rates[(slot + hoursPerWeek - 1) % hoursPerWeek] ?? 0;
  const after = rates[(slot + 1) % hoursPerWeek] ?? 0;
  if (before <= steep * after && rate < after) return { rate, begin: 1 - rate / after, end: 1 };
  if (after <= steep * before && rate < before) return { rate, begin: 0, end: rate / before };
  return { rate, begin: 0, end: 1 };
}

/** No more is due in an hour that may be as another in which clearly less comes than in that one. */
function leastOf(rates: Rates, clocked: number): number {
  const { slot, other } = slotsOf(clocked);
  if (other === null) return slot;
  return (rates[other] ?? 0) < clearlyLess * (rates[slot] ?? 0) ? other : slot;
}

/** Whether one hour of the week differs from the other it may be as: what comes in it is then neither's for sure. */
export function isUnsure(rates: Rates, clocked: number): boolean {
  const { slot, other } = slotsOf(clocked);
  if (other === null) return false;
  const [its, others] = [rates[slot] ?? 0, rates[other] ?? 0];
  return Math.min(its, others) < clearlyLess * Math.max(its, others);
}

/** How much of an hour's is due when so much of it has passed. */
function dueBy({ rate, begin, end }: Hour, part: number): number {
  if (part >= end) return rate;
  return part <= begin ? 0 : (rate * (part - begin)) / (end - begin);
}

/** The part of the hour that has passed when so much of it was due. */
function partBy({ rate, begin, end }: Hour, due: number): number {
  return begin + (Math.max(0, due) / Math.max(rate, 1e-9)) * (end - begin);
}
