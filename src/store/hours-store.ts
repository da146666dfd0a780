import type { Channel } from '../domain/channel.ts';
import type { DigestWish } from '../domain/hours/digest-wish.ts';
import type { QuietHours } from '../domain/hours/quiet-hours.ts';
import type { EpochMs } from '../domain/item.ts';

/** What is due for a channel by the clock on the wall. One object answers for both. */
export type HoursStore = QuietStore &
  DigestStore & {
    /**
     * The newsroom's clock is on this zone (IANA) from now on: where the hours that are still to come were found out on another,
     * they are found out anew. What was due before stays due.
     */
    useZone(timeZone: string, now: EpochMs): Promise<void>;
  };

/** When channels are left alone, and what is held for them meanwhile. */
export type QuietStore = {
  /** Null: never. */
  quiet(channelId: number): Promise<ChannelQuiet | null>;
  /**
   * By a command; null ends them. Holds until the newsroom file's text changes. What is held for other hours than these is
   * looked at anew.
   */
  chooseQuiet(channelId: number, hours: QuietHours | null): Promise<void>;
  /** The channel, but for these, in which what is held has waited long enough, or for hours that hold no more. Null: there is none. */
  nextToEnd(now: EpochMs, except?: readonly number[]): Promise<EndingQuiet | null>;
  /**
   * What is held there is looked at again then; null: nothing is any more. False, and nothing changed: another looked at it
   * since.
   */
  noteEnd(ending: EndingQuiet, at: EpochMs | null): Promise<boolean>;
  /** What quiet hours keep back in the channel, in the order in which it was promised. */
  held(channelId: number): Promise<readonly HeldAct[]>;
  /** Which of these stories the channel was told in a list of what its quiet hours held, since then, and when that was promised. */
  toldAfterQuiet(
    channelId: number,
    numbers: readonly number[],
    since: EpochMs,
  ): Promise<ReadonlyMap<number, EpochMs>>;
  /** These wait for their turn again. */
  letGo(ids: readonly number[], now: EpochMs): Promise<void>;
  /** They are not wanted any more. */
  lapse(ids: readonly number[], reason: 'not-followed' | 'withdrawn-in-time', now: EpochMs): Promise<void>;
};

/** The quiet hours of a channel, and who said so. */
export type ChannelQuiet = {
  readonly hours: QuietHours;
  readonly origin: 'file' | 'command';
};

/** A channel of which what is held is looked at. */
export type EndingQuiet = {
  readonly channel: Channel;
  /** Null: they were ended. */
  readonly hours: QuietHours | null;
  /** Since when something is held. */
  readonly since: EpochMs;
  /** When it was to be looked at; 0: its hours changed. */
  readonly endsAt: EpochMs;
};

/** An act that is held: a story's post, the line on its new version, or another. */
export type HeldAct =
  | {
      readonly id: number;
      readonly kind: 'post' | 'version';
      readonly number: number;
      readonly cardId: number;
      readonly at: EpochMs;
    }
  | { readonly id: number; readonly kind: 'other'; readonly number: null; readonly at: EpochMs };

/** The digests that channels asked for, and when each is due. */
export type DigestStore = {
  /** In the order of their numbers. */
  digests(channelId: number): Promise<readonly AskedDigest[]>;
  /** By a command. False: it comes there already. */
  askDigest(channelId: number, wish: DigestWish): Promise<boolean>;
  /** Ends that of this number, or all; how many. Holds for the newsroom file's until its text changes. */
  endDigests(channelId: number, number: number | null): Promise<number>;
  /** One whose hour has come, in other channels than these; null: there is none. */
  nextDigest(now: EpochMs, except?: readonly number[]): Promise<DueDigest | null>;
  /** When it is due next, and up to when it told. False, and nothing changed: another noted it, or it was ended. */
  noteDigest(
    digest: DueDigest,
    next: { readonly dueAt: EpochMs; readonly since: EpochMs | null },
  ): Promise<boolean>;
};

/** A digest that comes in a channel. */
export type AskedDigest = {
  /** What people call it in its channel. */
  readonly number: number;
  readonly wish: DigestWish;
  readonly origin: 'file' | 'command';
  /** 0: it was asked for just now, and its first hour is still to be found out. */
  readonly dueAt: EpochMs;
  /** Up to when the last one told; null: there was none. */
  readonly since: EpochMs | null;
};

/** One that is due. */
export type DueDigest = Omit<AskedDigest, 'origin'> & { readonly channel: Channel };
