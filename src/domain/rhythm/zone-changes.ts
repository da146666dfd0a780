import { hourMs } from '../hour-of-week.ts';

/** A moment at which the clock is set, in the newsroom or elsewhere. */
export type ClockChange = {
  /** From which hour on, since 1970 in UTC. */
  readonly hour: number;
  /** By how many hours the week of a source that keeps the other clock is ahead of the newsroom's from then on, beside what it was: 1 or -1. */
  readonly by: number;
  /** In the newsroom. */
  readonly isHere: boolean;
};

/**
 * When the clock is set in any zone of the world (IANA, as Node knows it) in a year, in order. Where the newsroom's is set, a source may stay behind;
 * where another is, it may go along. Changes by other than a whole hour are none.
 */
export function zoneChanges(year: number, newsroom: string): readonly ClockChange[] {
  const found = new Map<number, Omit<ClockChange, 'hour'>>();
  for (const zone of Intl.supportedValuesOf('timeZone'))
    for (const { hour, by } of changesOf(zone, year)) found.set(hour, { by, isHere: false });
  for (const { hour, by } of changesOf(newsroom, year)) found.set(hour, { by: -by, isHere: true });
  return [...found].map(([hour, change]) => ({ hour, ...change })).sort((a, b) => a.hour - b.hour);
}

function* changesOf(zone: string, year: number): Iterable<Pick<ClockChange, 'hour' | 'by'>> {
  const begin = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('UTC').epochMilliseconds;
  const end = Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 }).toZonedDateTime(
    'UTC',
  ).epochMilliseconds;
  let before = Temporal.Instant.fromEpochMilliseconds(begin - 1).toZonedDateTimeISO(zone);
  for (;;) {
    const next = before.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return;
    const by = (next.offsetNanoseconds - before.offsetNanoseconds) / 1e6 / hourMs;
    before = next;
    if (Math.abs(by) === 1) yield { hour: Math.ceil(next.epochMilliseconds / hourMs), by };
  }
}
