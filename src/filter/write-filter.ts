import type { Filter, FilterTerm } from '../domain/filter/filter.ts';
import type { FilterKind, Named } from './filter-kind.ts';

/** For people, beside the name of a topic: `alleen persberichten`; empty where it takes what is usual. */
export function describeFilter(filter: Filter, locale: keyof Named, kinds: readonly FilterKind[]): string {
  return inOrder(filter, kinds)
    .map(({ kind, values, isNot = false }) =>
      kind.isFlag ? kind.describe(locale, isNot) : kind.describe(values, locale, isNot),
    )
    .join(', ');
}

/** As people type it, in their own language: `soort:nieuws -woord:voetbal`. Reading it gives the filter again. */
export function writeFilter(filter: Filter, locale: keyof Named, kinds: readonly FilterKind[]): string {
  return inOrder(filter, kinds)
    .flatMap(({ kind, values, isNot }) => {
      const name = `${isNot ? '-' : ''}${kind.names[locale]}`;
      return kind.isFlag ? [name] : values.map((value) => `${name}:${quoted(kind.write(value, locale))}`);
    })
    .join(' ');
}

/** The conditions with their kinds, as they are shown: in the order of the list, what may not be behind what must. */
function inOrder(
  filter: Filter,
  kinds: readonly FilterKind[],
): readonly (FilterTerm & { readonly kind: FilterKind })[] {
  return kinds.flatMap((kind) =>
    filter
      .filter(({ key }) => key === kind.key)
      .toSorted((one, other) => Number(one.isNot ?? false) - Number(other.isNot ?? false))
      .map((term) => ({ ...term, kind })),
  );
}

function quoted(text: string): string {
  return /\s/u.test(text) ? `"${text}"` : text;
}

/** One that works, as it is typed: `land:Soedan`. */
export function exampleOf(kind: FilterKind, locale: keyof Named): string {
  const name = kind.names[locale];
  if (kind.isFlag) return name;
  return `${name}:${kind.example?.[locale] ?? kind.options?.at(-1)?.names[locale] ?? ''}`;
}
