import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { openDatabase } from '../sqlite/open-database.ts';
import { type Moved, type MoveOptions, moveData } from './move-data.ts';
import { movedTables } from './moved-tables.ts';
import { openPostgresSource, openPostgresTarget } from './postgres-side.ts';
import { isFilled, openSqliteSource, openSqliteTarget } from './sqlite-side.ts';

/** What a move is told beside its tables. */
export type RunOptions = Omit<MoveOptions, 'tables'>;

/**
 * Copies the SQLite file at this path to the PostgreSQL at this address, and changes nothing of the file. The caller holds
 * its folder. Throws MoveError, DatabaseError.
 */
export async function moveToPostgres(path: string, url: string, options: RunOptions): Promise<Moved> {
  const source = openSqliteSource(path);
  try {
    const target = await openPostgresTarget(url);
    try {
      return await moveData(source, target, { ...options, tables: movedTables(source.database) });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/**
 * Copies the PostgreSQL at this address to the SQLite file at this path, under another name until all is there. What stood at the path is kept as
 * `keptAs`. The caller holds the folder. Throws MoveError, DatabaseError.
 */
export async function moveFromPostgres(
  url: string,
  path: string,
  keptAs: string,
  options: RunOptions,
): Promise<Moved> {
  const part = `${path}.moving`;
  const source = await openPostgresSource(url);
  let moved: Moved;
  try {
    // Ended between the last row and its name: the other side may have gone on since.
    if (existsSync(part) && isFilled(part)) for (const left of besides(part)) rmSync(left, { force: true });
    await (await openDatabase(part)).destroy();
    const target = openSqliteTarget(part);
    try {
      moved = await moveData(source, target, { ...options, tables: movedTables(target.database) });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  const file = openSync(part, 'r+');
  fsyncSync(file);
  closeSync(file);
  // The log beside a database belongs to it: one without the other is a damaged database.
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, keptAs + suffix);
  }
  renameSync(part, path);
  return moved;
}

function besides(path: string): readonly string[] {
  return ['', '-wal', '-shm'].map((suffix) => path + suffix);
}
