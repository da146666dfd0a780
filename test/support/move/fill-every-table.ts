import { DatabaseSync } from 'node:sqlite';
import { movedTables } from '../../../src/store/move/moved-tables.ts';

/** Some of two figures: as texts they come in another order. */
const perTable = 12;
/** Above 2^53: as a number of JavaScript it would lose its end. */
const large = 9_007_199_254_740_993n;

/** Puts rows into every table that is moved, with numbers of 64 bits, texts of all kinds and null where it may be. */
export function fillEveryTable(path: string): void {
  const sqlite = new DatabaseSync(path);
  sqlite.exec('delete from meta');
  for (const { name, columns, key } of movedTables(sqlite)) {
    if (name === 'item_version_before') continue;
    const info = sqlite.prepare('select name, "notnull" as filled from pragma_table_info(?)').all(name) as {
      name: string;
      filled: number;
    }[];
    const parents = sqlite
      .prepare('select "from" as name from pragma_foreign_key_list(?)')
      .all(name)
      .map((each) => each.name as string);
    const isFilled = (at: number) => key.includes(at) || info[at]?.filled === 1;
    const places = columns.map(() => '?').join(', ');
    const insert = sqlite.prepare(
      `insert into "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')}) values (${places})`,
    );
    for (let row = 1; row <= perTable; row++) {
      const values = columns.map((column, at) => {
        if (!isFilled(at) && row % 3 === 0) return null;
        if (column.kind === 'number') return numberIn(column.name, parents, row, key.includes(at));
        if (name === 'story' && column.name === 'state') return row % 2 === 0 ? 'live' : 'withdrawn';
        return textIn(column.name, row);
      });
      insert.run(...values);
    }
  }
  // As a retention would leave it: numbers that were dealt are not dealt again.
  sqlite.exec(`update sqlite_sequence set seq = seq + 500 where name in ('story', 'operation')`);
  sqlite.close();
}

function numberIn(name: string, parents: readonly string[], row: number, isKey: boolean): bigint {
  if (parents.includes(name) || /^(?:id|number|story_number|channel_id|card_id|seq)$/.test(name)) {
    return BigInt(row);
  }
  return isKey || row !== 1 ? BigInt(row) : large;
}

function textIn(name: string, row: number): string {
  if (name.endsWith('_json')) return JSON.stringify({ headline: `Kop ${row}`, quote: '"\\ é 🗞' });
  return `${['a', 'B', 'é', '🗞', "o'", '{,"}', '\\'][row % 7]} ${row}`;
}
