import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { systemWords } from '../../domain/said/system-words.ts';
import { ToldError } from '../../domain/said/told-error.ts';
import { beginFile, makePrivateFolder } from '../private-folder.ts';
import { fileWords as words } from '../words/file-words.ts';

/** Telex cannot work in this data folder: another one does, or it may not be written. It says what to do. */
export class DataDirError extends ToldError {
  readonly code: 'data-dir-busy' | 'data-dir-unusable';
  constructor(code: DataDirError['code'], said: Said, options?: ErrorOptions) {
    super(said, options);
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
    makePrivateFolder(dataDir);
    const path = join(dataDir, 'telex.lock');
    beginFile(path);
    lock = new DatabaseSync(path, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    // A lock is to be had where nothing can be written.
    noteHolder(dataDir);
  } catch (error) {
    lock?.close();
    throw asDataDirError(error, dataDir);
  }
  const held = lock;
  return {
    release() {
      rmSync(holderPath(dataDir), { force: true });
      held.close();
    },
  };
}

/** Who holds the folder, for who meets it held. It locks nothing: what a killed process left there is not believed. */
function noteHolder(dataDir: string): void {
  const path = holderPath(dataDir);
  beginFile(path);
  writeFileSync(path, `${process.pid}\n`);
}

/** The process that holds the folder; null where it is none of this machine, as from within another container. */
function holderOf(dataDir: string): number | null {
  try {
    const pid = Number(readFileSync(holderPath(dataDir), 'utf8').trim());
    return Number.isSafeInteger(pid) && pid > 0 && process.kill(pid, 0) ? pid : null;
  } catch {
    return null;
  }
}

function holderPath(dataDir: string): string {
  return join(dataDir, 'telex.pid');
}

function asDataDirError(error: unknown, dataDir: string): DataDirError {
  if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) {
    const pid = holderOf(dataDir);
    const said =
      pid === null
        ? sayAll(words.busyFolder, { folder: dataDir })
        : sayAll(words.busyFolderBy, { folder: dataDir, pid: String(pid) });
    return new DataDirError('data-dir-busy', said, { cause: error });
  }
  const said = sayAll(words.badFolder, { folder: dataDir, reason: systemWords(error) });
  return new DataDirError('data-dir-unusable', said, { cause: error });
}
