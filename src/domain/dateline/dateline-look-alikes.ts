import type { DatelineParts } from './dateline-parts.ts';
import { firstName } from './dateline-text.ts';
import { type IsPlace, isRegion } from './is-place.ts';

/** `Bonn:` of `Köln - Bonn: Zugausfälle …`, and its like of up to four words. */
const nameBeforeColon =
  /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,3}|v\.v\.)){0,3}) ?:(?=\s)/u;
/** `NEC - Go Ahead Eagles` somewhere behind `Ajax - PSV verplaatst, `. */
const secondPair = /(?:^|[\s,;])\p{Lu}[\p{L}\p{M}\d'’.]+(?: \p{Lu}[\p{L}\p{M}\d'’.]*){0,2} [-–] \p{Lu}/u;
/** `Bruxelles en 1 h 22 : la promesse …` behind `Paris - `. */
const beforeColon = /^[^.!?:]{2,40} ?:\s/u;
/** What stands between two dashes after a name: `Boston - 24 years after its title - rolled out the buses`. */
const aside = /^[\d\p{Ll}][^.!?\n]{3,80}\s[-–—]\s\p{Ll}/u;
const joined = /\s(?:and|en|und|et|y|e|i|og|och|a|oraz) (?=['’]?\p{Lu})/iu;
const timeOfDay =
  /^\d{1,2}(?:[.:]\d{2}|[hu]\d{0,2}|[hu ]{0,2}(?:uur|Uhr)?)(?!\p{L})[^\p{L}]{0,2}(?:uur|Uhr|h|u)?\s?[(,–-]/iu;

/**
 * Places without an agency and a date that no text was filed from: towns in a row before a colon, the two ends of a line, two
 * clubs, a concert with its hour. `rest` is what follows the dash.
 */
export function isListOrPair(
  { place, agencies, date, separator, start, end }: DatelineParts,
  opening: string,
  rest: string,
  isPlace: IsPlace,
): boolean {
  if (place === null || agencies.length > 0) return false;
  if (date !== null) return timeOfDay.test(rest);
  const row = isRow(place.afterComma, isPlace);
  const isJoined = joined.test(opening.slice(start, end));
  if (separator === 'point') return opening[end] === ':' && (row || isJoined);
  if (separator !== 'dash') return false;
  if (row && isJoined) return true;
  const other = nameBeforeColon.exec(rest)?.[1];
  if (other !== undefined && (!place.upper || isPlace(other, []))) return true;
  if (aside.test(rest)) return true;
  if (place.upper) return false;
  const isAnnounced = beforeColon.test(rest) && firstName(rest).some((name) => isPlace(name, []));
  return isAnnounced || secondPair.test(rest);
}

function isRow(afterComma: readonly string[], isPlace: IsPlace): boolean {
  return afterComma.length > 1 || afterComma.some((name) => isPlace(name, []) && !isRegion(name, isPlace));
}
