import { type Filter, type FilterTerm, tidyFilter } from '../domain/filter/filter.ts';
import { splitWords } from '../domain/split-words.ts';
import type { FilterByValue, FilterKind } from './filter-kind.ts';
import { filterUrgent } from './filter-urgent.ts';

/** What came of reading what is followed: the topic is as typed, whoever asked knows which there are. */
export type ReadFollow =
  | { readonly kind: 'follow'; readonly topic: string; readonly filter: Filter }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'unknown-value'; readonly filter: FilterByValue; readonly typed: string }
  /** These conditions together let nothing through. */
  | { readonly kind: 'contradiction'; readonly filter: Filter };

/**
 * Reads what is to be followed, from the newsroom file or from `/volg`: `binnenland soort:persbericht -woord:voetbal`. Words
 * with a colon and flags are the filter, wherever they stand; the others are the topic. The same kind twice means either.
 */
export function readFollow(text: string, kinds: readonly FilterKind[]): ReadFollow {
  const topic: string[] = [];
  const terms: FilterTerm[] = [];
  for (const word of joinNames(splitWords(text), kinds)) {
    const [, minus = '', name, typed] = filterWord.exec(word) ?? [];
    const isNot = minus === '' ? {} : ({ isNot: true } as const);
    const flag = kinds.find((kind) => kind.isFlag && typed === undefined && isNamed(kind, name));
    if (flag !== undefined) {
      terms.push({ key: flag.key, values: [], ...isNot });
    } else if (name === undefined || typed === undefined) {
      topic.push(word);
    } else {
      const filter = valueKind(name, kinds);
      if (filter === undefined) return { kind: 'unknown-filter', name };
      const values = readValues(typed, filter);
      if (values === null) return { kind: 'unknown-value', filter, typed };
      terms.push({ key: filter.key, values, ...isNot });
    }
  }
  const filter = tidyFilter(terms);
  const nothing = contradiction(filter);
  if (nothing.length > 0) return { kind: 'contradiction', filter: nothing };
  return { kind: 'follow', topic: topic.join(' '), filter };
}

/**
 * The words of a filter as they belong together: `land: Soedan` and `land:Verenigde Staten` are one each, whether they stand in quotes
 * or not. Other words stay as they are.
 */
export function joinNames(words: readonly string[], kinds: readonly FilterKind[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const [, , name, typed] = filterWord.exec(word) ?? [];
    const kind = typed === undefined ? undefined : valueKind(name, kinds);
    const next = words.slice(at + 1, at + mostWords);
    const following = next.slice(
      0,
      next.findIndex(isFilterWord) === -1 ? undefined : next.findIndex(isFilterWord),
    );
    const take = kind === undefined || typed === undefined ? 0 : wordsTaken(typed, following, kind);
    const own = following.slice(0, take).join(' ');
    joined.push(take === 0 ? word : `${word}${typed === '' ? '' : ' '}${own}`);
    at += 1 + take;
  }
  return joined;
}

/** How many of the words that follow belong to the name that was begun: as many as make one. */
function wordsTaken(typed: string, following: readonly string[], kind: FilterByValue): number {
  for (let take = kind.isName === true ? following.length : 0; take > 0; take--) {
    if (readValues([typed, ...following.slice(0, take)].join(' ').trim(), kind) !== null) return take;
  }
  return typed === '' && following.length > 0 ? 1 : 0;
}

/** `Sint-Pieters-Leeuw` in words, and one more. */
const mostWords = 5;

/**
 * One value, or several with commas between them: either. A comma without a space behind it parts them also where the whole could be one,
 * since any words can be a phrase and any name an agency: `woord:gaza,hamas`, `bron:AFP,dpa`.
 */
function readValues(typed: string, kind: FilterByValue): readonly string[] | null {
  const whole = kind.parse(typed);
  if (whole !== null && !/[\p{L}\p{M}][,|](?=\p{L})/u.test(typed)) return [whole];
  const parts = typed.split(/[,/|]/u).filter((part) => part.trim() !== '');
  const values = parts.map((part) => kind.parse(part.trim()));
  if (parts.length < 2 || values.includes(null)) return whole === null ? null : [whole];
  return values.filter((value) => value !== null);
}

function valueKind(name: string | undefined, kinds: readonly FilterKind[]): FilterByValue | undefined {
  return kinds.find((kind): kind is FilterByValue => !kind.isFlag && isNamed(kind, name));
}

/** Conditions that no story can hold to at once: `spoed -spoed`. Empty: there are none. */
function contradiction(filter: Filter): Filter {
  return filter.filter(({ key, values }) => {
    const [wanted, unwanted] = [false, true].map((isNot) =>
      filter.find((term) => term.key === key && (term.isNot ?? false) === isNot),
    );
    if (wanted === undefined || unwanted === undefined) return false;
    return values.length === 0 || wanted.values.every((value) => unwanted.values.includes(value));
  });
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
