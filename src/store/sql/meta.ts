import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What the database says of itself under a name; null: nothing. */
export async function readMeta(db: Kysely<Tables>, name: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

/** Says it anew. */
export async function writeMeta(db: Kysely<Tables>, name: string, value: string): Promise<void> {
  const row = { name, value };
  await db
    .insertInto('meta')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}
