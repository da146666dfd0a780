import type { EpochMs } from '../../../domain/item.ts';
import { plainText } from '../../../domain/plain-text.ts';

const unitsMs = [
  [/^(?:m|min|minuut|minuten|minutes?)$/, 60_000],
  [/^(?:u|uur|uren|h|hours?)$/, 3_600_000],
  [/^(?:d|dag|dagen|days?)$/, 86_400_000],
] as const;
/** Who means longer says so by no time at all. */
const longestMs = 366 * 86_400_000;

/**
 * Until when a pause lasts: `2u`, `30 minuten`, `3 dagen`, `tot 14.30`, `until 14:30`: the next time that the newsroom's clock shows
 * that. Null for no time at all, undefined for what is none.
 */
export function readPause(typed: string, now: EpochMs, timeZone: string): EpochMs | null | undefined {
  const said = plainText(typed).replace(/^(?:tot|until|till|voor|for)\s+/, '');
  if (said === '') return null;
  const [, count, unit = ''] = /^(\d{1,4})\s*([a-z]+)$/.exec(said) ?? [];
  if (count !== undefined) {
    const [, unitMs = 0] = unitsMs.find(([names]) => names.test(unit)) ?? [];
    const ms = Number(count) * unitMs;
    return ms > 0 && ms <= longestMs ? now + ms : undefined;
  }
  const [, hour, minute] = /^([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*uur)?$/.exec(said) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const then = today.with({
    hour: Number(hour),
    minute: Number(minute),
    second: 0,
    millisecond: 0,
    microsecond: 0,
  });
  const next = then.epochMilliseconds > now ? then : then.add({ days: 1 });
  return next.epochMilliseconds;
}

/** `14.30`, of another day `3 dec 14.30`. */
export function tellUntil(until: EpochMs, now: EpochMs, { locale, timeZone }: UntilTelling): string {
  const [then, today] = [until, now].map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone),
  );
  const time =
    then
      ?.toPlainTime()
      .toString({ smallestUnit: 'minute' })
      .replace(':', locale === 'nl' ? '.' : ':') ?? '';
  if (then === undefined || today === undefined || then.toPlainDate().equals(today.toPlainDate()))
    return time;
  const day = then.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short' });
  return `${day.replace('.', '')} ${time}`;
}

type UntilTelling = { readonly locale: 'nl' | 'en'; readonly timeZone: string };
