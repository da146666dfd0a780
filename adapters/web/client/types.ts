import type * as chat from '../../../src/chat/ports/reply.ts';
import type * as desk from '../../../src/chat/words/wire/desk-state.ts';
import type * as wire from '../../../src/chat/words/wire/wire-state.ts';
import type * as domain from '../../../src/domain/post.ts';
import type { BoardMessage } from '../../../src/store/board-store.ts';

/** A value as it comes over JSON: a moment (`…At`) is ISO 8601 in messages, and milliseconds in the answer to a command. */
type Jsonified<Value> = Value extends readonly (infer Each)[]
  ? readonly Jsonified<Each>[]
  : Value extends object
    ? {
        readonly [Key in keyof Value]: Key extends `${string}At` ? Moment<Value[Key]> : Jsonified<Value[Key]>;
      }
    : Value;
type Moment<Value> = Value extends number ? string | number : Value;

/** What a card and a line of a list both show of a story. */
export type Line = Jsonified<domain.StoryLine>;
/** Pressing it runs its command. */
export type Button = Jsonified<domain.Button>;
/** One story. */
export type Card = Jsonified<domain.CardPost>;
/** A line of text, stretch by stretch. */
export type Said = Jsonified<domain.Said>;
/** A sentence from Telex. */
export type Notice = Jsonified<domain.NoticePost>;
/** A message on the board: the fields of its post, and where and when it stands. */
export type Message = Jsonified<domain.Post> & Jsonified<Omit<BoardMessage, 'post'>>;
/** What is said under a message, or by itself. */
export type NoticeMessage = Extract<Message, { kind: 'notice' }>;
/** A part of the answer to a command. */
export type ReplyPart = Jsonified<chat.ReplyPart>;
/** The answer to a command. */
export type Reply = Jsonified<chat.Reply>;

/** A channel of the board, and the id of the newest message in it. */
export type ChannelInfo = {
  readonly name: string;
  readonly label: string;
  readonly follows: readonly string[];
  readonly newestId: number | null;
  /** How many came or changed since the seq that was asked with, each event once; null where none was. */
  readonly unread: number | null;
  /** How its sources do: broken where none of them works. */
  readonly health: 'ok' | 'warning' | 'broken';
  /** Why nothing comes in it, where that is known. */
  readonly lack: { readonly title: string; readonly lines: readonly string[] } | null;
};

/** The answer to `GET /api/channels`; `now` is ISO 8601, and events after `seq` are not in it yet. */
export type ChannelList = {
  readonly now: string;
  readonly seq: number;
  readonly channels: readonly ChannelInfo[];
};

/** How sources and platforms do, as the bar shows it. */
export type WireState = Jsonified<wire.WireState>;
/** One line of the bar, and how that does. */
export type StateLine = Jsonified<wire.StateLine>;
/** What is under embargo, who has what, and what does not work: the answer to `GET /api/desk`. */
export type DeskState = Jsonified<desk.DeskState>;
/** One of its lists. */
export type DeskList = DeskState[keyof DeskState];
/** A story in somebody's hands. */
export type HandRow = Jsonified<desk.HandRow>;
