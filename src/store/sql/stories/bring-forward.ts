import { type Kysely, type RawBuilder, sql } from 'kysely';
import { eachNumberIn, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** What nobody could read before comes when that ends: at its new place in lists, and on its desks. Of stories that are not live yet. */
export async function bringForward(
  db: Kysely<Tables>,
  at: RawBuilder<unknown>,
  which: RawBuilder<unknown>,
): Promise<void> {
  const { rows } = await sql<{ readonly number: number }>`update story
    set sort_at = ${at} where ${which} and state <> 'live' and named_json is null
    returning number`.execute(db);
  if (rows.length === 0) return;
  const numbers = JSON.stringify(rows.map(({ number }) => number));
  await moveOnDesks(db, numbers);
  await moveFiled(db, numbers);
}

const moveOnDesks = keepStatement((db, numbers: string) =>
  sql`update story_topic set sort_at = (select s.sort_at from story s where s.number = story_number)
    where story_number in ${eachNumberIn(numbers)}`.compile(db),
);

const moveFiled = keepStatement((db, numbers: string) =>
  sql`update filed set sort_at = (select s.sort_at from story s where s.number = story_number)
    where story_number in ${eachNumberIn(numbers)}`.compile(db),
);
