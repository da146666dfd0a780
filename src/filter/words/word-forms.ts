import { stemOf, type WordLanguage } from './stems.ts';

/** A word of a text, as it stands there without case and accents, and its stem. */
export type WordForm = { readonly word: string; readonly stem: string };

/** A word as it is met in a text: its stem is made when it is first asked for, and of most words nobody does. */
export function formOf(word: string, language: WordLanguage): WordForm {
  return new TextWord(word, language);
}

class TextWord implements WordForm {
  readonly word: string;
  readonly #language: WordLanguage;
  #stem: string | null = null;

  constructor(word: string, language: WordLanguage) {
    this.word = word;
    this.#language = language;
  }

  get stem(): string {
    this.#stem ??= stemOf(this.word, this.#language);
    return this.#stem;
  }
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
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const longer = one.length - other.length;
  if (Math.abs(longer) <= longestEnd) return true;
  return longer > 0 ? hasLongEnd(one, other) : hasLongEnd(other, one);
}

/** `running` of `run`, Swedish `bilarna` of `bil`. */
function hasLongEnd(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 4 || !longer.startsWith(shorter)) return false;
  return longer.endsWith(`${shorter.at(-1)}ing`) || /[aeo]rna$/u.test(longer);
}

function isWithS(longer: string, shorter: string): boolean {
  return longer.length === shorter.length + 1 && longer.endsWith('s') && longer.startsWith(shorter);
}
