import type { DoubtStep, DoubtVerdict } from '../../domain/handling/judge-answer.ts';
import type { HandlingStep, HandlingVerdict } from '../../domain/handling/judge-step.ts';
import type { Person } from '../../domain/handling/person.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';

/**
 * What people of the newsroom do with stories, from whatever platform: each act is written down and promised to the cards in
 * one transaction. Of two at once the first holds, and the other's verdict says whose it is.
 */
export type StoryHandling = {
  step(number: number, step: HandlingStep, by: Person, where: Pressed): Promise<Done<HandlingVerdict>>;
  /** That a person has seen that a story may not be used. */
  see(number: number, by: Person, where: Pressed): Promise<Done<SeenVerdict>>;
  answer(number: number, step: DoubtStep, by: Person, where: Pressed): Promise<Done<DoubtVerdict>>;
  /** Lets go of a story that is held by an embargo in words without a time: it goes where it is followed. */
  release(number: number, where: Pressed): Promise<Done<ReleaseVerdict>>;
  /** That a story tells of the same happening as another one, or (`other` null) as none of those that it was put with. */
  belong(number: number, other: number | null, by: Person, where: Pressed): Promise<Done<BelongVerdict>>;
  /** The channel follows the story from now on, in the thread of its card alone where it says so. */
  follow(number: number, inThread: boolean, where: Pressed): Promise<Done<FollowVerdict>>;
  /** False: the channel did not follow it. */
  unfollow(number: number, channelId: number): Promise<boolean>;
  /** What a person works on, and what she published since; longest ago first. */
  handledBy(person: Person, since: EpochMs): Promise<readonly Story[]>;
  /** What anybody works on, and what was published since; longest ago first, `limit` at most. */
  handled(since: EpochMs, limit: number): Promise<readonly Story[]>;
};

/** The channel in which it was pressed or typed, and when: there it is seen first. */
export type Pressed = { readonly channelId: number; readonly at: EpochMs };

/**
 * What came of it, and the story as it stands now; null: there is no such story, or nobody may know of it. `along`: other takes of its event
 * that who had it has no more by that.
 */
export type Done<Verdict> = {
  readonly story: Story;
  readonly verdict: Verdict;
  readonly along?: readonly number[];
} | null;

/** `not-held`: no embargo that only words told holds it. `ends-itself`: its agency says when it ends. */
export type ReleaseVerdict =
  | { readonly kind: 'released' | 'not-held' }
  | { readonly kind: 'ends-itself'; readonly at: EpochMs };

/** `others`: the numbers that it belongs with now, or did. `not-live`: that story may not be used. `unknown`: there is no such other story. */
export type BelongVerdict =
  | { readonly kind: 'joined' | 'already' | 'parted'; readonly others: readonly number[] }
  | { readonly kind: 'alone' }
  | { readonly kind: 'not-live'; readonly number: number }
  | { readonly kind: 'unknown'; readonly other: number };

/** `live`: there is nothing to see, it may be used. */
export type SeenVerdict = { readonly kind: 'seen' | 'already' | 'live' };

/**
 * `not-live`: it may not be read. `hasCard`: it stands in the channel already; else that is promised. `under`: the number on
 * the card under which it stands or is to, as a take of that one's event.
 */
export type FollowVerdict =
  | { readonly kind: 'followed' | 'already'; readonly hasCard: boolean; readonly under?: number }
  | { readonly kind: 'not-live' };
