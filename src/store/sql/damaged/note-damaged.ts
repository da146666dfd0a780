import type { Kysely } from 'kysely';
import type { DamagedRow } from '../../damaged/damaged-rows.ts';
import type { Tables } from '../tables.ts';
import type { JsonTable } from './json-tables.ts';

/** Of one database more are not remembered by name: its disk is broken, and what is said of it is the same. */
const mostNoted = 500;

/** By the adapter of a database, which its transactions have as well. */
const noted = new WeakMap<object, Map<string, DamagedRow>>();

/** The rows of a database that were read in vain since it was opened, by their names. */
export function notedIn(db: Kysely<Tables>): Map<string, DamagedRow> {
  const { adapter } = db.getExecutor();
  const known = noted.get(adapter) ?? new Map<string, DamagedRow>();
  noted.set(adapter, known);
  return known;
}

/** Remembers that a row could not be read, so that people are told of it; `key`: as its table's `keys` have it. */
export function noteDamaged(
  db: Kysely<Tables>,
  table: JsonTable,
  ...key: readonly (string | number)[]
): void {
  const rows = notedIn(db);
  const row = { table, key };
  if (rows.size < mostNoted) rows.set(nameOfRow(row), row);
}

/** The same of an earlier version, which may stand in the table of now or in that of before. The one where it does not is forgotten once that is looked at. */
export function noteDamagedVersion(db: Kysely<Tables>, number: number, revision: number): void {
  noteDamaged(db, 'item_version', number, revision);
  noteDamaged(db, 'item_version_before', number, revision);
}

/** `story/412`, `item_version/412/3`. */
export function nameOfRow({ table, key }: DamagedRow): string {
  return [table, ...key].join('/');
}
