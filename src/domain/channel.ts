import type { Filter } from './filter/filter.ts';
import type { Reason } from './reason.ts';

/** The name of a platform, one of the list that the newsroom file is checked against. */
export type Platform = string;

/** The board: the one platform that is always there. The others are known by the list of them alone. */
export const boardPlatform: Platform = 'web';

/** Where posts go to, as the platform names it. */
export type ChannelAddress = {
  readonly platform: Platform;
  /** Slack's team id, Discord's guild id; empty where it does not matter (web) or is not known yet. */
  readonly workspace: string;
  /** The platform's channel id; on the board a name. */
  readonly externalId: string;
};

/** A channel as the store knows it. */
export type Channel = ChannelAddress & {
  readonly id: number;
  /** What people call it, for the log and `/toestand`; the external id until the platform told. */
  readonly name: string;
  /** Why nothing is sent to it now, in English; null when all is well. */
  readonly parkedReason: Reason | null;
};

/** A channel follows a topic, or what a filter leaves of it: from the newsroom file, or by `/volg`. */
export type Subscription = {
  readonly channelId: number;
  readonly topic: string;
  /** With what the channel usually takes in it. */
  readonly filter: Filter;
  readonly origin: 'file' | 'command';
  /** What people call it in its channel, from 1; never given again there. */
  readonly number: number;
};
