import { type Column, type MovedTable, ownMarks } from './moved-tables.ts';
import type { Row } from './side.ts';

/** The statement of a page, with `place(n)` for its n-th value (from 0), and `read` for how a column is read. */
export function pageSql(
  table: MovedTable,
  isFirst: boolean,
  { place, read }: { place: (n: number, kind: Column['kind']) => string; read: (column: Column) => string },
): string {
  const key = table.key.flatMap((at) => table.columns[at] ?? []);
  // Of the table: what is read of a column has its name as well, and numbers are read as text.
  const names = key.map(({ name }) => `${quoted(table.name)}.${quoted(name)}`).join(', ');
  const places = key.map(({ kind }, n) => place(n, kind)).join(', ');
  const conditions = [table.where, isFirst ? null : `(${names}) > (${places})`].filter(
    (each) => each !== null,
  );
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const limit = place(isFirst ? 0 : key.length, 'number');
  return `select ${table.columns.map(read).join(', ')} from ${quoted(table.name)} ${where} order by ${names} limit ${limit}`;
}

/** The statement that counts, as `n`, what is moved of a table. */
export function countSql({ name, where }: Pick<MovedTable, 'name' | 'where'>): string {
  return `select count(*) as n from ${quoted(name)} ${where === null ? '' : `where ${where}`}`;
}

/** The statement that counts, as `n`, what stands where a table's rows go. */
export function countedSql({ into }: Pick<MovedTable, 'into'>): string {
  return countSql({ name: into, where: into === 'meta' ? ownMarks : null });
}

/** What a row is known by. */
export function keyOf(table: MovedTable, row: Row): Row {
  return table.key.map((at) => row[at] ?? null);
}

/** A name in SQL, for both engines. */
export function quoted(name: string): string {
  return `"${name}"`;
}
