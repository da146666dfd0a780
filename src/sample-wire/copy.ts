/** The desks the sample wire files for. */
export type SampleDesk = 'buitenland' | 'binnenland' | 'economie' | 'sport' | 'politiek' | 'cultuur';

/**
 * A piece of sample copy. In every text `{dag}` is the weekday of filing; `{stad}` a slot of the piece, `{STAD}` the same
 * in capitals, `{stad.2}` the second part of a choice that is written `Bergen|Noorse`.
 */
export type SampleCopy = {
  readonly desk: SampleDesk;
  /** `WASHINGTON (ANP/AFP)`; null: filed without one. */
  readonly dateline: string | null;
  readonly headline: string;
  /** Two to five paragraphs, the first without its dateline. */
  readonly body: readonly string[];
  /** IPTC 1–9; 5 where it is not given. */
  readonly urgency?: number;
};

/** What a slot is filled with: one of these, one of a shared list (`@stad`), or a number (`3..9`, `100..900/50` in steps). */
export type SampleSlot =
  | readonly string[]
  | `@${string}`
  | `${number}..${number}`
  | `${number}..${number}/${number}`;

/** Copy that is filled in anew each time it is filed. */
export type LiveCopy = SampleCopy & {
  readonly slots: Readonly<Record<string, SampleSlot>>;
  /** A later version: this headline, this first paragraph, then the rest, as it was or as given. */
  readonly update?: { readonly headline: string; readonly lede: string; readonly rest?: readonly string[] };
  /** A correction gives this slot another value; `what` says what was wrong: `het aantal gewonden`. */
  readonly correction?: { readonly slot: string; readonly what: string };
};
