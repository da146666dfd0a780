import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresDialect,
  type TransactionSettings,
} from 'kysely';
import type { Pool } from 'pg';
import type { ConnectionUse } from '../sql/engine/connection-use.ts';

/** Our own word for the lock, "tele" as a number: databases are shared with other programs at times. */
const writerLock = 0x74656c65;

/**
 * A Kysely dialect over `pg`. A transaction waits for those of all other replicas first, and has the lock to its end (an
 * advisory lock of the transaction, https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS): what it
 * reads nobody changes before it has written, and numbers are seen in the order in which they were given. Statements beside
 * transactions wait for nobody.
 */
export function createPostgresDialect(pool: Pool, use: ConnectionUse): Dialect {
  const dialect = new PostgresDialect({ pool });
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OneWriterDriver(dialect.createDriver(), use),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

class OneWriterDriver implements Driver {
  readonly #driver: Driver;
  readonly #use: ConnectionUse;
  constructor(driver: Driver, use: ConnectionUse) {
    this.#driver = driver;
    this.#use = use;
  }
  init = () => this.#driver.init();
  releaseConnection = (connection: DatabaseConnection) => this.#driver.releaseConnection(connection);
  commitTransaction = (connection: DatabaseConnection) => this.#driver.commitTransaction(connection);
  rollbackTransaction = (connection: DatabaseConnection) => this.#driver.rollbackTransaction(connection);
  destroy = () => this.#driver.destroy();

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#use.assertOutside();
    return this.#driver.acquireConnection();
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#driver.beginTransaction(connection, settings);
    await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${writerLock})`));
  }
}
