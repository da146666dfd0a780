/** What Unicode folds otherwise than `toLowerCase` does, as far as Latin expressions can tell. */
const odd: ReadonlyMap<string, string> = new Map([
  ['ſ', 's'],
  ['\u0345', 'ι'],
]);

/**
 * A text with its capitals as small letters, each where it stood. By Unicode's simple
 * case folding, as expressions with the flags `iu` compare; of letters beyond Latin as `toLowerCase` has them.
 */
export function foldCase(text: string): string {
  const folded = text.toLowerCase();
  // İ would become two letters, and two signs are folded otherwise: hardly any text has one.
  const isPlain = folded.length === text.length && !folded.includes('ſ') && !folded.includes('\u0345');
  return isPlain ? folded : letterByLetter(text);
}

/** What stands for letters beyond the first 256 characters of Unicode, with capitals and without, and for all other signs beyond them. */
const beyond = { cased: 0xff, uncased: 0xaa, sign: 0x80 };
const mayBeBeyond = /[^\0-\xff]/;
/** Signs that expressions name. The dashes are as in Windows-1252: a hyphen is another. */
const named: readonly (readonly [signs: string, unit: number])[] = [
  ['‘’', 0x27],
  ['“”„', 0x22],
  ['–', 0x96],
  ['—', 0x97],
  ['\u2028\u2029', 0x0a],
];

/**
 * The same in the first 256 characters of Unicode, which take a byte each: letters beyond them are one letter, since nothing is asked of these but whether they are
 * letters, quotation marks are straight ones, and spaces are those that do not break. An expression is made once for texts of a byte a character and once for all others,
 * which takes as much time and memory again. Each stands where it stood.
 */
export function foldToLatin(text: string): string {
  const folded = foldCase(text);
  if (!mayBeBeyond.test(folded)) return folded;
  const units = new Array<number>(folded.length);
  for (let at = 0; at < units.length; at++) units[at] = latinUnitOf(folded.charCodeAt(at), folded, at);
  return stringOf(units);
}

/** Text of one byte a character, however it was made: of a text that was written over V8 keeps two. */
function stringOf(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += unitsAtOnce)
    text += String.fromCharCode(...units.slice(from, from + unitsAtOnce));
  return text;
}

/** Arguments of one call. */
const unitsAtOnce = 4_096;

/** Of UTF-16 units what stands for them; 0: not asked yet. */
const latinUnits = new Uint8Array(0x10000);

function latinUnitOf(unit: number, text: string, at: number): number {
  if (unit <= 0xff) return unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return standIn(letterAround(text, at));
  const known = latinUnits[unit];
  if (known !== undefined && known !== 0) return known;
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
  if (/^\s$/u.test(letter)) return 0xa0;
  if (/^[\p{Lu}\p{Ll}]$/u.test(letter) && !withoutCapital.includes(letter)) return beyond.cased;
  return /^\p{L}$/u.test(letter) ? beyond.uncased : beyond.sign;
}

/** Small letters whose capital is that of another, or that have none. */
const withoutCapital = 'ıĸ';

/** A sign beyond the first 256 as it stands in a text that was folded so; null: others stand for the same there. */
export function namedInLatin(sign: string): string | null {
  const unit = standIn(sign);
  const isShared = unit === beyond.cased || unit === beyond.uncased || unit === beyond.sign || unit === 0xa0;
  return isShared ? null : String.fromCharCode(unit);
}

/** The letters of a text that was folded so, as ranges of a class. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ÿ';
/** Those that have capitals. */
export const latinCased = 'A-Za-zµÀ-ÖØ-öø-ÿ';

function letterByLetter(text: string): string {
  let folded = '';
  for (const letter of text) {
    const small = odd.get(letter) ?? letter.toLowerCase();
    folded += small.length === letter.length ? small : letter;
  }
  return folded;
}
