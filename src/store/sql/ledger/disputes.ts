import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { rank } from './heads.ts';
import { touchLanes } from './lanes.ts';

/** What other agencies say of a story whose card did not stand there yet waits for the card, however long that takes. */
export async function sayDisputes(db: Kysely<Tables>, cardId: number, now: number): Promise<void> {
  const unsaid = sql`card_id = ${cardId} and kind = 'reply' and state = 'lapsed' and message_id is null
    and payload_json like '{"kind":"dispute"%' and reason like '{"code":"nothing-there-yet"%'`;
  const { rows } = await sql<{ channel_id: number; urgent: number }>`
    update operation set state = 'pending', settled_at = null, reason = null, due_at = ${now}, available_at = ${now},
      rank = case when urgent = 1 then ${sql.lit(rank.urgent)} else ${sql.lit(rank.post)} end
    where ${unsaid} returning channel_id, urgent`.execute(db);
  const [first] = rows;
  if (first === undefined) return;
  const isUrgent = rows.some(({ urgent }) => urgent === 1);
  await touchLanes(db, sql`${first.channel_id}`, isUrgent, now);
}
