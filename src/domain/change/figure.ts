import type { Token } from '../text/token.ts';
import type { Count } from './counted.ts';

/**
 * What a figure counts: a kind of hard news, or the word that follows it in the copy, in small letters and as it is `said` there; null where nothing
 * says so. `when`: it is of another time than the happening's own, see `otherTimeOf`.
 */
export type Counted =
  | { readonly kind: 'count'; readonly count: Count; readonly when?: string }
  | { readonly kind: 'noun'; readonly noun: string; readonly said: string }
  | null;

/** A quantity in a text, in digits or in words. Clock times, dates, years and ordinals are none. */
export type Figure = {
  /** Equal values are the same figure, however written; a string where it is no plain number (`3-1`, `tientallen`). */
  readonly value: number | string;
  /** As the copy has it: `tien`, `2,4 miljoen`, `€ 240`. */
  readonly text: string;
  readonly counted: Counted;
  /** It says how old somebody is, and counts nobody. */
  readonly isAge?: true;
  /** It is a strength, a class, a measure or part of a name (`categorie 4`, `Boeing 737`, `6.0`), and counts nobody. */
  readonly isLabel?: true;
  /** The tokens that it consists of, `[from, to)`. */
  readonly from: number;
  readonly to: number;
};

/** One of which is not known yet what it counts. */
export type Bare = Omit<Figure, 'counted'>;

/** Whether it is an age, a name or a measure, and no number of anybody. */
export function countsNobody({ isAge, isLabel }: Bare): boolean {
  return isAge === true || isLabel === true;
}

/** What a figure is read in: its text, and the figures beside it that may count somebody. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly Bare[];
};
