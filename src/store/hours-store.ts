import type { Channel } from '../domain/channel.ts';
import type { QuietHours } from '../domain/hours/quiet-hours.ts';
import type { EpochMs } from '../domain/item.ts';

/** When channels are left alone, and what is held for them meanwhile. */
export type HoursStore = {
  /** Null: never. */
  quiet(channelId: number): Promise<ChannelQuiet | null>;
  /**
   * By a command; null ends them. Holds until the newsroom file's text changes. What is held for other hours than these is
   * looked at anew.
   */
  chooseQuiet(channelId: number, hours: QuietHours | null): Promise<void>;
  /** The channel in which what is held has waited long enough, or for hours that hold no more. Null: there is none. */
  nextToEnd(now: EpochMs): Promise<EndingQuiet | null>;
  /**
   * What is held there is looked at again then; null: nothing is any more. False, and nothing changed: another looked at it
   * since.
   */
  noteEnd(ending: EndingQuiet, at: EpochMs | null): Promise<boolean>;
  /** What quiet hours keep back in the channel, in the order in which it was promised. */
  held(channelId: number): Promise<readonly HeldAct[]>;
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
