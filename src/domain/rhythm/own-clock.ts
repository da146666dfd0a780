import { hourMs, hoursPerWeek } from '../hour-of-week.ts';
import type { EpochMs } from '../item.ts';
import { type Rates, rateIn } from './due.ts';
import { type HourClock, slotsOf, withOther } from './hour-clock.ts';

/** Whether a source goes along when the clock is set, in the newsroom or in another zone. */
export type OwnClock = {
  /** By how many hours its week is ahead of the newsroom's, as it was learnt: a source of another zone keeps its own clock. */
  readonly ahead: number;
  /** After a clock was set: how many times as likely what came is, as a logarithm, of one that is ahead or behind by it as of one that is as before. */
  readonly stays: number;
  /** After which change that is, as the hour since 1970 in UTC; 0: none. */
  readonly changed: number;
  /** In which hour it became known; 0: it is not. Of that hour a part was unsure: it teaches nothing. */
  readonly settled: number;
};

/** So much is enough to know, either way. */
const enough = 8;
/** One hour says no more than this. */
const most = 3;
/** Of a source that brings less than this in any hour an hour more or less makes no silence strange. */
const busy = 1.5;
/** Less than this, two hours may be alike. */
const least = 0.5;

/** The hours of the week of a source. While it is not known whose clock it keeps, an hour may be as the one beside it. */
export function clockOf({ ahead, changed, settled }: OwnClock, rates: Rates, clock: HourClock): HourClock {
  const { changeBefore } = clock;
  const isQuiet = mostOf(rates) < busy;
  const slotAt = (hour: number): number => {
    const { slot, other } = slotsOf(clock(hour));
    const own = shift(slot, ahead);
    if (other !== null) return withOther(own, shift(other, ahead));
    const change = isQuiet ? null : changeBefore(hour);
    if (change === null || (settled !== 0 && change.hour === changed)) return own;
    return withOther(own, shift(own, change.by));
  };
  return Object.assign(slotAt, { changeBefore });
}

/** What is known of it once something came. */
export function hearClock(before: OwnClock, rates: Rates, at: EpochMs, clock: HourClock): OwnClock {
  const hour = Math.floor(at / hourMs);
  const change = clock.changeBefore(hour);
  const { ahead } = before;
  if (change === null) return { ahead, stays: 0, changed: 0, settled: 0 };
  const changed = change.hour;
  const isSame = before.changed === changed;
  if (isSame && before.settled !== 0) return { ahead, stays: 0, changed, settled: before.settled };
  const stays = isSame ? before.stays : 0;
  const { slot } = slotsOf(clock(hour));
  const rateAt = (by: number) => rateIn(rates, shift(slot, by), at / hourMs - hour);
  const little = 0.02 * mean(rates);
  // An hour in which less came by chance seems to end early: that it did not is no sign of another clock.
  const its = rates[shift(slot, ahead)] ?? 0;
  const says = Math.log((rateAt(ahead + change.by) + little) / (Math.max(its, rateAt(ahead)) + little));
  const next = stays + (Math.abs(says) < least ? 0 : Math.max(-most, Math.min(most, says)));
  if (Math.abs(next) < enough) return { ahead, stays: next, changed, settled: 0 };
  return { ahead: next > 0 ? ahead + change.by : ahead, stays: 0, changed, settled: hour };
}

function shift(slot: number, hours: number): number {
  return (slot + hours + hoursPerWeek) % hoursPerWeek;
}

function mostOf(rates: Rates): number {
  let most = 0;
  for (let slot = 0; slot < hoursPerWeek; slot += 1) most = Math.max(most, rates[slot] ?? 0);
  return most;
}

function mean(rates: Rates): number {
  let sum = 0;
  for (let slot = 0; slot < hoursPerWeek; slot += 1) sum += rates[slot] ?? 0;
  return sum / hoursPerWeek;
}
