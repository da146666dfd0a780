import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DamagedRow, DamagedRows } from '../../damaged/damaged-rows.ts';
import type { Tables } from '../tables.ts';
import { type JsonTable, jsonTables } from './json-tables.ts';
import { nameOfRow, noteDamaged, notedIn } from './note-damaged.ts';

type Key = readonly (string | number)[];

/** Where a look through all rows has come to; see DamagedRows. */
type Place = { readonly table: number; readonly after: Key | null };

const tables = Object.keys(jsonTables) as readonly JsonTable[];
const begin: Place = { table: 0, after: null };

/** What is damaged in a database, in SQL; see DamagedRows. */
export function createDamagedRows(db: Kysely<Tables>): DamagedRows {
  let place = begin;
  return {
    async still(known) {
      const noted = notedIn(db);
      if (known.length + noted.size === 0) return [];
      const asked = new Map([...known.map((row) => [nameOfRow(row), row] as const), ...noted]);
      const damaged: DamagedRow[] = [];
      for (const [name, row] of asked) {
        if (await isDamaged(db, row)) damaged.push(await withChannel(db, row));
        else noted.delete(name);
      }
      return damaged;
    },

    async lookThrough(limit) {
      const table = tables[place.table];
      if (table === undefined) {
        place = begin;
        return 0;
      }
      const rows = await readOn(db, table, place.after, limit);
      for (const { key, bad } of rows) if (bad === 1) noteDamaged(db, table, ...key);
      const last = rows.length < limit ? undefined : rows.at(-1);
      place =
        last === undefined
          ? { table: place.table + 1, after: null }
          : { table: place.table, after: last.key };
      return limit;
    },
  };
}

/** False: it is whole by now, or gone. */
async function isDamaged(db: Kysely<Tables>, { table, key }: DamagedRow): Promise<boolean> {
  if (!isKnown(table)) return false;
  const { keys, columns } = jsonTables[table];
  const which = sql.join(
    keys.map((name, at) => sql`${sql.ref(name)} = ${key[at] ?? null}`),
    sql` and `,
  );
  const { rows } = await sql<Record<string, string | null>>`
    select ${sql.join(Object.keys(columns).map((name) => sql.ref(name)))} from ${sql.table(table)} where ${which}`.execute(
    db,
  );
  return rows.some((row) =>
    Object.entries(columns).some(([name, reads]) => typeof row[name] === 'string' && !reads(row[name], key)),
  );
}

/** What is about a channel says which, as people call it. */
async function withChannel(db: Kysely<Tables>, { table, key }: DamagedRow): Promise<DamagedRow> {
  const keys: readonly string[] = isKnown(table) ? jsonTables[table].keys : [];
  if (table !== 'channel' && keys[0] !== 'channel_id') return { table, key };
  const channel = await db
    .selectFrom('channel')
    .select('name')
    .where('id', '=', Number(key[0]))
    .executeTakeFirst();
  return { table, key, ...(channel !== undefined && { channel: channel.name }) };
}

function isKnown(table: string): table is JsonTable {
  return Object.hasOwn(jsonTables, table);
}

/** The next rows of a table behind that one, and whether there is JSON in them that is none. */
async function readOn(db: Kysely<Tables>, table: JsonTable, after: Key | null, limit: number) {
  const { keys, columns } = jsonTables[table];
  const names = sql.join(keys.map((name) => sql.ref(name)));
  const behind: RawBuilder<unknown> =
    after === null ? sql`1 = 1` : sql`(${names}) > (${sql.join([...after])})`;
  const bad = sql.join(
    Object.keys(columns).map(
      (name) => sql`(${sql.ref(name)} is not null and json_valid(${sql.ref(name)}) = 0)`,
    ),
    sql` or `,
  );
  const { rows } = await sql<Record<string, string | number> & { readonly bad: number }>`
    select ${names}, case when ${bad} then 1 else 0 end as bad from ${sql.table(table)}
    where ${behind} order by ${names} limit ${limit} + 0`.execute(db);
  return rows.map((row) => ({ key: keys.map((name) => row[name] ?? ''), bad: row.bad }));
}
