import { AsyncLocalStorage } from 'node:async_hooks';
import type { StoreHolder } from '../../unusable-store.ts';

/** Who has the one connection, so that nobody waits for it without end and without a word. */
export class ConnectionUse {
  readonly #within = new AsyncLocalStorage<{ isOver: boolean }>();
  /** How many statements wait for a lock that is not ours. */
  #lockedOut = 0;
  /** Since when a transaction has the connection, by the process's own clock. */
  #heldSince: number | null = null;

  /** Who keeps others waiting now, as far as that is known. */
  heldBy(): StoreHolder | null {
    if (this.#lockedOut > 0) return { kind: 'another-process' };
    return this.#heldSince === null
      ? null
      : { kind: 'own-transaction', forMs: performance.now() - this.#heldSince };
  }

  /** Runs what stands in a transaction, which has the connection by now. */
  async within<Result>(work: () => Promise<Result>): Promise<Result> {
    const running = { isOver: false };
    this.#heldSince = performance.now();
    try {
      return await this.#within.run(running, work);
    } finally {
      running.isOver = true;
      this.#heldSince = null;
    }
  }

  /**
   * Throws where what asks for the connection was begun within a transaction that has not ended: if that waits for it,
   * both wait for ever, and all of the store behind them. Costs less than a microsecond.
   */
  assertOutside(): void {
    if (this.#within.getStore()?.isOver !== false) return;
    throw new OwnTransactionError();
  }

  /** Waits for a lock of another process. */
  async lockedOut(wait: () => Promise<void>): Promise<void> {
    this.#lockedOut++;
    try {
      await wait();
    } finally {
      this.#lockedOut--;
    }
  }
}

/** A fault of Telex: within a transaction the store was used beside it. */
class OwnTransactionError extends Error {
  readonly code = 'own-transaction';
  constructor() {
    super('the store is used beside a transaction from within it, and would wait for itself: use its ports');
    this.name = 'OwnTransactionError';
  }
}
