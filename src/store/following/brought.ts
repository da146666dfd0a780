import type { EpochMs } from '../../domain/item.ts';
import type { Reason } from '../../domain/reason.ts';

/** What a channel was brought, and what it is still owed: its ledger, as somebody who was away reads it. */
export type BroughtStore = {
  /**
   * The stories that came in the channel at `since` or later, or were to come and did not, each once: by the last that became of it
   * there; and of an event the one of which that was last. Newest first by when that was.
   */
  brought(asked: BroughtQuery): Promise<readonly Brought[]>;
  /** How many these are, `most` at most. */
  countBrought(channelId: number, since: EpochMs, most: number): Promise<number>;
  /** What is promised to the channel and has not come yet, some hundred of each sort at most. A kill that is to be said once more came. */
  owed(channelId: number): Promise<Owed>;
};

/**
 * `after`: only what lies behind this one, for paging; null: from the newest on. `asOf`: when who pages began, so that what came since takes
 * nothing from the pages to come.
 */
export type BroughtQuery = {
  readonly channelId: number;
  readonly since: EpochMs;
  readonly after: Pick<Brought, 'at' | 'id'> | null;
  readonly asOf: EpochMs;
  readonly limit: number;
};

/** What became of a story in a channel. */
export type Brought = {
  /** Of the operation. */
  readonly id: number;
  readonly number: number;
  readonly at: EpochMs;
  /**
   * Its post came · a correction, a kill or a new version of it was told · it stands in a list: of what came late, of quiet hours,
   * or of much at once · it did not come.
   */
  readonly became: 'posted' | 'told' | 'listed' | 'in-digest' | 'folded' | 'not-posted';
  /** Since when it could have been posted. */
  readonly availableAt: EpochMs;
  /** It was there before its source was read for the first time: nobody waited for it. */
  readonly isBacklog: boolean;
  readonly attempts: number;
  /** Why it did not come, or came as it did; null: it just came. */
  readonly reason: Reason | null;
};

/** What a channel is owed: what failed and is tried again now and then, what quiet hours hold, what waits for its turn; the newest first. */
export type Owed = {
  readonly parked: readonly OwedAct[];
  readonly held: readonly OwedAct[];
  readonly waiting: readonly OwedAct[];
};

/** An act that has not come yet. */
export type OwedAct = {
  readonly number: number;
  /** Its post, or what is told of it: a correction, a kill, a new version. */
  readonly kind: 'post' | 'told';
  /** Since when it could have come: when it was promised, or for when. */
  readonly at: EpochMs;
  /** When it is tried again. */
  readonly dueAt: EpochMs;
  readonly reason: Reason | null;
};
