import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openTestDatabase, type TestDatabase } from '../support/postgres/test-database.ts';

/** Counted in another way there: lines that are added up, since a row that is counted up would be waited for. */
const ofOneEngine = new Set([
  ...['operation_tally', 'topic_tally', 'operation_count', 'topic_count'],
  // What the index of words beside the file is told.
  'story_change',
]);
const ofTools = /^(kysely_|sqlite_)/;

describe('the tables of both engines', () => {
  let dataDir: string;
  let database: TestDatabase;
  let sqlite: DatabaseSync;
  let postgres: pg.Client;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'telex-alike-'));
    const store = await openStore({ dataDir, name: 'telex.sqlite', clock: Date.now });
    await store.close();
    sqlite = new DatabaseSync(join(dataDir, 'telex.sqlite'));
    database = await openTestDatabase();
    postgres = new pg.Client(database.url);
    await postgres.connect();
  });
  afterAll(async () => {
    sqlite.close();
    await postgres.end();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('have the same columns, that may be empty in the same cases', async () => {
    const ours = sqlite
      .prepare(
        `select m.name as "table", c.name as "column", c."notnull" or c.pk > 0 as filled, c.type
         from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`,
      )
      .all() as ColumnRow[];
    const { rows: theirs } = await postgres.query<ColumnRow>(
      `select c.table_name as "table", c.column_name as "column", c.is_nullable = 'NO' as filled, c.data_type as type
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
    );
    expect(described(theirs)).toEqual(described(ours));
  });

  it('are found by the same indexes', async () => {
    const ours = sqlite
      .prepare(`select tbl_name as "table", name from sqlite_master where type = 'index' and sql is not null`)
      .all() as IndexRow[];
    const { rows: theirs } = await postgres.query<IndexRow>(
      `select tablename as "table", indexname as name from pg_indexes where schemaname = 'public'`,
    );
    const known = new Set(theirs.map(({ name }) => name));
    expect(ours.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

type ColumnRow = {
  readonly table: string;
  readonly column: string;
  readonly filled: number | boolean;
  readonly type: string;
};
type IndexRow = { readonly table: string; readonly name: string };

function described(rows: readonly ColumnRow[]): readonly string[] {
  return rows
    .filter(({ table }) => !ofOneEngine.has(table) && !ofTools.test(table))
    .map(({ table, column, filled, type }) => {
      const kind = /int/i.test(type) ? 'a number' : 'text';
      return `${table}.${column}: ${kind}${filled ? '' : ' or null'}`;
    })
    .toSorted();
}
