import type { StoryFacts } from '../story-facts.ts';
import { stemOf, stemsInAnyLanguage, type WordLanguage } from '../words/stems.ts';
import { formOf, isSameWord, mayBeOneWord, type WordForm } from '../words/word-forms.ts';
import { isLone, isPiece, soughtWordsOf } from '../words/words-of.ts';

/** A word that is sought; `isBegin`: any word that begins so, `gasveld*`, or a single letter of a script without spaces. In small letters, without accents. */
export type SoughtWord = { readonly word: string; readonly isBegin?: true };

/** Words that stand in a row. */
export type Phrase = readonly SoughtWord[];

/** Of a shorter begin there are too many words. */
export const shortestBegin = 3;

/** What a person typed as one word, or as several in quotes; empty: there is no word in it. */
export function readPhrase(typed: string): Phrase {
  const words = soughtWordsOf(typed).map((word): SoughtWord => ({ word }));
  const last = words.at(-1);
  if (last === undefined) return words;
  const isLetter = isPiece(last.word) && isLone(last.word);
  const isBegin = isLetter || (typed.trimEnd().endsWith('*') && last.word.length >= shortestBegin);
  return isBegin ? [...words.slice(0, -1), { word: last.word, isBegin: true }] : words;
}

/** True where the words stand in a row in headline, dateline or text, whatever their ends. */
export function stands(phrase: Phrase, facts: StoryFacts): boolean {
  const [text, language] = [facts.words(), facts.language()];
  return text.some((_, at) => standsAt(phrase, text, at, language));
}

/** True where the words stand in a row from there on. */
export function standsAt(
  phrase: Phrase,
  text: readonly (WordForm | null)[],
  at: number,
  language: WordLanguage,
): boolean {
  return phrase.every((sought, index) => {
    const form = text[at + index];
    return form !== undefined && form !== null && isSought(sought, form, language);
  });
}

function isSought({ word, isBegin }: SoughtWord, form: WordForm, language: WordLanguage): boolean {
  if (isBegin) return form.word.startsWith(word);
  if (!mayBeOneWord(form.word, word)) return false;
  // The rules take an end off `wisselkoers` that they leave on `wisselkoersen`: what is sought counts with an s more or less.
  return isSameWord(form, formOf(word, language)) || stemsIn(word, language).includes(form.stem);
}

/** The stems that a word has in any text in which it counts as found: in each language, and with an s more or less. */
export function stemsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stems = [...new Set(withAndWithoutS(word).flatMap(stemsInAnyLanguage))];
  if (known.size >= mostKnown) known.clear();
  known.set(word, stems);
  return stems;
}

/** The stems that a word has in one language, with an s more or less. */
function stemsIn(word: string, language: WordLanguage): readonly string[] {
  const own = knownIn.get(language) ?? new Map<string, readonly string[]>();
  knownIn.set(language, own);
  const before = own.get(word);
  if (before !== undefined) return before;
  const stems = withAndWithoutS(word).map((form) => stemOf(form, language));
  if (own.size >= mostKnown) own.clear();
  own.set(word, stems);
  return stems;
}

function withAndWithoutS(word: string): readonly string[] {
  return [word, `${word}s`, word.replace(/s$/u, '')].filter((form) => form !== '');
}

/**
 * The stems of words that begin so and do not begin so themselves: `cafe*` is also found by `caf`, `huiz*` by `huis`. Each is that of
 * the begin with an end behind it.
 */
export function stemsBeginning(begin: string): readonly string[] {
  const likeliest = ends.flatMap((end) => languages.map((language) => stemOf(`${begin}${end}`, language)));
  const others = ['', 'e', 'x'].flatMap((end) => stemsInAnyLanguage(`${begin}${end}`));
  return [...new Set([...likeliest, ...others])].filter((stem) => !stem.startsWith(begin));
}

/** What words end in that their stem does not have; as the rules of Dutch and English take them off; of other languages the commonest are tried. */
const ends = ['', 'e', 'n', 's', 't', 'en', 'er', 'es', 'ed', 'den', 'ing', 'ingen', 'heid', 'heden', 'ly'];

const languages = ['nl', 'en'] as const;
const knownIn = new Map<WordLanguage, Map<string, readonly string[]>>();
const known = new Map<string, readonly string[]>();
const mostKnown = 200;
