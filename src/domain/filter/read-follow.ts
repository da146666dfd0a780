import { splitWords } from '../split-words.ts';
import { type Filter, type FilterTerm, tidyFilter } from './filter.ts';
import type { FilterByValue, FilterKind } from './filter-kind.ts';
import { filterKinds } from './filter-kinds.ts';

/** What a channel follows: a topic, and what it takes of it. */
export type Follow = { readonly topic: string; readonly filter: Filter };

/** What came of reading one: the topic is as typed, whoever asked knows which there are. */
export type ReadFollow =
  | { readonly kind: 'follow'; readonly topic: string; readonly filter: Filter }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'unknown-value'; readonly filter: FilterByValue; readonly typed: string };

/**
 * Reads what is to be followed, from the newsroom file or from `/volg`: `binnenland soort:persbericht`. Words with a
 * colon and flags are the filter, wherever they stand; the others are the topic. The same kind twice means either.
 */
export function readFollow(text: string, kinds: readonly FilterKind[] = filterKinds): ReadFollow {
  const topic: string[] = [];
  const terms: FilterTerm[] = [];
  for (const word of splitWords(text)) {
    const flag = kinds.find((kind) => kind.isFlag && isNamed(kind, word));
    const [, name, typed = ''] = withColon.exec(word) ?? [];
    if (flag !== undefined) {
      terms.push({ key: flag.key, values: [] });
    } else if (name === undefined) {
      topic.push(word);
    } else {
      const filter = kinds.find((kind): kind is FilterByValue => !kind.isFlag && isNamed(kind, name));
      if (filter === undefined) return { kind: 'unknown-filter', name };
      const value = filter.parse(typed);
      if (value === null) return { kind: 'unknown-value', filter, typed };
      terms.push({ key: filter.key, values: [value] });
    }
  }
  return { kind: 'follow', topic: topic.join(' '), filter: tidyFilter(terms) };
}

const withColon = /^(\p{L}+):(.*)$/su;

function isNamed({ names }: FilterKind, word: string): boolean {
  return Object.values(names).includes(word.toLowerCase());
}

/** True for a word that a filter is made of, whether there is such a filter or not: `soort:persbericht`. */
export function isFilterWord(word: string): boolean {
  return withColon.test(word) || filterKinds.some((kind) => kind.isFlag && isNamed(kind, word));
}
