import type { Filter } from '../domain/filter/filter.ts';
import type { FilterKind } from './filter-kind.ts';
import type { StoryFacts } from './story-facts.ts';

/** Rises when a filter comes to be found by other marks than before: those that are written down are made anew then. */
export const marksVersion = 3;

/** The kinds that let the fewest stories through come first. */
const fewestFirst = ['place', 'word', 'province', 'country', 'source', 'region', 'urgent'];

/**
 * What a subscription is found by: every story that the filter lets through has one of these among its own, so that the others
 * need not be asked. Empty for a filter that nothing can be told of beforehand.
 */
export function marksOf(filter: Filter, kinds: readonly FilterKind[]): readonly string[] {
  for (const key of fewestFirst) {
    const kind = kinds.find((each) => each.key === key);
    const term = filter.find((each) => each.key === key && !each.isNot);
    if (kind === undefined || term === undefined) continue;
    if (kind.isFlag) return [markOf(key, '')];
    const { marks } = kind;
    if (marks === undefined) continue;
    return [...new Set(term.values.flatMap((value) => marks.of(value).map((mark) => markOf(key, mark))))];
  }
  return [];
}

/** All marks of a story. */
export function marksIn(facts: StoryFacts, kinds: readonly FilterKind[]): readonly string[] {
  return kinds.flatMap((kind) => {
    if (kind.isFlag) return kind.matches(facts) ? [markOf(kind.key, '')] : [];
    return [...new Set(kind.marks?.in(facts) ?? [])].map((mark) => markOf(kind.key, mark));
  });
}

function markOf(key: string, mark: string): string {
  return `${key}:${mark}`;
}
