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

function letterByLetter(text: string): string {
  let folded = '';
  for (const letter of text) {
    const small = odd.get(letter) ?? letter.toLowerCase();
    folded += small.length === letter.length ? small : letter;
  }
  return folded;
}
