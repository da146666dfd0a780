import { filterByKind } from './filter-by-kind.ts';
import type { FilterKind } from './filter-kind.ts';

/** Every kind of filter, in the order in which filters are stored, shown and offered. */
export const filterKinds: readonly FilterKind[] = [filterByKind];
