import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';
import { type Phrase, readPhrase, stands, stemsOf } from './search/phrase.ts';
import type { StoryFacts } from './story-facts.ts';
import { firstLetter, isPiece, sizeOf, wordsOf } from './words/words-of.ts';

const longestPhrase = 80;
const mostWords = 8;

const words = {
  with: { nl: 'met {words}', en: 'with {words}' },
  without: { nl: 'zonder {words}', en: 'without {words}' },
} satisfies Record<string, Named>;

/** `woord:"gaza akkoord"`: words that stand there in a row, anywhere, whatever the case, the accents and the ends of the words. */
export const filterByWord: FilterByValue = {
  key: 'word',
  reads: 'text',
  names: { nl: 'woord', en: 'word' },
  help: {
    nl: 'een woord in kop of tekst, of woorden op een rij tussen aanhalingstekens',
    en: 'a word in headline or text, or words in a row in quotes',
  },
  example: { nl: '"gaza akkoord"', en: '"gaza deal"' },
  parse(typed) {
    const folded = typed
      .replace(/["“”„«»]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
      .toLowerCase();
    const count = sizeOf(wordsOf(folded));
    return count === 0 || count > mostWords || folded.length > longestPhrase ? null : folded;
  },
  matches: (facts, values) => values.some((phrase) => isThere(phrase, facts)),
  marks: { of: marksOfPhrase, in: marksOfText },
  write: (value) => value,
  describe(values, locale, isNot) {
    const quoted = values.map((value) => `“${value}”`);
    return (isNot ? words.without : words.with)[locale].replace('{words}', () => eitherOf(quoted, locale));
  },
};

/** Of a story each phrase is looked for once, however many subscriptions ask for it. */
const sought = new WeakMap<StoryFacts, Map<string, boolean>>();

function isThere(phrase: string, facts: StoryFacts): boolean {
  const known = sought.get(facts) ?? new Map<string, boolean>();
  sought.set(facts, known);
  const before = known.get(phrase);
  if (before !== undefined) return before;
  const found = stands(phraseOf(phrase), facts);
  known.set(phrase, found);
  return found;
}

/** Each is read once, however many stories it is asked of. A star stands in none: what is written is folded. */
const phrases = new Map<string, Phrase>();
const mostPhrases = 1_000;

function phraseOf(written: string): Phrase {
  const before = phrases.get(written);
  if (before !== undefined) return before;
  const phrase = readPhrase(written);
  if (phrases.size >= mostPhrases) phrases.clear();
  phrases.set(written, phrase);
  return phrase;
}

/** The longest word of it, in each form in which it counts as found. */
function marksOfPhrase(phrase: string): readonly string[] {
  const words = phraseOf(phrase).map(({ word }) => word);
  const [longest = ''] = words.toSorted((one, other) => other.length - one.length);
  return [longest, `${longest}s`, longest.replace(/s$/u, ''), ...stemsOf(longest)];
}

function* marksOfText(facts: StoryFacts): Generator<string> {
  for (const form of facts.words()) {
    if (form === null) continue;
    yield form.word;
    // Most words are their own stem, and a mark is looked up once.
    if (form.stem !== form.word) yield form.stem;
    // Who follows a single letter of a script without spaces is found by it.
    if (isPiece(form.word)) yield firstLetter(form.word);
  }
}
