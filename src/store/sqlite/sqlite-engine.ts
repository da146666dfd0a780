import { existsSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../sql/engine/database.ts';
import type { Engine } from '../sql/engine/engine.ts';
import type { Tables } from '../sql/tables.ts';
import { checkInBackground } from './check-database.ts';
import { newestBackup } from './database-error.ts';
import { emptyLog, overwriting } from './forget-erased.ts';
import { openDatabase, openToRead } from './open-database.ts';

/** The database file at `path`; see `openDatabase`. */
export async function openSqlite(path: string, maxPages?: number): Promise<Engine> {
  const lostBackup = existsSync(path) ? null : newestBackup(path);
  return engineOver(await openDatabase(path, maxPages), path, lostBackup);
}

/** The same to look in alone; see `openToRead`. */
export async function openSqliteToRead(path: string): Promise<Engine> {
  return engineOver(await openToRead(path), path, null);
}

function engineOver(db: Database, path: string, lostBackup: string | null): Engine {
  return {
    db,
    skipNumbers,
    // A copy says so itself, by a mark in it.
    takePutBack: async () => null,
    // Nobody else works on the file.
    outgrown: async () => null,
    async shrink(pages) {
      await sql.raw(`PRAGMA incremental_vacuum(${Math.floor(pages)})`).execute(db);
      const { rows } = await sql<{ freelist_count: number }>`PRAGMA freelist_count`.execute(db);
      return rows[0]?.freelist_count ?? 0;
    },
    overwriting: (work) => overwriting(db, work),
    emptyLog: () => emptyLog(db),
    lookThrough: (onEnd) => checkInBackground(path, onEnd),
    lostBackup,
  };
}

async function skipNumbers(db: Kysely<Tables>, table: string, gap: number): Promise<void> {
  const { rows } = await sql`
    update sqlite_sequence set seq = seq + ${gap} where name = ${table} returning seq`.execute(db);
  // No row yet: the backup was made before the table had its first.
  if (rows.length === 0) {
    await sql`insert into sqlite_sequence (name, seq) values (${table}, ${gap})`.execute(db);
  }
}
