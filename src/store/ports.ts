import type { Post } from '../chat/post.ts';
import type { Channel, ChannelAddress, Subscription } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Story } from '../domain/story.ts';

/** How a source is doing, for `/bronnen`, `/draad` and the metrics. */
export type SourceHealth = {
  readonly id: string;
  readonly url: string;
  readonly credit: string | null;
  readonly topic: string | null;
  readonly state: 'new' | 'ok' | 'failing' | 'gone';
  readonly lastPollAt: EpochMs | null;
  readonly lastItemAt: EpochMs | null;
  readonly nextPollAt: EpochMs | null;
  readonly failCount: number;
  /** One clear line; null when the last poll went well. */
  readonly lastError: string | null;
};

export type SourceStore = {
  health(): Promise<readonly SourceHealth[]>;
};

export type StoryQuery = {
  /** Empty: all topics. */
  readonly topics: readonly string[];
  readonly limit: number;
  /** Only stories with a lower number, for paging. */
  readonly before?: number;
};

/** What was filed. Held stories (embargo, withheld) are never returned. */
export type Archive = {
  /** Newest first by the time they were issued (seen, where that is unknown). */
  latest(query: StoryQuery): Promise<readonly Story[]>;
  byNumber(number: number): Promise<Story | null>;
  /** Stories per topic slug issued since. */
  countByTopic(since: EpochMs): Promise<ReadonlyMap<string, number>>;
  /** The highest numbers, to suggest near misses. */
  highestNumber(): Promise<number | null>;
};

export type SubscriptionStore = {
  /** Finds or makes the channel. */
  channel(address: ChannelAddress, name: string | null): Promise<Channel>;
  channels(): Promise<readonly Channel[]>;
  followed(channelId: number): Promise<readonly Subscription[]>;
  /** False when it was followed already. */
  follow(channelId: number, topic: string): Promise<boolean>;
  /** False when it was not followed. Stays so for a topic from the newsroom file until that file changes. */
  unfollow(channelId: number, topic: string): Promise<boolean>;
};

export type OperationState = 'pending' | 'sending' | 'sent' | 'parked' | 'dead';

/** A ledger entry as people read it. */
export type OperationView = {
  readonly id: number;
  readonly key: string;
  readonly kind: 'post' | 'edit' | 'reply' | 'list' | 'notice';
  readonly state: OperationState;
  readonly channel: Channel;
  readonly number: number | null;
  readonly attempts: number;
  readonly createdAt: EpochMs;
  readonly settledAt: EpochMs | null;
  readonly reason: string | null;
};

export type Outbox = {
  countByState(): Promise<ReadonlyMap<OperationState, number>>;
  /** Newest first, those with a reason first. */
  list(filter: {
    readonly state: OperationState | null;
    readonly limit: number;
  }): Promise<readonly OperationView[]>;
};

/** A message on the web board, which is a platform of its own with its messages in our database. */
export type BoardMessage = {
  readonly id: number;
  /** Rises with every post and edit on the whole board: what a browser says to get what it missed. */
  readonly seq: number;
  readonly channel: string;
  readonly post: Post;
  /** The message this one stands under, or null. */
  readonly parentId: number | null;
  readonly postedAt: EpochMs;
  readonly editedAt: EpochMs | null;
};

export type BoardStore = {
  /** The same key again returns the message that stands already. */
  put(message: {
    readonly key: string;
    readonly channel: string;
    readonly post: Post;
    readonly parentId: number | null;
    readonly at: EpochMs;
  }): Promise<BoardMessage>;
  /** Null when there is no such message. */
  edit(id: number, post: Post, at: EpochMs): Promise<BoardMessage | null>;
  findByKey(key: string): Promise<BoardMessage | null>;
  /** Newest first; `before` is an id. */
  list(channel: string, limit: number, before: number | null): Promise<readonly BoardMessage[]>;
  /** All that was posted or edited after `seq`, oldest first, at most `limit`. */
  since(seq: number, limit: number): Promise<readonly BoardMessage[]>;
};
