import type { EpochMs } from '../item.ts';

/** A time of day as minutes since midnight, 0 to 1,439. */
export type MinuteOfDay = number;

/** Whether what was kept is one. */
export function isMinuteOfDay(kept: unknown): kept is MinuteOfDay {
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 && kept < 1_440;
}

const clock = /^([01]?\d|2[0-3]|24(?=$|u$|[.:u]00$))(?:[.:u]([0-5]\d)|u)?$/u;

/** Reads `23.00`, `7:05`, `07u30`, `7` and `24.00`, which is midnight; null where it is no time of day. */
export function readMinute(typed: string): MinuteOfDay | null {
  const [, hour, minute = '0'] = clock.exec(typed) ?? [];
  return hour === undefined ? null : (Number(hour) % 24) * 60 + Number(minute);
}

/** `07.00`, as it is typed and as the newsroom file has it. */
export function writeMinute(minute: MinuteOfDay): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}.${two(minute % 60)}`;
}

/**
 * The moment of a time of day on a day in a zone. A time that the change to summer time takes away comes as much later as
 * it takes; of one that comes twice the first counts, so that it comes once.
 */
export function momentOf(day: Temporal.PlainDate, minute: MinuteOfDay, timeZone: string): EpochMs {
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** The day of a moment in a zone. */
export function dayOf(at: EpochMs, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}
