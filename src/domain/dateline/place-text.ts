import { type TimeTelling, tellClock } from '../age.ts';
import type { EpochMs } from '../item.ts';
import type { Dateline } from './dateline.ts';

/**
 * Where and what time it is there, for a card: `🇺🇸 08.05`, on another day `🇺🇸 ma 19.57`; the flag alone where the clock
 * reads as the newsroom's own. Null in the newsroom's own zone, and when the dateline's place is not known.
 */
export function describePlace(
  dateline: Pick<Dateline, 'country' | 'zone'>,
  at: EpochMs,
  telling: TimeTelling,
): string | null {
  const { country, zone } = dateline;
  if (country === null) return null;
  const flag = flagOf(country);
  if (zone === null) return flag;
  if (zone === telling.timeZone) return null;
  const there = tellClock(at, { locale: telling.locale, timeZone: zone });
  const day = dayIn(zone, at, telling);
  const isOurs = day === dayIn(telling.timeZone, at, telling);
  if (isOurs && there === tellClock(at, telling)) return flag;
  return isOurs ? `${flag} ${there}` : `${flag} ${day} ${there}`;
}

/** `ma`, `Mon`. */
function dayIn(timeZone: string, at: EpochMs, { locale }: TimeTelling): string {
  const format = { weekday: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', format).format(at);
}

/** A country's flag from its ISO 3166-1 alpha-2 code: two regional indicator letters. */
function flagOf(country: string): string {
  return String.fromCodePoint(
    ...[...country.toUpperCase()].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65),
  );
}

/** Each takes longer to make than all names of the world to ask. */
const regionNames = new Map<string, Intl.DisplayNames>();

/** The country's name for people, from Unicode's data: `BE` → `België`. */
export function countryName(country: string, locale: 'nl' | 'en'): string {
  const names = regionNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  regionNames.set(locale, names);
  return names.of(country) ?? country;
}
