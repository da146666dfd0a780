import { isListedAgency } from '../../domain/dateline/agency.ts';
import type { Filter } from '../../domain/filter/filter.ts';
import { filterBySource } from '../filter-by-source.ts';
import type { Filters } from '../filters.ts';
import { readsOf } from './deepest-read.ts';
import { anyFiling, type Filing, type LeftOut } from './filing.ts';

type Asking = Pick<Filters, 'kinds' | 'matches'>;
/** What is known of so many filters; more are asked anew. */
const mostAsked = 500;

/** All filings there are, with what filters say of them as long as there are no others: to ask some thousand takes milliseconds. */
export class Filings {
  readonly all: readonly Filing[];
  #by: Asking | null = null;
  readonly #found = new Map<string, ReadonlySet<number>>();

  constructor(all: readonly Filing[]) {
    this.all = all;
  }

  /** Those under which stories may be that this filter takes, and that of which nothing is said. */
  takenBy(filter: Filter, filters: Asking): ReadonlySet<number> {
    if (this.#by !== filters || this.#found.size >= mostAsked) this.#found.clear();
    this.#by = filters;
    const own = filter.filter(({ key }) => readsOf(key, filters) === 'filing');
    const name = JSON.stringify(own);
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const taken = this.all.filter((filing) => mayTake(own, filing, filters));
    const found = new Set([anyFiling, ...taken.map(({ id }) => id)]);
    this.#found.set(name, found);
    return found;
  }
}

/** Whether stories may be under a filing that this filter takes. */
function mayTake(filter: Filter, { facts, leavesOut }: Filing, filters: Asking): boolean {
  if (leavesOut === 'all') return true;
  return facts.item.postable && filters.matches(answerable(filter, leavesOut), facts);
}

/** What is not answered by agencies that are not named: that a story is by one of these. That it is by none of them the story says. */
function answerable(filter: Filter, leavesOut: LeftOut): Filter {
  if (leavesOut === 'none') return filter;
  return filter.filter(
    ({ key, values, isNot }) =>
      key !== filterBySource.key || isNot || (leavesOut === 'unlisted' && values.every(isListedAgency)),
  );
}
