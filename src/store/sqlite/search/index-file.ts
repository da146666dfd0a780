import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { beginFile } from '../../private-folder.ts';

/** Rises when the tables become others: the index is made anew then. */
const tablesVersion = 1;

const tables = `
  CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE doc (id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE) STRICT;
  CREATE TABLE shard (
    id INTEGER PRIMARY KEY, low INTEGER NOT NULL UNIQUE, docs INTEGER NOT NULL, forgot INTEGER NOT NULL) STRICT;`;

/** The file of the index: its connection, and what is remembered of how far it has come. */
export class IndexFile {
  readonly path: string;
  #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  /** Opens it, and makes it anew where it is missing, damaged or of another `version`; null: whatever there is. */
  constructor(path: string, version: string | null) {
    this.path = path;
    this.#database = open(path);
    if (version === null) return;
    const wanted = `${tablesVersion} ${version}`;
    if (this.#version() === wanted) return;
    this.close();
    removeIndex(path);
    this.#database = open(path);
    this.inOne(() => {
      this.#database.exec(tables);
      this.remember('version', wanted);
    });
  }

  /** All of it or nothing. */
  inOne<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.#statement(sql, true).run(...values);
  }

  all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  /** Row by row: who has enough stops. */
  each<Row>(sql: string, ...values: readonly SQLInputValue[]): Iterable<Row> {
    // Not one that is kept: it may be asked again before it has ended.
    return this.#database.prepare(sql).iterate(...values) as Iterable<Row>;
  }

  /** Null: nothing was remembered under that name. */
  recall(name: string): string | null {
    const [row] = this.all<{ value: string }>('SELECT value FROM mark WHERE name = ?', name);
    return row?.value ?? null;
  }

  remember(name: string, value: string): void {
    this.run('INSERT OR REPLACE INTO mark (name, value) VALUES (?, ?)', name, value);
  }

  /** How many rows were changed since it was opened. */
  changes(): number {
    return this.all<{ changes: number }>('SELECT total_changes() AS changes')[0]?.changes ?? 0;
  }

  /** Another number than before: somebody else has written to it. https://www.sqlite.org/pragma.html#pragma_data_version */
  writtenByOthers(): number {
    return this.all<{ data_version: number }>('PRAGMA data_version')[0]?.data_version ?? 0;
  }

  /** Empties the log, where pages stand as they were. */
  emptyLog(): void {
    this.all('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #statement(sql: string, isWrite = false): StatementSync {
    const key = `${isWrite} ${sql}`;
    const kept = this.#prepared.get(key);
    if (kept !== undefined) return kept;
    const made = this.#database.prepare(sql);
    // FTS5 leaves a row id behind that is no number of JavaScript's, and `run` would fail after it has written.
    if (isWrite) made.setReadBigInts(true);
    this.#prepared.set(key, made);
    return made;
  }

  #version(): string | null {
    try {
      return this.recall('version');
    } catch {
      return null;
    }
  }
}

function open(path: string): DatabaseSync {
  const made = () => {
    beginFile(path);
    const database = new DatabaseSync(path, { timeout: 5_000 });
    try {
      // It can be made again from the archive: a power cut may take its last seconds, and they are read once more.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -2048');
      // What is forgotten is written over.
      database.exec('PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 10485760');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  };
  try {
    return made();
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeIndex(path);
    return made();
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB, https://www.sqlite.org/rescode.html */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
  return code === 11 || code === 26;
}

/** Takes the file away, with its log. */
export function removeIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(path + suffix)) rmSync(path + suffix, { force: true });
}
