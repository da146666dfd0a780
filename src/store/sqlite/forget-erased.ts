import { type Kysely, sql } from 'kysely';
import type { Tables } from '../sql/tables.ts';

/** Runs `work` so that what it takes away is written over with zeros, in whatever page it stood. */
export async function overwriting<Result>(db: Kysely<Tables>, work: () => Promise<Result>): Promise<Result> {
  await sql`PRAGMA secure_delete = ON`.execute(db);
  try {
    return await work();
  } finally {
    await sql`PRAGMA secure_delete = FAST`.execute(db);
  }
}

/**
 * Gives every free page back to the disk and empties the write-ahead log, where earlier states of pages stand. False:
 * another process reads or writes, and the log could not be emptied yet.
 */
export async function emptyLog(db: Kysely<Tables>): Promise<boolean> {
  await sql`PRAGMA incremental_vacuum`.execute(db);
  const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
  return rows[0]?.busy === 0;
}
