import { describeTime, type TimeTelling, tellClock } from '../../domain/age.ts';
import type { EpochMs } from '../../domain/item.ts';

/** A moment as short as it can be told: `14.22`, of another day `gisteren 14.22` or `21 nov 14.22`. */
export function tellMoment(at: EpochMs, now: EpochMs, telling: TimeTelling): string {
  if (calendarDay(at, telling.timeZone) === calendarDay(now, telling.timeZone)) return tellClock(at, telling);
  const then = Math.min(at, now);
  // Of a coming day, which only a back-off reaches, the time of day is what matters.
  if (then !== at) return tellClock(at, telling);
  return describeTime({ issuedAt: then, seenAt: then }, now, telling).timeText;
}

function calendarDay(at: EpochMs, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
