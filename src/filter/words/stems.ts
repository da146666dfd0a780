import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemGreek } from '@orama/stemmers/greek';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian';

type Stem = (word: string) => string;
type Rules = { readonly [language: string]: Stem };

/** Languages in Latin letters whose word ends are known. */
const latin = {
  nl: (word) => evenEnd(stemDutch(word)),
  en: stemEnglish,
  de: stemGerman,
  fr: stemFrench,
  es: stemSpanish,
  it: stemItalian,
  // The rules know the plural by its tilde: `eleições` of `eleição`.
  pt: (word) => stemPortuguese(word.replace(/[ao]es$/u, 'ao')),
  da: stemDanish,
  no: stemNorwegian,
  // `regeringen` is `regering` at the first time, and that is `reger`.
  sv: (word) => stemSwedish(stemSwedish(word)),
} satisfies Rules;

/** The other scripts with such rules; where the language is not told, of Cyrillic the first. */
const cyrillic = { ru: stemRussian, uk: stemUkrainian } satisfies Rules;
const greek = { el: stemGreek } satisfies Rules;
const arabic = { ar: stemArabic } satisfies Rules;

/** A language of which the ends of words are known (ISO 639-1); `other`: one of which they are not. */
export type WordLanguage =
  | keyof typeof latin
  | keyof typeof cyrillic
  | keyof typeof greek
  | keyof typeof arabic
  | 'other';

/** Those in Latin letters, Dutch first. */
export const latinLanguages = Object.keys(latin) as readonly (keyof typeof latin)[];

/** A newsroom uses the same words all day. */
const mostKnown = 20_000;
/** No word is longer; what is, is an address or a trick. */
const longestWord = 40;
const known = new Map<Stem, Map<string, string>>();

/** What words of one family have in common, by the Snowball rules of the text's language; of another script by those of that script. */
export function stemOf(word: string, language: WordLanguage): string {
  if (word.length > longestWord) return word;
  const rules = rulesFor(word);
  const stem = (rules as Rules)[language] ?? (rules === latin ? undefined : ruleOfScript(word, rules));
  return stem === undefined ? word : stemBy(stem, word);
}

/** Its stem in each language in which a text may have it, and the word itself. */
export function stemsInAnyLanguage(word: string): readonly string[] {
  if (word.length > longestWord) return [word];
  return [...new Set([word, ...Object.values<Stem>(rulesFor(word)).map((stem) => stemBy(stem, word))])];
}

function stemBy(stem: Stem, word: string): string {
  const stems = known.get(stem) ?? new Map<string, string>();
  known.set(stem, stems);
  const before = stems.get(word);
  if (before !== undefined) return before;
  // Rules may leave nothing of a short word.
  const found = stem(word) || word;
  if (stems.size >= mostKnown) stems.clear();
  stems.set(word, found);
  return found;
}

const none = {};

function rulesFor(word: string) {
  const letter = word.charCodeAt(0);
  if (letter < 0x250) return latin;
  if (letter >= 0x400 && letter < 0x530) return cyrillic;
  if (letter >= 0x370 && letter < 0x400) return greek;
  return letter >= 0x600 && letter < 0x700 ? arabic : none;
}

/** By its letters alone: of a word in a text whose language has another script. */
function ruleOfScript(word: string, rules: Rules): Stem | undefined {
  if (rules === cyrillic) return /[іїєґ]/u.test(word) ? stemUkrainian : stemRussian;
  return Object.values(rules)[0];
}

/** `huizen` goes with `huis`, `brieven` with `brief`, `aanvallen` with `aanval`. */
function evenEnd(stem: string): string {
  return stem
    .replace(/z$/u, 's')
    .replace(/v$/u, 'f')
    .replace(/([bcdfgklmnprst])\1$/u, '$1');
}
