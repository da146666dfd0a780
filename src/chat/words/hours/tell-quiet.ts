import { type TimeTelling, tellClock } from '../../../domain/age.ts';
import { type QuietHours, quietAt } from '../../../domain/hours/quiet-hours.ts';
import { writeMinute } from '../../../domain/hours/wall-clock.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say, sayCount } from '../say.ts';

const words = {
  hours: { nl: '{from} – {until}', en: '{from} – {until}' },
  exceptUrgent: { nl: '{hours}, behalve spoed', en: '{hours}, except urgent' },
  now: { nl: 'Stil tot {until}.', en: 'Quiet until {until}.' },
} satisfies Record<string, Words>;

const held = {
  one: { nl: '{count} bericht vastgehouden.', en: '{count} story held.' },
  many: { nl: '{count} berichten vastgehouden.', en: '{count} stories held.' },
} satisfies { one: Words; many: Words };

/** `23.00 – 06.30, behalve spoed`. */
export function tellQuiet({ from, until, exceptUrgent }: QuietHours, locale: Locale): string {
  const clock = (minute: number) => writeMinute(minute).replace('.', locale === 'nl' ? '.' : ':');
  const hours = say(words.hours, locale, { from: clock(from), until: clock(until) });
  return exceptUrgent ? say(words.exceptUrgent, locale, { hours }) : hours;
}

/** Of a channel that is quiet now: until when, and how much is held. Nothing of one that is not. */
export function tellQuietNow(
  hours: QuietHours,
  count: number,
  { now, ...telling }: TimeTelling & { readonly now: EpochMs },
): readonly string[] {
  const period = quietAt(hours, now, telling.timeZone);
  if (period === null) return [];
  const until = say(words.now, telling.locale, { until: tellClock(period.until, telling) });
  return [count === 0 ? until : `${until} ${sayCount(count, held, telling.locale)}`];
}
