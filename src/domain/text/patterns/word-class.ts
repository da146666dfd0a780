import { sourceInLatin } from './in-latin.ts';
import { keepPattern } from './kept-patterns.ts';

/** Tells whether a whole word of a text in one byte a character (`toLatin`) is one of a class. */
export type WordClass = { readonly has: (word: string) => boolean };

/** What makes an expression of a word. */
const special = /[\\()[\]{}?*+.^$|]/u;

/**
 * Words as an expression has them (`berichte?n?|melding`), each of which is a whole word: those that are no more than themselves are looked up, and only the others are an
 * expression, which takes tens of milliseconds to be made of hundreds.
 */
export function createWordClass(words: string): WordClass {
  const alternatives = alternativesOf(words);
  const plain = new Set(alternatives.filter((word) => !special.test(word)));
  const bent = alternatives.filter((word) => special.test(word));
  if (bent.length === 0) return plain;
  const pattern = keepPattern(new RegExp(sourceInLatin(`^(?:${bent.join('|')})$`), 'u'));
  return { has: (word) => plain.has(word) || pattern.test(word) };
}

/** What stands between bars that are in no bracket. */
function alternativesOf(words: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const part of words.match(/\\.|\[(?:\\.|[^\]])*\]|[^\\]/gsu) ?? []) {
    if (part === '(') depth++;
    if (part === ')') depth--;
    if (part === '|' && depth === 0) found.push('');
    else found.push(`${found.pop()}${part}`);
  }
  return found;
}
