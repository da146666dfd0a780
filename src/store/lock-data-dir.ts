import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another Telex works in this data folder. */
export class DataDirBusyError extends Error {
  readonly code = 'data-dir-busy';
}

/**
 * Holds the data folder for this process. The lock is the operating system's, on a small SQLite file of its own: a
 * process that is killed leaves nothing behind that would have to be cleared away.
 */
export function lockDataDir(dataDir: string): { release(): void } {
  mkdirSync(dataDir, { recursive: true });
  const lock = new DatabaseSync(join(dataDir, 'telex.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new DataDirBusyError(
      `Another Telex already uses the data folder ${dataDir}. Stop that one first, or give this one a folder of its own with TELEX_DATA_DIR.`,
      { cause: error },
    );
  }
  return { release: () => lock.close() };
}
