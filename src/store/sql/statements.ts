import {
  type CompiledQuery,
  type Kysely,
  type QueryResult,
  type RawBuilder,
  SqliteAdapter,
  sql,
} from 'kysely';
import { unheard } from './engine/unheard.ts';
import type { Tables } from './tables.ts';

/** How many rows stand in one statement; few sizes, so that few statements are made and kept. */
const sizes = [64, 16, 4, 1] as const;
/** The statement of each table and size: making it anew costs several times what SQLite does with it. */
const statements = forEachEngine(() => new Map<string, CompiledQuery>());

/**
 * Inserts any number of rows in few statements, each as its values in the order of `columns`. `skipsKnown`: a row whose key
 * is there already is left out. A statement that fails takes its whole transaction with it: else SQLite keeps a copy of each
 * page that it touches, so as to undo it alone, and writes them to a file (https://www.sqlite.org/tempfiles.html, 2.5).
 */
export async function insertRows<Name extends keyof Tables & string>(
  db: Kysely<Tables>,
  into: {
    readonly table: Name;
    readonly columns: readonly string[];
    readonly skipsKnown?: boolean;
  },
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  let at = 0;
  for (const size of sizes) {
    for (; rows.length - at >= size; at += size) {
      const parameters = rows.slice(at, at + size).flat();
      await runStatement(db, statementOf(db, into, size), parameters);
    }
  }
}

/** Inserts one row, and gives what the database made of the column `returning`. */
export async function insertRow(
  db: Kysely<Tables>,
  into: {
    readonly table: keyof Tables & string;
    readonly columns: readonly string[];
    readonly returning: string;
  },
  row: readonly unknown[],
): Promise<unknown> {
  const { rows } = await runStatement<Record<string, unknown>>(db, statementOf(db, into, 1), row);
  return rows[0]?.[into.returning];
}

type Into = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly skipsKnown?: boolean;
  readonly returning?: string;
};

function statementOf<Row = unknown>(
  db: Kysely<Tables>,
  { table, columns, skipsKnown = false, returning }: Into,
  size: number,
): CompiledQuery<Row> {
  const name = `${table} ${size} ${columns.join(' ')} ${skipsKnown} ${returning}`;
  const kept = statements(db);
  const known = kept.get(name);
  if (known !== undefined) return known as CompiledQuery<Row>;
  // Only its text is used: Kysely knows the tables by name here and not by type.
  const plain = (db as unknown as Kysely<Record<string, Record<string, unknown>>>)
    .insertInto(table)
    .values(Array.from({ length: size }, () => Object.fromEntries(columns.map((column) => [column, 0]))));
  const insert = returning === undefined ? plain : plain.returning(returning);
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  // PostgreSQL undoes nothing by itself: a statement that fails leaves its transaction fit for nothing but to be rolled back.
  const whole = isSqlite ? insert.orRollback() : insert;
  const unknownOnly = isSqlite ? insert.orIgnore() : insert.onConflict((known) => known.doNothing());
  const made = skipsKnown ? unknownOnly : whole;
  const statement = (returning === undefined ? made.modifyEnd(unheard) : made).compile();
  kept.set(name, statement);
  return statement as CompiledQuery<Row>;
}

/** Stands for a value while a statement is made. */
class StandIn {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

/**
 * A statement that is made once and run with other values each time: making it anew costs several times what SQLite does
 * with it. `make` gets something that stands for each value, and makes the same statement whatever they are.
 */
export function keepStatement<Values extends readonly unknown[], Row>(
  make: (db: Kysely<Tables>, ...values: Values) => CompiledQuery<Row>,
): (db: Kysely<Tables>, ...values: Values) => Promise<QueryResult<Row>> {
  const kept = forEachEngine((db) =>
    make(db, ...(Array.from({ length: make.length - 1 }, (_, at) => new StandIn(at)) as unknown as Values)),
  );
  return (db, ...values) => {
    const made = kept(db);
    const parameters = made.parameters.map((value) => (value instanceof StandIn ? values[value.at] : value));
    return runStatement(db, made, parameters);
  };
}

/**
 * Runs a statement with other values. By the way that Kysely itself takes in the end: what it does around that for plugins, of which there are
 * none, and for queries that can be broken off costs as much as a small statement does.
 */
export function runStatement<Row>(
  db: Kysely<Tables>,
  statement: CompiledQuery<Row>,
  parameters: readonly unknown[],
): Promise<QueryResult<Row>> {
  const query = { ...statement, parameters };
  return db.getExecutor().provideConnection((connection) => connection.executeQuery<Row>(query));
}

/** The texts in a list that is written as JSON: one value of a statement, however many there are. */
export function eachIn<Text extends string>(json: string): RawBuilder<Text> {
  return sql<Text>`(select value from json_each(${json}))`;
}

/** As `eachIn`, of numbers. */
export function eachNumberIn(json: string): RawBuilder<number> {
  return sql<number>`(select cast(value as bigint) from json_each(${json}))`;
}

/** Something that is made once for each engine, when it is first asked for: they do not read the same text. */
export function forEachEngine<Made>(make: (db: Kysely<Tables>) => Made): (db: Kysely<Tables>) => Made {
  const made = new Map<unknown, Made>();
  return (db) => {
    const engine = db.getExecutor().adapter.constructor;
    const known = made.get(engine);
    if (known !== undefined) return known;
    const fresh = make(db);
    made.set(engine, fresh);
    return fresh;
  };
}
