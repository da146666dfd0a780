import { createHash } from 'node:crypto';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresDialect,
  type PostgresPool,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { EpochMs } from '../../domain/item.ts';
import type { ConnectionUse } from '../sql/engine/connection-use.ts';
import { isUnheard } from '../sql/engine/unheard.ts';
import { type DatabasePlace, longestStatementMs, pathOf } from './connecting.ts';
import { asConnectError, asStoreError } from './postgres-error.ts';

/** Our own word for the lock, "tele" as a number: databases are shared with other programs at times. */
const writerLock = 0x74656c65;
/**
 * A process that stands still within a transaction holds up all others, and is cut off by the server after so long; it finds
 * its transaction undone. Ours last some milliseconds.
 */
const longestIdleMs = 10_000;

/** Statements under way at once of which nobody waits for an answer: each takes room until it is answered. */
const mostUnheard = 64;

/** With the bounds of this transaction, and where its names are found: a pooler keeps none of a session. */
function beginningIn(schema: string): string {
  return [
    'begin',
    `set local statement_timeout = ${longestStatementMs}`,
    `set local idle_in_transaction_session_timeout = ${longestIdleMs}`,
    `set local search_path to ${pathOf(schema)}`,
  ].join('; ');
}

/** The lock of this schema, and then the time by the database's clock. */
function lockingIn(schema: string): string {
  const own = createHash('sha256').update(schema).digest().readInt32BE(0);
  return `select pg_advisory_xact_lock(${writerLock}, ${own}),
  cast(extract(epoch from clock_timestamp()) * 1000 as bigint) as now`;
}

/**
 * A Kysely dialect over `pg`. A transaction waits for those of all other replicas first, and has the lock to its end (an
 * advisory lock of the transaction, https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS): what it
 * reads nobody changes before it has written, and numbers are seen in the order in which they were given. Statements beside
 * transactions wait for nobody. `onClock` is told what time it is by the database, at each transaction's begin.
 *
 * All others wait for as long as a transaction lasts, and that is mostly its journeys to the server: its begin and the lock are
 * sent together, and so is what nobody hears the answer of (`unheard`). The pool has to send without waiting (`pipeline`).
 */
export function createPostgresDialect(
  pool: PostgresPool,
  use: ConnectionUse,
  onClock: (now: EpochMs) => void,
  place: DatabasePlace,
): Dialect {
  const dialect = new PostgresDialect({ pool });
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OneWriterDriver(dialect.createDriver(), use, onClock, place),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

class OneWriterDriver implements Driver {
  readonly #driver: Driver;
  readonly #use: ConnectionUse;
  readonly #onClock: (now: EpochMs) => void;
  readonly #beginning: string;
  readonly #locking: string;
  readonly #isApart: boolean;
  constructor(
    driver: Driver,
    use: ConnectionUse,
    onClock: (now: EpochMs) => void,
    { schema, isApart }: DatabasePlace,
  ) {
    this.#driver = driver;
    this.#use = use;
    this.#onClock = onClock;
    this.#beginning = beginningIn(schema);
    this.#locking = lockingIn(schema);
    this.#isApart = isApart;
  }
  init = () => this.#driver.init();
  releaseConnection = (connection: DatabaseConnection) => this.#driver.releaseConnection(innerOf(connection));
  destroy = () => this.#driver.destroy();

  /** The server commits nothing where a statement failed, heard or not. */
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    noteWithin(connection, false);
    try {
      await this.#driver.commitTransaction(innerOf(connection));
    } catch (error) {
      throw asStoreError(toldOf(connection)?.failure ?? error);
    }
  }

  /** What went wrong before is what is told; the driver throws a connection away that could not even do this. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    noteWithin(connection, false);
    await this.#driver.rollbackTransaction(innerOf(connection)).catch(() => {});
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#use.assertOutside();
    const inner = new ToldConnection(await connected(this.#driver.acquireConnection()));
    return this.#isApart ? new ApartConnection(inner, this.#beginning) : inner;
  }

  async beginTransaction(connection: DatabaseConnection, _settings: TransactionSettings): Promise<void> {
    try {
      if (connection instanceof ApartConnection) connection.isInTransaction = true;
      const [, { rows }] = await Promise.all([
        connection.executeQuery(CompiledQuery.raw(this.#beginning)),
        connection.executeQuery<{ now: EpochMs }>(CompiledQuery.raw(this.#locking)),
      ]);
      if (rows[0] !== undefined) this.#onClock(rows[0].now);
      noteWithin(connection, true);
    } catch (error) {
      // It may stand there begun, as far as it came.
      await this.rollbackTransaction(connection);
      throw error;
    }
  }
}

/** A connection whose errors say whether it is the database that is away. */
class ToldConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  /** In a transaction, whose end tells whether all went well. */
  isWithin = false;
  /** The first of what nobody heard that failed: what comes after it fails for that reason. */
  failure: unknown = null;
  #unheard = 0;
  constructor(inner: DatabaseConnection) {
    this.inner = inner;
  }
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.isWithin && isUnheard(query.sql) && this.#unheard < mostUnheard) {
      this.#send(query);
      return { rows: [] };
    }
    try {
      return await this.inner.executeQuery<Row>(query);
    } catch (error) {
      throw asStoreError(this.failure ?? error);
    }
  }
  streamQuery = <Row>(query: CompiledQuery, chunkSize: number) =>
    this.inner.streamQuery<Row>(query, chunkSize);

  #send(query: CompiledQuery): void {
    this.#unheard += 1;
    this.inner
      .executeQuery(query)
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => {
        this.#unheard -= 1;
      });
  }
}

/** A connection that does not know of our schema: what is asked beside a transaction is one of its own, at two journeys more. */
class ApartConnection implements DatabaseConnection {
  readonly inner: ToldConnection;
  readonly #beginning: string;
  /** From then on it says itself where names are found. Kysely hands a connection out for one transaction, or for statements. */
  isInTransaction = false;
  constructor(inner: ToldConnection, beginning: string) {
    this.inner = inner;
    this.#beginning = beginning;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.isInTransaction) return this.inner.executeQuery<Row>(query);
    try {
      await this.inner.executeQuery(CompiledQuery.raw(this.#beginning));
      const result = await this.inner.executeQuery<Row>(query);
      await this.inner.executeQuery(CompiledQuery.raw('commit'));
      return result;
    } catch (error) {
      await this.inner.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
      throw error;
    }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new TypeError('nothing is streamed');
  }
}

function toldOf(connection: DatabaseConnection): ToldConnection | null {
  if (connection instanceof ApartConnection) return connection.inner;
  return connection instanceof ToldConnection ? connection : null;
}

function noteWithin(connection: DatabaseConnection, isWithin: boolean): void {
  const told = toldOf(connection);
  if (told !== null) told.isWithin = isWithin;
}

function innerOf(connection: DatabaseConnection): DatabaseConnection {
  if (connection instanceof ApartConnection) return connection.inner.inner;
  return connection instanceof ToldConnection ? connection.inner : connection;
}

/** Whatever the server said: a database that was renamed or closed, a user who may not in any more, is a store that is away. */
async function connected<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw asConnectError(error);
  }
}
