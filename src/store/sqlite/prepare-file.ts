import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { foreign, sayAll } from '../../domain/said/said.ts';
import { beginFile } from '../private-folder.ts';
import { DatabaseError } from '../unusable-store.ts';
import { fileWords as words } from '../words/file-words.ts';
import { asDatabaseError, damaged, howToGoOn } from './database-error.ts';

/** A file up to this size is looked through before it is used: a fraction of a second. A larger one meanwhile; see check-database.ts. */
export const lookedThroughBytes = 64 * 1_048_576;

/**
 * Makes sure that there is a database at `path` that can be opened: a new one where there is none, and none that is empty
 * or whose pages are damaged. Throws DatabaseError.
 */
export function prepareFile(path: string): void {
  try {
    refuseHalfMoved(path);
    if (!existsSync(path)) makeEmpty(path);
    else if (statSync(path).size === 0) throw emptied(path);
    else if (statSync(path).size <= lookedThroughBytes) lookThrough(path);
  } catch (error) {
    throw asDatabaseError(error, path) ?? error;
  }
}

/** Under another name first: Telex never leaves an empty file behind, whenever it is killed. */
function makeEmpty(path: string): void {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) throw damaged(path, words.onlyLog);
  const part = `${path}.new`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(part + suffix, { force: true });
  beginFile(part);
  const database = new DatabaseSync(part);
  try {
    // None can be changed once there is a table. In a page of 8 KiB stand five usual stories, in one of 4 KiB two.
    database.exec('PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL');
  } finally {
    database.close();
  }
  renameSync(part, path);
}

function lookThrough(path: string): void {
  const database = new DatabaseSync(path, { timeout: 0 });
  let found: unknown;
  try {
    found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  } catch (error) {
    // Another process writes: it was looked through when that one opened it.
    const { code } = asDatabaseError(error, path) ?? {};
    if (code !== 'unusable' && code !== 'held') throw error;
    found = 'ok';
  } finally {
    database.close();
  }
  if (found !== 'ok')
    throw damaged(path, foreign(String(found).replaceAll(/\s*\n\s*/g, ' '), 'PRAGMA quick_check'));
}

/** Throws DatabaseError where what stands at `path` was left when Telex went to another database: its news since would all be posted again. */
export function refuseHalfMoved(path: string): void {
  if (existsSync(`${path}.moving`)) throw new DatabaseError('unusable', sayAll(words.halfMoved, { path }));
}

/** Telex never leaves one that is empty. */
export function emptied(path: string): DatabaseError {
  return new DatabaseError('empty', sayAll(words.empty, { path, how: howToGoOn(path) }));
}
