import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** How many rows stand in one statement; few sizes, so that few statements are made and kept. */
const sizes = [64, 16, 4, 1] as const;
/** The statement of each table and size: making it anew costs several times what SQLite does with it. */
const statements = new Map<string, CompiledQuery>();

/**
 * Inserts any number of rows in few statements, each as its values in the order of `columns`. `onConflict`: a row whose
 * values there are known already is left out.
 */
export async function insertRows<Name extends keyof Tables & string>(
  db: Kysely<Tables>,
  into: {
    readonly table: Name;
    readonly columns: readonly string[];
    readonly onConflict?: readonly string[];
  },
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  let at = 0;
  for (const size of sizes) {
    for (; rows.length - at >= size; at += size) {
      const parameters = rows.slice(at, at + size).flat();
      await db.executeQuery({ ...statementOf(db, into, size), parameters });
    }
  }
}

function statementOf(
  db: Kysely<Tables>,
  {
    table,
    columns,
    onConflict,
  }: { table: string; columns: readonly string[]; onConflict?: readonly string[] },
  size: number,
): CompiledQuery {
  const name = `${table} ${size} ${columns.join(' ')} ${onConflict?.join(' ')}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  // Only its text is used: Kysely knows the tables by name here and not by type.
  const insert = (db as unknown as Kysely<Record<string, Record<string, unknown>>>)
    .insertInto(table)
    .values(Array.from({ length: size }, () => Object.fromEntries(columns.map((column) => [column, 0]))));
  const made =
    onConflict === undefined
      ? insert.compile()
      : insert.onConflict((conflict) => conflict.columns([...onConflict]).doNothing()).compile();
  statements.set(name, made);
  return made;
}
