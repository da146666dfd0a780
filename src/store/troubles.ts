import type { Channel, ChannelAddress, Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Reason } from '../domain/reason.ts';
import type { DamagedRow } from './damaged/damaged-rows.ts';

/** The act of a platform that has been open for longest; what is parked is not open. */
export type OldestOpen = {
  readonly platform: Platform;
  readonly channel: string;
  readonly address: ChannelAddress;
  /** Of its story; null where it is about none. */
  readonly number: number | null;
  /** When it was promised, or for when. */
  readonly since: EpochMs;
  /** Why its last try did not succeed; null: none was made, or none failed. */
  readonly reason: Reason | null;
  /** When it is tried next at the earliest. */
  readonly dueAt: EpochMs;
};

/** A channel in which an act was tried in vain and nothing got through since. */
export type StuckChannel = {
  readonly channelId: number;
  readonly platform: Platform;
  readonly channel: string;
  /** Why its oldest act does not succeed; null: no answer came. */
  readonly reason: Reason | null;
};

/** A channel in which a digest, or what quiet hours held, was to come by the clock and did not. */
export type OverdueChannel = Omit<StuckChannel, 'reason'>;

/** A kill, a hold, a correction or a flash that was given up: somebody has to say it by hand. */
export type Undelivered = {
  /** Of its operation, as `npx telex deliveries` takes it. */
  readonly id: number;
  readonly what: 'kill' | 'hold' | 'correction' | 'flash';
  readonly number: number;
  readonly platform: Platform;
  readonly channel: string;
  readonly address: ChannelAddress;
  readonly reason: Reason | null;
  /** When it was given up. */
  readonly since: EpochMs;
};

/**
 * What is the matter with a store that cannot be used: the disk of its file is full, its file may not be written, another program holds it, it
 * is damaged, its disk fails or something else (`file`); or its server is away or takes nothing, whose disk is somebody else's to look after.
 */
export type StoreFault = 'full' | 'read-only' | 'held' | 'damaged' | 'file' | 'server';

/** What does not go on. Reasons say what to do. */
export type TroubleAbout =
  /** Nothing can be kept: known from memory alone. */
  | { readonly kind: 'store'; readonly reason: Reason; readonly fault: StoreFault }
  /** Pages of the database are damaged where nothing read them yet; `reason`: what was found. */
  | { readonly kind: 'damage'; readonly reason: Reason }
  /** A row that is damaged, and passed over; see DamagedRows. */
  | ({ readonly kind: 'row' } & DamagedRow)
  /** Parts of the nightly clearing fail; see Clearing. */
  | { readonly kind: 'clearing'; readonly parts: readonly string[]; readonly reason: Reason }
  /** The newsroom file is not in force as it stands; see RefusedFile. `from`: of which Telex, where there may be several. */
  | {
      readonly kind: 'newsroom';
      readonly why: 'wrong' | 'gone' | 'failed' | 'foreign';
      readonly problems: readonly string[];
      readonly from?: string;
    }
  /** Telexes on the database have other newsroom files than the one in force, which is of the machine `from`. */
  | { readonly kind: 'files'; readonly from: string; readonly others: readonly string[] }
  | {
      readonly kind: 'platform';
      readonly platform: Platform;
      readonly part: 'hearing' | 'posting';
      readonly reason: Reason;
    }
  /** It cannot be read, or files of its folder cannot be read or moved away, or change all the time: `lastErrorKind` says which, see chat/words/source-faults.ts. */
  | {
      readonly kind: 'source';
      readonly source: string;
      readonly lastError: string | null;
      readonly lastErrorKind: string | null;
    }
  /** It can be read, and brings nothing for longer than it ever does; since when is the trouble's. */
  | { readonly kind: 'silence'; readonly source: string; readonly usualMs: number }
  | {
      readonly kind: 'channel';
      readonly platform: Platform;
      readonly channel: string;
      readonly reason: Reason;
    }
  /** A channel that the newsroom file names, and that is not found by its name. */
  | {
      readonly kind: 'name';
      readonly platform: Platform;
      readonly channel: string;
      readonly reason: Reason;
    }
  /** A channel that Telex goes on posting to while nothing arrives. */
  | {
      readonly kind: 'stuck';
      readonly platform: Platform;
      readonly channel: string;
      readonly reason: Reason | null;
    }
  /** A channel in which what is due by the clock does not come: a digest, or what its quiet hours held. */
  | { readonly kind: 'overdue'; readonly platform: Platform; readonly channel: string }
  /** What nobody in the channel will hear unless a person says it. */
  | ({ readonly kind: 'undelivered' } & Omit<Undelivered, 'since'>)
  /** An act that is open for long: a platform that is slow, or a queue that is long. */
  | {
      readonly kind: 'waiting';
      readonly platform: Platform;
      readonly channel: string;
      readonly number: number | null;
      readonly reason: Reason | null;
    };

/** Something that does not go on, and what people were told of it. */
export type Trouble = {
  /** The same as long as it lasts: `store`, `damage`, `row/story/412`, `clearing`, `newsroom`, `newsroom/vm:24836`, `newsroom-files`, `platform/slack/posting`, `source/anp`, `files/anp`, `silence/anp`, `channel/12`, `overdue/12`, `name/slack/#sport`, `undelivered/345`, `waiting/slack`. */
  readonly key: string;
  /** As it was last known. */
  readonly about: TroubleAbout;
  readonly since: EpochMs;
  /** When people were told that it stands still; null: not yet. */
  readonly toldAt: EpochMs | null;
};

/**
 * A trouble that is over. `overAt`: when it ended; absent: at the moment of the news. `isDropped`: nothing was mended, the
 * source is not polled or the platform not connected to any more.
 */
export type EndedTrouble = Trouble & { readonly overAt?: EpochMs; readonly isDropped?: boolean };

/** A trouble as one alarm channel was told of it. */
export type HeardTrouble = {
  readonly channelId: number;
  readonly trouble: Trouble;
  /** When it ended; null: it did not, or has begun to end only now. */
  readonly overAt: EpochMs | null;
};

/** What people are told of at one moment. */
export type TroubleNews = {
  readonly begun: readonly Trouble[];
  readonly over: readonly EndedTrouble[];
  readonly at: EpochMs;
};

/** A channel that nothing is sent to now. `parkedReason`: why, in English. */
export type ParkedChannel = Channel & { readonly parkedReason: Reason };

/** Of more than so many nobody needs the names. */
export const mostUndelivered = 50;

/** What stands still, as the database knows it: it outlives the process. */
export type TroubleStore = {
  /** At most one a platform. */
  oldestOpen(): Promise<readonly OldestOpen[]>;
  /**
   * Channels, not parked, in which an act (routine edits apart) was tried in vain, or sent before `sentBefore` without an
   * answer, and nothing was posted since. What waits for its turn is no reason.
   */
  stuckChannels(sentBefore: EpochMs): Promise<readonly StuckChannel[]>;
  /** Channels in which a digest, or the end of quiet hours, was due before and was not seen to. */
  overdueChannels(before: EpochMs): Promise<readonly OverdueChannel[]>;
  /** Channels that nothing is sent to now. */
  parkedChannels(): Promise<readonly ParkedChannel[]>;
  /**
   * Urgent acts that were given up, and that nothing said in their place: the oldest first, at most `mostUndelivered`. A
   * person ends it: `npx telex deliveries --retry`, or `--drop` once it was said by hand.
   */
  undelivered(): Promise<readonly Undelivered[]>;
  troubles(): Promise<readonly Trouble[]>;
  /** Adds or changes it, by its key. */
  keep(trouble: Trouble): Promise<void>;
  /** Forgets troubles that are over; `at` is kept for the alarm channels that have yet to hear of the end. */
  end(keys: readonly string[], at: EpochMs): Promise<void>;
  /** What each alarm channel was told that stands still, and not yet that it is over. */
  heard(): Promise<readonly HeardTrouble[]>;
  /** Notes that an alarm channel was told of these. */
  noteHeard(channelId: number, troubles: readonly Trouble[]): Promise<void>;
  /** The alarm channel was told that they are over. */
  dropHeard(channelId: number, keys: readonly string[]): Promise<void>;
  /** Channels that are told of troubles. */
  alarmChannels(): Promise<readonly Channel[]>;
  /** By a command. False when it was so already. */
  setAlarm(channelId: number, isOn: boolean): Promise<boolean>;
  /** Those of the newsroom file; a command's choice against it holds until the text of the file changes. */
  syncAlarms(channels: readonly ChannelAddress[], digest: string): Promise<void>;
};
