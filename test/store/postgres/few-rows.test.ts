import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { hasOpen } from '../../../src/store/sql/ledger/has-open.ts';
import type { Tables } from '../../../src/store/sql/tables.ts';
import { openTestDatabase } from '../../support/postgres/test-database.ts';

it.each(['post', 'edit'] as const)(
  'whether a %s of a card is open is asked of the few of that card, however many are open in all',
  async (kind) => {
    const { url, drop } = await openTestDatabase();
    const pool = new pg.Pool({ connectionString: url });
    // The database may be dropped before the server has seen the connection end.
    pool.on('error', () => {});
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    try {
      const plan = await db.transaction().execute(async (at) => {
        // Nothing stands there yet, so PostgreSQL counts on one open row: as it did when it read 7,800 of them for each card.
        await sql`set local enable_seqscan = off`.execute(at);
        await sql`set local enable_hashjoin = off`.execute(at);
        await sql`set local enable_mergejoin = off`.execute(at);
        const asked = sql<{ 'QUERY PLAN': string }>`explain select c.id from card c
          where c.story_number = 1 and c.message_id is null and not ${hasOpen(kind)}`;
        return (await asked.execute(at)).rows.map((row) => row['QUERY PLAN']).join('\n');
      });
      expect(plan).toContain('operation_card');
      expect(plan).not.toMatch(/operation_(?:waiting|open)/);
    } finally {
      await db.destroy();
      await drop();
    }
  },
);
