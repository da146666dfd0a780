import type { Filter, Follow } from '../../domain/filter/filter.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { Reads } from '../filter-kind.ts';
import type { Filters } from '../filters.ts';
import { anyFiling, type Filing } from './filing.ts';

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
    const asked = own.map(({ filter }) => filter.filter(({ key }) => readsOf(key, filters) === 'filing'));
    const found = filings.filter(
      ({ facts }) => facts.item.postable && asked.some((filter) => filters.matches(filter, facts)),
    );
    return { topic, filings: [anyFiling, ...found.map(({ id }) => id)] };
  });
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
