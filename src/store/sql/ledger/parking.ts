import { type Kysely, sql } from 'kysely';
import { formatReason } from '../../../domain/reason.ts';
import { longestParkedMs } from '../../clock-step.ts';
import type { Parking } from '../../parking.ts';
import { channelOf } from '../rows.ts';
import type { Tables } from '../tables.ts';
import { refreshLane } from './lanes.ts';

/** Each call is a transaction of its own: a platform tells of its channels whenever it likes. */
export function createParking(db: Kysely<Tables>): Parking {
  return {
    async askAgain(platform, isBack, now) {
      // Most of the time nothing is parked, and then nobody waits for a transaction.
      if (!(await parkedChannels(db, platform)).some(isBack)) return;
      await db.transaction().execute(async (transaction) => {
        const back = (await parkedChannels(transaction, platform)).filter(isBack);
        for (const { id } of back) await freeLane(transaction, id, now);
      });
    },

    async park(platform, isGone, reason, now) {
      const until = now + longestParkedMs;
      await db.transaction().execute(async (transaction) => {
        const gone = (await usedChannels(transaction, platform)).filter(isGone);
        for (const { id } of gone) {
          await transaction
            .updateTable('channel')
            .set({ parked_reason: formatReason(reason), parked_until: until })
            .where('id', '=', id)
            .execute();
          await holdLane(transaction, platform, id, { until, now });
          await refreshLane(transaction, id);
        }
      });
    },
  };
}

async function parkedChannels(db: Kysely<Tables>, platform: string) {
  const rows = await db
    .selectFrom('channel')
    .selectAll()
    .where('platform', '=', platform)
    .where('parked_reason', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(channelOf);
}

/** Those that are not parked and that something is, or was, sent to. */
async function usedChannels(db: Kysely<Tables>, platform: string) {
  const rows = await db
    .selectFrom('channel')
    .selectAll()
    .where('platform', '=', platform)
    .where('parked_reason', 'is', null)
    .where((eb) =>
      eb.or([
        eb('id', 'in', eb.selectFrom('lane').select('channel_id')),
        eb('id', 'in', eb.selectFrom('subscription').select('channel_id').where('active', '=', 1)),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map(channelOf);
}

/** One that nothing was ever sent to has no lane yet, and waits as well. */
async function holdLane(
  db: Kysely<Tables>,
  platform: string,
  channelId: number,
  { until, now }: { readonly until: number; readonly now: number },
): Promise<void> {
  await sql`
    insert into lane (channel_id, platform, urgent, ready_at, free_at, fence, noted_at)
    values (${channelId}, ${platform}, 0, null, ${until}, 0, ${now})
    on conflict (channel_id) do update set noted_at = excluded.noted_at,
      free_at = case when lane.free_at < excluded.free_at then excluded.free_at else lane.free_at end`.execute(
    db,
  );
}

/** Whoever works the lane at this moment finds out by itself. */
async function freeLane(db: Kysely<Tables>, channelId: number, now: number): Promise<void> {
  await sql`update channel set
      parked_until = case when ${hasOpen(channelId)} then ${now} else null end,
      parked_reason = case when ${hasOpen(channelId)} then parked_reason else null end
    where id = ${channelId}`.execute(db);
  await sql`update lane set free_at = ${now}, noted_at = ${now}
    where channel_id = ${channelId} and lease_owner is null and free_at > ${now}`.execute(db);
  await refreshLane(db, channelId);
}

function hasOpen(channelId: number) {
  return sql`exists (select 1 from operation where channel_id = ${channelId} and settled_at is null)`;
}
