import type { ReadTake } from '../read-take.ts';

/** A take with all that it says by number. What its headline says stands first. */
export type Side = {
  readonly read: ReadTake;
  readonly names: readonly number[];
  readonly concepts: readonly number[];
  readonly numbers: readonly number[];
  readonly countries: readonly number[];
  /** Numbers as matches and votes end: `2-1`. */
  readonly scores: readonly number[];
  readonly places: readonly number[];
  readonly headNames: readonly number[];
  readonly headConcepts: readonly number[];
  readonly headCountries: readonly number[];
  /** The same and all its other words as texts, of whatever kind they are: a name may stand without a capital in the other text. */
  readonly said: readonly number[];
  readonly headNamesSaid: readonly number[];
  readonly headConceptsSaid: readonly number[];
  readonly words: Weighed;
  readonly stems: Weighed;
  readonly headStems: number;
  /** It is a headline alone. */
  readonly isFlash: boolean;
  readonly days: readonly number[];
};

/** Words as texts by number, and how much each says. */
export type Weighed = { readonly texts: readonly number[]; readonly weights: readonly number[] };
