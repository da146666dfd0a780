import type { DatabaseSync } from 'node:sqlite';
import { identityMark, movedMark, movingMark } from '../sql/engine/moving.ts';

/** What stands in a column: every number is of 64 bits. */
export type Column = { readonly name: string; readonly kind: 'number' | 'text' };

/** A value of a row as it is copied. */
export type Value = bigint | string | null;

/** A table that is moved: how its rows are found in order, and where they go. */
export type MovedTable = {
  readonly name: string;
  /** Where its rows go: the table of the same name, but for versions of 0.1. */
  readonly into: string;
  readonly columns: readonly Column[];
  /** Places in `columns` of what a row is known by. */
  readonly key: readonly number[];
  /** Which of its rows, in SQL that both engines read; null: all. */
  readonly where: string | null;
  /** Its key is a number that the database deals out. */
  readonly isNumbered: boolean;
  /** Rows that are read and written at once: texts of some kilobytes stand in it, or not. */
  readonly rowsAtOnce: number;
};

/** In SQL: what of `meta` is none of these. */
export const ownMarks = `name not in ('${movingMark}', '${movedMark}', '${identityMark}')`;

/** Made from the others by triggers, of the index of words, or of who runs now. */
const left = new Set(['operation_count', 'topic_count', 'story_change', 'replica', 'lease']);
/** What 0.1 kept of versions, as far as it is still of use (see `moveVersions` of retention). */
const stillOfUse = `revision < (select s.revision from story s where s.number = story_number)
  and not exists (select 1 from item_version v
    where v.story_number = item_version_before.story_number and v.revision = item_version_before.revision)`;
const where: Readonly<Record<string, string>> = { meta: ownMarks, item_version_before: stillOfUse };
const into: Readonly<Record<string, string>> = { item_version_before: 'item_version' };

const long = /_json$|^(?:v|entries|value)$/;

/** Every table that is moved, each after those that it points at: read from the tables of this release in SQLite. */
export function movedTables(sqlite: DatabaseSync): readonly MovedTable[] {
  const found = sqlite
    .prepare(
      `select name, sql from sqlite_master where type = 'table'
         and name not like 'sqlite_%' and name not like 'kysely_%' order by name`,
    )
    .all() as { name: string; sql: string }[];
  const moved = found.filter(({ name }) => !left.has(name));
  const parents = new Map(moved.map(({ name }) => [name, parentsOf(sqlite, name)]));
  return inOrder(parents).map((name) => {
    const columns = columnsOf(sqlite, name);
    const key = keyOf(sqlite, name);
    return {
      name,
      into: into[name] ?? name,
      columns,
      key: key.map((column) => columns.findIndex((each) => each.name === column)),
      where: where[name] ?? null,
      isNumbered: /autoincrement/i.test(moved.find((each) => each.name === name)?.sql ?? ''),
      rowsAtOnce: columns.some((column) => long.test(column.name)) ? 200 : 1_000,
    };
  });
}

function columnsOf(sqlite: DatabaseSync, table: string): readonly Column[] {
  const found = sqlite.prepare('select name, type from pragma_table_info(?)').all(table) as {
    name: string;
    type: string;
  }[];
  return found.map(({ name, type }) => {
    // There are no others: a test holds the columns of both engines together.
    if (type !== 'INTEGER' && type !== 'TEXT') throw new Error(`${table}.${name} is ${type}`);
    return { name, kind: type === 'INTEGER' ? 'number' : 'text' };
  });
}

function keyOf(sqlite: DatabaseSync, table: string): readonly string[] {
  const own = sqlite.prepare('select name from pragma_table_info(?) where pk > 0 order by pk').all(table) as {
    name: string;
  }[];
  if (own.length > 0) return own.map(({ name }) => name);
  const unique = sqlite
    .prepare(
      `select c.name from pragma_index_list(?) i join pragma_index_info(i.name) c
         where i.origin = 'u' order by i.seq, c.seqno`,
    )
    .all(table) as { name: string }[];
  if (unique.length === 0) throw new Error(`${table} has no key`);
  return unique.map(({ name }) => name);
}

function parentsOf(sqlite: DatabaseSync, table: string): readonly string[] {
  const found = sqlite.prepare('select "table" as name from pragma_foreign_key_list(?)').all(table) as {
    name: string;
  }[];
  return found.map(({ name }) => name);
}

function inOrder(parents: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const put = (name: string) => {
    if (done.has(name)) return;
    for (const parent of parents.get(name) ?? []) if (parent !== name) put(parent);
    done.add(name);
  };
  for (const name of parents.keys()) put(name);
  return [...done];
}
