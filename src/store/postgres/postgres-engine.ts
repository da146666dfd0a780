import { type Kysely, sql } from 'kysely';
import type { Engine, NumberedTable } from '../sql/engine/engine.ts';
import type { Tables } from '../sql/tables.ts';
import { sumUp } from './counted.ts';
import { outgrown, readOutgrown } from './migrate.ts';
import { type DatabaseUse, openDatabase } from './open-database.ts';
import { takePutBack } from './put-back.ts';

/** The database at this address (`postgres://user@host:5432/telex`). Throws DatabaseError. */
export async function openPostgres(url: string, use: DatabaseUse): Promise<Engine> {
  const db = await openDatabase(url, use);
  return {
    db,
    skipNumbers,
    takePutBack,
    async outgrown() {
      const by = await readOutgrown(db);
      return by === null ? null : outgrown(by).en;
    },
    // What is free is the server's own affair (autovacuum).
    async shrink() {
      await db.transaction().execute(sumUp);
      return 0;
    },
    // Rows that are gone are written over when the server next needs their room: it keeps no zeros.
    overwriting: (work) => work(),
    emptyLog: async () => true,
    lookThrough(onEnd) {
      onEnd(null);
      return { stop: () => {} };
    },
    lostBackup: null,
  };
}

async function skipNumbers(db: Kysely<Tables>, table: NumberedTable, gap: number): Promise<void> {
  const column = table === 'story' ? 'number' : 'id';
  await sql`select setval(name, nextval(name) + ${gap})
    from (select cast(pg_get_serial_sequence(${table}, ${column}) as regclass) as name) as own`.execute(db);
}
