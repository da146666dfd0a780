import type { StoryFacts } from './story-facts.ts';

/** A name or a phrase in both languages that people read. */
export type Named = { readonly nl: string; readonly en: string };

/** One kind of filter. A file of its own, and a line in `filters.ts`. */
export type FilterKind = FilterByValue | FilterByFlag;

/** What every kind of filter has. */
type Known = {
  /** What a stored filter knows it by: never changed once it has shipped. */
  readonly key: string;
  /** What people type before the colon, in lower case; of a flag the whole word. Both are understood in either language. */
  readonly names: Named;
  /** What it lets through, in one sentence, for the page of commands. */
  readonly help: Named;
  /** How much of a story it looks at. */
  readonly reads: Reads;
};

/**
 * `filing`: who filed it and as what, which the archive is kept by (see Filing) · `opening`: its dateline, headline and first sentence ·
 * `text`: all of it. Each costs several times the one before.
 */
export type Reads = 'filing' | 'opening' | 'text';

/** `soort:persbericht`: a name and a value. */
export type FilterByValue = Known & {
  readonly isFlag?: false;
  /** What people can pick, where it is a list. */
  readonly options?: readonly FilterOption[];
  /** Its values are names, which may have spaces: quotes need not stand around them. */
  readonly isName?: true;
  /** One that works, where it is no list: `AFP`. */
  readonly example?: Named;
  /** What can be done where a value means nothing, in a sentence. */
  readonly instead?: Named;
  /** The values that hold where a filter says nothing of this kind; absent: then every story passes. */
  readonly usual?: readonly string[];
  /** The value that is stored for what was typed, in whatever case; null for what means nothing. */
  parse(typed: string): string | null;
  /** True for a story that one of the values lets through. */
  matches(facts: StoryFacts, values: readonly string[]): boolean;
  /**
   * What subscriptions with such a filter are found by: a story that a value lets through has one of the value's marks among
   * its own. Absent: each of them is asked.
   */
  readonly marks?: {
    of(value: string): readonly string[];
    in(facts: StoryFacts): Iterable<string>;
  };
  /** A value as it is typed and shown: `Soedan` for `SD`. Reading it gives the value again. */
  write(value: string, locale: keyof Named): string;
  /** A phrase to stand beside a topic's name: `alleen persberichten`; where it is turned round, `geen persberichten`. */
  describe(values: readonly string[], locale: keyof Named, isNot: boolean): string;
};

/** A value that can be picked, with its names. */
export type FilterOption = { readonly value: string; readonly names: Named };

/** `spoed`: a word that stands alone. */
type FilterByFlag = Known & {
  readonly isFlag: true;
  /** True for a story that it lets through. */
  matches(facts: StoryFacts): boolean;
  /** The same phrase: `alleen spoed`, turned round `zonder spoed`. */
  describe(locale: keyof Named, isNot: boolean): string;
};
