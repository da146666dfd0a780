import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { nameDamaged } from '../../../src/chat/words/wire/tell-damaged.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { jsonTables } from '../../../src/store/sql/damaged/json-tables.ts';
import { storyOf } from '../../../src/store/sqlite/search/archive-reader.ts';
import { makeDataFolder } from '../../support/store/data-folder.ts';
import { wireItem } from '../../support/wire-item.ts';

/** Made anew from other rows, or found anew: nobody has to be told that one of these is damaged. */
const madeAnew = ['subscription_mark', 'trouble', 'heard_trouble'];

it('all that is kept as JSON is looked through for damage, by what its rows are known by', async () => {
  const dataDir = await makeDataFolder('telex-damaged-');
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: Date.now });
  await store.close();
  const database = new DatabaseSync(join(dataDir, 'telex.sqlite'));
  const columns = database
    .prepare(
      `select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c
       where m.type = 'table' order by 1, 2`,
    )
    .all() as { readonly table: string; readonly column: string }[];
  database.close();
  rmSync(dataDir, { recursive: true, force: true });
  const listed = Object.entries(jsonTables).flatMap(([table, { keys, columns: own }]) =>
    [...keys, ...Object.keys(own)].map((column) => `${table}.${column}`),
  );
  const there = columns.map(({ table, column }) => `${table}.${column}`);
  expect(listed.filter((each) => !there.includes(each))).toEqual([]);
  const named = columns.filter(({ table, column }) => column.endsWith('_json') && !madeAnew.includes(table));
  expect(
    named.map(({ table, column }) => `${table}.${column}`).filter((each) => !listed.includes(each)),
  ).toEqual([]);
});

it('is called something that people know, but for what is the ledger’s and the board’s alone', () => {
  const others = Object.keys(jsonTables).filter((table) =>
    nameDamaged({ table, key: [1], channel: 'bureau' }, 'nl').startsWith('de rij'),
  );
  expect(others).toEqual(['operation', 'board_message']);
});

it('what an alarm tells can be read where each trouble in it says what it is about', () => {
  const tells = (trouble: object) =>
    jsonTables.operation.columns.payload_json(
      JSON.stringify({ kind: 'alarm', news: { begun: [trouble], over: [], at: 1 } }),
      [],
    );
  expect(tells({ key: 'silence/anp', about: { kind: 'silence', source: 'anp', usualMs: 1 }, since: 1 })).toBe(
    true,
  );
  expect(tells({})).toBe(false);
  expect(tells({ key: 'clearing', about: { kind: 'clearing' }, since: 1 })).toBe(false);
});

it('a story that was taken back is looked for by what names it, and by nothing where that is damaged', () => {
  const row = { number: 1, state: 'withdrawn', sort_at: 1, sent_by: 'ANP', source_id: 'anp' } as const;
  const item_json = JSON.stringify(wireItem({ guid: 'een' }));
  const read = (named_json: string) => storyOf({ ...row, item_json, named_json, erased_at: null }).readable;
  expect(read('{"headline":"Een","opening":null,"dateline":null,"slug":null}')?.item.headline).toBe('Een');
  for (const kept of ['{}', '{"headline":5}']) expect(read(kept)).toBeNull();
});
