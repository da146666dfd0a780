import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseError } from '../unusable-store.ts';

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

/** What SQLite said of the file, in words that a person can act on; null when it is no word of SQLite's about a file. */
export function asDatabaseError(error: unknown, path: string): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  if (!(error instanceof Error && 'errcode' in error)) return null;
  const because = { cause: error };
  switch (Number(error.errcode) & 0xff) {
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return damaged(path, error.message, because);
    case sqlite.readOnly:
    case sqlite.cannotOpen: {
      const message = `the database ${path} cannot be written (${error.message}): make it and its folder belong to the user that runs Telex, and its disk writable`;
      return new DatabaseError('unusable', message, because);
    }
    case sqlite.full: {
      const message = `the disk of ${path} is full: make room there, and start Telex again`;
      return new DatabaseError('unusable', message, because);
    }
    case sqlite.input: {
      const message = `the disk of ${path} fails (${error.message}): look into the system's log, and keep a copy of the folder elsewhere before anything else`;
      return new DatabaseError('unusable', message, because);
    }
    case sqlite.busy: {
      const message = `another program holds the database ${path}: end it (a sqlite3 shell, a copy that hangs), and try again`;
      return new DatabaseError('unusable', message, because);
    }
    default:
      return null;
  }
}

/** `found`: what is wrong with it, as SQLite says it. */
export function damaged(path: string, found: string, options?: ErrorOptions): DatabaseError {
  const message = `the database ${path} is damaged (${found}). ${howToGoOn(path)}`;
  return new DatabaseError('damaged', message, options);
}

/** What a person does whose database is lost. */
export function howToGoOn(path: string): string {
  const newest = newestBackup(path);
  const restore =
    newest === null
      ? 'put your newest backup back: npx telex restore <file>'
      : `put the newest backup back: npx telex restore ${newest}`;
  return `Telex leaves it as it is; ${restore} (what stands there now is kept beside it). To begin anew, move the file away.`;
}

/** Of those that `npx telex backup` makes by itself; null: none. */
export function newestBackup(path: string): string | null {
  const folder = join(dirname(path), 'backups');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sqlite')) : [];
  const newest = names.toSorted().at(-1);
  return newest === undefined ? null : join(folder, newest);
}
