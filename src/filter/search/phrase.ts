import type { StoryFacts } from '../story-facts.ts';
import { formOf, isSameWord, mayBeOneWord, stemOf, type WordForm, wordsOf } from '../word-forms.ts';

/** A word that is sought; `isBegin`: any word that begins so, `gasveld*`. In small letters, without accents. */
export type SoughtWord = { readonly word: string; readonly isBegin?: true };

/** Words that stand in a row. */
export type Phrase = readonly SoughtWord[];

/** Of a shorter begin there are too many words. */
export const shortestBegin = 3;

/** What a person typed as one word, or as several in quotes; empty: there is no word in it. */
export function readPhrase(typed: string): Phrase {
  const words = wordsOf(typed).map((word): SoughtWord => ({ word }));
  const last = words.at(-1);
  const isBegin = typed.trimEnd().endsWith('*') && last !== undefined && last.word.length >= shortestBegin;
  return isBegin ? [...words.slice(0, -1), { word: last.word, isBegin: true }] : words;
}

/** True where the words stand in a row in headline, dateline or text, whatever their ends. */
export function stands(phrase: Phrase, facts: StoryFacts): boolean {
  const text = facts.words();
  return text.some((_, at) => standsAt(phrase, text, at, facts.language));
}

/** True where the words stand in a row from there on. */
export function standsAt(
  phrase: Phrase,
  text: readonly (WordForm | null)[],
  at: number,
  language: 'nl' | 'en',
): boolean {
  return phrase.every((sought, index) => {
    const form = text[at + index];
    return form !== undefined && form !== null && isSought(sought, form, language);
  });
}

function isSought({ word, isBegin }: SoughtWord, form: WordForm, language: 'nl' | 'en'): boolean {
  if (isBegin) return form.word.startsWith(word);
  if (!mayBeOneWord(form.word, word)) return false;
  // The rules take an end off `wisselkoers` that they leave on `wisselkoersen`: what is sought counts with an s more or less.
  return isSameWord(form, formOf(word, language)) || stemsOf(word).includes(form.stem);
}

/** The stems that a word has in any text in which it counts as found: in each language, and with an s more or less. */
export function stemsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const forms = [word, `${word}s`, word.replace(/s$/u, '')].filter((form) => form !== '');
  const stems = [...new Set(forms.flatMap((form) => languages.map((language) => stemOf(form, language))))];
  if (known.size >= mostKnown) known.clear();
  known.set(word, stems);
  return stems;
}

/**
 * The stems of words that begin so and do not begin so themselves: `cafe*` is also found by `caf`, `huiz*` by `huis`. Each is that of
 * the begin with an end behind it.
 */
export function stemsBeginning(begin: string): readonly string[] {
  const forms = ends.map((end) => `${begin}${end}`);
  const stems = forms.flatMap((form) => languages.map((language) => stemOf(form, language)));
  return [...new Set(stems)].filter((stem) => !stem.startsWith(begin));
}

/** What words end in that their stem does not have; as the rules of both languages take them off. */
const ends = ['', 'e', 'n', 's', 't', 'en', 'er', 'es', 'ed', 'den', 'ing', 'ingen', 'heid', 'heden', 'ly'];

const known = new Map<string, readonly string[]>();
const mostKnown = 200;

const languages = ['nl', 'en'] as const;
