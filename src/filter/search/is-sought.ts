import type { Filter } from '../../domain/filter/filter.ts';
import type { Filters } from '../filters.ts';
import { factsOf } from '../story-facts.ts';
import { type Phrase, stands } from './phrase.ts';

/** A story as its facts are read of it. */
type Readable = Parameters<typeof factsOf>[0];

/** What is looked for, but for when it was filed. */
type Sought = {
  readonly phrases: readonly Phrase[];
  readonly without: readonly Phrase[];
  readonly filter: Filter;
  readonly topics: readonly string[];
};

/** Whether a story that the index gave is what was looked for: stems are wider than words, and the index is a little behind. */
export function isSought(readable: Readable, query: Sought, filters: Filters): boolean {
  const facts = factsOf(readable);
  const { phrases, without, topics } = query;
  if (topics.length > 0 && !topics.some((topic) => readable.item.topics.includes(topic))) return false;
  if (!phrases.every((phrase) => stands(phrase, facts))) return false;
  if (without.some((phrase) => stands(phrase, facts))) return false;
  return filters.matches(ofAnyKind(query.filter, filters), facts);
}

/** What channels take where a filter says nothing is no rule for the archive: there all kinds of copy are. */
function ofAnyKind(filter: Filter, filters: Filters): Filter {
  const unnamed = filters.kinds.flatMap((kind) => {
    if (kind.isFlag || kind.usual === undefined) return [];
    const isNamed = filter.some(({ key, isNot }) => key === kind.key && !isNot);
    return isNamed ? [] : [{ key: kind.key, values: (kind.options ?? []).map(({ value }) => value) }];
  });
  return [...filter, ...unnamed];
}

/** How many of what was looked for a headline says. */
export function saidInHeadline(readable: Readable, phrases: readonly Phrase[]): number {
  const item = { ...readable.item, dateline: null, lede: null, body: null };
  const facts = factsOf({ ...readable, item });
  return phrases.filter((phrase) => stands(phrase, facts)).length;
}
