import type { Filter } from '../domain/filter/filter.ts';
import type { FilterKind } from './filter-kind.ts';
import type { StoryFacts } from './story-facts.ts';

/** True for a story that holds to every condition, and to what is usual where a kind is not named. */
export function matchesFilter(filter: Filter, facts: StoryFacts, kinds: readonly FilterKind[]): boolean {
  return kinds.every((kind) => {
    const wanted = filter.find(({ key, isNot }) => key === kind.key && !isNot);
    const unwanted = filter.find(({ key, isNot }) => key === kind.key && isNot);
    if (kind.isFlag) {
      if (wanted === undefined && unwanted === undefined) return true;
      return kind.matches(facts) ? unwanted === undefined : wanted === undefined;
    }
    const values = wanted?.values ?? kind.usual;
    if (values !== undefined && !kind.matches(facts, values)) return false;
    return unwanted === undefined || !kind.matches(facts, unwanted.values);
  });
}
