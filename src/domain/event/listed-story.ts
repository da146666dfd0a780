import type { EpochMs } from '../item.ts';
import type { Story } from '../story.ts';

/** A live story of an event, as others of it name it. `sortAt`: by this lists stand in order. */
export type EventTake = Pick<Story, 'number' | 'sender' | 'issuedAt' | 'seenAt'> & {
  readonly event: number;
  readonly sortAt: EpochMs;
};

/** A story as a list shows it: once for all that tell of the same event. */
export type ListedStory = {
  readonly story: Story;
  /** Null: it is in none, or nobody else of it is there to be named. */
  readonly event: { readonly id: number; readonly others: readonly EventTake[] } | null;
};

/**
 * A story with those of these takes that are of its event. What was taken back stands for itself: it hides nobody, and nobody
 * hides it.
 */
export function listedWith(story: Story, takes: readonly EventTake[]): ListedStory {
  const own = takes.find(({ number }) => number === story.number);
  if (story.state !== 'live' || own === undefined) return { story, event: null };
  const others = takes.filter(({ event, number }) => event === own.event && number !== story.number);
  return { story, event: others.length === 0 ? null : { id: own.event, others } };
}
