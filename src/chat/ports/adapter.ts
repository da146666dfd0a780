import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Keyv } from 'keyv';
import type { ChannelAddress, Platform } from '../../domain/channel.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Post } from '../../domain/post.ts';
import type { Reason } from '../../domain/reason.ts';
import type { Said } from '../../domain/said/said.ts';
import { ToldError } from '../../domain/said/told-error.ts';
import type { Log } from '../../observability/log.ts';
import type { EventStore } from '../../store/events/event-store.ts';
import type { Parking } from '../../store/parking.ts';
import type { Archive, SubscriptionStore } from '../../store/ports.ts';
import type { AdapterState } from './adapter-state.ts';
import type { AmongOthers } from './among-others.ts';
import type { CommandRouter } from './command.ts';
import type { Locale, Words } from './locale.ts';

/**
 * One act on a platform. `key` is ours, unique in its database and stable over retries: adapters derive the nonce or metadata
 * from it. With `promisedAt` it is unique over databases too, and over one that was put back; absent where no ledger promised it, a trial.
 */
export type Act =
  | {
      readonly kind: 'post';
      readonly key: string;
      readonly promisedAt?: EpochMs;
      readonly channel: ChannelAddress;
      readonly post: Post;
    }
  | {
      readonly kind: 'edit';
      readonly key: string;
      readonly promisedAt?: EpochMs;
      readonly channel: ChannelAddress;
      readonly messageId: string;
      readonly post: Post;
      /**
       * The text that stands there was killed: where the platform refuses the edit for good, or, where it failed for long,
       * however it refuses it now, the message is taken away instead. Not where a platform keeps what cannot be edited.
       */
      readonly takeAway?: 'where-refused' | 'where-it-fails';
    }
  /** A post in the thread of, or under, `messageId`: a kill, a correction. The ledger's operations call it `reply`. */
  | {
      readonly kind: 'thread-note';
      readonly key: string;
      readonly promisedAt?: EpochMs;
      readonly channel: ChannelAddress;
      readonly messageId: string;
      readonly post: Post;
      /** It tells what a new version changed, which the message above shows: a platform that can bring that one to the fore does so instead. */
      readonly isVersion?: true;
    };

/** How an act ended, as far as the platform let us know. Expected outcomes are values; `send` throws only on our own bugs. */
export type SendOutcome =
  /**
   * `publish`: it is still to be passed on to those who follow the channel elsewhere. `unfinished`: it stands, but not
   * yet as it is to be read; an edit has to bring it there.
   */
  | {
      readonly kind: 'sent';
      readonly messageId: string;
      readonly publish?: boolean;
      readonly unfinished?: boolean;
      /** It is told by the message above, and stands in none of its own. */
      readonly merged?: boolean;
    }
  /** It may or may not have happened: answer lost, 5xx, timeout. Never the same as failed. */
  | { readonly kind: 'unknown'; readonly reason: Reason }
  /**
   * It certainly did not happen, try again later: connection refused, not connected. `answered`: the platform itself
   * said so of this act, so the connection is in no doubt and the failure is the act's.
   */
  | { readonly kind: 'not-sent'; readonly reason: Reason; readonly answered?: boolean }
  /** 429: nothing happened; null when the platform named no wait. `wholePlatform`: every channel has to wait. */
  | {
      readonly kind: 'limited';
      readonly retryAfterMs: number | null;
      readonly wholePlatform: boolean;
      /** The limit is one of the thread that it was to be said in: its channel goes on. */
      readonly ofThread?: boolean;
    }
  /** This act will never succeed; others may. */
  | { readonly kind: 'refused'; readonly reason: Reason }
  /** The message to edit or to answer is gone. `taken`: it was taken away by this act. */
  | { readonly kind: 'message-gone'; readonly reason: Reason; readonly taken?: boolean }
  /** Nothing can be sent to this channel until a person mends it (archived, removed, no permission). */
  | { readonly kind: 'channel-broken'; readonly reason: Reason }
  /** The token is refused, now as before: the adapter asks every minute whether it is taken again. */
  | { readonly kind: 'platform-refused'; readonly reason: Reason };

/** What to look for after a lost answer or a crash. */
export type Sought = {
  readonly key: string;
  /** As in the act. */
  readonly promisedAt?: EpochMs;
  readonly channel: ChannelAddress;
  /** When the act was first tried: history from a little before it is enough. */
  readonly firstAttemptAt: EpochMs;
  /** The message a thread note was put under; null for a post. */
  readonly parentMessageId: string | null;
};

/** Whether a message of ours stands on the platform, as far as it lets us look. */
export type FindOutcome =
  | {
      readonly kind: 'found';
      readonly messageId: string;
      readonly publish?: boolean;
      readonly unfinished?: boolean;
    }
  /** Not in the history now; a platform may show it some seconds late, so deliver looks twice. */
  | { readonly kind: 'absent' }
  /** Not known now; look again later. */
  | { readonly kind: 'unknown'; readonly reason: Reason }
  /** It can never be looked up (no permission to read the history). */
  | { readonly kind: 'cannot-look'; readonly reason: Reason };

/** How fast a platform lets us post. Limits delay, they never drop. */
export type Pace = {
  /** Least time between two acts in one channel. */
  readonly perChannelMs: number;
  /** Least time between two acts on the whole platform. */
  readonly overallMs: number;
  /** Acts under way at once. */
  readonly concurrency: number;
  /**
   * Edits have a ration of their own beside the posts: one in so long, so many at once after a rest. What overtakes (a kill, a
   * correction, what somebody pressed) does not wait for it, and the rest makes room. Absent: edits share the pace of posts.
   */
  readonly edits?: { readonly everyMs: number; readonly atOnce: number };
  /** How long the history may take to show a message: absence is believed only this long after the attempt. */
  readonly historyLagMs: number;
  /** How long a request may go without an answer before it is taken for lost. Default 20 seconds. */
  readonly answerWithinMs?: number;
  /** How long a look in the history may take: a kill in the channel waits for it. Default as `answerWithinMs`. */
  readonly lookWithinMs?: number;
  /** How late a platform may carry out a request that it did not answer in time: absence is believed only after that. */
  readonly lateMs?: number;
  /**
   * So long after a message was sent again, and once more after as long, its channel is looked through for a twin: the
   * first request may have been carried out later still. Absent: a platform that makes no two messages of one key.
   */
  readonly lookBackMs?: number;
  /**
   * For so long after its first attempt a message that is sent again under its key comes to the same message, so that
   * nothing need be looked up. Absent: never.
   */
  readonly sameKeyMs?: number;
};

/** A connection to one chat platform. Constructing it starts nothing. */
export type Adapter = {
  readonly platform: Platform;
  readonly pace: Pace;
  /**
   * Connects, and keeps trying. Resolves when connected or when the network is down. Rejects with an AdapterError, so
   * that it is said at once, when a person must mend something; a refused token is asked for again all the same.
   */
  start(): Promise<void>;
  /** Said to the person who starts Telex once it is connected: where it posts, and where it does not. Absent: nothing. */
  welcome?(): readonly Words[];
  /** Finishes what is under way and disconnects. Safe to call twice. */
  stop(): Promise<void>;
  /** Requests of the last ten minutes that the platform refused, where it shuts out who has too many. Absent: it does not count. */
  refusedRequests?(): number;
  /** How hearing and posting go. Only what `posting` says keeps delivery back. */
  state(): AdapterState;
  send(act: Act, signal: AbortSignal): Promise<SendOutcome>;
  find(sought: Sought, signal: AbortSignal): Promise<FindOutcome>;
  /** Takes away what bears the key of `sought` besides the message `kept` (null: all of it). Where `lookBackMs` asks for it. */
  takeTwins?(sought: Sought, kept: string | null, signal: AbortSignal): Promise<SendOutcome>;
  /** Passes a message on, where the platform knows that; twice does no harm. Absent: it is never asked. */
  publish?(channel: ChannelAddress, messageId: string, signal: AbortSignal): Promise<SendOutcome>;
};

/** The platform said no in a way that only a person can mend. `message` says what to do. */
export class AdapterError extends ToldError {
  readonly code: 'token-refused' | 'setting-wrong' | 'login-timeout';
  constructor(code: AdapterError['code'], said: Said, options?: ErrorOptions) {
    super(said, options);
    this.name = 'AdapterError';
    this.code = code;
  }
}

/** What `telex check` prints for one thing it tried. */
export type CheckLine = {
  readonly ok: boolean;
  readonly subject: string;
  /** What was found; when not ok also what to do. */
  readonly message: string;
};

/** A request handler on Telex's own HTTP server; it answers for its path alone and checks the caller itself. */
export type HttpRoute = {
  readonly path: string;
  /** It answers for all that lies under its path, which ends in a slash. */
  readonly isFolder?: true;
  handle(request: IncomingMessage, response: ServerResponse): void;
};

/** What every adapter is made with; main.ts adds the platform's own settings. */
export type AdapterDeps = {
  readonly router: CommandRouter;
  readonly clock: () => EpochMs;
  readonly log: Log;
  readonly locale: Locale;
  /** IANA zone of the newsroom. */
  readonly timeZone: string;
  readonly subscriptions: SubscriptionStore;
  readonly archive: Archive;
  /** Who else has what a list shows. */
  readonly storyEvents: Pick<EventStore, 'takesWith'>;
  /** Told where the platform says by itself that a channel is reached again, or not any more. */
  readonly parking: Parking;
  /** What may be lost without harm: paging state, look-ups, cool-downs. One Keyv a namespace. */
  keyv(namespace: string): Keyv;
  /** Where other Telexes may be on the platform as well. Absent: there are none. */
  readonly amongOthers?: AmongOthers;
};
