import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { newestFiled } from '../../../src/store/sql/filed/latest-filed.ts';
import type { Tables } from '../../../src/store/sql/tables.ts';
import { openTestDatabase } from '../../support/postgres/test-database.ts';

const topics = ['buitenland', 'binnenland', 'politiek', 'economie', 'sport', 'cultuur', 'tech', 'wetenschap'];
const filings = Array.from({ length: 100 }, (_, at) => at + 1);

it('a list of eight topics goes down an index for each filing, and reads no other stories, however many there are', async () => {
  const { url, drop } = await openTestDatabase();
  const pool = new pg.Pool({ connectionString: url });
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
    await sql`analyze`.execute(db);
    asked.length = 0;
    const under = topics.map((topic) => ({ topic, filings }));
    const which = sql<boolean>`s.state != 'held'`;
    const found = await newestFiled(db, under, { limit: 8, which, behind: sql`` });
    expect(found?.map(Number)).toEqual([8_000, 7_999, 7_998, 7_997, 7_996, 7_995, 7_994, 7_993]);
    expect(asked).toHaveLength(2);
    for (const { sql: text, parameters } of asked) {
      const { rows } = await pool.query(`explain ${text}`, [...parameters]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain('filed_pkey');
      expect(plan).not.toMatch(/Seq Scan on (?:story|filed)|story_latest/);
    }
  } finally {
    await db.destroy();
    await drop();
  }
});
