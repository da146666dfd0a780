import { type LexiconLanguage, lexiconLanguages } from './lexicon/concepts.ts';
import { conceptTable, guessLanguage, placeTable, stopWordsOf } from './lexicon.ts';
import { skeletonOf } from './name-skeleton.ts';
import { numbersIn } from './numbers-in.ts';
import { plainWord } from './plain-word.ts';
import { meaningsAt } from './word-table.ts';
import { dayOf } from './words/day-of.ts';
import { spokenOf } from './words/spoken-as.ts';
import { stemOf } from './words/stem-of.ts';
import { weightOfStem } from './words/word-weight.ts';

/** What a text names and tells. */
export type TextRead = {
  readonly language: LexiconLanguage;
  readonly concepts: Set<string>;
  /** Countries as they are named, by their people or by a city: ISO 3166-1 alpha-2 in small letters. */
  readonly countries: Set<string>;
  /** Skeletons of names, cities by the name that stands for them. */
  readonly names: Set<string>;
  /** Names that mean something of themselves (`Apple`, `Meta`), by their skeletons, and those of two signs: `RN`, `A2`. */
  readonly brands: Set<string>;
  /** Stems of words that mean something, or name a place: of two texts those of the first, which is a headline. */
  readonly meant: Set<string>;
  readonly numbers: Set<string>;
  /** Days of the week, `0` Monday. */
  readonly days: Set<string>;
  /** Skeletons of all words that say something, names among them, and how much each says. */
  readonly words: Map<string, number>;
  /** Stems of the same words: what two texts of one language share. */
  readonly stems: Map<string, number>;
};

type Word = {
  readonly plain: string;
  readonly isCapital: boolean;
  /** Two capitals, or one and a digit. */
  readonly isShort: boolean;
};

/** What is left of a city's name of two words. */
const phraseEnds: ReadonlySet<string> = new Set(
  'york aires haye haag hague haya bajos bas unidos unis janeiro paulo saud states lanka land africa kong'.split(
    ' ',
  ),
);
/** No break between sentences: an empty word, at which phrases end. */
const sentenceEnd: Word = { plain: '', isCapital: false, isShort: false };
const token =
  /[\p{L}\p{M}]+\d[\p{L}\d]*|\d+(?:[.,:–-]\d+|[ \u00a0\u202f]\d{3}(?!\d))*%?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[.!?:;\n]/gu;
const shortestName = 3;

/** The language that a text says it is in, else the one that its words tell. */
export function languageOf(text: string, said: string | undefined): LexiconLanguage {
  return knownLanguage(said) ?? guessLanguage(wordsOf(text).map(({ plain }) => plain));
}

/** Two texts as one. */
export function readBoth(one: TextRead, other: TextRead): TextRead {
  return {
    language: one.language,
    concepts: one.concepts.union(other.concepts),
    countries: one.countries.union(other.countries),
    names: one.names.union(other.names),
    brands: one.brands.union(other.brands),
    meant: one.meant,
    numbers: one.numbers.union(other.numbers),
    days: one.days.union(other.days),
    words: new Map([...one.words, ...other.words]),
    stems: new Map([...one.stems, ...other.stems]),
  };
}

/** Reads a text in a language. Capitals say what is a name, but for German. */
export function readText(text: string, language: LexiconLanguage): TextRead {
  const words = wordsOf(text);
  const plain = words.map((word) => word.plain);
  const read: TextRead = {
    language,
    concepts: new Set(),
    countries: new Set(),
    names: new Set(),
    brands: new Set(),
    meant: new Set(),
    numbers: new Set(),
    days: new Set(),
    words: new Map(),
    stems: new Map(),
  };
  const isConcept = readConcepts(plain, language, read);
  const isPlace = readPlaces(plain, read);
  for (const { mark } of numbersIn(plain, language)) read.numbers.add(mark);
  const stops = stopWordsOf(language);
  for (const [at, { plain: word, isCapital, isShort }] of words.entries()) {
    const day = dayOf(word, language);
    if (day !== null) read.days.add(day);
    if (isShort && !stops.has(word) && !isConcept[at] && !isPlace[at]) read.brands.add(word);
    if (word.length < shortestName || stops.has(word) || /^\d/.test(word)) continue;
    const skeleton = skeletonOf(
      language === 'de' && isCapital && word.length > 4 ? word.replace(/s$/, '') : word,
    );
    const isPart = isPlace[at] || (isPlace[at - 1] && phraseEnds.has(word));
    const isWord =
      (language === 'de' || (words[at - 1] ?? sentenceEnd) === sentenceEnd) && isCommon(word, language);
    if (isCapital && !isWord && !isPart && skeleton.length >= shortestName) {
      if (!isConcept[at]) read.names.add(skeleton);
      else if (language !== 'de') read.brands.add(skeleton);
    }
    if (word.length <= shortestName) continue;
    const stem = stemOf(word);
    const weight = weightOfStem(stem, language);
    read.words.set(skeleton, weight);
    read.stems.set(stem, weight);
    if (isConcept[at] || isPlace[at]) read.meant.add(stem);
  }
  return read;
}

/** A word that begins a sentence, or a German noun, is no name where texts of any days have it. */
function isCommon(word: string, language: LexiconLanguage): boolean {
  return weightOfStem(stemOf(word), language) < 1;
}

/** ISO 639-1 of a language that the lexicon knows, null for another. */
function knownLanguage(said: string | undefined): LexiconLanguage | null {
  const short = said?.slice(0, 2).toLowerCase();
  return lexiconLanguages.find((each) => each === short) ?? null;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const [found] of text.matchAll(token)) {
    if (/^[.!?:;\n]/.test(found)) {
      words.push(sentenceEnd);
      continue;
    }
    const [first = '', second] = found.split(/['’]/u);
    const word = second === undefined ? first : spokenOf(first, second);
    words.push({
      plain: plainWord(word),
      isCapital: /^\p{Lu}/u.test(word),
      isShort: /^\p{Lu}[\p{Lu}\d]$/u.test(word),
    });
  }
  return words;
}

function readConcepts(
  words: readonly string[],
  language: LexiconLanguage,
  read: TextRead,
): readonly boolean[] {
  const table = conceptTable(language);
  return words.map((word, at) => {
    if (word === '') return false;
    const found = meaningsAt(table, words, at);
    for (const concept of found) read.concepts.add(concept);
    return found.length > 0;
  });
}

function readPlaces(words: readonly string[], read: TextRead): readonly boolean[] {
  const table = placeTable();
  return words.map((word, at) => {
    if (word === '') return false;
    const found = meaningsAt(table, words, at);
    for (const meaning of found) {
      const [country = '', city] = meaning.split(' ');
      read.countries.add(country);
      if (city !== undefined) read.names.add(city);
    }
    return found.length > 0;
  });
}
