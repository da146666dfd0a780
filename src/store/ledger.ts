import type { Channel, Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { OperationView } from './ports.ts';
import type { TroubleNews } from './troubles.ts';

/** An operation to promise. The same key is promised once, however often it is asked. */
export type NewOperation = {
  readonly key: string;
  readonly kind: OperationView['kind'];
  readonly channelId: number;
  readonly cardId: number | null;
  readonly number: number | null;
  readonly revision: number | null;
  readonly payload: OperationPayload | null;
  readonly urgent: boolean;
  readonly availableAt: EpochMs;
  readonly at: EpochMs;
};

/** What cannot be made anew from the story when it is sent. */
export type OperationPayload =
  | { readonly kind: 'list'; readonly numbers: readonly number[] }
  /** `under`: key of the list that it is said under; absent: under its card. */
  | { readonly kind: 'reply'; readonly about: 'withdrawn' | 'corrected'; readonly under?: string }
  /** Another agency than the story's own says that it is withdrawn or on hold. */
  | {
      readonly kind: 'dispute';
      readonly by: string;
      readonly state: 'withdrawn' | 'held';
      readonly isCarrier: boolean;
    }
  /** Of a post that came too late: key of the list that stands for it. */
  | { readonly kind: 'listed'; readonly list: string }
  /** What stands still, and what does no more. */
  | { readonly kind: 'alarm'; readonly news: TroubleNews }
  /** Makes the message of the operation with this key anew. */
  | { readonly kind: 'anew'; readonly message: string };

export type Card = {
  readonly id: number;
  readonly channelId: number;
  readonly number: number;
  readonly messageId: string | null;
  readonly firstRevision: number | null;
  readonly shownRevision: number | null;
};

/** A message besides a story's cards that shows what the story says: a list, a correction or a kill under a card. */
export type Appearance = {
  readonly key: string;
  readonly kind: OperationView['kind'];
  readonly channelId: number;
  readonly payload: OperationPayload;
  /** Null: not posted. */
  readonly messageId: string | null;
};

/** An operation in the deliverer's hands. */
export type ClaimedOperation = {
  readonly id: number;
  readonly key: string;
  readonly kind: OperationView['kind'];
  readonly channel: Channel;
  readonly card: Card | null;
  /** The message that it makes anew or is said under, where that is no card. */
  readonly appearance: Appearance | null;
  readonly number: number | null;
  readonly revision: number | null;
  readonly payload: OperationPayload | null;
  readonly urgent: boolean;
  /** 1 on the first try. */
  readonly attempts: number;
  readonly availableAt: EpochMs;
  readonly firstAttemptAt: EpochMs;
  /** Set when an earlier attempt may have happened: look before sending again. */
  readonly uncertain: {
    readonly attemptedAt: EpochMs;
    readonly revision: number | null;
    readonly absentLooks: number;
  } | null;
};

/** The ledger as the deliverer works it. Every method is one short transaction. */
export type Ledger = {
  /** In a fold's transaction: finds or makes the card, without a message yet. */
  card(channelId: number, number: number): Promise<Card>;
  cardsOf(number: number): Promise<readonly Card[]>;
  appearancesOf(number: number): Promise<readonly Appearance[]>;
  enqueue(operation: NewOperation): Promise<void>;
  /** Channels of the platform with open operations, with the time their head is due. A parked channel is due when it is tried again. */
  waiting(
    platform: Platform,
    now: EpochMs,
  ): Promise<readonly { readonly channelId: number; readonly dueAt: EpochMs }[]>;
  /** The channel's head, now `sending`; null when it is not due. What an earlier process left `sending` is uncertain. */
  claim(channelId: number, now: EpochMs): Promise<ClaimedOperation | null>;
  /** Notes which revision is about to be sent: must be on disk before the platform hears of it. */
  markAttempt(id: number, at: EpochMs, revision: number | null): Promise<void>;
  settle(operation: ClaimedOperation, settlement: Settlement, now: EpochMs): Promise<void>;
  /** The oldest posts of a channel that wait since before `availableBefore` become one list of at most twenty; returns its key, null when there are none left. */
  foldLate(channelId: number, availableBefore: EpochMs, now: EpochMs): Promise<string | null>;
  /** Nothing was sent since an earlier backup: what it left open is parked instead of posted. */
  parkAllOpen(reason: string, now: EpochMs): Promise<number>;
};

export type Settlement =
  | {
      readonly kind: 'sent';
      readonly messageId: string | null;
      readonly revision: number | null;
      readonly reason?: string;
    }
  /** Back to pending: it certainly did not happen. */
  | { readonly kind: 'again'; readonly dueAt: EpochMs; readonly reason: string | null }
  /** Stays `sending`: nobody knows. `absent`: the history was read and did not show it. */
  | { readonly kind: 'uncertain'; readonly dueAt: EpochMs; readonly reason: string; readonly absent: boolean }
  | { readonly kind: 'dead'; readonly reason: string }
  | { readonly kind: 'parked'; readonly reason: string }
  /** Back to pending, and the whole channel waits. */
  | { readonly kind: 'channel-parked'; readonly until: EpochMs; readonly reason: string };
