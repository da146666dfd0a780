import { type Kysely, type RawBuilder, sql } from 'kysely';
import { formatReason, type Reason } from '../../../domain/reason.ts';
import type { Decision } from '../../ledger.ts';
import type { OperationTable, Tables } from '../tables.ts';
import { rank } from './heads.ts';
import { refreshLane, touchLanes } from './lanes.ts';
import { isBehindPosts } from './ledger-rows.ts';

/** Nothing that is open is posted any more, until a person decides. */
export async function parkAllOpen(db: Kysely<Tables>, reason: Reason, now: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('operation')
    .set({ state: 'parked', reason: formatReason(reason), settled_at: now })
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow();
  await sql`update lane set ready_at = null where ready_at is not null`.execute(db);
  return Number(numUpdatedRows);
}

/** A person wants it tried again: at once, with a budget of its own. */
export async function retry(db: Kysely<Tables>, id: number, now: number): Promise<Decision> {
  const row = await find(db, id);
  if (row === undefined) return 'unknown';
  if (row.state === 'sent') return 'sent';
  if (row.state === 'lapsed') return 'over';
  if (row.state === 'sending' && (await isUnderWay(db, row, now))) return 'under-way';
  if (row.state === 'held' || (row.state === 'pending' && row.due_at <= now)) return 'waits-already';
  await forward(db, sql`${id}`, now);
  return 'done';
}

/** A person gives it up. */
export async function drop(db: Kysely<Tables>, id: number, now: number): Promise<Decision> {
  const row = await find(db, id);
  if (row === undefined) return 'unknown';
  if (row.state === 'sent') return 'sent';
  if (row.state === 'lapsed') return 'over';
  if (await isUnderWay(db, row, now)) return 'under-way';
  await db
    .updateTable('operation')
    .set({ state: 'dead', reason: formatReason({ code: 'given-up' }), settled_at: now })
    .where('id', '=', id)
    .execute();
  await refreshLane(db, row.channel_id);
  return 'done';
}

/** What was parked waits in its lane again, in its old place. */
export async function forward(db: Kysely<Tables>, ids: RawBuilder<unknown>, now: number): Promise<void> {
  await sql`update operation set settled_at = null, first_failed_at = null, background_tries = 0, reason = null,
      due_at = ${now}, state = case when unsure = 1 then 'sending' else 'pending' end,
      rank = case when kind = 'publish' then ${sql.lit(rank.background)} when unsure = 1 and kind <> 'edit' then ${sql.lit(rank.uncertain)} when urgent = 1 then ${sql.lit(rank.urgent)}
        when ${isBehindPosts} then ${sql.lit(rank.edit)} else ${sql.lit(rank.post)} end
    where id in (${ids}) and state in ('parked', 'dead', 'pending', 'sending')`.execute(db);
  await touchLanes(db, sql`select channel_id from operation where id in (${ids})`, false, now);
}

async function find(db: Kysely<Tables>, id: number) {
  return db.selectFrom('operation').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Its lane is being worked, and it may be the one: better said than guessed. */
async function isUnderWay(
  db: Kysely<Tables>,
  { state, channel_id }: Pick<OperationTable, 'state' | 'channel_id'>,
  now: number,
): Promise<boolean> {
  if (state !== 'pending' && state !== 'sending') return false;
  const lane = await db
    .selectFrom('lane')
    .select('lease_until')
    .where('channel_id', '=', channel_id)
    .executeTakeFirst();
  return (lane?.lease_until ?? 0) > now;
}
