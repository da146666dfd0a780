/** A date as read in a dateline: `2024-07-10`, or `--07-10` where the year is not said (ISO 8601, as vCard writes it). */
export type ReadDate = { readonly iso: string; readonly hasYear: boolean; readonly end: number };

// Month names and their abbreviations in the languages of the wires; index 0 is January.
const months: readonly string[] = [
  'january sausio janvāris januari januar ledna siječnja január januára ianuarie stycznia ocak jänner janvier enero gennaio janeiro januari jan janv ene gen',
  'february vasario februāris februari februar února veljače február februarie lutego şubat février febrero febbraio fevereiro februari feb févr fév fev feb',
  'march kovo maart března ožujka március martie marca mart märz mars marzo março mac mar mrt mär marts',
  'april balandžio aprīlis avril dubna travnja április aprilie kwietnia nisan abril aprile apr avr abr',
  'may gegužės maijs mei května svibnja május maja mayıs mai mayo maggio maio may mag maj',
  'june birželio jūnijs juni června lipnja június iunie czerwca haziran juin junio giugno junho jun jui giu',
  'july liepos jūlijs juli juillet července srpnja július iulie lipca temmuz julio luglio julho julai jul juil lug',
  'august rugpjūčio augusts augustus srpna kolovoza augusztus sierpnia ağustos august août agosto ogos aug aou aoû ago',
  'september rugsėjo septembris septembre září rujna szeptember septembrie września eylül septiembre settembre setembro sep sept set',
  'october spalio oktobris oktober října október octombrie października ekim octobre octubre ottobre outubro oct okt ott out',
  'november lapkričio novembris listopadu studenoga studenog noiembrie kasım novembre noviembre novembro nov',
  'december gruodžio decembris prosince prosinca decembrie grudnia aralık dezember décembre diciembre dicembre dezembro disember dec dez déc dic',
];

const monthNumbers = new Map<string, number>();
for (const [index, names] of months.entries()) {
  for (const name of names.split(' ')) {
    monthNumbers.set(name, index + 1);
    monthNumbers.set(name.normalize('NFD').replaceAll(/\p{M}/gu, ''), index + 1);
  }
}

/** 1–12 for a month's name or abbreviation in any language of the wires, or null. */
export function monthNumber(word: string): number | null {
  return monthNumbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** `le 3 mars`, `Tuesday, Oct. 3`: what may stand before the day or the month. */
const before =
  /(?:(?:le|den|el|il|op) )?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun|maan|dins|woens|donder|vrij|zater|zon)d(?:ay|ag)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?/iy;
const monthFirst =
  /(\p{L}{3,10})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th| d\.)?(?![\d:])(?:,?\s{1,3}(\d{4})(?!\d))?/uy;
const dayFirst =
  /(\d{1,2})(?:er|st|nd|rd|th|º|°|\.)?\s{1,3}(?:de\s{1,3})?(\p{L}{3,10})\.?(?![\p{L}])(?:,?\s{1,3}(?:de\s{1,3}|del\s{1,3})?(\d{4})(?!\d))?/uy;
/** `2026. november 28.` */
const yearFirst = /(\d{4})\. (\p{L}{3,10})\.? (\d{1,2})\.(?!\d)/uy;
const dotted = /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?![\d.])/y;
const slashed = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/y;

/** Reads a date that starts at `from`: `Sept 24`, `26 mai 2020`, `3 de diciembre`, `3.12.2026`, `2026. december 3.`, `31/07`. */
export function readDate(text: string, from: number): ReadDate | null {
  if (!hasDigitSoon(text, from)) return null;
  const isNumber = isDigit(text.charCodeAt(from));
  const at = isNumber || matchAt(before, text, from) === null ? from : before.lastIndex;
  const english = isNumber ? null : named(matchAt(monthFirst, text, at), 1, 2, 3, monthFirst);
  if (english !== null) return english;
  if (!isDigit(text.charCodeAt(at))) return null;
  return (
    named(matchAt(dayFirst, text, at), 2, 1, 3, dayFirst) ??
    named(matchAt(yearFirst, text, at), 2, 3, 1, yearFirst) ??
    numbered(matchAt(dotted, text, at), dotted) ??
    numbered(matchAt(slashed, text, at), slashed)
  );
}

/** Longest before the first digit of a date: `le mercredi, septembre 3`. */
const longestName = 32;

/** Nearly nothing that is asked whether it is a date has a digit at all. */
function hasDigitSoon(text: string, from: number): boolean {
  const end = Math.min(text.length, from + longestName);
  for (let at = from; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A date whose month is a name, from the groups of a match. */
function named(match: RegExpExecArray | null, month: number, day: number, year: number, pattern: RegExp) {
  const number = match === null ? null : monthNumber(match[month] ?? '');
  return match === null || number === null ? null : dated(number, match[day], match[year], pattern.lastIndex);
}

function numbered(match: RegExpExecArray | null, pattern: RegExp) {
  return match === null ? null : dated(Number(match[2]), match[1], match[3], pattern.lastIndex);
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
