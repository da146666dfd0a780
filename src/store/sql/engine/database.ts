import { type Dialect, Kysely, type Transaction, type TransactionBuilder } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ConnectionUse } from './connection-use.ts';

/** The database, which refuses at once what would wait for a transaction from within it. */
export class Database extends Kysely<Tables> {
  readonly use: ConnectionUse;

  constructor(dialect: Dialect, use: ConnectionUse) {
    super({ dialect });
    this.use = use;
  }

  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const execute = builder.execute.bind(builder);
    builder.execute = <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) =>
      execute((transaction) => this.use.within(() => work(transaction)));
    return builder;
  }
}
