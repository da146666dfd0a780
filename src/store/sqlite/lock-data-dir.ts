import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Telex cannot work in this data folder: another one does, or it may not be written. `message` says what to do. */
export class DataDirError extends Error {
  readonly code: 'data-dir-busy' | 'data-dir-unusable';
  constructor(code: DataDirError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DataDirError';
    this.code = code;
  }
}

/** SQLITE_BUSY; https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;

/**
 * Holds the data folder for this process; throws DataDirError. The lock is the operating system's, on a small SQLite
 * file of its own: a process that is killed leaves nothing behind that would have to be cleared away.
 */
export function lockDataDir(dataDir: string): { release(): void } {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    lock = new DatabaseSync(join(dataDir, 'telex.lock'), { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    throw asDataDirError(error, dataDir);
  }
  const held = lock;
  return { release: () => held.close() };
}

function asDataDirError(error: unknown, dataDir: string): DataDirError {
  if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) {
    const message = `Another Telex already uses the data folder ${dataDir}. Stop that one first, or give this one a folder of its own with TELEX_DATA_DIR.`;
    return new DataDirError('data-dir-busy', message, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  const message = `TELEX_DATA_DIR: the data folder ${dataDir} cannot be used (${reason}). Make it one that this user may write, or name another.`;
  return new DataDirError('data-dir-unusable', message, { cause: error });
}
