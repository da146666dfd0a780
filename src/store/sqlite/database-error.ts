import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { systemWords } from '../../domain/said/system-words.ts';
import { DatabaseError, UnusableStoreError } from '../unusable-store.ts';
import { fileWords as words } from '../words/file-words.ts';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const sqlite = {
  busy: 5,
  readOnly: 8,
  input: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** SQLITE_IOERR_SHMSIZE: the small file beside it, which all who read share, could not be made longer. */
const noRoomBeside = 4874;

/** What SQLite said of the file, in words that a person can act on; null when it is no word of SQLite's about a file. */
export function asDatabaseError(error: unknown, path: string): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  // Said of one that was open already; here it is still being opened.
  if (error instanceof UnusableStoreError) return asDatabaseError(error.cause, path);
  if (!(error instanceof Error && 'errcode' in error)) return null;
  const because = { cause: error };
  const reason = systemWords(error);
  if (error.errcode === noRoomBeside)
    return new DatabaseError('unusable', sayAll(words.full, { path }), because);
  switch (Number(error.errcode) & 0xff) {
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return damaged(path, systemWords(error), because);
    case sqlite.readOnly:
    case sqlite.cannotOpen:
      return new DatabaseError('unusable', sayAll(words.notWritable, { path, reason }), because);
    case sqlite.full:
      return new DatabaseError('unusable', sayAll(words.full, { path }), because);
    case sqlite.input:
      return new DatabaseError('unusable', sayAll(words.diskFails, { path, reason }), because);
    case sqlite.busy:
      return new DatabaseError('held', sayAll(words.heldByOther, { path }), because);
    default:
      return null;
  }
}

/** Whether it is SQLite that could not open the file, or one that it needs beside it. */
export function cannotOpen(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === sqlite.cannotOpen;
}

/** `found`: what is wrong with it, as SQLite says it. */
export function damaged(path: string, found: Said, options?: ErrorOptions): DatabaseError {
  const said = sayAll(words.damaged, { path, found, how: howToGoOn(path) });
  return new DatabaseError('damaged', said, options);
}

/** What a person does whose database is lost. */
export function howToGoOn(path: string): Said {
  return sayAll(words.goOn, { file: newestBackup(path) ?? words.anyFile });
}

/** Of those that `npx telex backup` makes by itself; null: none. */
export function newestBackup(path: string): string | null {
  const folder = join(dirname(path), 'backups');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sqlite')) : [];
  const newest = names.toSorted().at(-1);
  return newest === undefined ? null : join(folder, newest);
}
