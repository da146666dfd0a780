import { countryWords } from '../desk/country-words.ts';
import { accidents } from './lexicon/accidents.ts';
import { type LexiconLanguage, lexiconLanguages } from './lexicon/concepts.ts';
import { conflicts } from './lexicon/conflicts.ts';
import { crimes } from './lexicon/crimes.ts';
import { daily } from './lexicon/daily.ts';
import { deeds } from './lexicon/deeds.ts';
import { disasters } from './lexicon/disasters.ts';
import { justice } from './lexicon/justice.ts';
import { life } from './lexicon/life.ts';
import { money } from './lexicon/money.ts';
import { cities, moreCountryWords } from './lexicon/places.ts';
import { politics } from './lexicon/politics.ts';
import { stopWords, wireWords } from './lexicon/stop-words.ts';
import { things } from './lexicon/things.ts';
import { addWords, emptyTable, type WordTable } from './word-table.ts';

/** What begins so is as often something else: `services`, `Cubatão`, `Jordan` the man. */
const misleading = /\b(?:servi\*|cuba\*)/g;
/** All concepts of news, by theme. */
export const rooms = [
  disasters,
  accidents,
  conflicts,
  crimes,
  justice,
  politics,
  money,
  life,
  things,
  deeds,
  daily,
];
const tables = new Map<LexiconLanguage, WordTable>();
const stops = new Map<LexiconLanguage, ReadonlySet<string>>();
let places: WordTable | null = null;

/** The concepts of news in one language. Made at the first question, where `makeLexicon` did not. */
export function conceptTable(language: LexiconLanguage): WordTable {
  const before = tables.get(language);
  if (before !== undefined) return before;
  for (const _ of makeTable(language));
  return conceptTable(language);
}

/** Makes what is known of words in all languages, some milliseconds at a time. */
export function* makeLexicon(): Generator<void> {
  placeTable();
  yield;
  for (const language of lexiconLanguages) if (!tables.has(language)) yield* makeTable(language);
}

function* makeTable(language: LexiconLanguage): Generator<void> {
  const column = lexiconLanguages.indexOf(language);
  const table = emptyTable();
  for (const room of rooms) {
    for (const [concept, words] of Object.entries(room))
      addWords(table, words.split('|')[column] ?? '', concept, language === 'fr');
    yield;
  }
  tables.set(language, table);
}

/** Countries and cities in any language: a country's meaning is its code (`tr`), a city's its country and its name (`tr ankara`). */
export function placeTable(): WordTable {
  if (places !== null) return places;
  places = emptyTable();
  for (const words of [countryWords, moreCountryWords])
    for (const [country, line] of Object.entries(words))
      addWords(places, line.replace(misleading, ''), country.toLowerCase());
  for (const city of cities) {
    const [country = '', ...names] = city.split(' ');
    addWords(places, names.join(' '), `${country.toLowerCase()} ${names[0]}`);
  }
  return places;
}

/** Words of a language that name nothing. */
export function stopWordsOf(language: LexiconLanguage): ReadonlySet<string> {
  const before = stops.get(language);
  if (before !== undefined) return before;
  const made = new Set(`${stopWords[language]} ${wireWords}`.split(' '));
  stops.set(language, made);
  return made;
}

/** The language of words by the commonest among them, where their item does not say; Dutch where nothing tells. */
export function guessLanguage(words: readonly string[]): LexiconLanguage {
  let best: LexiconLanguage = 'nl';
  let most = 0;
  for (const language of lexiconLanguages) {
    const common = stopWordsOf(language);
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
