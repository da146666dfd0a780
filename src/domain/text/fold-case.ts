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

/** A letter beyond Latin, one that has capitals and one that has none. */
const beyond = { cased: 'ɏ', uncased: 'ƻ' };
const mayBeBeyond = /[\u0250-\u1fff\u2070-\uffff]/;
const casedBeyond = /(?![\0-\u024f])[\p{Lu}\p{Ll}]/gu;
const uncasedBeyond = /(?![\0-\u024f])\p{L}/gu;

/**
 * The same with one letter for all that are beyond Latin, since nothing is asked of these but whether they are letters: what is asked so is made in
 * a third of the time. Each as long as it was.
 */
export function foldToLatin(text: string): string {
  const folded = foldCase(text);
  if (!mayBeBeyond.test(folded)) return folded;
  return folded
    .replaceAll(casedBeyond, (letter) => beyond.cased.repeat(letter.length))
    .replaceAll(uncasedBeyond, (letter) => beyond.uncased.repeat(letter.length));
}

/** The letters of a text that was folded so, as ranges of a class. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
/** Those that have capitals. */
export const latinCased = 'A-Za-zµÀ-ÖØ-öø-ıĳ-ķĹ-ňŊ-ƺƼ-ƿǄ-ɏ';

function letterByLetter(text: string): string {
  let folded = '';
  for (const letter of text) {
    const small = odd.get(letter) ?? letter.toLowerCase();
    folded += small.length === letter.length ? small : letter;
  }
  return folded;
}
