import type { WireItem } from '../item.ts';

/** A name or a phrase in both languages that people read. */
export type Named = { readonly nl: string; readonly en: string };

/** One kind of filter. A file of its own, and a line in `filter-kinds.ts`. */
export type FilterKind = FilterByValue | FilterByFlag;

/** What every kind of filter has. */
type Known = {
  /** What a stored filter knows it by: never changed once it has shipped. */
  readonly key: string;
  /** What people type before the colon, in lower case; of a flag the whole word. Both are understood in either language. */
  readonly names: Named;
};

/** `soort:persbericht`: a name and a value. */
export type FilterByValue = Known & {
  readonly isFlag?: false;
  /** What people can pick, where it is a list. */
  readonly options?: readonly { readonly value: string; readonly names: Named }[];
  /** The values that hold where a filter says nothing of this kind; absent: then every item passes. */
  readonly usual?: readonly string[];
  /** The value that is stored for what was typed, in whatever case; null for what means nothing. */
  parse(typed: string): string | null;
  /** True for an item that one of the values lets through. */
  matches(item: WireItem, values: readonly string[]): boolean;
  /** A phrase to stand beside a topic's name: `alleen persberichten`. */
  describe(values: readonly string[], locale: keyof Named): string;
};

/** `spoed`: a word that stands alone. */
type FilterByFlag = Known & {
  readonly isFlag: true;
  /** True for an item that it lets through. */
  matches(item: WireItem): boolean;
  /** The same phrase: `alleen spoed`. */
  describe(locale: keyof Named): string;
};
