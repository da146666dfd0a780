import { keepLast } from './keep-last.ts';

/**
 * What stands for letters beyond the first 256 characters of Unicode (small ones, capitals, those that are neither), and for all other signs beyond them.
 */
const beyond = { small: 0xfe, capital: 0xde, uncased: 0xaa, sign: 0x80, space: 0xa0 };
const mayBeBeyond = /[^\0-\xff]/;
/** Signs that expressions name. The dashes are as in Windows-1252: a hyphen is another. */
const named: readonly (readonly [signs: string, unit: number])[] = [
  ['‘’', 0x27],
  ['“”„', 0x22],
  ['–', 0x96],
  ['—', 0x97],
  ['\u2028\u2029', 0x0a],
  // What Unicode folds to a letter of these: the long s, kelvin, ångström, the capital ß.
  ['ſ', 0x73],
  ['\u212a', 0x4b],
  ['\u212b', 0xc5],
  ['ẞ', 0xdf],
];

/** The letters of a text that was made so, as ranges of a class. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ÿ';
/** Those that have capitals, or are some. */
export const latinCased = 'A-Za-zµÀ-ÖØ-öø-ÿ';

/**
 * A text in the first 256 characters of Unicode, which take a byte each: letters beyond them are one of three (a small one, a capital, one that is neither),
 * since nothing else is asked of these, quotation marks are straight ones, and spaces are those that do not break. An expression is made once for texts of one byte a character and once for all others,
 * which takes as much time and memory again. Each stands where it stood.
 */
export const toLatin: (text: string) => string = keepLast((text) =>
  mayBeBeyond.test(text) ? makeLatin(text) : text,
);

/** The same in small letters: by Unicode's simple case folding, as expressions with the flags `iu` compare. */
export function foldToLatin(text: string): string {
  return toLatin(text).toLowerCase();
}

/** An expression of such texts. What it names must be there as itself: else it is a SyntaxError. */
export function sourceInLatin(source: string): string {
  return source.replace(/[^\0-\xff]/gu, (sign) => {
    const unit = standIn(sign);
    if (Object.values(beyond).includes(unit)) throw new SyntaxError(`${sign} in ${source}`);
    return String.fromCharCode(unit);
  });
}

/** Bytes that are written over for each text. */
let bytes = Buffer.alloc(1_024);

/** Text of one byte a character, however it was made: of a text that was written over V8 keeps two. */
function makeLatin(text: string): string {
  if (text.length > bytes.length) bytes = Buffer.alloc(text.length * 2);
  bytes.write(text, 'latin1');
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0xff) bytes[at] = latinUnits[unit] || latinUnitOf(unit, text, at);
  }
  return bytes.toString('latin1', 0, text.length);
}

/** Of UTF-16 units what stands for them; 0: not asked yet. */
const latinUnits = new Uint8Array(0x10000);

function latinUnitOf(unit: number, text: string, at: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return standIn(letterAround(text, at));
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
