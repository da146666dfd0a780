import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** What nobody could read before comes when that ends: at its new place in lists, and on its desks. Of stories that are not live yet. */
export async function bringForward(
  db: Kysely<Tables>,
  at: RawBuilder<unknown>,
  which: RawBuilder<unknown>,
): Promise<void> {
  const { rows } = await sql<{ readonly number: number; readonly sort_at: number }>`update story
    set sort_at = ${at} where ${which} and state <> 'live' and named_json is null
    returning number, sort_at`.execute(db);
  for (const { number, sort_at } of rows)
    await sql`update story_topic set sort_at = ${sort_at} where story_number = ${number}`.execute(db);
}
