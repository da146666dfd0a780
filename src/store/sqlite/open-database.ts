import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { sayAll } from '../../domain/said/said.ts';
import { ConnectionUse } from '../sql/engine/connection-use.ts';
import { Database } from '../sql/engine/database.ts';
import type { Tables } from '../sql/tables.ts';
import { DatabaseError } from '../unusable-store.ts';
import { fileWords as words } from '../words/file-words.ts';
import { asDatabaseError } from './database-error.ts';
import { createSqliteDialect } from './dialect.ts';
import { emptyLog } from './forget-erased.ts';
import { migrations } from './migrations.ts';
import { prepareFile } from './prepare-file.ts';

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

/** An older Telex would not know what it writes into the tables of a newer one. */
async function refuseNewer(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows: tables } = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (tables.length === 0) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const unknown = rows.map(({ name }) => name).filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  throw new DatabaseError('newer', sayAll(words.newer, { path, by: unknown.join(', ') }));
}
