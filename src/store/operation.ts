import type { Channel } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { ListHeading } from '../domain/post/list-heading.ts';
import type { Reason } from '../domain/reason.ts';
import type { Elsewhere } from './events/elsewhere.ts';
import type { TroubleNews } from './troubles.ts';

/**
 * What is said of a story under its card, or in the channel where the card is gone. `released`: what was taken back is live
 * again. `updated`: what a new version changed. `stays`: a killed text cannot be taken away. `take`: the story is a take of the event whose card stands there.
 * `replaced`: that card is its own, and shows another take by now. `unseen`: a kill is said once
 * more, since nobody said to have seen it.
 */
export type NoticeAbout =
  | 'withdrawn'
  | 'released'
  | 'corrected'
  | 'updated'
  | 'stays'
  | 'unseen'
  | 'take'
  | 'replaced';

/** What every operation has, whatever its kind. */
type Promised = {
  /** Ours, unique, and the same over every try. The same key is promised once, however often it is asked. */
  readonly key: string;
  readonly channelId: number;
  /** Kills and flashes: before everything else in its channel, and its channel before others. */
  readonly urgent: boolean;
  /** Since when it could have been posted: late is counted from here. */
  readonly availableAt: EpochMs;
  /** When it was promised. */
  readonly at: EpochMs;
  /** When it is due; at once where it is absent. */
  readonly dueAt?: EpochMs;
};

/** An operation to promise: each kind with exactly what it needs. */
export type NewOperation = Promised &
  (
    | { readonly kind: 'post'; readonly cardId: number; readonly number: number; readonly revision: number }
    | { readonly kind: 'edit'; readonly cardId: number; readonly number: number; readonly revision: number }
    /** Makes a list or a notice anew: the message of the operation with the key `message`. */
    | {
        readonly kind: 'remake';
        readonly message: string;
        readonly number: number | null;
        readonly revision: number | null;
      }
    /** Said under the story's card, or under the list with the key `under`. */
    | {
        readonly kind: 'reply';
        readonly cardId: number;
        readonly number: number;
        readonly revision: number;
        readonly about: NoticeAbout;
        readonly under: string | null;
      }
    /** A reply whose card or list is gone, said in the channel itself. */
    | {
        readonly kind: 'notice';
        readonly cardId: number;
        readonly number: number;
        readonly revision: number;
        readonly about: NoticeAbout;
        readonly under: string | null;
      }
    /** Without a heading: of what came too late. */
    | { readonly kind: 'list'; readonly numbers: readonly number[]; readonly heading?: ListHeading | null }
    /** Looks for twins of the message of the operation with the key `message`, later: it was sent a second time. */
    | { readonly kind: 'look-back'; readonly message: string; readonly dueAt: EpochMs }
    /** What stands still, and what does no more. */
    | { readonly kind: 'alarm'; readonly news: TroubleNews }
    /** Passes a message of the channel on to those who follow the channel elsewhere. */
    | { readonly kind: 'publish'; readonly messageId: string; readonly number: number | null }
  );

/** One story in one channel, and the platform's message that shows it. */
export type Card = {
  readonly id: number;
  readonly channelId: number;
  readonly number: number;
  /** Null: not posted. */
  readonly messageId: string | null;
  readonly firstRevision: number | null;
  readonly shownRevision: number | null;
  /** What it shows, as digests; null where nobody noted it. */
  readonly shown: Shown | null;
  readonly postedAt: EpochMs | null;
  /** The newest revision that was told of under it; null: none was. */
  readonly toldRevision: number | null;
  /** When its channel was last told of a new version or a correction. */
  readonly broadcastAt: EpochMs | null;
  /** The card of its event that its story is a take under; null: it stands for itself. */
  readonly leadId: number | null;
  /** The story whose text it shows, of one event; null: its own. */
  readonly face: number | null;
};

/** What a message shows, as digests, so that a change can be weighed without the message. */
export type Shown = {
  /** Headline, state and whether it was corrected: a change of these is shown at once. */
  readonly brief: string;
  /** Lede and figures, where they say more than the whole text does; else empty. */
  readonly detail: string;
  /** All that is read in the message but its age: the same digest needs no edit. */
  readonly whole: string;
  /** Of the card of an event: the story whose text it shows. */
  readonly face?: number;
};

/** A message besides a story's cards that shows what the story says: a list, a correction or a kill under a card. */
export type Appearance = {
  readonly key: string;
  readonly channelId: number;
  /** Null: not posted. */
  readonly messageId: string | null;
  /** Digest of what it shows; null where nobody noted it. */
  readonly shown: string | null;
} & (
  | { readonly kind: 'list'; readonly numbers: readonly number[]; readonly heading: ListHeading | null }
  | {
      readonly kind: 'reply' | 'notice';
      readonly number: number;
      /** Of the story when it was promised. */
      readonly revision: number;
      readonly promisedAt: EpochMs;
      readonly about: NoticeAbout;
      /** Of a new version or correction: what it tells of. */
      readonly told: Told | null;
      /** A newer notice says under the same card or list, or in its channel, that the story may not be used, or is to say so. */
      readonly isTakenBackAnew: boolean;
      /** Of a take: where its story stands by now; null: here. */
      readonly elsewhere: Elsewhere | null;
    }
);

/** What a message tells of a new version or a correction. */
export type Told = {
  /** The revisions that it compares. */
  readonly from: number;
  readonly to: number;
  /** Nothing of the kind was said under the card since: it tells of what comes soon after as well. */
  readonly isLast: boolean;
};

/** A channel in one worker's hands until its lease ends. What comes back with an older fence is refused. */
export type Lane = {
  readonly channel: Channel;
  readonly fence: number;
};

/** An operation in the deliverer's hands: each kind with exactly what it needs. */
export type ClaimedOperation = {
  readonly id: number;
  readonly key: string;
  readonly lane: Lane;
  readonly urgent: boolean;
  /** It stands before the posts of its channel: it is urgent, or somebody pressed a button and looks at it. */
  readonly overtakes: boolean;
  /** Attempts so far: 0 before the first. */
  readonly attempts: number;
  readonly availableAt: EpochMs;
  readonly createdAt: EpochMs;
  readonly firstAttemptAt: EpochMs;
  /** Since when it fails without a success; null: it did not fail. */
  readonly failingSince: EpochMs | null;
  /** Null within its budget; else how often it was tried in the background since it was parked. */
  readonly backgroundTries: number | null;
  /** Set when an earlier attempt may have happened: look before sending again. */
  readonly uncertain: Uncertain | null;
} & (
  | { readonly kind: 'post'; readonly card: Card; readonly number: number }
  | { readonly kind: 'edit'; readonly card: Card; readonly number: number }
  /** `appearance` is null when retention took the message away. */
  | { readonly kind: 'remake'; readonly appearance: Appearance | null; readonly number: number | null }
  | ({ readonly kind: 'reply' | 'notice' } & ClaimedNotice)
  | { readonly kind: 'dispute'; readonly card: Card; readonly number: number; readonly said: Dispute }
  | {
      readonly kind: 'list';
      readonly numbers: readonly number[];
      readonly heading: ListHeading | null;
      readonly number: null;
    }
  | { readonly kind: 'look-back'; readonly sentAgain: SentAgain; readonly number: null }
  | { readonly kind: 'alarm'; readonly news: TroubleNews; readonly number: null }
  | { readonly kind: 'publish'; readonly messageId: string; readonly number: number | null }
);

/** The message that it stands under; null: none, or that was not posted. */
export function parentOf(operation: ClaimedOperation): string | null {
  if (operation.kind === 'dispute') return operation.card.messageId;
  return operation.kind === 'reply' ? operation.parentMessageId : null;
}

/** A message that was sent a second time, since its first request was lost. */
export type SentAgain = {
  readonly key: string;
  readonly firstAttemptAt: EpochMs;
  /** The message that it would stand under; null for a post. */
  readonly parentMessageId: string | null;
  /** What Telex knows to stand there; null: nothing. */
  readonly messageId: string | null;
  /** It is still to be sent, or nobody knows yet what became of it. */
  readonly isOpen: boolean;
};

/** What another agency says of a story that stands. */
export type Dispute = {
  /** Who says it, as people read it. */
  readonly by: string;
  /** `rewritten`: it wrote another text over the same one. */
  readonly state: 'withdrawn' | 'held' | 'rewritten';
  /** It brought the same text itself. */
  readonly isCarrier: boolean;
  /** Its own story with the same text, which it took back or wrote over before this one came. */
  readonly sameAs?: number;
};

/** What a reply, and a notice in its place, needs. */
export type ClaimedNotice = {
  readonly card: Card;
  readonly number: number;
  readonly revision: number;
  readonly about: NoticeAbout;
  /** Key of the list that it is said under; null: under its card. */
  readonly under: string | null;
  /** The message it is said under; null: that was not posted. */
  readonly parentMessageId: string | null;
  /** The card of its event that its story is a take under; null: none. */
  readonly lead: Card | null;
  /** See `Appearance`. */
  readonly isTakenBackAnew: boolean;
};

/** What is known of an attempt whose end nobody knows. */
export type Uncertain = {
  readonly attemptedAt: EpochMs;
  readonly revision: number | null;
  /** How often the history was read and did not show it. */
  readonly absentLooks: number;
  /** Why nobody knows; null where that was not noted. */
  readonly reason: Reason | null;
};

/** How a turn of an operation ended. Times are whole milliseconds since 1970. */
export type Settlement =
  /** The platform has it, or there is nothing left to do (`messageId` null, with a reason). */
  | {
      readonly kind: 'sent';
      readonly messageId: string | null;
      readonly revision: number | null;
      readonly reason?: Reason;
      readonly shown?: Shown;
      /** It is still to be passed on to those who follow the channel elsewhere. */
      readonly publish?: boolean;
      /** It stands, but not yet as it is to be read: an edit follows. */
      readonly unfinished?: boolean;
      /** It told of a new version: what it compared `revision` with, and whether the channel was told. */
      readonly told?: { readonly from: number; readonly inChannel: boolean };
    }
  /** It certainly did not happen: tried again at `dueAt`. `fails`: counts against its budget. */
  | {
      readonly kind: 'again';
      readonly dueAt: EpochMs;
      readonly reason: Reason | null;
      readonly fails: boolean;
    }
  /** Nobody knows: looked for at `dueAt`. `absent`: the history was read and did not show it. */
  | {
      readonly kind: 'uncertain';
      readonly dueAt: EpochMs;
      readonly reason: Reason;
      readonly absent: boolean;
      readonly fails: boolean;
    }
  /**
   * It will never succeed. `isGone`: the message that it was to change or to stand under is gone, or closed. `isTaken`: we
   * took it away, because what it said was killed.
   */
  | { readonly kind: 'dead'; readonly reason: Reason; readonly isGone?: boolean; readonly isTaken?: boolean }
  /** It is not wanted any more, and that is no failure: withdrawn in time, listed. */
  | { readonly kind: 'lapsed'; readonly reason: Reason }
  /** It steps aside alone; tried again in the background at `dueAt`, or by a person only (null). */
  | {
      readonly kind: 'parked';
      readonly reason: Reason;
      readonly dueAt: EpochMs | null;
      readonly uncertain: boolean;
    }
  /** Back to pending, and the whole channel waits until a person mends it or `until`. */
  | { readonly kind: 'channel-parked'; readonly until: EpochMs; readonly reason: Reason }
  /** Back to pending, and the whole channel waits, as the platform asked. */
  | { readonly kind: 'channel-limited'; readonly until: EpochMs; readonly reason: Reason };
