import { type Kysely, type RawBuilder, sql } from 'kysely';
import { clockStepMs, longestParkedMs } from '../../clock-step.ts';
import { type LaneClaim, LostLaneError } from '../../ledger.ts';
import type { Lane } from '../../operation.ts';
import { unheard } from '../engine/unheard.ts';
import { channelOf } from '../rows.ts';
import { keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { headTimes, type LaneTime, rank } from './heads.ts';

/**
 * Takes the lane whose turn it is, in one statement: whoever is urgent, then whoever is ready longest, then whoever was
 * free first. Two steps down an index, whatever the number of lanes; that the lane is still ready stands on the row
 * itself, so that of two workers only one has it.
 */
export async function claimLane(
  db: Kysely<Tables>,
  { platform, owner, now, leaseMs, busy = [] }: LaneClaim,
): Promise<Lane | null> {
  const until = now + leaseMs;
  const ready = (urgent: 0 | 1) => sql`(select channel_id from lane where platform = ${platform}
    and urgent = ${sql.lit(urgent)} and ready_at <= ${now} ${notIn(busy)} order by ready_at, free_at, channel_id limit 1)`;
  const { rows } = await sql<{ channel_id: number; fence: number }>`
    update lane set lease_owner = ${owner}, lease_until = ${until}, ready_at = ${until}, fence = fence + 1,
      noted_at = ${now}
    where channel_id = coalesce(${ready(1)}, ${ready(0)}) and ready_at <= ${now}
    returning channel_id, fence`.execute(db);
  const [claimed] = rows;
  if (claimed === undefined) return null;
  const { channel_id, fence } = claimed;
  const [channel] = (await selectChannel(db, channel_id)).rows;
  if (channel !== undefined) return { channel: channelOf(channel), fence };
  // Of no channel, which is damage: whoever is next is not kept from its turn by it.
  await sql`update lane set ready_at = null where channel_id = ${channel_id}`.execute(db);
  return claimLane(db, { platform, owner, now, leaseMs, busy });
}

const selectChannel = keepStatement((db, id: number) =>
  db.selectFrom('channel').selectAll().where('id', '=', id).compile(),
);

/** When a lane of the platform is ready next. */
export async function nextReadyAt(
  db: Kysely<Tables>,
  platform: string,
  busy: readonly number[],
): Promise<number | null> {
  const first = (urgent: 0 | 1) => sql`select min(ready_at) as ready_at from lane
    where platform = ${platform} and urgent = ${sql.lit(urgent)} and ready_at is not null ${notIn(busy)}`;
  const { rows } = await sql<{ ready_at: number | null }>`
    select min(ready_at) as ready_at from (${first(1)} union all ${first(0)}) as firsts`.execute(db);
  return rows[0]?.ready_at ?? null;
}

function notIn(channelIds: readonly number[]): RawBuilder<unknown> {
  return channelIds.length === 0
    ? sql``
    : sql`and channel_id not in (${sql.join(channelIds.map((id) => sql.lit(id)))})`;
}

/**
 * Ends a lease; throws LostLaneError when it is somebody else's by now. The lane waits until `refreshLane`. What a later clock noted
 * of it stays so until `forgetLaterClock` has heard of that.
 */
export async function endLease(db: Kysely<Tables>, lane: Lane, now: number, freeAt: number): Promise<void> {
  const { numAffectedRows } = await giveBack(db, now + clockStepMs, now, freeAt, lane.channel.id, lane.fence);
  if (numAffectedRows !== 1n) throw new LostLaneError(lane);
}

const giveBack = keepStatement(
  (db, later: number, now: number, freeAt: number, channelId: number, fence: number) =>
    sql`update lane set lease_owner = null, lease_until = null,
      noted_at = case when noted_at > ${later} then noted_at else ${now} end,
      free_at = case when free_at < ${freeAt} then ${freeAt} else free_at end
    where channel_id = ${channelId} and fence = ${fence} and lease_owner is not null`.compile(db),
);

/** Notes when a lane that nobody works is ready next, from what is open in it. */
export async function refreshLane(db: Kysely<Tables>, channelId: number): Promise<void> {
  const { readyAt, urgent } = readiness(await headTimes(db, channelId));
  await noteReady(db, readyAt, urgent ? 1 : 0, channelId);
}

const noteReady = keepStatement((db, readyAt: number | null, urgent: 0 | 1, channelId: number) =>
  sql`update lane set ready_at = ${readyAt}, urgent = ${urgent}
    where channel_id = ${channelId} and lease_owner is null ${unheard}`.compile(db),
);

function readiness(heads: readonly LaneTime[]) {
  const isUncertain = heads.some((head) => head.rank === rank.uncertain);
  const routine: readonly number[] = isUncertain
    ? [rank.uncertain, rank.background]
    : [rank.post, rank.edit, rank.background];
  const due = (places: readonly number[]) =>
    Math.min(
      ...heads
        .filter((head) => places.includes(head.rank))
        .map(({ due_at, free_at }) => Math.max(due_at, free_at)),
    );
  const urgentAt = due([rank.urgent]);
  const readyAt = Math.min(urgentAt, due(routine));
  return readyAt === Number.POSITIVE_INFINITY
    ? { readyAt: null, urgent: false }
    : { readyAt, urgent: urgentAt === readyAt };
}

/** Something new is open in these channels since `at`: their lanes are ready then, if nobody works them and they are free. */
export async function touchLanes(
  db: Kysely<Tables>,
  channelIds: RawBuilder<unknown>,
  urgent: boolean,
  at: number,
): Promise<void> {
  const from = sql`case when lane.free_at > ${at} then lane.free_at else ${at} end`;
  await sql`
    insert into lane (channel_id, platform, urgent, ready_at, free_at, fence, noted_at)
    select id, platform, ${urgent ? 1 : 0}, cast(${at} as bigint), 0, 0, cast(${at} as bigint) from channel
    where id in (${channelIds})
    on conflict (channel_id) do update set
      urgent = case when lane.lease_owner is null and excluded.urgent = 1 then 1 else lane.urgent end,
      ready_at = case when lane.lease_owner is not null then lane.ready_at
        when lane.ready_at is null or lane.ready_at > ${from} then ${from} else lane.ready_at end ${unheard}`.execute(
    db,
  );
}

/** Longer than a platform's own pace: the channel was asked to wait. */
const askedToWaitMs = 2_000;

/**
 * A kill asks at once, once, in a channel that was asked to wait: what is limited is often another method than its edit. A
 * channel that is parked is left alone.
 */
export async function hurryLanes(
  db: Kysely<Tables>,
  channelIds: RawBuilder<unknown>,
  at: number,
): Promise<void> {
  await sql`update lane set free_at = ${at}
    where free_at > ${at + askedToWaitMs} and channel_id in (${channelIds})
      and not exists (select 1 from channel where id = lane.channel_id and parked_reason is not null) ${unheard}`.execute(
    db,
  );
}

/** A worker starts: what it held when it ended is free, and what it was doing is looked up. */
export async function endLeasesOf(
  db: Kysely<Tables>,
  platform: string,
  owner: string,
  now: number,
): Promise<void> {
  await sql`update lane set lease_owner = null, lease_until = null, fence = fence + 1,
      ready_at = case when free_at > ${now} then free_at else ${now} end
    where lease_owner = ${owner} and platform = ${platform}`.execute(db);
}

/** Waits that were noted by a later clock are over; who asks next finds out what is really due. */
export async function forgetLaterClock(db: Kysely<Tables>, platform: string, now: number): Promise<void> {
  const later = now + clockStepMs;
  await sql`update operation set due_at = ${now}
    where settled_at is null and due_at > ${now} and coalesce(attempted_at, created_at) > ${later}
      and channel_id in (select id from channel where platform = ${platform})`.execute(db);
  await sql`update channel set parked_until = ${now}
    where platform = ${platform} and parked_until > ${later + longestParkedMs}`.execute(db);
  // A lease goes on for as long as it was given: its worker may still be at it.
  await sql`update lane set noted_at = ${now}, free_at = ${now}, lease_until = ${now} + lease_until - noted_at,
      ready_at = case when ready_at is null then null when lease_until is null then ${now}
        else ${now} + lease_until - noted_at end
    where platform = ${platform} and noted_at > ${later}`.execute(db);
}
