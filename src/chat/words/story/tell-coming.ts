import { type TimeTelling, tellClock } from '../../../domain/age.ts';
import type { EpochMs } from '../../../domain/item.ts';

/** A moment that is still to come: `06.00`, of another day `wo 25 nov 06.00`. */
export function tellComing(at: EpochMs, now: EpochMs, telling: TimeTelling): string {
  const clock = tellClock(at, telling);
  const { timeZone, locale } = telling;
  const dates = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const day = dates.format(at);
  return day === dates.format(now) ? clock : `${day} ${clock}`;
}
