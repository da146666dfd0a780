import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { sayAll } from '../../domain/said/said.ts';
import { ConnectionUse } from '../sql/engine/connection-use.ts';
import { Database } from '../sql/engine/database.ts';
import type { Tables } from '../sql/tables.ts';
import { DatabaseError, UnusableStoreError } from '../unusable-store.ts';
import { fileWords as words } from '../words/file-words.ts';
import { asDatabaseError, cannotOpen } from './database-error.ts';
import { createSqliteDialect } from './dialect.ts';
import { emptyLog } from './forget-erased.ts';
import { migrations } from './migrations.ts';
import { prepareFile, refuseHalfMoved } from './prepare-file.ts';

/**
 * The database file at `path`, made where it is missing, with its tables brought up to date. `maxPages`: of 8,192 bytes, or
 * 4,096 in a database of 0.1.
 * Throws DatabaseError.
 */
export async function openDatabase(path: string, maxPages?: number): Promise<Database> {
  prepareFile(path);
  const use = new ConnectionUse();
  const db = new Database(createSqliteDialect(path, use), use);
  try {
    if (maxPages !== undefined) await sql.raw(`PRAGMA max_page_count = ${maxPages}`).execute(db);
    await refuseNewer(db, path);
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    // What an earlier version wrote stands in the log of the database until it is emptied.
    if (results.some(({ migrationName }) => migrationName === '0022-hidden-secrets')) await emptyLog(db);
    return db;
  } catch (error) {
    await db.destroy().catch(() => {});
    throw asDatabaseError(error, path) ?? error;
  }
}

/**
 * The same to look in alone, where nothing can be written: a folder of another user, a disk that is read-only. Tables are as they
 * were left. Throws DatabaseError.
 */
export async function openToRead(path: string): Promise<Database> {
  refuseHalfMoved(path);
  const use = new ConnectionUse();
  const db = new Database(createSqliteDialect(addressToRead(path), use, { reading: true }), use);
  try {
    await refuseNewer(db, path);
    await refuseOlder(db, path);
    return db;
  } catch (error) {
    await db.destroy().catch(() => {});
    const failure = asDatabaseError(error, path) ?? error;
    if (!cannotOpen(error instanceof UnusableStoreError ? error.cause : error)) throw failure;
    throw new DatabaseError('unusable', sayAll(words.notReadable, { path }), { cause: error });
  }
}

/**
 * Where such a database is read. Beside a Telex that runs, the files that all who read share are there. Beside none they would have to be made, unless SQLite
 * is told that nobody writes: https://www.sqlite.org/wal.html#read_only_databases
 */
export function addressToRead(path: string): string | URL {
  const [log, shared] = ['-wal', '-shm'].map((suffix) => statSync(path + suffix, { throwIfNoEntry: false }));
  if (shared?.isFile() || (log !== undefined && log.size > 0)) return path;
  const address = pathToFileURL(path);
  address.searchParams.set('immutable', '1');
  return address;
}

/** What is looked for may stand nowhere in it yet. */
async function refuseOlder(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  if (rows.length === Object.keys(migrations).length) return;
  throw new DatabaseError('older', sayAll(words.older, { path }));
}

/** An older Telex would not know what it writes into the tables of a newer one. */
async function refuseNewer(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows: tables } = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (tables.length === 0) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const unknown = rows.map(({ name }) => name).filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  throw new DatabaseError('newer', sayAll(words.newer, { path, by: unknown.join(', ') }));
}
