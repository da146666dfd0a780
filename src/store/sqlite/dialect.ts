import { DatabaseSync, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type LimitNode,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { pause as pauseFor } from '../../scheduler/pause.ts';
import { ConnectionUse } from '../sql/engine/connection-use.ts';
import { UnusableStoreError } from '../unusable-store.ts';
import { type Parameters, rowsOf } from './rows-of.ts';

/** How long SQLite itself may wait for a lock: the event loop stands still meanwhile, so almost nothing. */
const busyTimeoutMs = 20;
const busyPauseMs = 50;
const busyAttempts = 100;
const statementsKept = 200;

/**
 * A Kysely dialect over `node:sqlite`. One connection; a transaction holds it until it ends. Transactions begin
 * IMMEDIATE, and a lock held by another process (a backup, a person's sqlite3 shell) is waited for outside the
 * event loop's way, up to five seconds; then the error `database is locked` goes to the caller. `use`: see ConnectionUse;
 * it is told what waits, and asked who may. `reading`: nothing is ever written, nor can it be.
 */
export function createSqliteDialect(
  path: string | URL,
  use = new ConnectionUse(),
  { reading = false }: { readonly reading?: boolean } = {},
): Dialect {
  const pause = (ms: number) => use.lockedOut(() => pauseFor(ms));
  return {
    createAdapter: () => new TransactionalDdlAdapter(),
    createDriver: () => new SqliteDriver({ path, reading }, pause, use),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new PreparedOnceCompiler(),
  };
}

/** SQLite rolls back DDL as well, so a migration killed midway leaves nothing. */
class TransactionalDdlAdapter extends SqliteAdapter {
  /** The driver has a queue of its own, which a transaction that cannot begin yet leaves for a while. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * SQLite looks at the value of a bare `limit ?` when it plans a statement, and so prepares that anew each time it is run, which
 * takes longer than to run it. At a sum it does not look (3.53, sqlite3ExprIsInteger).
 */
class PreparedOnceCompiler extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    super.visitLimit(node);
    this.append(' + 0');
  }
}

type SqliteFile = { readonly path: string | URL; readonly reading: boolean };

class SqliteDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #pause: (ms: number) => Promise<void>;
  readonly #use: ConnectionUse;
  #connection: SqliteConnection | null = null;
  #tail: Promise<void> = Promise.resolve();
  #release: (() => void) | null = null;

  constructor(file: SqliteFile, pause: (ms: number) => Promise<void>, use: ConnectionUse) {
    this.#file = file;
    this.#pause = pause;
    this.#use = use;
  }

  async init(): Promise<void> {
    const { path, reading } = this.#file;
    const database = new DatabaseSync(path, { timeout: busyTimeoutMs, readOnly: reading });
    const stepAside = async (ms: number) => {
      await this.releaseConnection();
      await this.#pause(ms);
      await this.acquireConnection();
    };
    this.#connection = new SqliteConnection(database, this.#pause, stepAside);
    if (reading) return;
    // Nobody else has the connection yet.
    await this.#connection.retry(this.#pause, () => {
      database.exec('PRAGMA auto_vacuum = INCREMENTAL');
      database.exec('PRAGMA journal_mode = WAL');
      database.exec('PRAGMA synchronous = FULL');
      database.exec('PRAGMA foreign_keys = ON');
      // A poll of forty new items touches some hundred pages, as many as all that SQLite keeps in memory by itself (2 MB).
      database.exec('PRAGMA cache_size = -8192');
      // Text that is replaced does not stay behind in the pages that are written anyway.
      database.exec('PRAGMA secure_delete = FAST');
      // What one large change made of the log is given back to the disk; half a small disk would stay full otherwise. Room for
      // the log of everyday writing (1,000 pages) stays, since a file that grows costs more to write than one that does not.
      database.exec('PRAGMA journal_size_limit = 10485760');
    });
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#use.assertOutside();
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    if (this.#connection === null) throw new Error('the database is closed');
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release?.();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // Nothing has begun while the lock is another's: reads go before, so that a command is answered meanwhile.
    for (let attempt = 1; ; attempt++) {
      try {
        return (connection as SqliteConnection).begin();
      } catch (error) {
        if (!isBusy(error) || attempt === busyAttempts) throw asStoreError(error);
        await this.releaseConnection();
        await this.#pause(busyPauseMs);
        await this.acquireConnection();
      }
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('COMMIT'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk makes SQLite roll back by itself; then there is nothing left to undo.
    if ((connection as SqliteConnection).inTransaction) {
      await connection.executeQuery(CompiledQuery.raw('ROLLBACK'));
    }
  }

  async destroy(): Promise<void> {
    this.#connection?.close();
    this.#connection = null;
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #pause: (ms: number) => Promise<void>;
  readonly #stepAside: (ms: number) => Promise<void>;
  readonly #statements = new Map<string, Prepared>();

  /** `stepAside` pauses and lets others have the connection meanwhile. */
  constructor(
    database: DatabaseSync,
    pause: (ms: number) => Promise<void>,
    stepAside: (ms: number) => Promise<void>,
  ) {
    this.#database = database;
    this.#pause = pause;
    this.#stepAside = stepAside;
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // A single write that waits for another's lock holds up no read; what belongs to a transaction stays together.
    const wait = this.inTransaction ? this.#pause : this.#stepAside;
    try {
      return Promise.resolve(this.#execute<Row>(query));
    } catch (error) {
      return this.#executeAgain(query, wait, error);
    }
  }

  async #executeAgain<Row>(
    query: CompiledQuery,
    wait: (ms: number) => Promise<void>,
    error: unknown,
  ): Promise<QueryResult<Row>> {
    if (!isBusy(error)) throw asStoreError(error);
    await wait(busyPauseMs);
    return this.retry(wait, () => this.#execute<Row>(query), 2);
  }

  // biome-ignore lint/correctness/useYield: node:sqlite answers whole; nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streaming is not supported');
  }

  /** Runs `act` again while another process holds the lock. `first`: which attempt the next one is. */
  async retry<Result>(wait: (ms: number) => Promise<void>, act: () => Result, first = 1): Promise<Result> {
    for (let attempt = first; ; attempt++) {
      try {
        return act();
      } catch (error) {
        if (!isBusy(error) || attempt === busyAttempts) throw asStoreError(error);
        await wait(busyPauseMs);
      }
    }
  }

  /** Throws at once when another process holds the lock. */
  begin(): void {
    this.#statement('BEGIN IMMEDIATE').statement.run();
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #execute<Row>(query: CompiledQuery): QueryResult<Row> {
    const { statement, hasRows, isRead } = this.#statement(query.sql);
    const parameters = query.parameters as Parameters;
    if (hasRows) return { rows: rowsOf(statement, parameters, isRead) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #statement(sql: string): Prepared {
    const kept = this.#statements.get(sql);
    if (kept !== undefined) return kept;
    const statement = this.#database.prepare(sql);
    // `run` takes one step, and a pragma that works in steps (incremental_vacuum) would do one page of many.
    const hasRows = statement.columns().length > 0 || sql.startsWith('PRAGMA');
    const prepared = {
      statement,
      hasRows,
      isRead: /^\s*(?:select|with)\b/i.test(sql) && !/\breturning\b/i.test(sql),
    };
    if (this.#statements.size >= statementsKept) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** A statement that is kept, whether it answers with rows, and writes nothing: asking it each time costs as much as running it. */
type Prepared = { readonly statement: StatementSync; readonly hasRows: boolean; readonly isRead: boolean };

/** SQLITE_BUSY and its extended codes, https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return resultCode(error) === 5;
}

/**
 * LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL and NOTADB besides BUSY: the file or its disk, and not the
 * query. https://www.sqlite.org/rescode.html
 */
const unusableCodes = new Set([5, 6, 8, 10, 11, 13, 14, 15, 26]);

function asStoreError(error: unknown): unknown {
  const code = resultCode(error);
  return error instanceof Error && code !== null && unusableCodes.has(code)
    ? new UnusableStoreError(error, 'file')
    : error;
}

function resultCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
}
