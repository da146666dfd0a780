import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { fillTaken } from '../../sql/following/fill-taken.ts';

const statements = [
  `DROP INDEX subscription_topic`,
  `CREATE INDEX subscription_topic ON subscription (topic, taken_json, channel_id) WHERE active = 1 AND marked = 0`,
  `ALTER TABLE subscription_mark RENAME TO subscription_mark_before`,
  `CREATE TABLE subscription_mark (
     mark TEXT NOT NULL, topic TEXT NOT NULL, taken_json TEXT NOT NULL,
     channel_id INTEGER NOT NULL REFERENCES channel (id), filter_json TEXT NOT NULL,
     PRIMARY KEY (mark, topic, taken_json, channel_id, filter_json)) STRICT, WITHOUT ROWID`,
  `INSERT INTO subscription_mark (mark, topic, taken_json, channel_id, filter_json)
     SELECT m.mark, m.topic, s.taken_json, m.channel_id,
       CASE m.filter_json WHEN s.taken_json THEN '' ELSE m.filter_json END FROM subscription_mark_before m
     JOIN subscription s USING (channel_id, topic, filter_json) WHERE s.active = 1`,
  `DROP TABLE subscription_mark_before`,
];

/**
 * What a subscription takes with what its channel usually takes stands beside it, and in the key of its marks: those who take the same
 * lie side by side, and a story asks each filter once for all its channels.
 */
export const followers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`ALTER TABLE subscription ADD COLUMN taken_json TEXT NOT NULL DEFAULT '[]'`.execute(db);
    await fillTaken(db);
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
