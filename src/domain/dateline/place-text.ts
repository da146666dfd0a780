import { type TimeTelling, tellClock } from '../age.ts';
import type { ChannelSettings } from '../channel-settings/channel-settings.ts';
import type { EpochMs } from '../item.ts';
import { placeInSentence } from '../place/place-name.ts';
import type { Dateline } from './dateline.ts';

/** What a card tells of a place: see `ChannelSettings`. */
export type PlaceTelling = Pick<ChannelSettings, 'flag' | 'localTime'>;

/**
 * Where and what time it is there, for a card: `🇺🇸 08.05`, on another day `🇺🇸 ma 19.57`, with the place's name or without a flag
 * `08.05 in Washington`; the flag alone where the clock reads as the newsroom's own. Null in the newsroom's own zone, and when
 * the dateline's place is not known.
 */
export function describePlace(
  { country, zone, places = [] }: Pick<Dateline, 'country' | 'zone'> & Partial<Pick<Dateline, 'places'>>,
  at: EpochMs,
  telling: TimeTelling,
  { flag: isFlagged, localTime }: PlaceTelling = { flag: true, localTime: 'short' },
): string | null {
  if (country === null || zone === telling.timeZone) return null;
  const flag = isFlagged ? flagOf(country) : null;
  if (zone === null || localTime === 'off') return flag;
  const there = tellClock(at, { locale: telling.locale, timeZone: zone });
  const day = dayIn(zone, at, telling);
  const isOurs = day === dayIn(telling.timeZone, at, telling);
  if (isOurs && there === tellClock(at, telling)) return flag;
  // Of several places only the country is surely where that clock is.
  const [place] = places.length === 1 ? places : [];
  const name = place === undefined ? countryName(country, telling.locale) : placeInSentence(place);
  const isNamed = localTime === 'named' || !isFlagged;
  return [flag, isOurs ? null : day, there, isNamed ? `in ${name}` : null].filter(isTold).join(' ');
}

function isTold(part: string | null | undefined): part is string {
  return typeof part === 'string';
}

/** `ma`, `Mon`. */
function dayIn(timeZone: string, at: EpochMs, { locale }: TimeTelling): string | undefined {
  const { dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return dayNames[locale][dayOfWeek - 1];
}

/** From Monday on. Made once: what writes dates costs twenty times as much to make as a day costs to be told. */
const dayNames = { nl: dayNamesIn('nl-NL'), en: dayNamesIn('en-GB') };

function dayNamesIn(locale: string): readonly string[] {
  const { format } = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 4 January 2027 is a Monday.
  return Array.from({ length: 7 }, (_, after) => format(Date.UTC(2027, 0, 4 + after)));
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
