import { isListedAgency } from '../../domain/dateline/agency.ts';
import type { Filter, Follow } from '../../domain/filter/filter.ts';
import { everyTopic } from '../../domain/topic.ts';
import { filterBySource } from '../filter-by-source.ts';
import type { Reads } from '../filter-kind.ts';
import type { Filters } from '../filters.ts';
import { anyFiling, type Filing, type LeftOut } from './filing.ts';

/** Where in the archive stories are that may be followed: under a topic, null for all of them, and these filings. */
export type FiledUnder = { readonly topic: string | null; readonly filings: readonly number[] };

/** Where all stories are that these subscriptions bring, and as few others as filings can tell. */
export function filedUnder(
  follows: readonly Follow[],
  filings: readonly Filing[],
  filters: Pick<Filters, 'kinds' | 'matches'>,
): readonly FiledUnder[] {
  const byTopic = Map.groupBy(follows, ({ topic }) => (topic === everyTopic ? null : topic));
  return [...byTopic].map(([topic, own]) => {
    const found = own.flatMap(({ filter }) => filingsFor(filter, filings, filters));
    return { topic, filings: [...new Set([anyFiling, ...found])] };
  });
}

type Asking = Pick<Filters, 'kinds' | 'matches'>;
/** What was asked of filings, as long as there are no others: of some thousand it takes milliseconds. */
const asked = new WeakMap<
  readonly Filing[],
  { readonly by: Asking; readonly found: Map<string, number[]> }
>();
/** Of so many filters; more are asked anew. */
const mostAsked = 500;

function filingsFor(filter: Filter, filings: readonly Filing[], filters: Asking): readonly number[] {
  let known = asked.get(filings);
  if (known === undefined || known.by !== filters || known.found.size >= mostAsked) {
    known = { by: filters, found: new Map() };
    asked.set(filings, known);
  }
  const own = filter.filter(({ key }) => readsOf(key, filters) === 'filing');
  const name = JSON.stringify(own);
  const found =
    known.found.get(name) ??
    filings.flatMap(({ id, facts, leavesOut }) =>
      facts.item.postable && filters.matches(answerable(own, leavesOut), facts) ? [id] : [],
    );
  known.found.set(name, found);
  return found;
}

/** What is not answered by agencies that are not named: that a story is by one of these. That it is by none of them the story says. */
function answerable(filter: Filter, leavesOut: LeftOut): Filter {
  if (leavesOut === 'none') return filter;
  return filter.filter(
    ({ key, values, isNot }) =>
      key !== filterBySource.key || isNot || (leavesOut === 'unlisted' && values.every(isListedAgency)),
  );
}

/** How much of a story has to be looked at for these: the most that one of them reads. */
export function mostRead(follows: readonly Follow[], filters: Pick<Filters, 'kinds'>): Reads {
  const all = follows.flatMap(({ filter }: { readonly filter: Filter }) =>
    filter.map(({ key }) => readsOf(key, filters)),
  );
  return all.includes('text') ? 'text' : all.includes('opening') ? 'opening' : 'filing';
}

/** Whether filings can tell stories apart for these: one of them asks for nothing else, or for that as well. */
export function isNarrowed(follows: readonly Follow[], filters: Pick<Filters, 'kinds'>): boolean {
  return follows.some(
    ({ filter }) => filter.length === 0 || filter.some(({ key }) => readsOf(key, filters) === 'filing'),
  );
}

function readsOf(key: string, { kinds }: Pick<Filters, 'kinds'>): Reads {
  return kinds.find((kind) => kind.key === key)?.reads ?? 'filing';
}
