import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { rank } from './lanes.ts';

/** What may be published so many times an hour in a channel waits there until all of it may go on, flashes first. */
export async function waitTogether(db: Kysely<Tables>, channelId: number): Promise<void> {
  const waiting = sql`channel_id = ${channelId} and settled_at is null and rank = ${sql.lit(rank.background)}
    and kind = 'publish' and state = 'pending'`;
  await sql`update operation set due_at = (select max(due_at) from operation where ${waiting})
    where ${waiting}`.execute(db);
}
