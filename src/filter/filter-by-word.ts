import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';
import { formsOf, type StoryFacts } from './story-facts.ts';
import { isSameWord, stemOf, type WordForm, wordsOf } from './word-forms.ts';

const longestPhrase = 80;
const mostWords = 8;

const words = {
  with: { nl: 'met {words}', en: 'with {words}' },
  without: { nl: 'zonder {words}', en: 'without {words}' },
} satisfies Record<string, Named>;

/** `woord:"gaza akkoord"`: words that stand there in a row, anywhere, whatever the case, the accents and the ends of the words. */
export const filterByWord: FilterByValue = {
  key: 'word',
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
    const count = wordsOf(folded).length;
    return count === 0 || count > mostWords || folded.length > longestPhrase ? null : folded;
  },
  matches: (facts, values) => values.some((phrase) => stands(phrase, facts)),
  marks: { of: marksOfPhrase, in: marksOfText },
  write: (value) => value,
  describe(values, locale, isNot) {
    const quoted = values.map((value) => `“${value}”`);
    return (isNot ? words.without : words.with)[locale].replace('{words}', () => eitherOf(quoted, locale));
  },
};

/** Of a story each phrase is looked for once, however many subscriptions ask for it. */
const sought = new WeakMap<StoryFacts, Map<string, boolean>>();

function stands(phrase: string, facts: StoryFacts): boolean {
  const known = sought.get(facts) ?? new Map<string, boolean>();
  sought.set(facts, known);
  const before = known.get(phrase);
  if (before !== undefined) return before;
  const found = isThere(formsOf(phrase, facts.language), facts.words());
  known.set(phrase, found);
  return found;
}

function isThere(phrase: readonly WordForm[], text: readonly (WordForm | null)[]): boolean {
  return text.some((_, at) =>
    phrase.every((form, index) => {
      const word = text[at + index];
      return word !== undefined && word !== null && isSameWord(word, form);
    }),
  );
}

/** The longest word of it, in each form in which `isSameWord` takes it for the same. */
function marksOfPhrase(phrase: string): readonly string[] {
  const [longest = ''] = wordsOf(phrase).toSorted((one, other) => other.length - one.length);
  const words = [longest, `${longest}s`, longest.replace(/s$/u, '')];
  return [...words, ...languages.map((language) => stemOf(longest, language))];
}

function* marksOfText(facts: StoryFacts): Generator<string> {
  for (const form of facts.words()) {
    if (form === null) continue;
    yield form.word;
    // Most words are their own stem, and a mark is looked up once.
    if (form.stem !== form.word) yield form.stem;
  }
}

const languages = ['nl', 'en'] as const;
