import { foldToLatin, sourceInLatin } from './in-latin.ts';
import { keepPattern } from './kept-patterns.ts';

/** A word of a text in small letters (`foldToLatin`), and the class that it is of; null: of none. */
export type ClassedWord<Name extends string> = { readonly word: string; readonly of: Name | null };

/** Tells of each word of a text, whatever its letters, the first class that it is of. */
export type WordClasses<Name extends string> = {
  readonly classesOf: (text: string) => readonly ClassedWord<Name>[];
};

/** Tells whether a whole word of a text in small letters is one of a class. */
type WordClass = { readonly has: (word: string) => boolean };

/** What makes an expression of a word. */
const special = /[\\()[\]{}?*+.^$|]/u;

/**
 * Classes by their names, each of words as an expression has them, in small letters (`berichte?n?|melding`); each is a whole word. See `sourceInLatin` for the letters that
 * they may have.
 */
export function createWordClasses<Name extends string>(
  words: Readonly<Record<Name, string>>,
): WordClasses<Name> {
  const classes = Object.entries<string>(words).map(
    ([name, its]) => [name as Name, createWordClass(its)] as const,
  );
  const classOf = (word: string) => classes.find(([, its]) => its.has(word))?.[0] ?? null;
  return {
    classesOf: (text) =>
      (foldToLatin(text).match(/[\p{L}\d]+/gu) ?? []).map((word) => ({ word, of: classOf(word) })),
  };
}

/** Those that are no more than themselves are looked up, and only the others are an expression, which takes tens of milliseconds to be made of hundreds. */
function createWordClass(words: string): WordClass {
  const alternatives = alternativesOf(sourceInLatin(words));
  const plain = new Set(alternatives.filter((word) => !special.test(word)));
  const bent = alternatives.filter((word) => special.test(word));
  if (bent.length === 0) return plain;
  const pattern = keepPattern(new RegExp(`^(?:${bent.join('|')})$`, 'u'));
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
