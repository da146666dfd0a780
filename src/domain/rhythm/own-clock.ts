import { hourMs, hoursPerWeek } from '../hour-of-week.ts';
import type { EpochMs } from '../item.ts';
import { type Rates, rateIn } from './due.ts';
import { type HourClock, slotsOf, withOther } from './hour-clock.ts';

/** Whether a source goes along when the newsroom's clock is set. */
export type OwnClock = {
  /** By how many hours its week is ahead of the newsroom's, as it was learnt: a source of another zone keeps its own when the clock is set here. */
  readonly ahead: number;
  /** After the clock was set: how many times as likely what came is, as a logarithm, of one that did not go along as of one that did. */
  readonly stays: number;
};

/** So much is enough to know, either way. */
const enough = 8;
/** One hour says no more than this. */
const most = 3;
/** Of a source that brings less than this in any hour an hour more or less makes no silence strange. */
const busy = 1.5;
/** Less than this, two hours may be alike. */
const least = 0.5;

/** The hours of the week of a source. While it is not known whether it went along, an hour may be as the one that it was before. */
export function clockOf({ ahead, stays }: OwnClock, rates: Rates, clock: HourClock): HourClock {
  const { setBefore } = clock;
  const isKnown = stays <= -enough || mostOf(rates) < busy;
  const slotAt = (hour: number): number => {
    const { slot, other } = slotsOf(clock(hour));
    const own = shift(slot, ahead);
    const set = isKnown ? 0 : setBefore(hour);
    if (other !== null) return withOther(own, shift(other, ahead));
    return set === 0 ? own : withOther(own, shift(own, -set));
  };
  return Object.assign(slotAt, { setBefore });
}

/** What is known of it once something came. */
export function hearClock({ ahead, stays }: OwnClock, rates: Rates, at: EpochMs, clock: HourClock): OwnClock {
  const hour = Math.floor(at / hourMs);
  const set = clock.setBefore(hour);
  if (set === 0) return { ahead, stays: 0 };
  if (stays <= -enough) return { ahead, stays };
  const { slot } = slotsOf(clock(hour));
  const rateAt = (by: number) => rateIn(rates, shift(slot, by), at / hourMs - hour);
  const little = 0.02 * mean(rates);
  const says = Math.log((rateAt(ahead - set) + little) / (rateAt(ahead) + little));
  const next = stays + (Math.abs(says) < least ? 0 : Math.max(-most, Math.min(most, says)));
  return next < enough ? { ahead, stays: next } : { ahead: ahead - set, stays: -enough };
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
