import type { Platform } from '../channel.ts';
import type { EpochMs } from '../item.ts';
import type { Reason } from '../reason.ts';

/** A channel that the newsroom file names, and that nothing is posted in for that: its name stands for none, or for several. */
export type UnfoundChannel = {
  readonly platform: Platform;
  /** As it is written. */
  readonly written: string;
  readonly reason: Reason;
  /** Its platform said what there is: only a person mends it. */
  readonly isTold: boolean;
  /** Since when it is looked for. */
  readonly since: EpochMs;
};
