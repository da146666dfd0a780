import { Migrator } from 'kysely/migration';
import pg from 'pg';
import type { EpochMs } from '../../domain/item.ts';
import { ConnectionUse } from '../sql/engine/connection-use.ts';
import { Database } from '../sql/engine/database.ts';
import { DatabaseError } from '../unusable-store.ts';
import { createPostgresDialect, longestStatementMs } from './dialect.ts';
import { migrations } from './migrations.ts';
import { asDatabaseError } from './postgres-error.ts';

/** Connections of one replica. */
const connections = 8;
const connectWithinMs = 10_000;
/** A server, or a network, that does not answer at all. */
const answerWithinMs = longestStatementMs + 5_000;
/** The oldest that its makers still mend, https://www.postgresql.org/support/versioning/ */
const oldestVersion = 14;

/** How a database is used. `onClock`: what time it is by its clock, at each transaction's begin. `onCut`: a connection was cut. */
export type DatabaseUse = {
  readonly onClock: (now: EpochMs) => void;
  readonly onCut: (error: Error) => void;
};

/**
 * The database at this address (`postgres://…`), with its tables brought up to date, however many replicas start at once.
 * Throws DatabaseError; its code is `away` where the server may be there in a moment.
 */
export async function openDatabase(url: string, { onClock, onCut }: DatabaseUse): Promise<Database> {
  try {
    const bounds = await boundsOf(url);
    const pool = new pg.Pool({
      ...{ ...connecting(url), ...bounds },
      max: connections,
      query_timeout: answerWithinMs,
      types: { getTypeParser },
    });
    // A connection that is cut says so on itself, in use or not; what it was asked fails as well, and is tried again.
    pool.on('error', onCut);
    pool.on('connect', (client) => client.on('error', onCut));
    const use = new ConnectionUse();
    const db = new Database(createPostgresDialect(pool, use, onClock), use, { inTurn: true });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return db;
    await db.destroy().catch(() => {});
    throw error;
  } catch (error) {
    throw asDatabaseError(error, url) ?? error;
  }
}

/** The migrations that made the tables at this address, none of which is run; null: Telex has no tables there. Throws DatabaseError. */
export async function readMigrations(url: string): Promise<readonly string[] | null> {
  try {
    const client = await connect(url, {});
    try {
      const { rows: tables } = await client.query(`select to_regclass('kysely_migration') as name`);
      if (tables[0]?.name === null) return null;
      const { rows } = await client.query<{ name: string }>('select name from kysely_migration');
      return rows.map(({ name }) => name);
    } finally {
      await client.end().catch(() => {});
    }
  } catch (error) {
    throw asDatabaseError(error, url) ?? error;
  }
}

/**
 * What is asked of each connection. A pooler (PgBouncer) refuses what it does not know: it is left out then, and transactions
 * bound themselves. Throws DatabaseError where the server is too old, or keeps texts in another form.
 */
async function boundsOf(url: string): Promise<{ readonly statement_timeout?: number }> {
  const bounds = { statement_timeout: longestStatementMs };
  const client = await connect(url, bounds).catch((error: unknown) => {
    if (error instanceof Error && /unsupported startup parameter/.test(error.message))
      return connect(url, {});
    throw error;
  });
  try {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
        current_setting('server_encoding') as encoding`,
    );
    const [{ version, major, encoding }] = rows;
    if (major < oldestVersion) {
      const message = `DATABASE_URL: this is PostgreSQL ${version}, and Telex needs ${oldestVersion} or newer`;
      throw new DatabaseError('unusable', message);
    }
    if (encoding !== 'UTF8') {
      const message = `DATABASE_URL: this database keeps texts as ${encoding}: make one with createdb --encoding UTF8 --template template0`;
      throw new DatabaseError('unusable', message);
    }
  } finally {
    await client.end().catch(() => {});
  }
  return client.asked;
}

async function connect(url: string, asked: { readonly statement_timeout?: number }) {
  const client = new pg.Client({ ...connecting(url), ...asked });
  client.on('error', () => {});
  await client.connect();
  return Object.assign(client, { asked });
}

function connecting(url: string) {
  return {
    connectionString: url,
    application_name: 'telex',
    connectionTimeoutMillis: connectWithinMs,
    keepAlive: true,
  };
}

/** BIGINT and NUMERIC as numbers: times, counts and numbers of rows, none above 2^53. */
const numbers = new Set([20, 1_700]);

function getTypeParser(type: number, format?: 'text' | 'binary') {
  return numbers.has(type) ? Number : pg.types.getTypeParser(type, format);
}
