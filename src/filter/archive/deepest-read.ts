import type { Filter, Follow } from '../../domain/filter/filter.ts';
import type { Reads } from '../filter-kind.ts';
import type { Filters } from '../filters.ts';

/** How much of a story has to be looked at for these: the most that one of them reads. */
export function deepestRead(follows: readonly Follow[], filters: Pick<Filters, 'kinds'>): Reads {
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

/** How much of a story a filter of this kind reads. */
export function readsOf(key: string, { kinds }: Pick<Filters, 'kinds'>): Reads {
  return kinds.find((kind) => kind.key === key)?.reads ?? 'filing';
}
