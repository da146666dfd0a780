import { isListedAgency } from '../../domain/dateline/agency.ts';
import type { Filter } from '../../domain/filter/filter.ts';
import { filterBySource } from '../filter-by-source.ts';
import type { Filters } from '../filters.ts';
import { readsOf } from './deepest-read.ts';
import type { Filing, LeftOut } from './filing.ts';

type Asking = Pick<Filters, 'kinds' | 'matches'>;
/** What is known of so many filters; more are asked anew. */
const mostAsked = 500;

/** All filings there are, with what filters say of them as long as there are no others: to ask some thousand takes milliseconds. */
export class Filings {
  readonly all: readonly Filing[];
  #by: Asking | null = null;
  readonly #found = new Map<string, readonly number[]>();

  constructor(all: readonly Filing[]) {
    this.all = all;
  }

  /** Those under which stories may be that this filter takes. */
  takenBy(filter: Filter, filters: Asking): readonly number[] {
    if (this.#by !== filters || this.#found.size >= mostAsked) this.#found.clear();
    this.#by = filters;
    const own = filter.filter(({ key }) => readsOf(key, filters) === 'filing');
    const name = JSON.stringify(own);
    const found =
      this.#found.get(name) ??
      this.all.flatMap(({ id, facts, leavesOut }) =>
        facts.item.postable && filters.matches(answerable(own, leavesOut), facts) ? [id] : [],
      );
    this.#found.set(name, found);
    return found;
  }
}

/** What is not answered by agencies that are not named: that a story is by one of these. That it is by none of them the story says. */
function answerable(filter: Filter, leavesOut: LeftOut): Filter {
  if (leavesOut === 'none') return filter;
  return filter.filter(
    ({ key, values, isNot }) =>
      key !== filterBySource.key || isNot || (leavesOut === 'unlisted' && values.every(isListedAgency)),
  );
}
