import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { brought } from './migrations/brought.ts';
import { counts } from './migrations/counts.ts';
import { delays } from './migrations/delays.ts';
import { digests } from './migrations/digests.ts';
import {
  eventCards,
  eventLikeness,
  eventLikenessIndex,
  eventLikest,
  events,
} from './migrations/events/events.ts';
import { filed } from './migrations/filed/filed.ts';
import { firstFill } from './migrations/first-fill.ts';
import { followers } from './migrations/followers.ts';
import { handling } from './migrations/handling.ts';
import { hiddenSecrets } from './migrations/hidden-secrets.ts';
import { lanes } from './migrations/lanes.ts';
import { lies } from './migrations/lies.ts';
import { ownership } from './migrations/ownership.ts';
import { quietHours } from './migrations/quiet-hours.ts';
import { replicas } from './migrations/replicas/replicas.ts';
import { sourceLeases } from './migrations/source-leases.ts';
import { rhythms, sourcePace } from './migrations/source-pace.ts';
import { standing } from './migrations/standing.ts';
import { storyChanges } from './migrations/story-changes.ts';
import { subscriptionMarks } from './migrations/subscriptions.ts';
import { topicCounts } from './migrations/topic-counts.ts';
import { filesApart, heardTroubles, hubTrouble, oldestSince, stuckChannels } from './migrations/troubles.ts';
import { newsAt, storyUpdated, versionsApart, versionsTold } from './migrations/versions.ts';

/** Migrations only append: one that has shipped is never edited. Plain SQL, one statement a line of the list. */
const first = [
  `CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
  `CREATE TABLE source (
     id TEXT PRIMARY KEY, url TEXT NOT NULL, credit TEXT, topic TEXT, sample INTEGER NOT NULL DEFAULT 0,
     removed INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'new', moved_to TEXT, etag TEXT,
     last_modified TEXT, body_hash TEXT, poll_every_ms INTEGER, next_poll_at INTEGER NOT NULL DEFAULT 0, last_poll_at INTEGER,
     last_success_at INTEGER, last_item_at INTEGER, fail_count INTEGER NOT NULL DEFAULT 0, last_error TEXT) STRICT`,
  `CREATE INDEX source_due ON source (next_poll_at) WHERE removed = 0`,
  `CREATE TABLE story (
     number INTEGER PRIMARY KEY AUTOINCREMENT, source_id TEXT NOT NULL, sample INTEGER NOT NULL, state TEXT NOT NULL,
     revision INTEGER NOT NULL, item_json TEXT NOT NULL, version INTEGER, text_hash TEXT NOT NULL, issued_at INTEGER,
     seen_at INTEGER NOT NULL, sort_at INTEGER NOT NULL, changed_at INTEGER, updated_at INTEGER,
     corrected INTEGER NOT NULL DEFAULT 0, withdrawn_at INTEGER, embargoed_until INTEGER) STRICT`,
  `CREATE INDEX story_latest ON story (sort_at DESC, number DESC)`,
  `CREATE INDEX story_held ON story (embargoed_until) WHERE state = 'held'`,
  `CREATE TABLE item_version (
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE, revision INTEGER NOT NULL,
     source_id TEXT NOT NULL, text_hash TEXT NOT NULL, item_json TEXT NOT NULL, seen_at INTEGER NOT NULL,
     PRIMARY KEY (story_number, revision)) STRICT, WITHOUT ROWID`,
  // Identities outlive the stories that retention takes away: what was seen is never new again.
  `CREATE TABLE identity (key TEXT PRIMARY KEY, story_number INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  `CREATE INDEX identity_story ON identity (story_number)`,
  `CREATE TABLE story_topic (
     topic TEXT NOT NULL, sort_at INTEGER NOT NULL,
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE,
     PRIMARY KEY (topic, sort_at, story_number)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX story_topic_story ON story_topic (story_number)`,
  `CREATE TABLE channel (
     id INTEGER PRIMARY KEY AUTOINCREMENT, platform TEXT NOT NULL, workspace TEXT NOT NULL, external_id TEXT NOT NULL,
     name TEXT NOT NULL, genres_json TEXT NOT NULL DEFAULT '[]', parked_reason TEXT, parked_until INTEGER,
     UNIQUE (platform, external_id)) STRICT`,
  `CREATE TABLE subscription (
     channel_id INTEGER NOT NULL REFERENCES channel (id), topic TEXT NOT NULL, origin TEXT NOT NULL,
     active INTEGER NOT NULL, file_digest TEXT, PRIMARY KEY (channel_id, topic)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX subscription_topic ON subscription (topic) WHERE active = 1`,
  `CREATE TABLE card (
     id INTEGER PRIMARY KEY AUTOINCREMENT, channel_id INTEGER NOT NULL REFERENCES channel (id),
     story_number INTEGER NOT NULL, message_id TEXT, first_revision INTEGER, shown_revision INTEGER, posted_at INTEGER,
     UNIQUE (story_number, channel_id)) STRICT`,
  `CREATE TABLE operation (
     id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
     channel_id INTEGER NOT NULL REFERENCES channel (id), card_id INTEGER REFERENCES card (id), story_number INTEGER,
     revision INTEGER, payload_json TEXT, urgent INTEGER NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
     due_at INTEGER NOT NULL, available_at INTEGER NOT NULL, first_attempt_at INTEGER, attempted_at INTEGER,
     attempted_revision INTEGER, absent_looks INTEGER NOT NULL DEFAULT 0, message_id TEXT, reason TEXT,
     created_at INTEGER NOT NULL, settled_at INTEGER) STRICT`,
  `CREATE INDEX operation_head ON operation (channel_id, state, urgent DESC, id) WHERE state IN ('pending', 'sending')`,
  `CREATE INDEX operation_card ON operation (card_id)`,
  `CREATE INDEX operation_reason ON operation (id) WHERE reason IS NOT NULL`,
  `CREATE INDEX operation_settled ON operation (settled_at) WHERE settled_at IS NOT NULL`,
  `CREATE TABLE board_message (
     id INTEGER PRIMARY KEY AUTOINCREMENT, seq INTEGER NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE, channel TEXT NOT NULL,
     post_json TEXT NOT NULL, parent_id INTEGER, posted_at INTEGER NOT NULL, edited_at INTEGER) STRICT`,
  `CREATE INDEX board_message_channel ON board_message (channel, id DESC)`,
  `CREATE TABLE kv (
     ns TEXT NOT NULL, k TEXT NOT NULL, v TEXT NOT NULL, expires INTEGER, PRIMARY KEY (ns, k)) STRICT, WITHOUT ROWID`,
];

/** An operation that is not settled is pending or sending; a partial index is used only where the query says so literally. */
const longQueues = [
  `DROP INDEX operation_head`,
  `CREATE INDEX operation_open ON operation (channel_id, state, urgent DESC, id) WHERE settled_at IS NULL`,
  `CREATE INDEX operation_waiting ON operation (channel_id, available_at) WHERE settled_at IS NULL AND kind = 'post'`,
  `CREATE INDEX operation_state ON operation (state)`,
  `CREATE INDEX kv_expires ON kv (expires) WHERE expires IS NOT NULL`,
];

/** What retention looks for. */
const retention = [
  `DROP INDEX operation_settled`,
  `CREATE INDEX operation_prunable ON operation (settled_at) WHERE settled_at IS NOT NULL AND kind <> 'post'`,
  `CREATE INDEX board_message_parent ON board_message (parent_id) WHERE parent_id IS NOT NULL`,
  `CREATE INDEX board_message_posted ON board_message (posted_at)`,
];

/** What kind of fault it was, so that people read of it in their own language. */
const errorKinds = [`ALTER TABLE source ADD COLUMN last_error_kind TEXT`];

/**
 * What a subscription takes of its topic is a filter; one topic may be followed in several ways. What channels asked for
 * beside news becomes the filter that holds where a subscription does not say.
 */
const filters = [
  `ALTER TABLE channel ADD COLUMN filter_json TEXT NOT NULL DEFAULT '[]'`,
  `UPDATE channel SET filter_json = '[{"key":"kind","values":['
     || CASE WHEN genres_json LIKE '%"advisory"%' THEN '"advisory",' ELSE '' END || '"news"'
     || CASE WHEN genres_json LIKE '%"press-release"%' THEN ',"press-release"' ELSE '' END || ']}]'
     WHERE genres_json <> '[]'`,
  `ALTER TABLE channel DROP COLUMN genres_json`,
  `ALTER TABLE subscription RENAME TO subscription_before`,
  `CREATE TABLE subscription (
     channel_id INTEGER NOT NULL REFERENCES channel (id), topic TEXT NOT NULL, filter_json TEXT NOT NULL DEFAULT '[]',
     origin TEXT NOT NULL, active INTEGER NOT NULL, file_digest TEXT,
     PRIMARY KEY (channel_id, topic, filter_json)) STRICT, WITHOUT ROWID`,
  `INSERT INTO subscription (channel_id, topic, origin, active, file_digest)
     SELECT channel_id, topic, origin, active, file_digest FROM subscription_before`,
  `DROP TABLE subscription_before`,
  `CREATE INDEX subscription_topic ON subscription (topic) WHERE active = 1`,
];

/** What a server said once is doubted: when all of a source was last read, and how long it is said to have moved. */
const doubts = [
  `ALTER TABLE source ADD COLUMN last_full_at INTEGER`,
  `ALTER TABLE source ADD COLUMN item_gap_ms INTEGER`,
  `ALTER TABLE source ADD COLUMN validators_url TEXT`,
  `ALTER TABLE source ADD COLUMN moved_since INTEGER`,
  `ALTER TABLE source ADD COLUMN moved_polls INTEGER NOT NULL DEFAULT 0`,
  `ALTER TABLE source ADD COLUMN asks_written INTEGER NOT NULL DEFAULT 0`,
];

/** What stands still outlives the process, and who is told of it. */
const troubles = [
  `CREATE TABLE trouble (
     key TEXT PRIMARY KEY, about_json TEXT NOT NULL, since INTEGER NOT NULL, told_at INTEGER) STRICT, WITHOUT ROWID`,
  `CREATE TABLE alarm_channel (
     channel_id INTEGER PRIMARY KEY REFERENCES channel (id), active INTEGER NOT NULL, file_digest TEXT) STRICT`,
  `CREATE INDEX channel_parked ON channel (id) WHERE parked_reason IS NOT NULL`,
  `CREATE INDEX operation_oldest ON operation (channel_id, created_at)
     WHERE settled_at IS NULL AND state IN ('pending', 'sending')`,
];

/** The text that another agency carries, so that it can stand alone. */
const carriedItems = [`ALTER TABLE sighting ADD COLUMN item_json TEXT`];

/** Text that was taken away for good. */
const erased = [
  `ALTER TABLE story ADD COLUMN erased_at INTEGER`,
  `CREATE INDEX story_withdrawn ON story (withdrawn_at) WHERE state = 'withdrawn' AND erased_at IS NULL`,
];

/** What was given up and is urgent is asked for at every look. */
const undelivered = [
  `CREATE INDEX operation_undelivered ON operation (id) WHERE state = 'dead' AND urgent = 1`,
];

/** What was asked of hubs, so that sources are sent instead of polled. */
const pushes = [
  `CREATE TABLE hub_subscription (
     token TEXT PRIMARY KEY, source_id TEXT NOT NULL, address TEXT NOT NULL, hub TEXT NOT NULL, topic TEXT NOT NULL,
     callback TEXT NOT NULL, secret TEXT NOT NULL, state TEXT NOT NULL, since INTEGER NOT NULL, due_at INTEGER NOT NULL,
     asked_at INTEGER, tries INTEGER NOT NULL, lease_until INTEGER, pushed_at INTEGER, missed_at INTEGER, reason TEXT)
     STRICT, WITHOUT ROWID`,
  `CREATE INDEX hub_subscription_source ON hub_subscription (source_id)`,
];

/** Files of a folder that nobody could read are told where sources are. */
const rejectedFiles = [`ALTER TABLE source ADD COLUMN rejected_json TEXT`];
/** What names a story that was taken back: of those that were, their last version that could be read. */
const names = [
  `ALTER TABLE story ADD COLUMN named_json TEXT`,
  `UPDATE story SET named_json = (
     SELECT json_object('headline', json_extract(v.item_json, '$.headline'),
       'opening', substr(json_extract(v.item_json, '$.lede'), 1, 90),
       'dateline', json_extract(v.item_json, '$.dateline'), 'slug', null)
     FROM every_version v
     WHERE v.story_number = story.number AND v.revision < story.revision
       AND json_extract(v.item_json, '$.pubStatus') = 'usable' AND json_extract(v.item_json, '$.embargoedUntil') IS NULL
     ORDER BY v.revision DESC LIMIT 1)
   WHERE state != 'live' AND erased_at IS NULL`,
];

/** Which picture a story shows, so that another one is seen without reading the story. Those from before have none. */
const pictures = [`ALTER TABLE story ADD COLUMN picture TEXT`];

/** What is set for a channel: by a command, and by the newsroom file. */
const channelSettings = [
  `CREATE TABLE channel_setting (
     channel_id INTEGER NOT NULL REFERENCES channel (id), name TEXT NOT NULL, chosen_json TEXT, filed_json TEXT,
     PRIMARY KEY (channel_id, name)) STRICT, WITHOUT ROWID`,
];

/** Single stories that channels follow. */
const storySubscriptions = [
  `CREATE TABLE story_subscription (
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE,
     channel_id INTEGER NOT NULL REFERENCES channel (id), in_thread INTEGER NOT NULL, since INTEGER NOT NULL,
     news_at INTEGER NOT NULL, PRIMARY KEY (story_number, channel_id)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX story_subscription_channel ON story_subscription (channel_id)`,
];

/** Sources that commands add, and those that they pause. */
const chatSources = [
  `CREATE TABLE chat_source (
     id TEXT PRIMARY KEY NOT NULL, url TEXT NOT NULL, topic TEXT, credit TEXT, added_by TEXT, added_at INTEGER NOT NULL
   ) STRICT`,
  `CREATE TABLE source_pause (
     source_id TEXT PRIMARY KEY NOT NULL, until INTEGER, paused_by TEXT, paused_at INTEGER NOT NULL) STRICT`,
];

/** All changes of the tables, in order. One that was released is never changed: the next one follows it. */
export const migrations: Record<string, Migration> = {
  '0001-first': migration(first),
  '0002-long-queues': migration(longQueues),
  '0003-retention': migration(retention),
  '0004-error-kinds': migration(errorKinds),
  '0005-filters': migration(filters),
  '0006-doubts': migration(doubts),
  '0007-troubles': migration(troubles),
  '0008-ownership': ownership,
  '0009-lanes': migration(lanes),
  '0010-lies': migration(lies),
  '0011-counts': migration(counts),
  '0012-source-leases': migration(sourceLeases),
  '0013-heard-troubles': migration(heardTroubles),
  '0014-carried-items': migration(carriedItems),
  '0015-stuck-channels': migration(stuckChannels),
  '0016-undelivered': migration(undelivered),
  '0017-topic-counts': migration(topicCounts),
  '0018-versions-apart': migration(versionsApart),
  '0019-standing': migration(standing),
  '0020-source-pace': migration(sourcePace),
  '0021-erased': migration(erased),
  '0022-hidden-secrets': hiddenSecrets,
  '0023-pushes': migration(pushes),
  '0024-handling': migration(handling),
  '0025-rejected-files': migration(rejectedFiles),
  '0026-names': migration(names),
  '0027-versions-told': migration(versionsTold),
  '0028-news-at': migration(newsAt),
  '0029-first-fill': migration(firstFill),
  '0030-pictures': migration(pictures),
  // Few stories are; what takes one back may come before it.
  '0031-taken-back': migration([`CREATE INDEX story_taken_back ON story (seen_at) WHERE state != 'live'`]),
  '0032-subscription-marks': migration(subscriptionMarks),
  '0033-channel-settings': migration(channelSettings),
  '0034-quiet-hours': migration(quietHours),
  '0035-story-changes': migration(storyChanges),
  '0036-followers': followers,
  '0037-delays': migration(delays),
  '0038-digests': migration(digests),
  '0039-story-subscriptions': migration(storySubscriptions),
  '0040-chat-sources': migration(chatSources),
  '0041-brought': migration(brought),
  '0042-rhythms': migration(rhythms),
  '0043-replicas': migration(replicas),
  '0044-named-hubs': migration([
    'ALTER TABLE hub_subscription ADD COLUMN is_named INTEGER NOT NULL DEFAULT 1',
  ]),
  // Which channels the names in the newsroom file stand for.
  '0045-channel-names': migration([
    `CREATE TABLE channel_name (
       platform TEXT NOT NULL, name TEXT NOT NULL, external_id TEXT NOT NULL, PRIMARY KEY (platform, name)
     ) STRICT, WITHOUT ROWID`,
  ]),
  '0046-events': migration(events),
  '0047-event-cards': migration(eventCards),
  '0048-event-likeness': migration(eventLikeness),
  '0049-event-likeness-index': migration(eventLikenessIndex),
  '0050-files-apart': migration(filesApart),
  '0051-filed': migration(filed),
  '0052-hub-trouble': migration(hubTrouble),
  '0053-oldest-since': migration(oldestSince),
  '0054-story-updated': migration(storyUpdated),
  '0055-event-likest': migration(eventLikest),
};

function migration(statements: readonly string[]): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
