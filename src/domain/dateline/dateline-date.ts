import { monthBegunBy, monthNumber } from '../text/month-names.ts';
import { readWeekday } from './weekday-names.ts';

/** A date as read in a dateline: `2024-07-10`, or `--07-10` where the year is not said (ISO 8601, as vCard writes it). */
export type ReadDate = { readonly iso: string; readonly hasYear: boolean; readonly end: number };

const article = /(?:le|den|el|il|op|d\.) (?=\d)/iy;
const afterWeekday = /,?\s{1,3}/y;
const year =
  '((?:1[5-9]|20)\\d{2})(?!\\d| ?(?:GMT|UTC|hrs|hours|uur|Uhr|h(?!\\p{L})|u(?!\\p{L})))(?: ?[гр]\\.)?';
const monthFirst = new RegExp(
  `(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th| d\\.)?(?![\\d:])(?:,?\\s{1,3}${year})?`,
  'uy',
);
/** `3 March`, `1er mai`, `8 d’abril`, `3.Mai` */
const dayFirst = new RegExp(
  `(\\d{1,2})(?:\\.(?=\\p{L})|(?:er|st|nd|rd|th|º|°|\\.)?\\s{1,3})(?:de\\s{1,3}|d['’])?(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?(?!\\p{L})(?:,?\\s{1,3}(?:del?\\s{1,3})?${year})?`,
  'uy',
);
/** `2026. november 28.` */
const yearFirst = /(\d{4})\. (\p{L}{3,12})\.? (\d{1,2})\.(?!\d)/uy;
/** `3.12.2026`; without a year, `3.12.`, before agencies alone. */
const dotted = /(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})(?![\d.])|(?=\s{0,2}[(/|]))/y;
const slashed = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/y;
const iso = /(20\d{2})-(\d{2})-(\d{2})(?!\d)/y;

/**
 * Reads a date that starts at `from`: `Sept 24`, `26 mai 2020`, `3 de diciembre`, `3.12.2026`, `2026. december 3.`, `31/07`,
 * `mardi 01/10/2024`, in the languages of the wires.
 */
export function readDate(text: string, from: number): ReadDate | null {
  const digit = firstDigitFrom(text, from);
  if (digit === null) return null;
  const isNumber = digit === from;
  const weekday = isNumber || digit - from > longestWeekday ? null : weekdayBefore(text, from);
  const at = weekday?.end ?? (isNumber || matchAt(article, text, from) === null ? from : article.lastIndex);
  if (!isDigit(text.charCodeAt(at))) return named(matchAt(monthFirst, text, at), 1, 2, 3, monthFirst);
  return (
    named(matchAt(dayFirst, text, at), 2, 1, 3, dayFirst) ??
    named(matchAt(yearFirst, text, at), 2, 3, 1, yearFirst) ??
    numbered(matchAt(dotted, text, at), dotted, null) ??
    numbered(matchAt(slashed, text, at), slashed, weekday?.weekday ?? null) ??
    inOrder(matchAt(iso, text, at))
  );
}

function weekdayBefore(text: string, from: number): { weekday: number; end: number } | null {
  const read = readWeekday(text, from);
  if (read === null || matchAt(afterWeekday, text, read.end) === null) return null;
  return { weekday: read.weekday, end: afterWeekday.lastIndex };
}

/** Longest before the first digit of a date: `le mercredi, septembre 3`. */
const longestName = 32;
/** `Wednesday, September 3`, `le mercredi, 3`: before the digit. */
const longestWeekday = 24;

/** Where the first digit stands that a date from `from` on may have; null: nearly nothing that is asked about has one so soon. */
function firstDigitFrom(text: string, from: number): number | null {
  const end = Math.min(text.length, from + longestName);
  for (let at = from; at < end; at++) if (isDigit(text.charCodeAt(at))) return at;
  return null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A date whose month is a name, from the groups of a match. */
function named(match: RegExpExecArray | null, month: number, day: number, year: number, pattern: RegExp) {
  if (match === null) return null;
  const name = match[month] ?? '';
  const isOrdinal = /^\d{1,2}\./.test(match[0]);
  const number =
    monthNumber(name, isOrdinal) ?? (isShortened(match, name, pattern.lastIndex) ? monthBegunBy(name) : null);
  return number === null ? null : dated(number, match[day], match[year], pattern.lastIndex);
}

/**
 * Whether what a month's name begins with may stand for it: with its point or before agencies. `Pro 14`, `Lap 4` and `3 maal` are no
 * days.
 */
function isShortened({ 0: said, input }: RegExpExecArray, name: string, end: number): boolean {
  return said.includes(`${name}.`) || matchAt(agencyMark, input, end) !== null;
}

/** What agencies stand in behind a date. */
const agencyMark = /\s{0,2}[(/|]/y;

/**
 * Day and month in numbers, the day first. Where a year is said, the month stands first if the weekday fits that order only, or if
 * the second number is no month.
 */
function numbered(match: RegExpExecArray | null, pattern: RegExp, weekday: number | null) {
  if (match === null) return null;
  const [, first = '', second = '', year] = match;
  const fits = (date: ReadDate | null) => date !== null && (weekday === null || weekdayOf(date) === weekday);
  const usual = dated(Number(second), first, year, pattern.lastIndex);
  if (fits(usual)) return usual;
  const turned = dated(Number(first), second, year, pattern.lastIndex);
  return year !== undefined && fits(turned) ? turned : usual;
}

function weekdayOf({ iso, hasYear }: ReadDate): number | null {
  return hasYear ? new Date(`${iso}T00:00:00Z`).getUTCDay() : null;
}

function inOrder(match: RegExpExecArray | null) {
  return match === null ? null : dated(Number(match[2]), match[3], match[1], iso.lastIndex);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dated(month: number, dayText: string | undefined, yearText: string | undefined, end: number) {
  const day = Number(dayText);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = yearText === undefined ? '-' : yearText.length === 2 ? `20${yearText}` : yearText;
  const two = (number: number) => String(number).padStart(2, '0');
  return { iso: `${year}-${two(month)}-${two(day)}`, hasYear: yearText !== undefined, end };
}
