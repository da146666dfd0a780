import type { Said } from '../domain/said/said.ts';
import { ToldError } from '../domain/said/told-error.ts';
import type { StoreFault } from './troubles.ts';
import { storeRemedies } from './words/store-remedies.ts';

/** What SQLite's result codes say of its file; any other: `file`. https://www.sqlite.org/rescode.html */
const faultsOfCodes: ReadonlyMap<number, StoreFault> = new Map([
  [5, 'held'],
  [6, 'held'],
  [8, 'read-only'],
  [11, 'damaged'],
  [13, 'full'],
  [26, 'damaged'],
]);

/**
 * The store itself cannot be used now: its disk is full or broken, another process holds it, or its server is away. Nobody's
 * fault but the store's, and nothing of what was asked is known to be done. `cause` is the engine's own error.
 */
export class UnusableStoreError extends Error {
  readonly code = 'store-unusable';
  readonly fault: StoreFault;
  constructor(cause: Error, place: 'file' | 'server') {
    super(cause.message || String('code' in cause ? cause.code : cause.name), { cause });
    this.name = 'UnusableStoreError';
    this.fault = place === 'server' ? 'server' : faultOf(cause);
  }
}

/** What is the matter with a store that failed with this. */
export function storeFault(error: unknown): StoreFault {
  return error instanceof UnusableStoreError ? error.fault : faultOf(error);
}

/** What whoever runs Telex does about a store that failed with this, for the log. */
export function storeRemedy(error: unknown): string {
  return storeRemedies[storeFault(error)].en;
}

/** What is the matter with the database of a file, by the number that SQLite has beside its one code. */
function faultOf(error: unknown): StoreFault {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return faultsOfCodes.get(code) ?? 'file';
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
