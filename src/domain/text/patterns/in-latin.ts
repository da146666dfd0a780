import { foldCase } from './fold-case.ts';

/**
 * What stands for letters beyond the first 256 characters of Unicode (small ones, capitals, those that are neither), and for all other signs beyond them.
 */
const beyond = { small: 0xff, capital: 0xde, uncased: 0xaa, sign: 0x80, space: 0xa0 };
const mayBeBeyond = /[^\0-\xff]/;
/** Signs that expressions name. The dashes are as in Windows-1252: a hyphen is another. */
const named: readonly (readonly [signs: string, unit: number])[] = [
  ['‘’', 0x27],
  ['“”„', 0x22],
  ['–', 0x96],
  ['—', 0x97],
  ['\u2028\u2029', 0x0a],
];

/** The letters of a text that was made so, as ranges of a class. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ÿ';
/** Those that have capitals, or are some. */
export const latinCased = 'A-Za-zµÀ-ÖØ-öø-ÿ';

/**
 * A text in the first 256 characters of Unicode, which take a byte each: letters beyond them are one letter, since nothing is asked of these but whether they are
 * letters, quotation marks are straight ones, and spaces are those that do not break. An expression is made once for texts of one byte a character and once for all others,
 * which takes as much time and memory again. Each stands where it stood.
 */
export function toLatin(text: string): string {
  if (!mayBeBeyond.test(text)) return text;
  if (last.text === text) return last.latin;
  const units = new Array<number>(text.length);
  for (let at = 0; at < units.length; at++) units[at] = latinUnitOf(text.charCodeAt(at), text, at);
  last = { text, latin: stringOf(units) };
  return last.latin;
}

/** The same in small letters. */
export function foldToLatin(text: string): string {
  return toLatin(foldCase(text));
}

/** An expression of such texts. What it names must be there as itself: else it is a SyntaxError. */
export function sourceInLatin(source: string): string {
  return source.replace(/[^\0-\xff]/gu, (sign) => {
    const unit = standIn(sign);
    if (Object.values(beyond).includes(unit)) throw new SyntaxError(`${sign} in ${source}`);
    return String.fromCharCode(unit);
  });
}

/** Several expressions are asked of a text in a row. */
let last = { text: '', latin: '' };

/** Arguments of one call. */
const unitsAtOnce = 4_096;

/** Text of one byte a character, however it was made: of a text that was written over V8 keeps two. */
function stringOf(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += unitsAtOnce)
    text += String.fromCharCode(...units.slice(from, from + unitsAtOnce));
  return text;
}

/** Of UTF-16 units what stands for them; 0: not asked yet. */
const latinUnits = new Uint8Array(0x10000);

function latinUnitOf(unit: number, text: string, at: number): number {
  if (unit <= 0xff) return unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return standIn(letterAround(text, at));
  const known = latinUnits[unit] ?? 0;
  if (known !== 0) return known;
  const found = standIn(String.fromCharCode(unit));
  latinUnits[unit] = found;
  return found;
}

/** What is written with the unit at this place and one beside it. */
function letterAround(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  return String.fromCodePoint(text.codePointAt(isSecond && at > 0 ? at - 1 : at) ?? 0);
}

function standIn(letter: string): number {
  const sign = named.find(([signs]) => signs.includes(letter));
  if (sign !== undefined) return sign[1];
  if (/^\s$/u.test(letter)) return beyond.space;
  if (withoutCapital.includes(letter)) return beyond.uncased;
  if (/^\p{Lu}$/u.test(letter)) return beyond.capital;
  if (/^\p{Ll}$/u.test(letter)) return beyond.small;
  return /^\p{L}$/u.test(letter) ? beyond.uncased : beyond.sign;
}

/** Small letters whose capital is that of another, or that have none. */
const withoutCapital = 'ıĸ';
