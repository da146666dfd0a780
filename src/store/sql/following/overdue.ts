import type { Kysely } from 'kysely';
import { readKeptWish } from '../../../domain/hours/digest-wish.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { OverdueChannel } from '../../troubles.ts';
import type { Tables } from '../tables.ts';

/** Of more nobody needs to know each. */
const most = 200;

/** See `TroubleStore.overdueChannels`. A digest that is damaged is told of as that, and is never due. */
export async function overdueChannels(
  db: Kysely<Tables>,
  before: EpochMs,
): Promise<readonly OverdueChannel[]> {
  const digests = await db
    .selectFrom('digest as d')
    .innerJoin('channel as c', 'c.id', 'd.channel_id')
    .select(['c.id as channelId', 'c.platform', 'c.name as channel', 'd.wish_json'])
    .where('d.active', '=', (eb) => eb.lit(1))
    .where('d.due_at', '<=', before)
    .limit(most)
    .execute();
  const quiet = await db
    .selectFrom('quiet_hours as q')
    .innerJoin('channel as c', 'c.id', 'q.channel_id')
    .select(['c.id as channelId', 'c.platform', 'c.name as channel'])
    .where('q.ends_at', '<=', before)
    .limit(most)
    .execute();
  const due = [...digests.filter(({ wish_json }) => readKeptWish(wish_json) !== null), ...quiet];
  const channels = due.map(
    ({ channelId, platform, channel }) => [channelId, { channelId, platform, channel }] as const,
  );
  return [...new Map(channels).values()];
}
