import { MoveError } from './move-error.ts';
import type { MovedTable } from './moved-tables.ts';
import { keyOf } from './select-rows.ts';
import type { Row, Source, Target } from './side.ts';

/** How a move goes on. */
export type MoveOptions = {
  /** The tables, each after those that it points at. */
  readonly tables: readonly MovedTable[];
  /** Told after each step; a table of which nothing is there is told once. */
  readonly onProgress: (progress: MoveProgress) => void;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Ends it between two steps. */
  readonly signal: AbortSignal;
  /** Rows that are moved at once; left out: as the table says. */
  readonly rowsAtOnce?: number;
};

/** How far it is. */
export type MoveProgress = { readonly table: string; readonly rows: number; readonly of: number };

/** What was moved. */
export type Moved = {
  /** Rows of all tables, those of an earlier try among them. */
  readonly rows: number;
  readonly tables: number;
  /** Texts that this try had to change. */
  readonly changedTexts: number;
  /** Whether it went on where an earlier one had ended. */
  readonly isResumed: boolean;
};

/** As it is noted in the target. `table`: the last of which something stands there, up to the row that `key` names. */
type Place = {
  readonly of: string;
  readonly table: string | null;
  readonly key: readonly string[];
  readonly rows: number;
};

/**
 * Copies every table, in the order of its key and step by step: how far it is stands in the target in the transaction that
 * has the rows, so that it may be ended at any moment and goes on there. Throws MoveError; nothing of the source is changed.
 */
export async function moveData(source: Source, target: Target, options: MoveOptions): Promise<Moved> {
  const { tables, signal } = options;
  await source.refuseRunning();
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(table.name, await source.count(table));
  const of = await stateOf(source, tables, counts);
  const found = await target.readMark();
  let mark = found ?? markOf({ of, table: null, key: [], rows: 0 });
  if (found === null) await target.begin(tables, mark);
  const place = JSON.parse(mark) as Place;
  if (place.of !== of) throw new MoveError({ code: 'changed', place: target.place });
  let changedTexts = 0;
  const begun = tables.findIndex(({ name }) => name === place.table);
  for (const table of tables.slice(Math.max(0, begun))) {
    const total = counts.get(table.name) ?? 0;
    let { rows, key } = table.name === place.table ? standing(table, place) : { rows: 0, key: null };
    options.onProgress({ table: table.name, rows, of: total });
    for (;;) {
      if (signal.aborted) throw new MoveError({ code: 'stopped' });
      const limit = options.rowsAtOnce ?? table.rowsAtOnce;
      const page = await source.page(table, key, limit);
      const last = page.at(-1);
      if (last === undefined) break;
      await source.refuseRunning();
      key = keyOf(table, last);
      rows += page.length;
      const after = markOf({ of, table: table.name, key: key.map(String), rows });
      changedTexts += await target.write(table, page, { before: mark, after });
      mark = after;
      options.onProgress({ table: table.name, rows, of: total });
      if (page.length < limit) break;
    }
  }
  await compare(source, target, tables, of);
  const numbers: (readonly [MovedTable, bigint])[] = [];
  for (const table of tables) if (table.isNumbered) numbers.push([table, await source.lastNumber(table)]);
  await target.finish(numbers, mark, options.now);
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { rows, tables: tables.length, changedTexts, isResumed: found !== null };
}

/** Every table's rows on both sides, and that nobody wrote to the source meanwhile. */
async function compare(
  source: Source,
  target: Target,
  tables: readonly MovedTable[],
  of: string,
): Promise<void> {
  await source.refuseRunning();
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(table.name, await source.count(table));
  if ((await stateOf(source, tables, counts)) !== of) {
    throw new MoveError({ code: 'changed', place: target.place });
  }
  for (const [into, from] of Map.groupBy(tables, (table) => table.into)) {
    const expected = from.reduce((sum, { name }) => sum + (counts.get(name) ?? 0), 0);
    const rows = await target.count({ into });
    if (rows !== expected) throw new MoveError({ code: 'differs', table: into, rows, of: expected });
  }
}

/** What the source is known again by: how much it holds, the numbers that it dealt, and when a Telex last wrote to it. */
async function stateOf(
  source: Source,
  tables: readonly MovedTable[],
  counts: ReadonlyMap<string, number>,
): Promise<string> {
  const state = [await source.lastWritten()];
  for (const table of tables) {
    const number = table.isNumbered ? `/${await source.lastNumber(table)}` : '';
    state.push(`${table.name} ${counts.get(table.name)}${number}`);
  }
  return state.join(', ');
}

function standing(table: MovedTable, { rows, key }: Place): { rows: number; key: Row } {
  const values = table.key.map((at, n) =>
    table.columns[at]?.kind === 'number' ? BigInt(key[n] ?? 0) : (key[n] ?? ''),
  );
  return { rows, key: values };
}

function markOf(place: Place): string {
  return JSON.stringify(place);
}
