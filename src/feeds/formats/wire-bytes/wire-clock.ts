import type { EpochMs } from '../../../domain/item.ts';

/** A day and a clock as a line sends them. `year`: two or four figures; null: it names none. */
export type WireClock = {
  readonly year: string | null;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/** The instant of a clock in a zone (IANA). Without a year it is the one nearest to when it was read. Null: no such time. */
export function instantOf(clock: WireClock, timeZone: string, readAt: EpochMs): EpochMs | null {
  if (clock.year !== null) return inYear(Number(clock.year), clock, timeZone);
  const year = Temporal.Instant.fromEpochMilliseconds(readAt).toZonedDateTimeISO(timeZone).year;
  const times = [year - 1, year, year + 1]
    .map((each) => inYear(each, clock, timeZone))
    .filter((time) => time !== null);
  return times.sort((a, b) => Math.abs(a - readAt) - Math.abs(b - readAt))[0] ?? null;
}

function inYear(year: number, clock: WireClock, timeZone: string): EpochMs | null {
  const { month, day, hour, minute } = clock;
  try {
    const local = { year: year < 100 ? 2000 + year : year, month, day, hour, minute };
    const time = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    return time.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The day of an instant in a zone: `2026-11-28`. */
export function dayOf(time: EpochMs, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
