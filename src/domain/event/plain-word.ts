import { plainLetters } from '../text/plain-letters.ts';

/** A word as takes are compared by it: small Latin letters and digits, without accents. */
export function plainWord(word: string): string {
  if (/^[\x20-\x7f]*$/.test(word)) return word.toLowerCase();
  return plainLetters(word.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, ''));
}
