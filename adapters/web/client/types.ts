import type * as chat from '../../../src/chat/ports/reply.ts';
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
/** A line as it is read, stretch by stretch. */
export type SaidLine = Jsonified<domain.Said>;
/** Pressing it runs its command. */
export type Button = Jsonified<domain.Button>;
/** One story. */
export type Card = Jsonified<domain.CardPost>;
/** A message on the board: the fields of its post, and where and when it stands. */
export type Message = Jsonified<domain.Post> & Jsonified<Omit<BoardMessage, 'post'>>;
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
};

/** The answer to `GET /api/channels`; `now` is ISO 8601, and events after `seq` are not in it yet. */
export type ChannelList = {
  readonly now: string;
  readonly seq: number;
  readonly channels: readonly ChannelInfo[];
};
