import type { EpochMs } from '../domain/item.ts';
import type { Post } from '../domain/post.ts';

/** A message on the web board, which is a platform of its own with its messages in our database. */
export type BoardMessage = {
  readonly id: number;
  /** Rises with every post and edit on the whole board: what a browser says to get what it missed. */
  readonly seq: number;
  /** Its `seq` when it last brought something to read: when it was posted, and again when a new version raised it. Messages stand in this order. */
  readonly newsSeq: number;
  readonly channel: string;
  readonly post: Post;
  /** The message this one stands under, or null. */
  readonly parentId: number | null;
  readonly postedAt: EpochMs;
  readonly editedAt: EpochMs | null;
  /** When it last brought something to read. */
  readonly newsAt: EpochMs;
};

/** Where the board keeps its messages, as Slack and Discord keep theirs: the port of the adapter, which knows no SQL. */
export type BoardStore = {
  /** What is put under another message brings that one up. The same key again returns the message that stands already. */
  put(message: {
    readonly key: string;
    readonly channel: string;
    readonly post: Post;
    readonly parentId: number | null;
    readonly at: EpochMs;
  }): Promise<BoardMessage>;
  /** Null when there is no such message. */
  edit(id: number, post: Post, at: EpochMs): Promise<BoardMessage | null>;
  /** Brings a message to the top, as news. Null when there is no such message. */
  raise(id: number, at: EpochMs): Promise<BoardMessage | null>;
  findByKey(key: string): Promise<BoardMessage | null>;
  /** By when they last brought news, newest first; `before` is the id of the message after which it goes on. */
  list(channel: string, limit: number, before: number | null): Promise<readonly BoardMessage[]>;
  /** How many of a channel came, or were brought up, after `after` and up to `upTo`, each event once, without what is said under another one; at most `most`. */
  countSince(
    channel: string,
    seqs: { readonly after: number; readonly upTo: number },
    most: number,
  ): Promise<number>;
  /** The highest seq given out; 0 when nothing was posted yet. */
  lastSeq(): Promise<number>;
  /** All that was posted or edited after `seq`, oldest first, at most `limit`. */
  since(seq: number, limit: number): Promise<readonly BoardMessage[]>;
};
