import { CompiledQuery, type Kysely, sql } from 'kysely';
import { migrations } from '../postgres/migrations.ts';
import { readMigrations } from '../postgres/open-database.ts';
import { openPostgres } from '../postgres/postgres-engine.ts';
import { isHalfMoved, movedMark, movingMark } from '../sql/engine/moving.ts';
import { readMeta } from '../sql/meta.ts';
import type { Tables } from '../sql/tables.ts';
import { UnusableStoreError } from '../unusable-store.ts';
import { fitText } from './fit-text.ts';
import { judgeSchema } from './judge-schema.ts';
import { MoveError } from './move-error.ts';
import type { Column, MovedTable } from './moved-tables.ts';
import { countedSql, countSql, pageSql, quoted } from './select-rows.ts';
import type { Row, Source, Target } from './side.ts';

const types = { number: 'bigint', text: 'text' } as const;
/** A number of 64 bits would lose its end as a number of JavaScript. */
const bound = {
  place: (n: number, kind: Column['kind']) => `$${n + 1}::${types[kind]}`,
  read: ({ name, kind }: Column) =>
    kind === 'number' ? `${quoted(name)}::text as ${quoted(name)}` : quoted(name),
};

/** Nobody listens: what a connection that is cut was asked fails as well. */
const use = { onClock: () => {}, onCut: () => {}, onFew: () => {} };

/** The database at this address, to be read. Throws MoveError where its tables are none of this release, and DatabaseError. */
export async function openPostgresSource(url: string): Promise<Source> {
  const place = placeOf(url);
  const found = await readMigrations(url);
  if (found === null) throw new MoveError({ code: 'not-telex', place });
  judgeSchema(found, migrations, place);
  const { db } = await openPostgres(url, use);
  if (await isHalfMoved(db)) {
    await db.destroy();
    throw new MoveError({ code: 'half', place });
  }
  return {
    place,
    async page(table, after, limit) {
      const rows = await ask<Record<string, string | null>>(db, pageSql(table, after === null, bound), [
        ...(after ?? []),
        limit,
      ]);
      return rows.map((row) => table.columns.map((column) => readValue(row[column.name] ?? null, column)));
    },
    count: async (table) => numberOf(db, countSql(table)),
    async lastNumber(table) {
      const [name] = await ask<{ name: string }>(db, 'select pg_get_serial_sequence($1, $2) as name', [
        table.name,
        numberColumn(table),
      ]);
      const [row] = await ask<{ last: string; is_called: boolean }>(
        db,
        `select last_value::text as last, is_called from ${name?.name}`,
      );
      return row?.is_called === true ? BigInt(row.last) : 0n;
    },
    lastWritten: async () => (await readMeta(db, 'last_written')) ?? '',
    refuseRunning: () => refuseRunning(db, place),
    close: () => db.destroy(),
  };
}

/** The database at this address, with our tables, to be filled. Throws MoveError where a newer Telex made its tables, and DatabaseError. */
export async function openPostgresTarget(url: string): Promise<Target> {
  const place = placeOf(url);
  const found = await readMigrations(url);
  // Those of an older release are brought up to date where there is nothing in them, and there must be nothing.
  if (found?.some((name) => !(name in migrations))) throw new MoveError({ code: 'newer', place });
  const { db } = await openPostgres(url, use);
  const alone = <Result>(work: (transaction: Kysely<Tables>) => Promise<Result>): Promise<Result> =>
    db.transaction().execute(async (transaction) => {
      await refuseRunning(transaction, place);
      return work(transaction);
    });
  const mark = async (transaction: Kysely<Tables>, before: string, after: string) => {
    const { numUpdatedRows } = await transaction
      .updateTable('meta')
      .set({ value: after })
      .where('name', '=', movingMark)
      .where('value', '=', before)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) throw new MoveError({ code: 'other-move', place });
  };
  return {
    place,
    readMark: () => readMeta(db, movingMark),
    begin: (tables, first) =>
      alone(async (transaction) => {
        const code = (await readMeta(transaction, movedMark)) === null ? 'holds-news' : 'moved-before';
        for (const { name } of tables.filter((table) => table.name !== 'meta')) {
          const rows = await ask(transaction, `select 1 from ${quoted(name)} limit 1`);
          if (rows.length > 0) throw new MoveError({ code, place });
        }
        await transaction.deleteFrom('meta').execute();
        await transaction.insertInto('meta').values({ name: movingMark, value: first }).execute();
      }),
    write: (table, rows, { before, after }) =>
      alone(async (transaction) => {
        const { values, changed } = columnwise(table, rows);
        const names = table.columns.map(({ name }) => quoted(name)).join(', ');
        const lists = table.columns.map(({ kind }, n) => `$${n + 1}::${types[kind]}[]`).join(', ');
        await ask(
          transaction,
          `insert into ${quoted(table.into)} (${names}) select * from unnest(${lists})`,
          values,
        ).catch((error: unknown) => {
          if (error instanceof UnusableStoreError || !(error instanceof Error)) throw error;
          throw new MoveError(
            { code: 'refused', table: table.into, reason: error.message },
            { cause: error },
          );
        });
        await mark(transaction, before, after);
        return changed;
      }),
    async finish(numbers, before, at) {
      await alone(async (transaction) => {
        await mark(transaction, before, '');
        for (const [table, number] of numbers) {
          await ask(transaction, 'select setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)', [
            table.name,
            numberColumn(table),
            number > 0n ? number : 1n,
            number > 0n,
          ]);
        }
        await transaction
          .updateTable('meta')
          .set({ name: movedMark, value: String(at) })
          .where('name', '=', movingMark)
          .execute();
      });
      // Or it would plan for empty tables until the server looks by itself.
      await sql`analyze`.execute(db);
    },
    count: async (table) => numberOf(db, countedSql(table)),
    close: () => db.destroy(),
  };
}

/** By the clock of the database, as they tell each other. */
async function refuseRunning(db: Kysely<Tables>, place: string): Promise<void> {
  const [alive] = await ask<{ owner: string; left: number }>(
    db,
    `select owner, until - cast(extract(epoch from clock_timestamp()) * 1000 as bigint) as left from replica
       where until > cast(extract(epoch from clock_timestamp()) * 1000 as bigint) order by until desc limit 1`,
  );
  if (alive === undefined) return;
  throw new MoveError({ code: 'running', place, owner: alive.owner, leftS: Math.ceil(alive.left / 1_000) });
}

/** The values of each column, as PostgreSQL takes them, and how many texts that changed. */
function columnwise(table: MovedTable, rows: readonly Row[]) {
  let changed = 0;
  const values = table.columns.map(({ name, kind }, at) =>
    rows.map((row) => {
      const value = row[at] ?? null;
      if (kind === 'number' || typeof value !== 'string') return value;
      const fit = fitText(value, name.endsWith('_json'));
      if (fit !== value) changed++;
      return fit;
    }),
  );
  return { values, changed };
}

async function ask<Found>(
  db: Kysely<Tables>,
  text: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Found[]> {
  const { rows } = await db.executeQuery<Found>(CompiledQuery.raw(text, [...parameters]));
  return rows;
}

async function numberOf(db: Kysely<Tables>, text: string): Promise<number> {
  const [row] = await ask<{ n: number }>(db, text);
  return row?.n ?? 0;
}

function readValue(value: string | null, { kind }: Column): Row[number] {
  return value === null || kind === 'text' ? value : BigInt(value);
}

function numberColumn(table: MovedTable): string {
  return table.columns[table.key[0] ?? 0]?.name ?? '';
}

/** The address as it may be shown. */
function placeOf(url: string): string {
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  return shown.href;
}
