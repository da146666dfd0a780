import type { WireItem } from '../item.ts';
import type { Named } from './filter-kind.ts';
import { filterKinds } from './filter-kinds.ts';

/** One condition: any of the values of this kind of filter. Of a flag there are none. */
export type FilterTerm = { readonly key: string; readonly values: readonly string[] };

/** What a subscription takes of its topic: all conditions hold. Empty: what is usual. Made by `tidyFilter`, so that equals are equal. */
export type Filter = readonly FilterTerm[];

/** The one form of a filter: a term a kind, in the order of the list, its values sorted. */
export function tidyFilter(terms: Filter): Filter {
  return filterKinds.flatMap(({ key }) => {
    const ofKind = terms.filter((term) => term.key === key);
    const values = [...new Set(ofKind.flatMap((term) => term.values))].toSorted();
    return ofKind.length === 0 ? [] : [{ key, values }];
  });
}

/** True for an item that holds to every condition, and to what is usual where a kind is not named. */
export function matchesFilter(filter: Filter, item: WireItem): boolean {
  return filterKinds.every((kind) => {
    const term = filter.find(({ key }) => key === kind.key);
    if (kind.isFlag) return term === undefined || kind.matches(item);
    const values = term?.values ?? kind.usual;
    return values === undefined || kind.matches(item, values);
  });
}

/** A filter, with what a channel usually takes for each kind that it does not name. */
export function fillFilter(filter: Filter, usual: Filter): Filter {
  const named = new Set(filter.map(({ key }) => key));
  return tidyFilter([...filter, ...usual.filter(({ key }) => !named.has(key))]);
}

/** True for two filters that say the same. */
export function isSameFilter(one: Filter, other: Filter): boolean {
  return JSON.stringify(tidyFilter(one)) === JSON.stringify(tidyFilter(other));
}

/** For people, beside the name of a topic: `alleen persberichten`; empty where it takes what is usual. */
export function describeFilter(filter: Filter, locale: keyof Named): string {
  return filterKinds
    .flatMap((kind) =>
      filter
        .filter(({ key }) => key === kind.key)
        .map(({ values }) => (kind.isFlag ? kind.describe(locale) : kind.describe(values, locale))),
    )
    .join(', ');
}

/** As people type it, in their own language: `soort:nieuws soort:persbericht`. Reading it gives the filter again. */
export function writeFilter(filter: Filter, locale: keyof Named): string {
  return filter
    .flatMap(({ key, values }) => {
      const kind = filterKinds.find((each) => each.key === key);
      if (kind === undefined) return [];
      const name = kind.names[locale];
      if (kind.isFlag) return [name];
      return values.map((value) => {
        const written = kind.options?.find((option) => option.value === value)?.names[locale] ?? value;
        return `${name}:${/\s/u.test(written) ? `"${written}"` : written}`;
      });
    })
    .join(' ');
}
