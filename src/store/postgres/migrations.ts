import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { counted } from './counted.ts';
import { delays } from './delays.ts';
import { digests } from './digests.ts';
import { firstTables } from './first-tables.ts';
import { followers } from './followers.ts';
import { functions } from './functions.ts';
import type { PostgresMigration } from './migration.ts';
import { eventCards, eventLikeness, eventLikenessIndex, eventLikest, events } from './migrations/events.ts';
import { filed } from './migrations/filed.ts';
import { filesApart, hubTrouble, jsonValid, oldestSince } from './migrations/troubles.ts';
import { storyUpdated } from './migrations/versions.ts';
import { quietHours } from './quiet-hours.ts';
import { replicas } from './replicas.ts';
import { storyChanges } from './story-changes.ts';

/** Single stories that channels follow. */
const storySubscriptions = [
  `CREATE TABLE story_subscription (
     story_number BIGINT NOT NULL REFERENCES story (number) ON DELETE CASCADE,
     channel_id BIGINT NOT NULL REFERENCES channel (id), in_thread BIGINT NOT NULL, since BIGINT NOT NULL,
     news_at BIGINT NOT NULL, PRIMARY KEY (story_number, channel_id))`,
  `CREATE INDEX story_subscription_channel ON story_subscription (channel_id)`,
];

/** Posts that did not come by themselves, for who asks what she missed. */
const brought = [
  `CREATE INDEX operation_otherwise ON operation (channel_id, settled_at)
     WHERE kind = 'post' AND state IN ('lapsed', 'dead', 'parked') AND settled_at IS NOT NULL`,
];

/** When a source usually brings something, from when its silence is strange, and whether that is told. */
const rhythms = [
  `CREATE TABLE source_rhythm (
     source_id TEXT PRIMARY KEY, learnt_json TEXT NOT NULL, spoke_at BIGINT NOT NULL, strange_at BIGINT,
     usual_ms BIGINT)`,
  `CREATE INDEX source_rhythm_strange ON source_rhythm (strange_at) WHERE strange_at IS NOT NULL`,
  `ALTER TABLE source ADD COLUMN tells_silence BIGINT NOT NULL DEFAULT 1`,
];

/**
 * All changes of the tables in PostgreSQL, in order. One that was released is never changed: the next one follows it. Telexes of two releases work
 * on it while they are changed one after another, so what is new is added first (a column with a default, a table, an index),
 * and what nobody needs any more is taken away a release later; what cannot wait says `endsOlder`.
 */
export const migrations: Record<string, PostgresMigration> = {
  '0001-first': migration([...firstTables, ...functions, ...counted]),
  '0002-quiet-hours': migration(quietHours),
  '0003-followers': followers,
  '0004-delays': migration(delays),
  '0005-digests': migration(digests),
  '0006-story-subscriptions': migration(storySubscriptions),
  '0007-brought': migration(brought),
  '0008-rhythms': migration(rhythms),
  '0009-replicas': migration(replicas),
  '0010-story-changes': migration(storyChanges),
  '0011-named-hubs': migration([
    'ALTER TABLE hub_subscription ADD COLUMN is_named BIGINT NOT NULL DEFAULT 1',
  ]),
  // Which channels the names in the newsroom file stand for.
  '0012-channel-names': migration([
    `CREATE TABLE channel_name (
       platform TEXT NOT NULL, name TEXT NOT NULL, external_id TEXT NOT NULL, PRIMARY KEY (platform, name))`,
  ]),
  '0013-events': migration(events),
  '0014-event-cards': migration(eventCards),
  '0015-event-likeness': migration(eventLikeness),
  '0016-event-likeness-index': migration(eventLikenessIndex),
  '0017-files-apart': migration(filesApart),
  '0018-filed': migration(filed),
  '0019-hub-trouble': migration(hubTrouble),
  '0020-oldest-since': migration(oldestSince),
  '0021-story-updated': migration(storyUpdated),
  '0022-json-valid': migration(jsonValid),
  '0023-event-likest': migration(eventLikest),
};

function migration(statements: readonly string[]): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
