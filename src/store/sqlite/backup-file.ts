import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type { EpochMs } from '../../domain/item.ts';
import { alike, foreign, type Said, sayAll } from '../../domain/said/said.ts';
import { wordsOfCode } from '../../domain/said/system-words.ts';
import { ToldError } from '../../domain/said/told-error.ts';
import { beginFile } from '../private-folder.ts';
import { backupMark } from '../sql/restore.ts';
import { fileWords as words } from '../words/file-words.ts';
import { asDatabaseError, cannotOpen } from './database-error.ts';
import { migrations } from './migrations.ts';
import { addressToRead } from './open-database.ts';
import { emptied } from './prepare-file.ts';

/** A backup could not be made or put back; it says why and what to do. */
export class BackupError extends ToldError {
  readonly code: 'exists' | 'damaged' | 'not-telex' | 'missing' | 'no-copy' | 'newer';
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
 * checked and marked as a backup before it gets its name. Throws BackupError, DatabaseError; an existing file is never touched.
 */
export async function makeBackup(from: string, to: string, now: EpochMs): Promise<void> {
  if (!existsSync(from)) throw new BackupError('missing', sayAll(words.noDatabase, { path: from }));
  if (statSync(from).size === 0) throw emptied(from);
  reserve(to);
  const part = `${to}.part`;
  try {
    beginFile(part);
    const source = openSource(from);
    try {
      await backup(source, part, { rate: allPages });
    } finally {
      source.close();
    }
    checkBackup(part, from);
    markBackup(part, now);
    sync(part);
    renameSync(part, to);
  } catch (error) {
    for (const left of [to, ...besides(part)]) rmSync(left, { force: true });
    const ofSource = asDatabaseError(error, from);
    throw ofSource?.code === 'damaged' || ofSource?.code === 'held' ? ofSource : error;
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
    copyFrom(backupFile, part);
    checkBackup(part, backupFile);
    refuseNewer(part, backupFile);
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

function openSource(from: string): DatabaseSync {
  const options = { readOnly: true, timeout: 5_000 };
  try {
    const source = new DatabaseSync(from, options);
    try {
      source.prepare('SELECT 1 FROM sqlite_master LIMIT 1').all();
      return source;
    } catch (error) {
      source.close();
      throw error;
    }
  } catch (error) {
    if (!cannotOpen(error)) throw error;
    return new DatabaseSync(addressToRead(from), options);
  }
}

/** The system's own sentence names the file that is made of it as well, which is gone when it is read. */
function copyFrom(backupFile: string, part: string): void {
  try {
    copyFileSync(backupFile, part);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = wordsOfCode(code) ?? alike(code);
    const folder = dirname(part);
    throw new BackupError('no-copy', sayAll(words.noCopy, { path: backupFile, folder, reason }), {
      cause: error,
    });
  }
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

/** Looks through the copy; what is wrong is said of the file that it was made of. */
function checkBackup(path: string, of: string): void {
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
    throw new BackupError('not-telex', sayAll(words.notTelex, { path: of }), {
      cause: error,
    });
  }
  if (found !== 'ok')
    throw new BackupError(
      'damaged',
      sayAll(words.damagedBackup, { path: of, found: foreign(String(found), 'PRAGMA quick_check') }),
    );
}

/** Telex would not start on it. */
function refuseNewer(path: string, of: string): void {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const isThere = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'").get();
    const rows = isThere === undefined ? [] : database.prepare('SELECT name FROM kysely_migration').all();
    const unknown = rows.map(({ name }) => String(name)).filter((name) => !(name in migrations));
    if (unknown.length === 0) return;
    throw new BackupError('newer', sayAll(words.newerBackup, { path: of, by: unknown.join(', ') }));
  } finally {
    database.close();
  }
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
