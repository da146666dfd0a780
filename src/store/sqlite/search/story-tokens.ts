import type { FilterKind } from '../../../filter/filter-kind.ts';
import type { Filters } from '../../../filter/filters.ts';
import {
  type Phrase,
  readPhrase,
  type SoughtWord,
  stemsBeginning,
  stemsOf,
} from '../../../filter/search/phrase.ts';
import { factsOf, type StoryFacts } from '../../../filter/story-facts.ts';
import { firstLetter, isPiece } from '../../../filter/words/words-of.ts';
import type { SearchQuery } from '../../search.ts';
import type { ArchivedStory } from './archive-reader.ts';

type Readable = NonNullable<ArchivedStory['readable']>;

/** Rises when stories come to be indexed by other tokens than before: the index is made anew then. */
export const tokensVersion = 2;

/** A stem of some hundred letters is no word. */
const longestToken = 60;

/**
 * What a story is found by: the stem of each word, each once, and what filters find it by (`¦country¦sd`), with spaces between
 * them. In the order of nothing: from the index no text can be read again.
 */
export function tokensOf(readable: Readable, filters: Filters): string {
  const facts = factsOf(readable);
  const tokens = new Set<string>();
  for (const form of facts.words()) {
    if (form === null) continue;
    tokens.add(form.stem.slice(0, longestToken));
    if (isPiece(form.word)) tokens.add(firstLetter(form.word));
  }
  for (const kind of filters.kinds)
    for (const mark of marksIn(kind, facts)) tokens.add(markToken(kind.key, mark));
  for (const topic of readable.item.topics) tokens.add(markToken('topic', topic));
  return [...tokens].join(' ');
}

function marksIn(kind: FilterKind, facts: StoryFacts): Iterable<string> {
  if (kind.key === 'word') return [];
  if (kind.isFlag) return kind.matches(facts) ? [''] : [];
  return kind.marks?.in(facts) ?? [];
}

/** FTS5's `ascii` tokenizer takes every sign beyond ASCII for a letter: no word of a text has these two. */
function markToken(key: string, mark: string): string {
  return `¦${key}¦${mark.replace(/[^\p{L}\p{N}]/gu, '·')}`;
}

/** What the index is asked: every story that holds to the query is among what it finds. */
export type IndexQuery = {
  /** Whole words and marks, in FTS5's words; null: there is none. */
  readonly firm: string | null;
  /** What words begin with, and the stems of such words that begin otherwise: `huis` of `huiz*`. */
  readonly begins: readonly { readonly begin: string; readonly stems: readonly string[] }[];
};

/** What the index is asked for a search. */
export function indexQueryOf({ phrases, filter, topics }: SearchQuery, filters: Filters): IndexQuery {
  const parts = phrases.map(matchPhrase);
  for (const { key, values, isNot } of filter) {
    const kind = filters.kinds.find((each) => each.key === key);
    if (kind === undefined || isNot) continue;
    if (kind.isFlag) parts.push(either([markToken(key, '')]));
    else if (key === 'word')
      parts.push(`(${values.map((value) => `(${matchPhrase(readPhrase(value))})`).join(' OR ')})`);
    else if (kind.marks !== undefined)
      parts.push(
        either(values.flatMap((value) => kind.marks?.of(value) ?? []).map((mark) => markToken(key, mark))),
      );
  }
  if (topics.length > 0) parts.push(either(topics.map((topic) => markToken('topic', topic))));
  const asked = parts.filter((part) => part !== '');
  const begun = phrases.flat().filter(({ word, isBegin }) => isBegin && !isPiece(word));
  return {
    firm: asked.length === 0 ? null : asked.join(' AND '),
    begins: begun.map(({ word }) => ({
      begin: word.slice(0, longestToken),
      stems: stemsBeginning(word).map((stem) => stem.slice(0, longestToken)),
    })),
  };
}

/** Its whole words. */
function matchPhrase(phrase: Phrase): string {
  return phrase
    .filter(({ word, isBegin }) => !isBegin || isPiece(word))
    .map(matchWord)
    .join(' AND ');
}

/** A single letter of a script without spaces is a token as well. */
function matchWord({ word, isBegin }: SoughtWord): string {
  if (isBegin) return either([word]);
  return either(stemsOf(word).map((stem) => stem.slice(0, longestToken)));
}

function either(tokens: readonly string[]): string {
  return tokens.length === 0 ? '' : `(${[...new Set(tokens)].map((token) => `"${token}"`).join(' OR ')})`;
}
