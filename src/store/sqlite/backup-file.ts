import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import type { EpochMs } from '../../domain/item.ts';
import { foreign, type Said, sayAll } from '../../domain/said/said.ts';
import { ToldError } from '../../domain/said/told-error.ts';
import { beginFile } from '../private-folder.ts';
import { backupMark } from '../sql/restore.ts';
import { fileWords as words } from '../words/file-words.ts';

/** A backup could not be made or put back; it says why and what to do. */
export class BackupError extends ToldError {
  readonly code: 'exists' | 'damaged' | 'not-telex' | 'missing';
  constructor(code: BackupError['code'], said: Said, options?: ErrorOptions) {
    super(said, options);
    this.name = 'BackupError';
    this.code = code;
  }
}

/** All pages in one step: a copy in steps starts anew each time that Telex writes in between. */
const allPages = 2 ** 31 - 1;

/**
 * Copies the database at `from`, as it stands at one moment, to the new file `to`, while Telex writes to it. The copy is
 * checked and marked as a backup before it gets its name. Throws BackupError; an existing file is never touched.
 */
export async function makeBackup(from: string, to: string, now: EpochMs): Promise<void> {
  if (!existsSync(from)) throw new BackupError('missing', sayAll(words.noDatabase, { path: from }));
  reserve(to);
  const part = `${to}.part`;
  try {
    beginFile(part);
    const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
    try {
      await backup(source, part, { rate: allPages });
    } finally {
      source.close();
    }
    markBackup(part, now);
    checkBackup(part);
    sync(part);
    renameSync(part, to);
  } catch (error) {
    for (const left of [to, ...besides(part)]) rmSync(left, { force: true });
    throw error;
  }
}

/**
 * Puts the backup in the place of the database at `to`, which is kept beside it under `keptAs`. Telex must not run:
 * the caller holds the data folder. Throws BackupError before anything is changed.
 */
export function putBack(backupFile: string, to: string, keptAs: string, now: EpochMs): void {
  if (!existsSync(backupFile)) throw new BackupError('missing', sayAll(words.noBackup, { path: backupFile }));
  const part = `${to}.restoring`;
  for (const left of besides(part)) rmSync(left, { force: true });
  try {
    copyFileSync(backupFile, part);
    checkBackup(part);
    markBackup(part, now);
    sync(part);
  } catch (error) {
    for (const left of besides(part)) rmSync(left, { force: true });
    throw error;
  }
  // The log beside a database belongs to it: one without the other is a damaged database.
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(to + suffix)) renameSync(to + suffix, keptAs + suffix);
  }
  renameSync(part, to);
}

/** Claims the name, so that nothing that stands there already is ever overwritten. */
function reserve(path: string): void {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new BackupError('exists', sayAll(words.exists, { path }));
  }
}

function checkBackup(path: string): void {
  let found: unknown;
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
      database.prepare('SELECT name, value FROM meta LIMIT 1').all();
      database.prepare('SELECT number FROM story LIMIT 1').all();
    } finally {
      database.close();
    }
  } catch (error) {
    throw new BackupError('not-telex', sayAll(words.notTelex, { path }), {
      cause: error,
    });
  }
  if (found !== 'ok')
    throw new BackupError(
      'damaged',
      sayAll(words.damagedBackup, { path, found: foreign(String(found), 'PRAGMA quick_check') }),
    );
}

/** Keeps an earlier mark: what counts is when the copy was made. One journal file less, so that the copy stands alone. */
function markBackup(path: string, now: EpochMs): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = DELETE');
    database.prepare('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)').run(backupMark, String(now));
  } finally {
    database.close();
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function besides(path: string): readonly string[] {
  return ['', '-wal', '-shm', '-journal'].map((suffix) => path + suffix);
}
