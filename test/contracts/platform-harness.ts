import type { Adapter } from '../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';

/** A message as a reader of the channel sees it. */
export type SeenMessage = {
  readonly id: string;
  /** All visible text, top to bottom. */
  readonly text: string;
  /** The message it stands under (thread, reply), or null. */
  readonly parentId: string | null;
  readonly edited: boolean;
};

/** What a platform may do to the next write (post, edit or reply) that reaches it. */
export type Fault =
  /** The write happens, its answer never arrives. */
  | { readonly kind: 'answer-lost' }
  /** The connection drops before anything happens. */
  | { readonly kind: 'request-lost' }
  /** 5xx; `committed`: the write happened all the same. */
  | { readonly kind: 'server-error'; readonly committed: boolean }
  /** 429; null: no Retry-After. */
  | { readonly kind: 'limited'; readonly retryAfterMs: number | null }
  /** The answer takes longer than any client waits; the write happens. */
  | { readonly kind: 'never-answered' };

/** One platform under test: our real adapter with the real client, and the local server that it talks to. */
export type PlatformHarness = {
  /** Started and ready. */
  readonly adapter: Adapter;
  /** A new channel that the bot can post in. */
  addChannel(name: string): Promise<ChannelAddress>;
  /** What stands in the channel, oldest first. */
  messages(channel: ChannelAddress): Promise<readonly SeenMessage[]>;
  /** What the platform reads as markup in the channel's messages, where text is not text alone, and the addresses that they lead to. */
  markup(channel: ChannelAddress): Promise<{ readonly text: string; readonly links: readonly string[] }>;
  /** How many writes reached the channel, faults and repeats included. */
  writes(channel: ChannelAddress): number;
  /** Queues a fault for the next write; several are used up in order. */
  fault(fault: Fault): void;
  /** A new version brings its card to the top, instead of a line under it. */
  readonly bringsToTop?: true;
  /** False where nobody is ever asked to slow down. Default true. */
  readonly limitsWrites?: boolean;
  /** From now on the history does not show the next message posted until `release` is called. Null where the platform shows it at once. */
  readonly hideNextFromHistory: (() => { release(): void }) | null;
  /** From now on messages may have this share of the length they might have. Null where they may have any. */
  readonly takeLess: ((share: number) => void) | null;
  deleteMessage(channel: ChannelAddress, id: string): Promise<void>;
  /** From now on every edit of the message is refused for good. Null where none ever is. */
  readonly refuseEdits: ((channel: ChannelAddress, id: string) => Promise<void>) | null;
  /** Null where a channel cannot break. */
  readonly breakChannel: ((channel: ChannelAddress, how: 'gone' | 'forbidden') => Promise<void>) | null;
  /** From now on the token is refused. Null where there is none. */
  readonly refuseToken: (() => void) | null;
  /** Cuts the live connection once. Null where there is none. */
  readonly cutSocket: (() => void) | null;
  stop(): Promise<void>;
};
