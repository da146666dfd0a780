import type { Channel, ChannelAddress, Subscription } from '../domain/channel.ts';
import type { Filter } from '../domain/filter/filter.ts';
import type { Follow } from '../domain/filter/read-follow.ts';
import type { LieKind } from '../domain/identity/lying-guids.ts';
import type { EpochMs, WireItem } from '../domain/item.ts';
import type { Story, StoryState } from '../domain/story.ts';
import type { SourceMove } from '../scheduler/source-move.ts';
import type { AlsoBy } from './sighting-store.ts';

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
  /** Where it is said to have moved for good; null: nowhere. */
  readonly movedTo: string | null;
  readonly failCount: number;
  /** One clear line; null when all was well. With state `ok`: what is the matter with a document that could be read. */
  readonly lastError: string | null;
  /** `dns`, `not-found`, `damaged`, …: see chat/words/source-faults.ts. */
  readonly lastErrorKind: string | null;
  /** How it was seen to name its items wrongly, the last two days. */
  readonly lies: readonly LieKind[];
};

export type SourceStore = {
  health(): Promise<readonly SourceHealth[]>;
  /** Makes the stored sources those of the newsroom file. A changed url starts afresh; one left out is polled no more. */
  sync(definitions: readonly SourceDefinition[]): Promise<void>;
  /** Those to poll now, the longest overdue first, without the ones in `busy`. */
  due(now: EpochMs, busy: ReadonlySet<string>, limit: number): Promise<readonly SourcePoll[]>;
  /** What a poll found; in one transaction with its items. */
  savePoll(id: string, result: PollResult): Promise<void>;
};

/** A source as the newsroom file has it, as far as the store needs to know. */
export type SourceDefinition = {
  readonly id: string;
  readonly url: string;
  readonly credit: string | null;
  readonly topic: string | null;
  /** Whose voice it is, where that is not its credit. */
  readonly agency?: string | null;
  readonly sample: boolean;
};

/** What a poll needs to know of earlier ones. */
export type SourcePoll = {
  readonly id: string;
  /** As the newsroom file has it. */
  readonly url: string;
  /** Where permanent redirects lead from there; null: nowhere. */
  readonly move: SourceMove | null;
  /** Telex has started since the written address was last asked. */
  readonly asksWritten: boolean;
  /** Its state after the last poll. */
  readonly state: SourceHealth['state'];
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the last body that was read; `cut:` before it where its end did not come. */
  readonly bodyHash: string | null;
  /** The address that these are of; null: not noted. */
  readonly validatorsUrl: string | null;
  /** When the document itself last came, whole; null: never, or not noted. */
  readonly lastFullAt: EpochMs | null;
  /** The usual time between its items, in ms; null: not known. */
  readonly itemGapMs: number | null;
  /** How often the feed itself wants to be read, as it last said. */
  readonly pollEveryMs: number | null;
  readonly failCount: number;
  /** What the last poll had to say: why it failed, or what was the matter with a document that could be read. */
  readonly lastError: string | null;
  readonly lastErrorKind: string | null;
  /** Null: never read with success, so this is the first poll. */
  readonly lastSuccessAt: EpochMs | null;
};

export type PollResult = {
  readonly at: EpochMs;
  readonly nextPollAt: EpochMs;
  readonly state: 'ok' | 'failing' | 'gone';
  readonly error: string | null;
  readonly errorKind?: string | null;
  /** Absent: keep what is stored. */
  readonly validators?: {
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly bodyHash: string;
    readonly url: string;
  };
  readonly pollEveryMs?: number | null;
  readonly itemGapMs?: number | null;
  /** Set when the document itself came, whole. */
  readonly lastFullAt?: EpochMs;
  readonly move?: SourceMove | null;
  readonly lastItemAt?: EpochMs;
  /** Only part of the document came: for what is still to come, this poll does not count as the last good one. */
  readonly isPartial?: boolean;
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
  /** For who must take a story off its cards: held ones too. Nobody may be shown what a held one says. */
  evenHeld(number: number): Promise<Story | null>;
  /** Who else carries the story's text (`live`), and who took it back though it stands, in the order in which they were seen. */
  alsoBy(number: number): Promise<readonly AlsoBy[]>;
  /** Stories per topic slug issued since. */
  countByTopic(since: EpochMs): Promise<ReadonlyMap<string, number>>;
  /** The highest numbers, to suggest near misses. */
  highestNumber(): Promise<number | null>;
};

export type SubscriptionStore = {
  /** Finds or makes the channel; writes nothing when all of it is known. */
  channel(address: ChannelAddress, name: string | null): Promise<Channel>;
  /** Null when nothing was ever asked in it or posted to it. */
  known(address: Pick<ChannelAddress, 'platform' | 'externalId'>): Promise<Channel | null>;
  channels(): Promise<readonly Channel[]>;
  followed(channelId: number): Promise<readonly Subscription[]>;
  /** False when it was followed already. No filter: what the channel usually takes of the topic. */
  follow(channelId: number, topic: string, filter?: Filter): Promise<boolean>;
  /**
   * Ends what the channel follows of the topic: with this filter, or whatever the filter where there is none. False when
   * there was nothing. Stays so for what the newsroom file asks for until that file changes.
   */
  unfollow(channelId: number, topic: string, filter?: Filter): Promise<boolean>;
  /** Makes the channels of the newsroom file follow what it says; `digest` tells one text of the file from another. */
  syncFile(channels: readonly FileChannel[], digest: string): Promise<void>;
  /** The subscriptions to one of these topics, or to all, by channel; their filters are still to be asked. */
  following(topics: readonly string[]): Promise<readonly FollowingChannel[]>;
};

/** A channel in the newsroom file. */
export type FileChannel = {
  readonly address: ChannelAddress;
  readonly name: string | null;
  readonly follows: readonly Follow[];
  /** What it takes where what it follows does not say. */
  readonly filter: Filter;
};

/** A channel with the filters of its subscriptions: one of them lets a story in. */
export type FollowingChannel = Channel & { readonly filters: readonly Filter[] };

/** A story as folding needs to know it. */
export type StoredStory = StoryHead & {
  readonly item: WireItem;
  /** The text hashes of all its revisions. */
  readonly earlierHashes: readonly string[];
  readonly withdrawnAt: EpochMs | null;
};

/** What tells whether an item says anything new of a story, without reading the story. */
export type StoryHead = {
  readonly number: number;
  /** Whose it is. */
  readonly agency: string;
  readonly sourceId: string;
  readonly sender: string;
  readonly state: StoryState;
  readonly revision: number;
  readonly textHash: string;
};

/** A key that was seen before: whose, and on which story. */
export type KnownKey = {
  readonly key: string;
  /** Empty: from before Telex kept whose it was. */
  readonly agency: string;
  readonly number: number;
  /** It stood on more than one story of the agency, and identifies nothing. */
  readonly shared: boolean;
  /** Null: retention took the story away since. */
  readonly story: StoryHead | null;
};

export type StoryVersion = {
  readonly sourceId: string;
  /** Who speaks, and as people read it. */
  readonly agency: string;
  readonly sender: string;
  readonly sample: boolean;
  readonly state: StoryState;
  readonly item: WireItem;
  readonly textHash: string;
  readonly withdrawnAt: EpochMs | null;
};

/** Where folding keeps stories and their versions; always inside a transaction. */
export type StoryStore = {
  /** All that is known by these keys, of every agency. */
  known(keys: readonly string[]): Promise<readonly KnownKey[]>;
  /** Null: retention took it away. */
  stored(number: number): Promise<StoredStory | null>;
  /** The versions before the newest, the last ones first. */
  earlierVersions(number: number, limit: number): Promise<readonly WireItem[]>;
  /** Its number. */
  insert(version: StoryVersion, keys: readonly string[]): Promise<number>;
  /** Keys of the agency's story; one that is known as another story's of the agency stays that one's. */
  addKeys(number: number, agency: string, keys: readonly string[]): Promise<void>;
  /** From now on these identify nothing of the agency's. */
  shareKeys(agency: string, keys: readonly string[]): Promise<void>;
  /** A new version becomes the one that is shown; its revision. Null, and nothing changed: the story is not `owner`'s. */
  revise(
    number: number,
    owner: string,
    version: StoryVersion,
    at: EpochMs,
    corrected: boolean,
  ): Promise<number | null>;
  /** The story becomes another agency's, read from its source. False: it was not `from`'s. */
  giveTo(number: number, from: string, to: string, sourceId: string): Promise<boolean>;
  /** Held stories whose embargo has ended; they are live from now on, which is a new revision. */
  releaseHeld(now: EpochMs): Promise<readonly Story[]>;
};

/** `lapsed`: not wanted any more, and that is no failure: withdrawn before it was posted, or listed. */
export type OperationState = 'pending' | 'sending' | 'sent' | 'parked' | 'dead' | 'lapsed';

/** A ledger entry as people read it. */
export type OperationView = {
  readonly id: number;
  readonly key: string;
  readonly kind: 'post' | 'edit' | 'reply' | 'list' | 'notice' | 'alarm';
  readonly state: OperationState;
  readonly channel: Channel;
  readonly number: number | null;
  readonly attempts: number;
  readonly createdAt: EpochMs;
  readonly settledAt: EpochMs | null;
  readonly reason: string | null;
};

export type DeliveryReport = {
  countByState(): Promise<ReadonlyMap<OperationState, number>>;
  /** Newest first. */
  list(filter: {
    readonly state: OperationState | null;
    readonly limit: number;
  }): Promise<readonly OperationView[]>;
};
