import { hourMs, hoursPerWeek } from '../hour-of-week.ts';
import { type ClockChange, zoneChanges } from './zone-changes.ts';

/**
 * Which hour of the week it is in the newsroom, for hours since 1970 in UTC: 0 is Monday from 00.00, 167 Sunday from 23.00. An hour that may be as
 * another hour of the week is (`withOther`), as one of a public holiday as that of a Sunday, has both in its figure.
 */
export type HourClock = ((hour: number) => number) & {
  /** The last time that the clock was set, here or in another zone, in the four weeks (in another one: the week) before that hour; null: it was not. */
  readonly changeBefore: (hour: number) => ClockChange | null;
};

/** Both hours of the week in one figure. */
export function withOther(slot: number, other: number): number {
  return slot + hoursPerWeek * (1 + other);
}

/** The hour of the week, and the one that it may be as; null: none. */
export function slotsOf(clocked: number): { readonly slot: number; readonly other: number | null } {
  if (clocked < hoursPerWeek) return { slot: clocked, other: null };
  return { slot: clocked % hoursPerWeek, other: Math.floor(clocked / hoursPerWeek) - 1 };
}

/** 1 January 1970 was a Thursday. */
const hoursBeforeEpoch = 3 * 24;
const hoursPerDay = 24;
const sundayFrom = 6 * hoursPerDay;
const setWithin = 4 * hoursPerWeek;
const setElsewhereWithin = hoursPerWeek;
/** Days whose offset is remembered: more than a walk over the weeks to come passes. */
const mostDays = 120;
/** Years whose changes are: all zones of a year are read in 20 ms. */
const mostYears = 4;

/**
 * The clock on the newsroom's wall, an IANA zone, read as hours of the week. On the night that the clock goes back an hour of the
 * week comes twice, when it goes forward one is missing. Zones that differ by half hours from UTC are read at the beginning
 * of the UTC hour. `isHoliday` is asked of days since 1970, in the newsroom.
 */
export function createHourClock(timeZone: string, isHoliday: (day: number) => boolean): HourClock {
  /** Hours ahead of UTC by day; null: the clock is set on that day. */
  const days = new Map<number, number | null>();
  const holidays = new Map<number, boolean>();
  const changes = new Map<number, readonly ClockChange[]>();
  const slotAt = (hour: number): number => {
    const here = hour + hoursAhead(hour);
    const slot = (((here + hoursBeforeEpoch) % hoursPerWeek) + hoursPerWeek) % hoursPerWeek;
    const isFree = isFreeDay(Math.floor(here / hoursPerDay));
    return isFree ? withOther(slot, sundayFrom + (slot % hoursPerDay)) : slot;
  };
  return Object.assign(slotAt, { changeBefore });

  function changeBefore(hour: number): ClockChange | null {
    const year = new Date(hour * hourMs).getUTCFullYear();
    const last = changesIn(year).findLast((each) => each.hour <= hour) ?? changesIn(year - 1).at(-1);
    if (last === undefined) return null;
    return hour - last.hour < (last.isHere ? setWithin : setElsewhereWithin) ? last : null;
  }

  function changesIn(year: number): readonly ClockChange[] {
    let all = changes.get(year);
    if (all === undefined) {
      if (changes.size >= mostYears) changes.clear();
      all = zoneChanges(year, timeZone);
      changes.set(year, all);
    }
    return all;
  }

  function hoursAhead(hour: number): number {
    const day = Math.floor(hour / hoursPerDay);
    let ahead = days.get(day);
    if (ahead === undefined) {
      if (days.size >= mostDays) days.clear();
      const first = readHoursAhead(day * hoursPerDay);
      ahead = first === readHoursAhead((day + 1) * hoursPerDay) ? first : null;
      days.set(day, ahead);
    }
    return ahead ?? readHoursAhead(hour);
  }

  function isFreeDay(day: number): boolean {
    let isIt = holidays.get(day);
    if (isIt === undefined) {
      if (holidays.size >= mostDays) holidays.clear();
      isIt = isHoliday(day);
      holidays.set(day, isIt);
    }
    return isIt;
  }

  function readHoursAhead(hour: number): number {
    const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(hour * hourMs).toZonedDateTimeISO(
      timeZone,
    );
    return Math.floor(offsetNanoseconds / 1e6 / hourMs);
  }
}
