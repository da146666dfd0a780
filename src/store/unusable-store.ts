/**
 * The store itself cannot be used now: its disk is full or broken, another process holds it, or its server is away. Nobody's
 * fault but the store's, and nothing of what was asked is known to be done. `cause` is the engine's own error.
 */
export class UnusableStoreError extends Error {
  readonly code = 'store-unusable';
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'UnusableStoreError';
  }
}

/** The database cannot be used; `message` says why and what to do next. `away`: it may be there in a moment. */
export class DatabaseError extends Error {
  readonly code: 'damaged' | 'empty' | 'newer' | 'unusable' | 'away';
  constructor(code: DatabaseError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** Who has the store while others wait for it. `own-transaction`: Telex itself; since so long, in milliseconds. */
export type StoreHolder =
  | { readonly kind: 'another-process' }
  | { readonly kind: 'own-transaction'; readonly forMs: number };
