import { type Kysely, sql } from 'kysely';
import type { Holding } from '../../ledger.ts';
import type { Lane } from '../../operation.ts';
import type { Tables } from '../tables.ts';
import { rank } from './heads.ts';

/** Acts that quiet hours keep back: posts, lists of what came late or all at once, and lines on new versions. */
const isHeldBack = sql`(kind = 'post' or payload_json like '{"kind":"reply","about":"updated"%'
  or (kind = 'list' and payload_json not like '%"heading":{"kind":"quiet"%'
    and payload_json not like '%"heading":{"kind":"digest"%'))`;

/** Keeps back all that the lane's quiet hours hold, in one statement; what may have happened already goes on. */
export async function hold(
  db: Kysely<Tables>,
  { channel: { id } }: Lane,
  { exceptUrgent, since, until }: Holding,
): Promise<void> {
  const urgent = exceptUrgent ? sql`and urgent = 0` : sql``;
  await sql`update operation set state = 'held', rank = ${sql.lit(rank.held)}
    where channel_id = ${id} and settled_at is null and unsure = 0 and state in ('pending', 'parked')
      and ${isHeldBack} ${urgent}`.execute(db);
  await sql`update quiet_hours set since = coalesce(since, ${since}), ends_at = ${until}
    where channel_id = ${id}`.execute(db);
}

/** A story that turned urgent: its posts that wait go before others, also in hours that hold the rest. */
export async function hurryPosts(
  db: Kysely<Tables>,
  number: number,
  at: number,
  slice: ReturnType<typeof sql>,
): Promise<void> {
  await sql`update operation set urgent = 1, state = 'pending', rank = ${sql.lit(rank.urgent)}, due_at = ${at}
    where kind = 'post' and settled_at is null and unsure = 0 and urgent = 0 and state in ('pending', 'held')
      and story_number = ${number} and card_id in (select c.id from card c where ${slice})`.execute(db);
}
