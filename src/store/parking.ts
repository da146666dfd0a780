import type { ChannelAddress, Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Reason } from '../domain/reason.ts';

/** Channels that nothing is sent to until somebody mends them, as a platform tells of them before anything is sent. */
export type Parking = {
  /**
   * Tries at once what waits in those parked channels of the platform that `isBack`, and not only when their time is
   * over. One in which nothing waits is not parked any more: its next post tells.
   */
  askAgain(platform: Platform, isBack: (channel: ChannelAddress) => boolean, now: EpochMs): Promise<void>;
  /**
   * Parks those channels of the platform that `isGone` and that follow something or were ever sent to, as if each had
   * been refused for this reason; one that is parked keeps its own.
   */
  park(
    platform: Platform,
    isGone: (channel: ChannelAddress) => boolean,
    reason: Reason,
    now: EpochMs,
  ): Promise<void>;
};
