import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { plainLetters } from '../domain/text/plain-letters.ts';

/** A word of a text, as it stands there without case and accents, and its stem. */
export type WordForm = { readonly word: string; readonly stem: string };

/** A word as it is met in a text: its stem is made when it is first asked for, and of most words nobody does. */
export function formOf(word: string, language: 'nl' | 'en'): WordForm {
  return new TextWord(word, language);
}

class TextWord implements WordForm {
  readonly word: string;
  readonly #language: 'nl' | 'en';
  #stem: string | null = null;

  constructor(word: string, language: 'nl' | 'en') {
    this.word = word;
    this.#language = language;
  }

  get stem(): string {
    this.#stem ??= stemOf(this.word, this.#language);
    return this.#stem;
  }
}

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
  if (!mayBeOneWord(one.word, other.word)) return false;
  if (one.word === other.word || isWithS(one.word, other.word) || isWithS(other.word, one.word)) return true;
  return one.stem === other.stem;
}

/** False for words that no end makes of each other; costs nothing, and is asked of each word of a text. */
export function mayBeOneWord(one: string, other: string): boolean {
  return one.charCodeAt(0) === other.charCodeAt(0) && Math.abs(one.length - other.length) <= longestEnd;
}

function isWithS(longer: string, shorter: string): boolean {
  return longer.length === shorter.length + 1 && longer.endsWith('s') && longer.startsWith(shorter);
}
