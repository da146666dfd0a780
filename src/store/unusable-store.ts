/**
 * The store itself cannot be used now: its disk is full or broken, or another process holds it. Nobody's fault but the
 * store's, and nothing of what was asked was done. `cause` is the engine's own error.
 */
export class UnusableStoreError extends Error {
  readonly code = 'store-unusable';
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'UnusableStoreError';
  }
}

/** Who has the store while others wait for it. `own-transaction`: Telex itself; since so long, in milliseconds. */
export type StoreHolder =
  | { readonly kind: 'another-process' }
  | { readonly kind: 'own-transaction'; readonly forMs: number };
