import type { Locale } from '../ports/locale.ts';

/** How long something takes, as short as it can be told: `0,8 sec`, `12 sec`, `4 min`, `2 uur`. */
export function tellSpan(ms: number, locale: Locale): string {
  const seconds = ms / 1_000;
  const [unit, time]: [string, number] =
    seconds < 90
      ? ['second', seconds]
      : seconds < 5_400
        ? ['minute', seconds / 60]
        : ['hour', seconds / 3_600];
  const maximumFractionDigits = time < 10 ? 1 : 0;
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits } as const;
  return new Intl.NumberFormat(locale, style).format(time);
}
