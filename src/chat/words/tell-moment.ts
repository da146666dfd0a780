import { describeTime, type TimeTelling, tellClock, tellComing } from '../../domain/age.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Words } from '../ports/locale.ts';

/** The clock alone says which day is meant of what comes sooner: what is quiet until `07.00` is so until the morning. */
const nearlyADayMs = 20 * 60 * 60_000;

/** A moment as short as it can be told: `14.22`, of another day `gisteren 14.22`, `morgen 14.22` or `21 nov 14.22`. */
export function tellMoment(at: EpochMs, now: EpochMs, telling: TimeTelling): string {
  if (calendarDay(at, telling.timeZone) === calendarDay(now, telling.timeZone)) return tellClock(at, telling);
  const then = Math.min(at, now);
  if (then !== at) return at - now < nearlyADayMs ? tellClock(at, telling) : tellComing(at, now, telling);
  return describeTime({ issuedAt: then, seenAt: then }, now, telling).timeText;
}

/** The same within a sentence: `om 14.22`, of another day `gisteren 14.22`. */
export function tellWhen(at: EpochMs, now: EpochMs, telling: TimeTelling): string {
  const moment = tellMoment(at, now, telling);
  return moment === tellClock(at, telling) ? `${atClock[telling.locale]} ${moment}` : moment;
}

const atClock: Words = { nl: 'om', en: 'at' };

function calendarDay(at: EpochMs, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
