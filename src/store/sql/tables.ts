import type { Generated } from 'kysely';
import type { HandlingKind } from '../../domain/handling/handling.ts';
import type {
  EventApartTable,
  EventMarkCountTable,
  EventMarkTable,
  StoryEventTable,
} from './events/tables.ts';
import type { FiledTable, FilingTable } from './filed/tables.ts';
import type {
  ChannelNameTable,
  ChannelSettingTable,
  DigestTable,
  QuietHoursTable,
  StorySubscriptionTable,
  SubscriptionMarkTable,
  SubscriptionTable,
} from './following/tables.ts';
import type { DelayCountTable } from './ledger/delay-table.ts';
import type { LaneTable } from './ledger/lane-table.ts';
import type { ReplicaTables } from './replicas/tables.ts';
import type { HubSubscriptionTable, SaidSourceTables, SourceTable } from './sources/source-table.ts';
import type { CardTable } from './stories/card-table.ts';

/** The tables as Kysely sees them. Times are milliseconds since 1970, flags 0 or 1, `*_json` JSON text. */
export type Tables = {
  source: SourceTable;
  hub_subscription: HubSubscriptionTable;
  chat_source: SaidSourceTables['chat_source'];
  source_pause: SaidSourceTables['source_pause'];
  source_rhythm: SaidSourceTables['source_rhythm'];
  story: StoryTable;
  item_version: ItemVersionTable;
  /** The versions of 0.1, until they are moved. */
  item_version_before: ItemVersionTable;
  /** Both of them, to be read. */
  every_version: ItemVersionTable;
  story_change: { seq: Generated<number>; story_number: number };
  known_key: KnownKeyTable;
  sighting: SightingTable;
  source_lie: SourceLieTable;
  delay_count: DelayCountTable;
  source_document: { source_id: string; rules: string; entries: string };
  story_mark: { source_id: string; mark: number; story_number: number; at: number };
  story_topic: StoryTopicTable;
  filing: FilingTable;
  filed: FiledTable;
  event_mark: EventMarkTable;
  event_mark_count: EventMarkCountTable;
  story_event: StoryEventTable;
  event_apart: EventApartTable;
  kill_seen: KillSeenTable;
  topic_count: { topic: string; quarter: number; stories: number };
  channel: ChannelTable;
  subscription: SubscriptionTable;
  subscription_mark: SubscriptionMarkTable;
  channel_name: ChannelNameTable;
  channel_setting: ChannelSettingTable;
  quiet_hours: QuietHoursTable;
  digest: DigestTable;
  listed: { card_id: number; list_key: string };
  story_subscription: StorySubscriptionTable;
  card: CardTable;
  lane: LaneTable;
  operation: OperationTable;
  operation_count: { state: OperationTable['state']; operations: number };
  board_message: BoardMessageTable;
  kv: KvTable;
  trouble: TroubleTable;
  alarm_channel: AlarmChannelTable;
  heard_trouble: HeardTroubleTable;
  replica: ReplicaTables['replica'];
  lease: ReplicaTables['lease'];
  heard: ReplicaTables['heard'];
  platform_turn: ReplicaTables['platform_turn'];
  meta: { name: string; value: string };
};

/** A story as its newest version stands. */
export type StoryTable = {
  number: Generated<number>;
  source_id: string;
  /** Whose it is: nobody else's item revises it. */
  agency: string;
  /** Who sent the newest version, as people read it. */
  sent_by: string;
  sample: number;
  state: 'live' | 'withdrawn' | 'held';
  revision: number;
  item_json: string;
  version: number | null;
  text_hash: string;
  issued_at: number | null;
  seen_at: number;
  /** When it came (`cameAt` of a Story): what lists are sorted by. */
  sort_at: number;
  changed_at: number | null;
  updated_at: number | null;
  corrected: number;
  withdrawn_at: number | null;
  embargoed_until: number | null;
  /** A StoryName; null of a live story, and of one that nobody could ever read. */
  named_json: string | null;
  /** When its text was taken away for good: nothing revises it any more. */
  erased_at: Generated<number | null>;
  /** Who has it, all null where nobody has. */
  handling: Generated<HandlingKind | null>;
  handled_at: Generated<number | null>;
  handled_platform: Generated<string | null>;
  handled_workspace: Generated<string | null>;
  handled_by: Generated<string | null>;
  handled_name: Generated<string | null>;
  handling_turn: Generated<number>;
  answer_json: Generated<string | null>;
  /** Tells which picture its item has, see `pictureMark`. */
  picture: Generated<string | null>;
};

/** Who has seen that a story may not be used; `revision` is the story's when she did. */
export type KillSeenTable = {
  story_number: number;
  revision: number;
  platform: string;
  user_id: string;
  workspace: string;
  name: string;
  at: number;
};

/** An earlier version of a story. */
export type ItemVersionTable = {
  story_number: number;
  revision: number;
  source_id: string;
  text_hash: string;
  item_json: string;
  seen_at: number;
};

/** A key by which an item is known again: kept when its story is retired. */
export type KnownKeyTable = {
  key: string;
  /** Whose it is; empty where nobody knows any more: then it is known to everybody. */
  agency: string;
  story_number: number;
  /** 1: it stood on more than one story, and identifies nothing. */
  shared: Generated<number>;
};

/** Another source's copy of a story. */
export type SightingTable = {
  story_number: number;
  source_id: string;
  agency: string;
  name: string;
  guid_key: string | null;
  text_hash: string;
  state: 'live' | 'withdrawn' | 'held' | 'past';
  /** What was read, as JSON; null where nobody kept it. */
  item_json: string | null;
  first_at: number;
  last_at: number;
};

/** How a source was seen to name its items wrongly. */
export type SourceLieTable = {
  source_id: string;
  kind: string;
  times: number;
  example: string;
  since: number;
  last_at: number;
};

/** A topic of a story, in the order in which a topic is read. */
export type StoryTopicTable = { topic: string; sort_at: number; story_number: number };

/** A place posts go to. */
export type ChannelTable = {
  id: Generated<number>;
  platform: string;
  workspace: string;
  external_id: string;
  name: string;
  /** What it takes where a subscription does not say. */
  filter_json: string;
  parked_reason: string | null;
  /** When a parked channel is tried again. */
  parked_until: number | null;
};

/** What is the matter with a platform, source or channel, since when. */
export type TroubleTable = {
  key: string;
  about_json: string;
  since: number;
  told_at: number | null;
};

/** What an alarm channel was told of, and not yet that it is over. */
export type HeardTroubleTable = {
  channel_id: number;
  key: string;
  about_json: string;
  since: number;
  told_at: number | null;
  over_at: number | null;
};

/** A channel that is told what stands still. */
export type AlarmChannelTable = {
  channel_id: number;
  active: number;
  /** Of the newsroom file's text that named it last; null: it never did. */
  file_digest: string | null;
};

/** A promised act and how it stands; rows of `settled_at` null are open. */
export type OperationTable = {
  id: Generated<number>;
  key: string;
  kind: 'post' | 'edit' | 'reply' | 'list' | 'notice' | 'alarm' | 'publish';
  channel_id: number;
  card_id: number | null;
  story_number: number | null;
  revision: number | null;
  /** What cannot be made anew from the story: the numbers of a list, the text of a notice. */
  payload_json: string | null;
  urgent: number;
  /** `held`: quiet hours keep it back. */
  state: 'pending' | 'sending' | 'held' | 'sent' | 'parked' | 'dead' | 'lapsed';
  /** Its place among the open ones of its channel; see `rank` in lanes.ts. */
  rank: Generated<number>;
  /** 1 when an attempt may have happened. */
  unsure: Generated<number>;
  /** Since when it fails without a success. */
  first_failed_at: Generated<number | null>;
  /** Tries in the background since it was parked. */
  background_tries: Generated<number>;
  /** Key of the list or notice that it is about: made anew, said under, listed in. */
  about_key: Generated<string | null>;
  /** Of a list or notice: digest of what the message shows. */
  shown_whole: Generated<string | null>;
  attempts: Generated<number>;
  /** Not before this. */
  due_at: number;
  /** Since when it could have been posted: late is counted from here. */
  available_at: number;
  /** Of a post of a source's first poll: when its story was filed, which is its turn among posts. Null: that is when it was promised. */
  filed_at: Generated<number | null>;
  first_attempt_at: number | null;
  attempted_at: number | null;
  attempted_revision: number | null;
  /** How often the platform's history did not show it. */
  absent_looks: Generated<number>;
  message_id: string | null;
  /** Of what tells of a new version: the revision with which it compares its own. */
  told_from: Generated<number | null>;
  reason: string | null;
  created_at: number;
  settled_at: number | null;
};

/** A message on the board; `seq` rises with every post and edit, `news_seq` is that of when it last brought news. */
export type BoardMessageTable = {
  id: Generated<number>;
  seq: number;
  news_seq: number;
  key: string;
  channel: string;
  post_json: string;
  parent_id: number | null;
  posted_at: number;
  edited_at: number | null;
  /** When that was. */
  news_at: number;
};

/** What is read and written whole by its key, until it expires. */
export type KvTable = { ns: string; k: string; v: string; expires: number | null };
