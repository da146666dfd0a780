import { type Kysely, sql } from 'kysely';
import { LostLaneError } from '../../ledger.ts';
import type { ClaimedOperation, Settlement } from '../../operation.ts';
import type { Tables } from '../tables.ts';
import { rank } from './heads.ts';
import { refreshLane } from './lanes.ts';
import { outcome } from './ledger-rows.ts';

/** What may be published so many times an hour in a channel waits there until all of it may go on, flashes first. */
export async function waitTogether(db: Kysely<Tables>, channelId: number): Promise<void> {
  const waiting = waitingIn(channelId);
  await sql`update operation set due_at = (select max(due_at) from operation where ${waiting})
    where ${waiting}`.execute(db);
}

/**
 * Notes that it is about to be published. Its lane is given back at once, so that no post waits for what is no message:
 * one that was not settled by `until` may be published again, and until then nothing else of the channel is.
 */
export async function beginBeside(
  db: Kysely<Tables>,
  { id, lane: { channel } }: ClaimedOperation,
  at: number,
  until: number,
): Promise<void> {
  await sql`update operation set state = 'sending', unsure = 0, rank = ${sql.lit(rank.background)}, attempts = attempts + 1, attempted_at = ${at}, due_at = ${until},
    first_attempt_at = coalesce(first_attempt_at, ${at}) where id = ${id}`.execute(db);
  await sql`update operation set due_at = ${until} where ${waitingIn(channel.id)} and due_at < ${until}`.execute(
    db,
  );
}

/** Ends what `beginBeside` began; throws LostLaneError where it was begun again since, or decided by a person. */
export async function settleBeside(
  db: Kysely<Tables>,
  operation: ClaimedOperation,
  settlement: Settlement,
  now: number,
): Promise<void> {
  const { id, attempts, lane } = operation;
  const { numUpdatedRows } = await db
    .updateTable('operation')
    .set(outcome(settlement, now))
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempts + 1)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new LostLaneError(lane);
  if (settlement.kind === 'again') await waitTogether(db, lane.channel.id);
  else await sql`update operation set due_at = ${now} where ${waitingIn(lane.channel.id)}`.execute(db);
  await refreshLane(db, lane.channel.id);
}

function waitingIn(channelId: number) {
  return sql`channel_id = ${channelId} and settled_at is null and rank = ${sql.lit(rank.background)}
    and kind = 'publish' and state = 'pending'`;
}
