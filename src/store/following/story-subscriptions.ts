import type { EpochMs } from '../../domain/item.ts';

/** So long after a story last brought something it is followed no more. */
export const followedForMs = 7 * 86_400_000;

/**
 * Single stories that channels follow, beside topics. It ends by a command, when the story is killed, and when it has brought
 * nothing for a week.
 */
export type StorySubscriptionStore = {
  /** From now on its versions come into the channel, or under its card alone. False: they did already, in the same way. */
  follow(subscription: StorySubscription, at: EpochMs): Promise<boolean>;
  /** False: the channel did not follow it. */
  unfollow(channelId: number, number: number): Promise<boolean>;
  /** What the channel follows now, the last one that it began with first. */
  followedIn(channelId: number, at: EpochMs): Promise<readonly StorySubscription[]>;
  /** How the channel follows this one now; null: it does not. */
  of(channelId: number, number: number, at: EpochMs): Promise<StorySubscription | null>;
};

/** A channel follows one story. */
export type StorySubscription = {
  readonly channelId: number;
  readonly number: number;
  /** Its versions are told in the thread of its card, and not in the channel. */
  readonly inThread: boolean;
};
