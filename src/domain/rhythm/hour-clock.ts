import { hourMs, hoursPerWeek } from '../hour-of-week.ts';

/**
 * Which hour of the week it is in the newsroom, for hours since 1970 in UTC: 0 is Monday from 00.00, 167 Sunday from 23.00. An hour that may be as
 * another hour of the week is (`withOther`), as one of a public holiday as that of a Sunday, has both in its figure.
 */
export type HourClock = ((hour: number) => number) & {
  /** By how many hours the clock was set in the four weeks before that hour. */
  readonly setBefore: (hour: number) => number;
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
/** Days whose offset is remembered: more than a walk over the weeks to come passes. */
const mostDays = 120;

/**
 * The clock on the newsroom's wall, an IANA zone, read as hours of the week. On the night that the clock goes back an hour of the
 * week comes twice, when it goes forward one is missing. Zones that differ by half hours from UTC are read at the beginning
 * of the UTC hour. `isHoliday` is asked of days since 1970, in the newsroom.
 */
export function createHourClock(timeZone: string, isHoliday: (day: number) => boolean): HourClock {
  /** Hours ahead of UTC by day; null: the clock is set on that day. */
  const days = new Map<number, number | null>();
  const holidays = new Map<number, boolean>();
  const slotAt = (hour: number): number => {
    const here = hour + hoursAhead(hour);
    const slot = (((here + hoursBeforeEpoch) % hoursPerWeek) + hoursPerWeek) % hoursPerWeek;
    const isFree = isFreeDay(Math.floor(here / hoursPerDay));
    return isFree ? withOther(slot, sundayFrom + (slot % hoursPerDay)) : slot;
  };
  return Object.assign(slotAt, {
    setBefore: (hour: number) => hoursAhead(hour) - hoursAhead(hour - setWithin),
  });

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
