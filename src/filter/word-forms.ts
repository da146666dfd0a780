import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { plainLetters } from '../domain/text/plain-letters.ts';

/** A word of a text, as it stands there without case and accents, and its stem. */
export type WordForm = { readonly word: string; readonly stem: string };

/** `foto’s` is `foto`, `Zelensky's` is `zelensky`. */
const possessive = /['’‘ʼ]s(?![\p{L}\p{N}])/gu;

/** The words of a text in small letters, without accents: `Noord-Koreaanse` is two. A number is a word. */
export function wordsOf(text: string): readonly string[] {
  const plain = plainLetters(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).replace(
    possessive,
    '',
  );
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const stems: {
  readonly [language: string]: {
    readonly stem: (word: string) => string;
    readonly known: Map<string, string>;
  };
} = {
  nl: { stem: (word) => evenEnd(stemDutch(word)), known: new Map() },
  en: { stem: stemEnglish, known: new Map() },
};

/** A newsroom uses the same words all day. */
const mostKnown = 20_000;
/** No word is longer; what is, is an address or a trick. */
const longestWord = 40;

/** What words of one family have in common, by the Snowball rules of the language: English for English copy, Dutch for all other. */
export function stemOf(word: string, language: 'nl' | 'en'): string {
  if (word.length > longestWord) return word;
  const { stem, known } = stems[language] as (typeof stems)[string];
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = stem(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, found);
  return found;
}

/** `huizen` goes with `huis`, `brieven` with `brief`, `aanvallen` with `aanval`. */
function evenEnd(stem: string): string {
  return stem
    .replace(/z$/u, 's')
    .replace(/v$/u, 'f')
    .replace(/([bcdfgklmnprst])\1$/u, '$1');
}

/** What an end may add or take: more makes another word of it, as `overheid` is none of `over`. */
const longestEnd = 3;

/** True for two forms of one word: `akkoord` and `akkoorden`; `centrales`, whose end the rules for Dutch leave, goes with `centrale`. */
export function isSameWord(one: WordForm, other: WordForm): boolean {
  if (one.word === other.word || isWithS(one.word, other.word) || isWithS(other.word, one.word)) return true;
  return one.stem === other.stem && Math.abs(one.word.length - other.word.length) <= longestEnd;
}

/** Asked for each word of each story: it makes no text. */
function isWithS(longer: string, shorter: string): boolean {
  return longer.length === shorter.length + 1 && longer.endsWith('s') && longer.startsWith(shorter);
}
