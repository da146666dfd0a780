import { hourMs, hoursPerWeek } from '../hour-of-week.ts';

/**
 * Which hour of the week it is in the newsroom: 0 is Monday from 00.00, 167 Sunday from 23.00; on a public holiday as many more as a week
 * has. `hour`: hours since 1970 in UTC.
 */
export type HourClock = (hour: number) => number;

/** 1 January 1970 was a Thursday. */
const hoursBeforeEpoch = 3 * 24;
const hoursPerDay = 24;
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
  return (hour) => {
    const day = Math.floor(hour / hoursPerDay);
    let ahead = days.get(day);
    if (ahead === undefined) {
      if (days.size >= mostDays) days.clear();
      const first = hoursAhead(day * hoursPerDay);
      ahead = first === hoursAhead((day + 1) * hoursPerDay) ? first : null;
      days.set(day, ahead);
    }
    const here = hour + (ahead ?? hoursAhead(hour));
    const slot = (((here + hoursBeforeEpoch) % hoursPerWeek) + hoursPerWeek) % hoursPerWeek;
    return isFree(Math.floor(here / hoursPerDay)) ? slot + hoursPerWeek : slot;
  };

  function isFree(day: number): boolean {
    let isIt = holidays.get(day);
    if (isIt === undefined) {
      if (holidays.size >= mostDays) holidays.clear();
      isIt = isHoliday(day);
      holidays.set(day, isIt);
    }
    return isIt;
  }

  function hoursAhead(hour: number): number {
    const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(hour * hourMs).toZonedDateTimeISO(
      timeZone,
    );
    return Math.floor(offsetNanoseconds / 1e6 / hourMs);
  }
}
