import { type TimeTelling, tellClock } from '../age.ts';
import type { EpochMs } from '../item.ts';
import type { Dateline } from './dateline.ts';

const localTime = { nl: 'plaatselijke tijd', en: 'local time' } as const;

/**
 * Where and what time it is there, for a card: `🇺🇸 08.05 plaatselijke tijd`; the flag alone where the clock is the newsroom's
 * own. Null when the dateline's place is not known.
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
  const there = tellClock(at, { locale: telling.locale, timeZone: zone });
  return there === tellClock(at, telling) ? flag : `${flag} ${there} ${localTime[telling.locale]}`;
}

/** A country's flag from its ISO 3166-1 alpha-2 code: two regional indicator letters. */
function flagOf(country: string): string {
  return String.fromCodePoint(
    ...[...country.toUpperCase()].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65),
  );
}

/** The country's name for people, from Unicode's data: `BE` → `België`. */
export function countryName(country: string, locale: 'nl' | 'en'): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}
