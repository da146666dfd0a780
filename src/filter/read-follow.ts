import { type Filter, type FilterTerm, tidyFilter } from '../domain/filter/filter.ts';
import { splitWords } from '../domain/split-words.ts';
import type { FilterByValue, FilterKind } from './filter-kind.ts';
import { filterUrgent } from './filter-urgent.ts';

/** What came of reading what is followed: the topic is as typed, whoever asked knows which there are. */
export type ReadFollow =
  | { readonly kind: 'follow'; readonly topic: string; readonly filter: Filter }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'unknown-value'; readonly filter: FilterByValue; readonly typed: string };

/**
 * Reads what is to be followed, from the newsroom file or from `/volg`: `binnenland soort:persbericht -woord:voetbal`. Words
 * with a colon and flags are the filter, wherever they stand; the others are the topic. The same kind twice means either.
 */
export function readFollow(text: string, kinds: readonly FilterKind[]): ReadFollow {
  const topic: string[] = [];
  const terms: FilterTerm[] = [];
  for (const word of splitWords(text)) {
    const [, minus = '', name, typed] = filterWord.exec(word) ?? [];
    const isNot = minus === '' ? {} : ({ isNot: true } as const);
    const flag = kinds.find((kind) => kind.isFlag && typed === undefined && isNamed(kind, name));
    if (flag !== undefined) {
      terms.push({ key: flag.key, values: [], ...isNot });
    } else if (name === undefined || typed === undefined) {
      topic.push(word);
    } else {
      const filter = kinds.find((kind): kind is FilterByValue => !kind.isFlag && isNamed(kind, name));
      if (filter === undefined) return { kind: 'unknown-filter', name };
      const value = filter.parse(typed);
      if (value === null) return { kind: 'unknown-value', filter, typed };
      terms.push({ key: filter.key, values: [value], ...isNot });
    }
  }
  return { kind: 'follow', topic: topic.join(' '), filter: tidyFilter(terms) };
}

/** A minus of whatever length a phone makes it, a name, and what stands after its colon. */
const filterWord = /^([-–—−]?)(\p{L}+)(?::(.*))?$/su;

function isNamed({ names }: FilterKind, word: string | undefined): boolean {
  return word !== undefined && Object.values(names).includes(word.toLowerCase());
}

/** True for a word that a filter is made of, whether there is such a filter or not: `soort:persbericht`, `-spoed`. */
export function isFilterWord(word: string): boolean {
  const [, , name, typed] = filterWord.exec(word) ?? [];
  return typed !== undefined || isNamed(filterUrgent, name);
}
