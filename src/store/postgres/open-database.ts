import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { ConnectionUse } from '../sql/engine/connection-use.ts';
import { Database } from '../sql/engine/database.ts';
import { createPostgresDialect } from './dialect.ts';
import { migrations } from './migrations.ts';

/** Connections of one replica. */
const connections = 8;

/** The database at this address (`postgres://…`), with its tables brought up to date, however many replicas start at once. */
export async function openDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'telex',
    statement_timeout: 30_000,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  // A connection that is cut says so on itself, in use or not; what it was asked fails as well, and is tried again.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const use = new ConnectionUse();
  const db = new Database(createPostgresDialect(pool, use), use);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await db.destroy().catch(() => {});
    throw error;
  }
  return db;
}

/** BIGINT and NUMERIC as numbers: times, counts and numbers of rows, none above 2^53. */
const numbers = new Set([20, 1_700]);

function getTypeParser(type: number, format?: 'text' | 'binary') {
  return numbers.has(type) ? Number : pg.types.getTypeParser(type, format);
}
