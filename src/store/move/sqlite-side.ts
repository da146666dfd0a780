import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { movedMark, movingMark } from '../sql/engine/moving.ts';
import { migrations } from '../sqlite/migrations.ts';
import { judgeSchema } from './judge-schema.ts';
import { MoveError } from './move-error.ts';
import { countedSql, countSql, pageSql, quoted } from './select-rows.ts';
import type { Row, Source, Target } from './side.ts';

const bound = { place: () => '?', read: ({ name }: { name: string }) => quoted(name) };

/** The file at this path, read only. The caller holds its folder. Throws MoveError where it is none of this release. */
export function openSqliteSource(path: string): Source & { readonly database: DatabaseSync } {
  if (!existsSync(path)) throw new MoveError({ code: 'missing', place: path });
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  try {
    judgeSchema(namesIn(database, path), migrations, path);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    database,
    place: path,
    async page(table, after, limit) {
      const statement = database.prepare(pageSql(table, after === null, bound));
      statement.setReadBigInts(true);
      const rows = statement.all(...(after ?? []), limit) as Record<string, Row[number]>[];
      return rows.map((row) => table.columns.map(({ name }) => row[name] ?? null));
    },
    count: async (table) => numberOf(database, countSql(table)),
    async lastNumber({ name }) {
      const statement = database.prepare('select seq from sqlite_sequence where name = ?');
      statement.setReadBigInts(true);
      return (statement.get(name)?.seq as bigint | undefined) ?? 0n;
    },
    async lastWritten() {
      return readMeta(database, 'last_written') ?? '';
    },
    refuseRunning: async () => {},
    close: async () => database.close(),
  };
}

/** The file at this path, made by this release, to be filled. The caller holds its folder. */
export function openSqliteTarget(path: string): Target & { readonly database: DatabaseSync } {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  // What a power cut takes of it is copied anew: the mark goes with the rows.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
  const atOnce = <Result>(work: () => Result): Result => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  const mark = (before: string, after: string) => {
    const { changes } = database
      .prepare('update meta set value = ? where name = ? and value = ?')
      .run(after, movingMark, before);
    if (changes !== 1) throw new MoveError({ code: 'other-move', place: path });
  };
  return {
    database,
    place: path,
    readMark: async () => readMeta(database, movingMark),
    async begin(_tables, first) {
      atOnce(() => {
        database.exec('delete from meta');
        database.prepare('insert into meta (name, value) values (?, ?)').run(movingMark, first);
      });
    },
    async write(table, rows, { before, after }) {
      atOnce(() => {
        const names = table.columns.map(({ name }) => quoted(name)).join(', ');
        const places = table.columns.map(() => '?').join(', ');
        const insert = database.prepare(`insert into ${quoted(table.into)} (${names}) values (${places})`);
        for (const row of rows) insert.run(...row);
        mark(before, after);
      });
      return 0;
    },
    async finish(numbers, before, at) {
      atOnce(() => {
        mark(before, '');
        for (const [{ name }, number] of numbers) {
          database.prepare('delete from sqlite_sequence where name = ?').run(name);
          if (number > 0n)
            database.prepare('insert into sqlite_sequence (name, seq) values (?, ?)').run(name, number);
        }
        database
          .prepare('update meta set name = ?, value = ? where name = ?')
          .run(movedMark, `${at}`, movingMark);
      });
      database.exec('PRAGMA optimize = 0x10002');
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    count: async (table) => numberOf(database, countedSql(table)),
    close: async () => database.close(),
  };
}

/** Whether a move filled this file to its end, and only its name is not given yet. */
export function isFilled(path: string): boolean {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return readMeta(database, movedMark) !== null;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

function namesIn(database: DatabaseSync, path: string): readonly string[] {
  try {
    const found = database.prepare('select name from kysely_migration').all() as { name: string }[];
    return found.map(({ name }) => name);
  } catch (error) {
    throw new MoveError({ code: 'not-telex', place: path }, { cause: error });
  }
}

function readMeta(database: DatabaseSync, name: string): string | null {
  const row = database.prepare('select value from meta where name = ?').get(name);
  return (row?.value as string | undefined) ?? null;
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Number(database.prepare(sql).get()?.n);
}
