/** One condition: any of the values of this kind of filter. Of a flag there are none. */
export type FilterTerm = {
  readonly key: string;
  readonly values: readonly string[];
  /** It is turned round, `-woord:voetbal`: none of the values may hold. Absent: one of them must. */
  readonly isNot?: true;
};

/** What a subscription takes of its topic: all conditions hold. Empty: what is usual. Made by `tidyFilter`, so that equals are equal. */
export type Filter = readonly FilterTerm[];

/** Whether what was kept is one. */
export function isFilter(kept: unknown): kept is Filter {
  return Array.isArray(kept) && kept.every(isTerm);
}

function isTerm(kept: Partial<FilterTerm> | null): boolean {
  const { key, values } = kept ?? {};
  return (
    typeof key === 'string' && Array.isArray(values) && values.every((value) => typeof value === 'string')
  );
}

/** What a channel follows: a topic, and what it takes of it. */
export type Follow = { readonly topic: string; readonly filter: Filter };

/** The one form of a filter: a term a kind, and one for what may not be; in the order of their keys, their values sorted. */
export function tidyFilter(terms: Filter): Filter {
  const tidy = new Map<string, FilterTerm>();
  for (const { key, values, isNot } of terms) {
    const name = isNot ? `${key} not` : key;
    const all = [...(tidy.get(name)?.values ?? []), ...values];
    tidy.set(name, { key, values: [...new Set(all)].toSorted(), ...(isNot && { isNot }) });
  }
  return [...tidy.keys()].toSorted().flatMap((name) => tidy.get(name) ?? []);
}

/** A filter, with what a channel usually takes for each kind that it does not name. */
export function fillFilter(filter: Filter, usual: Filter): Filter {
  const named = new Set(filter.filter(({ isNot }) => !isNot).map(({ key }) => key));
  return tidyFilter([...filter, ...usual.filter(({ key, isNot }) => isNot || !named.has(key))]);
}

/** True for two filters that say the same. */
export function isSameFilter(one: Filter, other: Filter): boolean {
  return JSON.stringify(tidyFilter(one)) === JSON.stringify(tidyFilter(other));
}
