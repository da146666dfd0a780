import type { WireItem } from '../item.ts';

/** A name or a phrase in both languages that people read. */
export type Named = { readonly nl: string; readonly en: string };

/** One kind of filter: `soort:persbericht`. A file of its own, and a line in `filter-kinds.ts`. */
export type FilterKind = {
  /** What a stored filter knows it by: never changed once it has shipped. */
  readonly key: string;
  /** What people type before the colon, in lower case; of a flag the whole word. Both are understood in either language. */
  readonly names: Named;
  /** True: it stands alone, without a colon and a value (`spoed`). */
  readonly isFlag?: true;
  /** What people can pick, where it is a list. */
  readonly options?: readonly { readonly value: string; readonly names: Named }[];
  /** The values that hold where a filter says nothing of this kind; absent: then every item passes. */
  readonly usual?: readonly string[];
  /** The value that is stored for what was typed, in whatever case; null for what means nothing. A flag is not asked. */
  parse(typed: string): string | null;
  /** True for an item that one of the values lets through; of a flag there are none. */
  matches(item: WireItem, values: readonly string[]): boolean;
  /** A phrase to stand beside a topic's name: `alleen persberichten`. */
  describe(values: readonly string[], locale: keyof Named): string;
};
