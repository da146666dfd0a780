import type { Generated } from 'kysely';

/** A topic that a channel follows. */
export type SubscriptionTable = {
  channel_id: number;
  topic: string;
  /** Part of the key: one topic may be followed in several ways. */
  filter_json: string;
  origin: 'file' | 'command';
  /** 0: unfollowed by command; the row remembers it. */
  active: number;
  /** Digest of the newsroom file that asked for it, null for one by command. */
  file_digest: string | null;
  /** 1: it is found by its rows in `subscription_mark`, not by its topic alone. */
  marked: Generated<number>;
  /** What people call it in its channel: `/ontvolg 2`. */
  number: Generated<number>;
  /** The filter with what its channel usually takes: what a story is asked for. */
  taken_json: Generated<string>;
};

/** What was set for a channel, as JSON; null where that one did not say. */
export type ChannelSettingTable = {
  channel_id: number;
  name: string;
  /** By a command: it holds until the file says something else. */
  chosen_json: string | null;
  /** By the newsroom file. */
  filed_json: string | null;
};

/** The channel that a name in the newsroom file was found to stand for. */
export type ChannelNameTable = { platform: string; name: string; external_id: string };

/** One story that a channel follows. */
export type StorySubscriptionTable = {
  story_number: number;
  channel_id: number;
  /** 1: in the thread of its card alone. */
  in_thread: number;
  since: number;
  /** When it last brought something, or was begun with. */
  news_at: number;
};

/** What a subscription in force is found by; see `marksOf`. */
export type SubscriptionMarkTable = {
  mark: string;
  topic: string;
  /** As in `subscription`. Before the channel, so that those who take the same lie side by side. */
  taken_json: string;
  channel_id: number;
  /** As in `subscription`; empty where it is the same as what is taken. */
  filter_json: string;
};

/** A digest that a channel asked for. */
export type DigestTable = {
  channel_id: number;
  /** DigestWish: what it is known by in its channel. */
  wish_json: string;
  number: number;
  origin: 'file' | 'command';
  /** 0: ended; the row remembers it. */
  active: number;
  file_digest: string | null;
  /** Up to when the last one told. */
  since: number | null;
  /** 0: to be found out. */
  due_at: number;
};

/** When a channel is left alone. */
export type QuietHoursTable = {
  channel_id: number;
  /** QuietHours; null: a command, or the file, ended them. */
  hours_json: string | null;
  origin: 'file' | 'command';
  /** Of the newsroom file's text that said so last; null: it never did. */
  file_digest: string | null;
  /** Set while something is held: since when, and when that is looked at again. */
  since: number | null;
  ends_at: number | null;
};
