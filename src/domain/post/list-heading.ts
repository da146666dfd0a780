import type { EpochMs } from '../item.ts';

/**
 * What a list of stories is: what quiet hours held, a digest, or routine that came all at once. A list without one is of
 * what came too late. It stands in the ledger as JSON.
 */
export type ListHeading =
  | (DigestPart & { readonly kind: 'quiet' })
  | (DigestPart & {
      readonly kind: 'digest';
      /** What it is of, each with what is taken of it in words; empty: what the channel follows. */
      readonly of: readonly {
        readonly topic: string;
        readonly filter: { readonly nl: string; readonly en: string };
      }[];
      /** Lighter stories of its time that stand in none of its parts. */
      readonly left: number;
      /** Stories that quiet hours held back until then: they come here, and in no list of their own. Absent: none. */
      readonly held?: readonly number[];
      /** Stories of its time that the list of quiet hours told shortly before, and that are left out here. Absent: none. */
      readonly told?: number;
    })
  | { readonly kind: 'burst' };

/** A message of a digest. */
type DigestPart = {
  /** The time that it is of. */
  readonly from: EpochMs;
  readonly until: EpochMs;
  /** 1 of 3: it is long, and comes in three messages. */
  readonly part: number;
  readonly parts: number;
};
