import type { Kysely } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';

/** What the engines under the queries do each in its own way. */
export type Engine = {
  readonly db: Database;
  /** Numbers that the table would give next are left out, `gap` of them. */
  skipNumbers(db: Kysely<Tables>, table: NumberedTable, gap: number): Promise<void>;
  /** In a transaction: when a database was last written to before it was put back; null: it was not, or that was said before. */
  takePutBack(db: Kysely<Tables>, now: EpochMs): Promise<EpochMs | null>;
  /** See Store. */
  outgrown(): Promise<string | null>;
  /** See Retention. */
  shrink(pages: number): Promise<number>;
  /** See Store. */
  overwriting<Result>(work: () => Promise<Result>): Promise<Result>;
  emptyLog(): Promise<boolean>;
  lookThrough(onEnd: (found: string | null) => void): { stop(): void };
  readonly lostBackup: string | null;
};

/** Tables whose rows the database numbers. */
export type NumberedTable = 'story' | 'card' | 'operation' | 'board_message';
