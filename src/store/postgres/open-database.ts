import pg from 'pg';
import type { EpochMs } from '../../domain/item.ts';
import { ConnectionUse } from '../sql/engine/connection-use.ts';
import { Database } from '../sql/engine/database.ts';
import { DatabaseError } from '../unusable-store.ts';
import { createPostgresDialect, type DatabasePlace, longestStatementMs, pathOf } from './dialect.ts';
import { migrate } from './migrate.ts';
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
    const { startup, ...place } = await lookAround(url);
    const pool = new pg.Pool({
      ...{ ...connecting(url), ...startup },
      max: connections,
      query_timeout: answerWithinMs,
      pipeline: true,
      types: { getTypeParser },
    });
    // A connection that is cut says so on itself, in use or not; what it was asked fails as well, and is tried again.
    pool.on('error', onCut);
    pool.on('connect', (client) => client.on('error', onCut));
    const use = new ConnectionUse();
    const db = new Database(createPostgresDialect(pool, use, onClock, place), use, { inTurn: true });
    try {
      await migrate(db, place.schema);
    } catch (error) {
      await db.destroy().catch(() => {});
      throw error;
    }
    return db;
  } catch (error) {
    throw asDatabaseError(error, url) ?? error;
  }
}

/** The migrations that made the tables at this address, none of which is run; null: Telex has no tables there. Throws DatabaseError. */
export async function readMigrations(url: string): Promise<readonly string[] | null> {
  try {
    const { schema } = await lookAround(url);
    const client = await connect(url, {});
    try {
      const table = `${client.escapeIdentifier(schema)}.kysely_migration`;
      const { rows: tables } = await client.query('select to_regclass($1) as name', [table]);
      if (tables[0]?.name === null) return null;
      const { rows } = await client.query<{ name: string }>(`select name from ${table}`);
      return rows.map(({ name }) => name);
    } finally {
      await client.end().catch(() => {});
    }
  } catch (error) {
    throw asDatabaseError(error, url) ?? error;
  }
}

/** What is asked for as a connection begins. */
type Startup = { readonly statement_timeout?: number; readonly options?: string };

/** A pooler (PgBouncer, a hosted one) does not know what is asked for at the begin of a connection. */
const refusedStartup = /unsupported startup parameter|command-line options/;

/**
 * Where the tables are, and what can be asked of each connection. A pooler refuses what it does not know: it is left out then, transactions
 * bound themselves, and where a schema is named every statement is one. Throws DatabaseError where the server is too old, or keeps
 * texts in another form.
 */
async function lookAround(url: string): Promise<DatabasePlace & { readonly startup: Startup }> {
  const { schema: named, options: own } = addressOf(url);
  const path = named === null ? null : pathOf(named);
  const options = [own, path && `-c search_path=${path.replaceAll(/[\\ ]/g, '\\$&')}`]
    .filter(Boolean)
    .join(' ');
  const asked = { statement_timeout: longestStatementMs, ...(options !== '' && { options }) };
  const client = await connect(url, asked).catch((error: unknown) => {
    if (error instanceof Error && refusedStartup.test(error.message))
      return connect(url, own === null ? {} : { options: own });
    throw error;
  });
  try {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
        current_setting('server_encoding') as encoding, current_setting('search_path') as path, current_schema() as schema`,
    );
    const [found] = rows;
    judgeServer(found);
    const schema: string | null = named ?? found.schema;
    if (schema === null) {
      const message =
        'DATABASE_URL: no schema that this user looks in is there, so there is no place for tables: name one, ?schema=telex at the end of the address';
      throw new DatabaseError('unusable', message);
    }
    // Some poolers take what is asked for and forget it.
    return { schema, isApart: path !== null && found.path !== path, startup: client.asked };
  } finally {
    await client.end().catch(() => {});
  }
}

function judgeServer({
  version,
  major,
  encoding,
}: {
  version: string;
  major: number;
  encoding: string;
}): void {
  if (major < oldestVersion) {
    const message = `DATABASE_URL: this is PostgreSQL ${version}, and Telex needs ${oldestVersion} or newer`;
    throw new DatabaseError('unusable', message);
  }
  if (encoding === 'UTF8') return;
  const message = `DATABASE_URL: this database keeps texts as ${encoding}: make one with createdb --encoding UTF8 --template template0`;
  throw new DatabaseError('unusable', message);
}

async function connect(url: string, asked: Startup) {
  const client = new pg.Client({ ...connecting(url), ...asked });
  client.on('error', () => {});
  await client.connect();
  return Object.assign(client, { asked });
}

function connecting(url: string) {
  return {
    connectionString: addressOf(url).address,
    application_name: 'telex',
    connectionTimeoutMillis: connectWithinMs,
    keepAlive: true,
  };
}

/** `schema` is our own word in the address; what stands in it counts before what is asked beside it, so that is taken out. */
function addressOf(url: string) {
  const address = new URL(url);
  const { searchParams } = address;
  const [schema, options] = [searchParams.get('schema') || null, searchParams.get('options')];
  if (schema === null && options === null) return { address: url, schema, options };
  searchParams.delete('schema');
  searchParams.delete('options');
  return { address: address.href, schema, options };
}

/** BIGINT and NUMERIC as numbers: times, counts and numbers of rows, none above 2^53. */
const numbers = new Set([20, 1_700]);

function getTypeParser(type: number, format?: 'text' | 'binary') {
  return numbers.has(type) ? Number : pg.types.getTypeParser(type, format);
}
