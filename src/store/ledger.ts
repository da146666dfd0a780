import type { Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Reason } from '../domain/reason.ts';
import type {
  Appearance,
  Card,
  ClaimedOperation,
  Dispute,
  Lane,
  NewOperation,
  NoticeAbout,
  Settlement,
} from './operation.ts';

/** The ledger of operations. Each part is a port of its own; one object answers for all three. */
export type Ledger = Enqueuing & Delivering & Deciding;

/** What is promised, in the transaction of the fold that asks for it; one statement for all channels of a story. */
export type Enqueuing = {
  /** A card in each of these channels that has none of the story yet, and its post. */
  enqueuePosts(posts: NewPosts, channelIds: readonly number[]): Promise<void>;
  /** What waits for posts of other sources' first polls goes now. */
  endFill(now: EpochMs): Promise<void>;
  /** Whether a new revision of the story may have to be shown or told anywhere: a channel has a card of it, or follows it. */
  isShown(number: number): Promise<boolean>;
  /** That every card of the story, and every list and notice that shows it, comes to show its new revision. */
  enqueueUpdates(update: StoryUpdate): Promise<void>;
  /** That a new revision is told where that one story is followed; for whom everybody is told anyway it is written down only. */
  tellFollowers(update: FollowedUpdate): Promise<void>;
  /** That another agency says so is said under every card of the story, once an agency and state. */
  enqueueDisputes(dispute: NewDisputes): Promise<void>;
  /** That every card of the story that stands comes to say who has it. */
  enqueueHandled(update: HandledUpdate): Promise<void>;
  /** That what was said of a kill comes to say who has seen it. */
  enqueueSeen(update: SeenUpdate): Promise<void>;
  enqueue(operation: NewOperation): Promise<void>;
  /** Finds or makes the card, without a message yet. */
  card(channelId: number, number: number): Promise<Card>;
  cardsOf(number: number): Promise<readonly Card[]>;
  appearancesOf(number: number): Promise<readonly Appearance[]>;
};

/** The posts of one revision of one story. */
export type NewPosts = {
  readonly number: number;
  readonly revision: number;
  readonly urgent: boolean;
  readonly availableAt: EpochMs;
  readonly at: EpochMs;
  /** Of a source's first poll: when the story was filed, and until when its post waits for those of other sources. */
  readonly fill?: { readonly filedAt: EpochMs; readonly dueAt: EpochMs };
  /** Somebody asks for it at this moment: it comes also where the post of this revision came in a list, or was not wanted any more. */
  readonly isAsked?: true;
};

/** Another agency than the story's own says that it is withdrawn or on hold. */
export type NewDisputes = Dispute & {
  readonly number: number;
  readonly agency: string;
  readonly at: EpochMs;
};

/** A new revision of a story that may stand in many channels. */
export type StoryUpdate = {
  readonly number: number;
  readonly revision: number;
  /** A kill, a hold and its end, a correction and a new version that matters are told under the card as well: an edit alone notifies nobody. */
  readonly about: Exclude<NoticeAbout, 'stays' | 'unseen' | 'take' | 'replaced'> | null;
  /** A flash: what is told of it overtakes. */
  readonly urgent: boolean;
  /** It comes back from a hold or a kill: what was taken out of messages besides its cards is put back. */
  readonly isBack: boolean;
  /** What a card would show of it: a change of the brief is shown at once, the rest is damped. */
  readonly brief: string;
  readonly detail: string;
  readonly at: EpochMs;
  /** In this channel only, where its messages turned out to be behind. */
  readonly channelId?: number;
  /** The revision stays what it was: its cards alone come to show another picture. */
  readonly isPicture?: true;
};

/** A new revision of a story that channels may follow by its number. */
export type FollowedUpdate = Pick<StoryUpdate, 'number' | 'revision' | 'urgent' | 'at'> & {
  /** It is told under every card. */
  readonly isToldAnyway: boolean;
  readonly isKill: boolean;
};

/** Who has a story changed. */
export type HandledUpdate = {
  readonly number: number;
  readonly revision: number;
  /** Of the story: tells this change from the others. */
  readonly turn: number;
  readonly at: EpochMs;
  /** The channel in which somebody pressed; null: none. */
  readonly pressedIn?: number | null;
  /** In this channel only, where its card turned out to be behind. */
  readonly channelId?: number;
  /** Only cards of an event under which a take of this story stands. */
  readonly over?: number;
  /** It overtakes everywhere: a text is to go. */
  readonly urgent?: boolean;
  /** Lists that were sent come to say it as well. */
  readonly inLists?: true;
};

/** One more has seen that a story may not be used. */
export type SeenUpdate = Omit<HandledUpdate, 'turn' | 'channelId' | 'over' | 'urgent' | 'inLists'> & {
  /** How many have by now. */
  readonly count: number;
};

/** The ledger as the deliverer works it: one lane a channel, one turn at a time. */
export type Delivering = {
  /** Takes the ready lane whose turn it is: urgent heads first, then who waited longest. Null: none is ready. */
  claimLane(asked: LaneClaim): Promise<Lane | null>;
  /** What the lane does now; null when nothing of it is due. */
  head(lane: Lane, now: EpochMs): Promise<ClaimedOperation | null>;
  /** Gives a lane back in which nothing was done. */
  release(lane: Lane, now: EpochMs): Promise<void>;
  /** Gives a lane back: what stood at its head was not tried, and waits until then. */
  putOff(operation: ClaimedOperation, until: EpochMs, now: EpochMs): Promise<void>;
  /** When a lane of the platform but those of `busy` channels is ready next, now or later; null when nothing waits. */
  nextReadyAt(platform: Platform, busy?: readonly number[]): Promise<EpochMs | null>;
  /** Notes that it is about to be sent, and in which revision: must be on disk before the platform hears of it. */
  markAttempt(operation: ClaimedOperation, at: EpochMs, revision: number | null): Promise<void>;
  /** Notes that it is about to be published beside its lane, which goes on; begun anew where it is not settled by `until`. */
  beginBeside(operation: ClaimedOperation, at: EpochMs, until: EpochMs): Promise<void>;
  /** Ends what was begun beside its lane. Throws LostLaneError where it was begun anew since. */
  settleBeside(operation: ClaimedOperation, settlement: Settlement, now: EpochMs): Promise<void>;
  /** Ends a turn and gives the lane back. `freeAt`: nothing is done in the channel before. Throws LostLaneError. */
  settle(operation: ClaimedOperation, settlement: Settlement, now: EpochMs, freeAt?: EpochMs): Promise<void>;
  /** Posts of the lane that were available before, the oldest first. */
  latePosts(lane: Lane, availableBefore: EpochMs, limit: number): Promise<readonly LatePost[]>;
  /** Routine posts of the lane that are due and were not tried yet, in their turn. */
  waitingPosts(lane: Lane, now: EpochMs, limit: number): Promise<readonly LatePost[]>;
  /** These posts, or lines on new versions, are not wanted any more: the list with this key stands for them. */
  lapseInto(
    posts: readonly Pick<LatePost, 'id'>[],
    listKey: string,
    now: EpochMs,
    why?: 'listed' | 'in-digest' | 'folded',
  ): Promise<void>;
  /** The stories of these cards can be read in the list with this key as well. */
  noteListed(cardIds: readonly number[], listKey: string): Promise<void>;
  /** These stories stand in the list `to` from now on, not in `from`. */
  relist(from: string, to: string, numbers: readonly number[]): Promise<void>;
  /** The list that stands there holds these stories only. */
  shortenList(key: string, numbers: readonly number[]): Promise<void>;
  /** Keeps back what the lane's quiet hours hold: posts, lists of what came late or all at once, lines on new versions. */
  hold(lane: Lane, holding: Holding): Promise<void>;
  /** The card stands now: what other agencies say of it, and could not be said before, is promised again. */
  sayDisputes(cardId: number, now: EpochMs): Promise<void>;
  /** What was parked within one spell of trouble waits in its lane again, as if it had never been parked. */
  comeForward(ids: readonly number[], now: EpochMs): Promise<void>;
  /** At a worker's start: its own leases from before a crash end, and so do waits that a later clock noted. */
  takeOver(platform: Platform, owner: string, now: EpochMs): Promise<void>;
  /** The clock was set back: waits that a later clock noted are over. */
  forgetLaterClock(platform: Platform, now: EpochMs): Promise<void>;
};

/** Quiet hours that hold now: since when, until when, and whether urgent copy comes all the same. */
export type Holding = {
  readonly exceptUrgent: boolean;
  readonly since: EpochMs;
  readonly until: EpochMs;
};

/** Who wants a lane of which platform, and for how long. */
export type LaneClaim = {
  readonly platform: Platform;
  /** Who works it. */
  readonly owner: string;
  readonly now: EpochMs;
  /** Nobody else works the lane for so long. */
  readonly leaseMs: number;
  /** Channels that this process is at work in, whatever the clock says of their leases. */
  readonly busy?: readonly number[];
};

/** A post that waits, or waited for too long: the id of its operation, and its story's number. */
export type LatePost = { readonly id: number; readonly number: number };

/** What people decide of single operations. */
export type Deciding = {
  /** Nothing was sent since an earlier backup: what it left open is parked instead of posted, until a person decides. */
  parkAllOpen(reason: Reason, now: EpochMs): Promise<number>;
  /** Tries an operation that is parked or dead again, at once. */
  retry(id: number, now: EpochMs): Promise<Decision>;
  /** Gives an operation up for good that is not being sent. */
  drop(id: number, now: EpochMs): Promise<Decision>;
};

/** What became of a person's decision: `under-way` and `sent` cannot be decided on. */
export type Decision = 'done' | 'unknown' | 'under-way' | 'sent' | 'waits-already' | 'over';

/** A lane was worked for longer than its lease, and somebody else has it now: nothing was written. */
export class LostLaneError extends Error {
  readonly code = 'lost-lane';
  constructor(lane: Lane) {
    super(`the lease of ${lane.channel.platform}/${lane.channel.name} ended before its turn did`);
    this.name = 'LostLaneError';
  }
}
