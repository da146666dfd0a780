import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { ourTypes } from '../../../src/store/postgres/connecting.ts';
import { newestFiled } from '../../../src/store/sql/filed/latest-filed.ts';
import type { Tables } from '../../../src/store/sql/tables.ts';
import { openTestDatabase } from '../../support/postgres/test-database.ts';

const topics = ['buitenland', 'binnenland', 'politiek', 'economie', 'sport', 'cultuur', 'tech', 'wetenschap'];
const filings = Array.from({ length: 100 }, (_, at) => at + 1);
/** Too many to begin a walk for each. */
const more = Array.from({ length: 2_000 }, (_, at) => at + 101);

it('a list of eight topics goes down an index for each filing, and reads no other stories, however many there are; and where it would be too many walks, down the topics and no further than it says', async () => {
  const { url, drop } = await openTestDatabase();
  const pool = new pg.Pool({ connectionString: url, types: ourTypes });
  // The database may be dropped before the server has seen the connection end.
  pool.on('error', () => {});
  const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log({ query }) {
      asked.push(query);
    },
  });
  try {
    await sql`insert into story (source_id, sample, state, revision, item_json, text_hash, seen_at, sort_at, agency, sent_by)
      select 'anp', 0, 'live', 1, '{}', '', n, n, 'anp', '' from generate_series(1, 8000) n`.execute(db);
    await sql`insert into filed (topic, filing, sort_at, story_number)
      select (cast(${topics} as text[]))[1 + number % 8], 1 + (number / 8) % 100, sort_at, number from story`.execute(
      db,
    );
    await sql`insert into story_topic (topic, sort_at, story_number)
      select (cast(${topics} as text[]))[1 + number % 8], sort_at, number from story`.execute(db);
    await sql`analyze`.execute(db);
    asked.length = 0;
    const which = sql<boolean>`s.state != 'held'`;
    const of = (own: readonly number[]) => topics.map((topic) => ({ topic, filings: new Set(own) }));
    const wanted = { limit: 8, which, before: 7_000 };
    const first = [6_999, 6_998, 6_997, 6_996, 6_995, 6_994, 6_993, 6_992];
    // None of these came lately.
    const rare = filings.slice(0, 20);
    expect((await newestFiled(db, of(filings), wanted)).numbers).toEqual(first);
    expect((await newestFiled(db, of(rare), wanted)).numbers).toHaveLength(8);
    expect(await newestFiled(db, of(more), wanted)).toMatchObject({ numbers: [], lookedTo: {} });
    // Of so few stories some hundred numbers are read at once.
    const walks = asked.filter(({ sql: text }) => text.includes('filed'));
    expect(walks).toHaveLength(7);
    for (const { sql: text, parameters } of walks) {
      const { rows } = await pool.query(`explain ${text}`, [...parameters]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/filed_pkey|filed_story/);
      expect(plan).not.toMatch(/Seq Scan on (?:story|story_topic|filed)\b|story_latest/);
    }
  } finally {
    await db.destroy();
    await drop();
  }
});
