import { type Dialect, Kysely, type Transaction, type TransactionBuilder } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ConnectionUse } from './connection-use.ts';

/** The database, which refuses at once what would wait for a transaction from within it. */
export class Database extends Kysely<Tables> {
  readonly use: ConnectionUse;
  readonly #inTurn: boolean;
  #last: Promise<unknown> = Promise.resolve();

  /** `inTurn`: transactions of this process wait for each other before they take a connection, of which there are several. */
  constructor(dialect: Dialect, use: ConnectionUse, { inTurn = false } = {}) {
    super({ dialect });
    this.use = use;
    this.#inTurn = inTurn;
  }

  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const execute = builder.execute.bind(builder);
    const begin = <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) =>
      execute((transaction) => this.use.within(() => work(transaction)));
    builder.execute = this.#inTurn ? (work) => this.#afterLast(() => begin(work)) : begin;
    return builder;
  }

  #afterLast<Result>(begin: () => Promise<Result>): Promise<Result> {
    this.use.assertOutside();
    const running = this.#last.then(begin);
    this.#last = running.catch(() => {});
    return running;
  }
}
