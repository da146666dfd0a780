import type { Person } from '../handling/person.ts';
import type { EpochMs } from '../item.ts';
import { hidesFrom } from './event-card.ts';

/** How a story came into its event. `score`: null where it is the first, or a person said so. */
export type Membership = {
  readonly score: number | null;
  readonly by: Person | null;
  readonly joinedAt: EpochMs;
};

/** Whether a story is surely of its event, or only like what is: all that surely are tell of one happening. */
export function isSurelyOf({ score, by }: Pick<Membership, 'score' | 'by'>): boolean {
  return by !== null || score === null || score >= hidesFrom;
}

/**
 * Who said of two stories of one event that they belong together, and when; null: nobody. A person's word is of what was surely of the event
 * when it was given: not of what is only like that, and not of what came later.
 */
export function saidTogether(
  one: Membership,
  other: Membership,
): { readonly by: Person; readonly at: EpochMs } | null {
  if (!isSurelyOf(one) || !isSurelyOf(other)) return null;
  if (one.by !== null && other.joinedAt <= one.joinedAt) return { by: one.by, at: one.joinedAt };
  if (other.by !== null && one.joinedAt <= other.joinedAt) return { by: other.by, at: other.joinedAt };
  return null;
}
