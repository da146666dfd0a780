import type { MovedTable, Value } from './moved-tables.ts';

/** A row's values, in the order of its table's columns. */
export type Row = readonly Value[];

/** A database that is read. */
export type Source = {
  /** How people know it: a path, or an address without a password. */
  readonly place: string;
  /** The first rows after that key, in its order; null: from the first. */
  page(table: MovedTable, after: Row | null, limit: number): Promise<readonly Row[]>;
  count(table: MovedTable): Promise<number>;
  /** The highest number that a table has dealt out; 0: none yet. */
  lastNumber(table: MovedTable): Promise<bigint>;
  /** When a Telex last tried whether it can be written, which each does at its start and all the time; empty: never. */
  lastWritten(): Promise<string>;
  /** Throws MoveError where a Telex works on it. */
  refuseRunning(): Promise<void>;
  close(): Promise<void>;
};

/** A database that is filled. Each change is one transaction, and throws MoveError where a Telex or another move works on it. */
export type Target = {
  readonly place: string;
  /** How far it was filled, as it was noted; null: nothing was. */
  readMark(): Promise<string | null>;
  /** Notes that it is being filled. Throws MoveError where it holds anything of a Telex. */
  begin(tables: readonly MovedTable[], mark: string): Promise<void>;
  /** Writes these rows, and how far that is; `before`: how far it is until now. Returns how many texts had to be changed for it. */
  write(table: MovedTable, rows: readonly Row[], mark: Mark): Promise<number>;
  /** Numbers go on from these, and it is a database as any other. `at` in milliseconds since 1970. */
  finish(numbers: readonly (readonly [MovedTable, bigint])[], before: string, at: number): Promise<void>;
  /** How many rows stand where a table's rows go. */
  count(table: Pick<MovedTable, 'into'>): Promise<number>;
  close(): Promise<void>;
};

/** How far a target is: as it stood, and as it stands with these rows. */
export type Mark = { readonly before: string; readonly after: string };
