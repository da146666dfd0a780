import pg from 'pg';
import type { EpochMs } from '../../domain/item.ts';
import { ConnectionUse } from '../sql/engine/connection-use.ts';
import { Database } from '../sql/engine/database.ts';
import { DatabaseError } from '../unusable-store.ts';
import { ofAddress, serverWords as words } from '../words/server-words.ts';
import { connect, connecting, longestStatementMs, lookAround, ourTypes } from './connecting.ts';
import { createPostgresDialect } from './dialect.ts';
import { wantedConnections, withFewer } from './fewer-connections.ts';
import { judgeStart } from './judge-start.ts';
import { migrate } from './migrate.ts';
import { asDatabaseError } from './postgres-error.ts';

/** A server, or a network, that does not answer at all. */
const answerWithinMs = longestStatementMs + 5_000;

/** How a database is used. `onClock`: what time it is by its clock, at each transaction's begin. `onCut`: a connection was cut.
 * `onFew`: the server lets in fewer connections than are wanted, and what to do. */
export type DatabaseUse = {
  readonly onClock: (now: EpochMs) => void;
  readonly onCut: (error: Error) => void;
  readonly onFew: (advice: string) => void;
};

/**
 * The database at this address (`postgres://…`), with its tables brought up to date, however many replicas start at once.
 * Throws DatabaseError; its code is `away` where the server may be there in a moment.
 */
export async function openDatabase(url: string, { onClock, onCut, onFew }: DatabaseUse): Promise<Database> {
  try {
    const { startup, ...place } = await lookAround(url);
    const pool = new pg.Pool({
      ...{ ...connecting(url), ...startup },
      max: wantedConnections,
      query_timeout: answerWithinMs,
      pipeline: true,
      types: ourTypes,
    });
    // A connection that is cut says so on itself, in use or not; what it was asked fails as well, and is tried again.
    pool.on('error', onCut);
    pool.on('connect', (client) => client.on('error', onCut));
    const use = new ConnectionUse();
    const db = new Database(createPostgresDialect(withFewer(pool, onFew), use, onClock, place), use, {
      inTurn: true,
    });
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

/**
 * Whether a Telex that starts could keep everything at this address: which PostgreSQL it is, and whether its tables are there. Changes
 * nothing. Throws DatabaseError.
 */
export async function tryDatabase(
  url: string,
): Promise<{ readonly version: string; readonly hasTables: boolean }> {
  try {
    const { schema } = await lookAround(url);
    const client = await connect(url, {});
    try {
      const { rows } = await client.query(
        `select current_setting('server_version') as version, current_user as who,
          case when exists (select from pg_namespace where nspname = $1) then has_schema_privilege($1, 'CREATE')
            else has_database_privilege(current_database(), 'CREATE') end as may`,
        [schema],
      );
      const [{ version, who, may }] = rows;
      if (!may) {
        throw new DatabaseError('unusable', ofAddress(words.noRightInSchema, { user: who, schema }));
      }
      const names = await readMigrations(url);
      await judgeStart(client, schema, names);
      return { version, hasTables: names !== null };
    } finally {
      await client.end().catch(() => {});
    }
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
