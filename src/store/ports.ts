import type { Channel, ChannelAddress, Subscription } from '../domain/channel.ts';
import type { SaidSettings } from '../domain/channel-settings/channel-settings.ts';
import type { DelayCounts } from '../domain/delay/delay.ts';
import type { Filter, Follow } from '../domain/filter/filter.ts';
import type { DigestWish } from '../domain/hours/digest-wish.ts';
import type { QuietHours } from '../domain/hours/quiet-hours.ts';
import type { EpochMs, WireItem } from '../domain/item.ts';
import type { Reason } from '../domain/reason.ts';
import type { Story, StoryName, StoryState } from '../domain/story.ts';
import type { FiledUnder } from '../filter/archive/filed-under.ts';
import type { Filings } from '../filter/archive/filings.ts';
import type { Filters } from '../filter/filters.ts';
import type { Erased, Erasing } from './erasing.ts';
import type { BroughtStore } from './following/brought.ts';
import type { AlsoBy } from './sighting-store.ts';

/** Which stories to list. `limit`: how many at most. */
export type StoryQuery = {
  /** Empty: all topics. */
  readonly topics: readonly string[];
  readonly limit: number;
  /** Only what comes behind the story of this number, for paging. */
  readonly before?: number;
  /** Live stories of these events are left out. Absent: none are. */
  readonly butEvents?: readonly number[];
};

/** Which stories to list of those that are filed under these; the rest as in StoryQuery. */
export type FiledQuery = Omit<StoryQuery, 'topics'> & { readonly under: readonly FiledUnder[] };

/** A page of what is filed so. `lookedTo`: it is short because what came before that story was not looked at; null: it was. */
export type FiledPage = {
  readonly stories: readonly Story[];
  readonly lookedTo: Pick<Story, 'cameAt' | 'number'> | null;
};

/** Which of the stories that were there already to list. */
export type ChangedQuery = Pick<StoryQuery, 'limit'> & {
  readonly cameBefore: EpochMs;
  readonly since: EpochMs;
  /** Only what comes behind that, for paging: a story that is revised, or gone, since its page was read moves no other. */
  readonly before?: { readonly updatedAt: EpochMs; readonly number: number };
};

/** What was filed. Held stories (embargo, withheld) are returned only where people could read them before: then they are named. */
export type Archive = {
  /** Newest first by the time they were issued (seen, where that is unknown). */
  latest(query: StoryQuery): Promise<readonly Story[]>;
  /** The same of what is filed under these. */
  latestFiled(query: FiledQuery): Promise<FiledPage>;
  /** All filings that there are; null: there are too many to tell stories by. */
  filings(): Promise<Filings | null>;
  /** Down to when all stories are filed; minus infinity: all are. What is older is not found by `latestFiled`. */
  filedTo(): Promise<EpochMs>;
  /** Those that came before a time and of which a version was written after another: the newest version first. */
  changed(query: ChangedQuery): Promise<readonly Story[]>;
  byNumber(number: number): Promise<Story | null>;
  /** Whether there is one that may be named, of which `byNumber` has nothing: it is damaged. */
  isDamaged(number: number): Promise<boolean>;
  /** Those of them that may be named, in the order in which they were asked for. */
  these(numbers: readonly number[]): Promise<readonly Story[]>;
  /** For who must take a story off its cards: held ones too. Nobody may be shown what a held one says. */
  evenHeld(number: number): Promise<Story | null>;
  /** Held for an embargo that ends after `now`, soonest first, then those without a time; some hundred at most. Nobody may be shown what they say. */
  underEmbargo(now: EpochMs): Promise<readonly Story[]>;
  /** Who else carries the story's text (`live`), and who took it back though it stands, in the order in which they were seen. */
  alsoBy(number: number): Promise<readonly AlsoBy[]>;
  /** Stories per topic slug issued since. */
  countByTopic(since: EpochMs): Promise<ReadonlyMap<string, number>>;
  /** The highest numbers, to suggest near misses. */
  highestNumber(): Promise<number | null>;
};

/** The channels, and what each follows: by the newsroom file, or by a command, which wins until the file's text changes. */
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
  /**
   * Gives the subscription of this number another filter: it keeps its number. The numbers that are gone with it since they
   * followed the same; null: there is none of that number.
   */
  refilter(channelId: number, number: number, filter: Filter): Promise<readonly number[] | null>;
  /** Makes the channels of the newsroom file follow and be what it says; `digest` tells one text of the file from another. */
  syncFile(channels: readonly FileChannel[], digest: string): Promise<void>;
  /** Whether any subscription is found by a mark: if none is, a story needs no marks. */
  anyMarked(): Promise<boolean>;
  /**
   * The subscriptions to one of these topics, or to all, by what they take; their filters are still to be asked. Of those that
   * are found by a mark those with one of these (`Filters.marksIn`).
   */
  followers(topics: readonly string[], marks: readonly string[]): Promise<readonly Followers[]>;
  /** The newsroom's filters, by which subscriptions are marked and are to be asked. */
  readonly filters: Filters;
};

/** A channel in the newsroom file. */
export type FileChannel = {
  readonly address: ChannelAddress;
  readonly name: string | null;
  readonly follows: readonly Follow[];
  /** What it takes where what it follows does not say. */
  readonly filter: Filter;
  /** What it says of the channel besides. */
  readonly settings?: SaidSettings;
  /** When it is left alone; absent: never. */
  readonly quiet?: QuietHours | null;
  /** The digests that come there. */
  readonly digests?: readonly DigestWish[];
};

/** Those who take the same: their filter, with what their channels usually take, and the ids of these. */
export type Followers = { readonly filter: Filter; readonly channels: readonly number[] };

/** A story as folding needs to know it. */
export type StoredStory = StoryHead & {
  readonly item: WireItem;
  /** It is damaged: `item` says nothing but what is known of it besides. */
  readonly isUnread?: true;
  /** The text hashes of all its revisions. */
  readonly earlierHashes: readonly string[];
  readonly withdrawnAt: EpochMs | null;
  readonly named: StoryName | null;
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
  /** Tells which picture it has, see `pictureMark`. */
  readonly picture: string | null;
};

/** What an agency's story is to be known by. */
export type StoryKey = Pick<KnownKey, 'key' | 'agency' | 'number'>;

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

/** A version of a story as folding hands it over. `withdrawnAt` is of the story, and null while it is not withdrawn. */
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
  /** What names the story from now on; null while it is live, or could never be read. */
  readonly named: StoryName | null;
};

/** A notice that takes something back and is a story of its own; `withdrawn` where a field, or a person, says that it does. */
export type TakenBack = { readonly item: WireItem; readonly state: 'held' | 'withdrawn' };

/** Where folding keeps stories and their versions; always inside a transaction. */
export type StoryStore = {
  /** Some texts are known as 0.1 counted them (`text:`): else nothing needs be asked for by that. */
  readonly hasOldTexts: boolean;
  /**
   * What is known by these keys, of every agency; by one that very many agencies know something by, what the first of them by their names
   * and `agencies` do.
   */
  known(keys: readonly string[], agencies?: readonly string[]): Promise<readonly KnownKey[]>;
  /** Null: retention took it away, or it is damaged. */
  stored(number: number): Promise<StoredStory | null>;
  /** Those of them that are still there and whole, read together. */
  storedAll(numbers: readonly number[]): Promise<readonly StoredStory[]>;
  /** One that is damaged, by all that is known of it but its text; null: it is whole, or gone. */
  unread(number: number): Promise<StoredStory | null>;
  /** The versions before the newest, the last ones first. */
  earlierVersions(number: number, limit: number): Promise<readonly WireItem[]>;
  /** What an agency took back in words since then, when no story was known that it was about; the last first. */
  takenBack(agency: string, since: EpochMs): Promise<readonly TakenBack[]>;
  /** Its number. */
  insert(version: StoryVersion, keys: readonly string[]): Promise<number>;
  /** Several at once, under the numbers that follow the last one that `insert` gave in this transaction; without keys. */
  insertAll(stories: readonly { readonly number: number; readonly version: StoryVersion }[]): Promise<void>;
  /** One that is known as another story's of the agency stays that one's. */
  addKeys(keys: readonly StoryKey[]): Promise<void>;
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
  /** The same version with another picture, or without one: no new revision. `item`: all of it. */
  illustrate(number: number, owner: string, item: WireItem): Promise<void>;
  /** The story becomes another agency's, read from its source. False: it was not `from`'s. */
  giveTo(number: number, from: string, to: string, sourceId: string): Promise<boolean>;
  /** Takes every word of it away for good, and what its source sends of it later. Null: there is no such story. */
  erase(number: number, how: Erasing): Promise<Erased | null>;
  /** Held stories whose embargo has ended; they are live from now on, which is a new revision. */
  releaseHeld(now: EpochMs): Promise<readonly Story[]>;
};

/**
 * `held`: quiet hours keep it back. `lapsed`: not wanted any more, and that is no failure: withdrawn before it was posted, or
 * listed.
 */
export type OperationState = 'pending' | 'sending' | 'held' | 'sent' | 'parked' | 'dead' | 'lapsed';

/** A ledger entry as people read it. */
export type OperationView = {
  readonly id: number;
  readonly key: string;
  readonly kind: 'post' | 'edit' | 'reply' | 'list' | 'notice' | 'alarm' | 'publish';
  readonly state: OperationState;
  readonly channel: Channel;
  readonly number: number | null;
  readonly attempts: number;
  readonly createdAt: EpochMs;
  readonly settledAt: EpochMs | null;
  readonly reason: Reason | null;
};

/** The ledger as people read it: what waits in a parked channel reads as parked. */
export type DeliveryReport = BroughtStore & {
  countByState(): Promise<ReadonlyMap<OperationState, number>>;
  /** Newest first. */
  list(filter: {
    readonly state: OperationState | null;
    readonly limit: number;
  }): Promise<readonly OperationView[]>;
  /** How long the posts of the last day took: of each source, and in this channel. */
  delays(channelId: number, now: EpochMs): Promise<Delays>;
  /** When a story was posted in a channel, as its platform answered; null where it was not. */
  postedAt(number: number, channelId: number): Promise<EpochMs | null>;
};

/** By the ids of sources, and of one channel. */
export type Delays = { readonly sources: ReadonlyMap<string, OwnDelays>; readonly channel: OwnDelays };

/** Posts by how long they took: from the agency's time until we saw it, from there until the platform answered; and how many came late. */
export type OwnDelays = {
  readonly seen: DelayCounts;
  readonly posted: DelayCounts;
  readonly late: number;
};
