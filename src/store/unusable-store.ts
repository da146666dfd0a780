import type { Said } from '../domain/said/said.ts';
import { ToldError } from '../domain/said/told-error.ts';

/** Where everything is kept: in a file on this machine, or by a server, whose disk and connections are somebody else's to look after. */
export type StorePlace = 'file' | 'server';

/**
 * The store itself cannot be used now: its disk is full or broken, another process holds it, or its server is away. Nobody's
 * fault but the store's, and nothing of what was asked is known to be done. `cause` is the engine's own error.
 */
export class UnusableStoreError extends Error {
  readonly code = 'store-unusable';
  readonly place: StorePlace;
  constructor(cause: Error, place: StorePlace) {
    super(cause.message || String('code' in cause ? cause.code : cause.name), { cause });
    this.name = 'UnusableStoreError';
    this.place = place;
  }
}

/** Where a store is kept that failed with this. */
export function placeOfStore(error: unknown): StorePlace {
  return error instanceof UnusableStoreError ? error.place : 'file';
}

const remedies = {
  file: 'make room on the disk, or end what holds the store',
  server:
    'the database server takes no writes or connections; whoever runs it sees why, and Telex goes on by itself',
} as const;

/** What whoever runs Telex does about a store that failed with this, for the log. */
export function storeRemedy(error: unknown): string {
  return remedies[placeOfStore(error)];
}

/** The database cannot be used; it says why and what to do next. `away`: it may be there in a moment. */
export class DatabaseError extends ToldError {
  readonly code: 'damaged' | 'empty' | 'newer' | 'older' | 'held' | 'unusable' | 'away';
  constructor(code: DatabaseError['code'], said: Said, options?: ErrorOptions) {
    super(said, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** Who has the store while others wait for it. `own-transaction`: Telex itself; since so long, in milliseconds. */
export type StoreHolder =
  | { readonly kind: 'another-process' }
  | { readonly kind: 'own-transaction'; readonly forMs: number };
