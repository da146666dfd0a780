import { setImmediate as breath } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { NewPosts } from '../../ledger.ts';
import { unheard } from '../engine/unheard.ts';
import type { Tables } from '../tables.ts';
import { hasOpen } from './has-open.ts';
import { rank } from './heads.ts';
import { touchLanes } from './lanes.ts';

/** Channels in one statement: a few milliseconds, after which the event loop has a turn. */
export const sliceSize = 500;

/** A card in each of the channels and its post, in three statements for each few hundred channels. */
export async function enqueuePosts(
  db: Kysely<Tables>,
  { number, revision, urgent, availableAt, at, fill, isAsked }: NewPosts,
  channelIds: readonly number[],
): Promise<void> {
  const asked = isAsked === true ? `:${at}` : '';
  for (let from = 0; from < channelIds.length; from += sliceSize) {
    if (from > 0) await breath();
    const channels = sql.join(channelIds.slice(from, from + sliceSize).map((id) => sql.lit(id)));
    await sql`insert into card (channel_id, story_number) select id, cast(${number} as bigint) from channel
      where id in (${channels}) on conflict (story_number, channel_id) do nothing ${unheard}`.execute(db);
    // With the revision: a story that was held when its turn came is promised anew once it is freed.
    await sql`
      insert into operation (key, kind, channel_id, card_id, story_number, revision, urgent, rank, state, due_at,
        available_at, filed_at, created_at)
      select 'post:' || c.channel_id || ':' || c.story_number || ':' || ${`${revision}${asked}`}, 'post',
        c.channel_id, c.id, c.story_number, cast(${revision} as bigint), ${urgent ? 1 : 0},
        ${urgent ? rank.urgent : rank.post}, 'pending', cast(${fill?.dueAt ?? at} as bigint), cast(${availableAt} as bigint),
        cast(${fill?.filedAt ?? null} as bigint), cast(${at} as bigint)
      from card c where c.story_number = ${number} and c.channel_id in (${channels}) and c.message_id is null
        and not ${hasOpen('post')}
      order by c.channel_id
      on conflict (key) do nothing ${unheard}`.execute(db);
    await touchLanes(db, channels, urgent, at);
  }
}

/** The sources that were read for the first time together are all read: what waited for the others goes. */
export async function endFill(db: Kysely<Tables>, now: number): Promise<void> {
  const waiting = sql`settled_at is null and rank = ${sql.lit(rank.post)} and attempts = 0 and due_at > ${now}`;
  const { rows } = await sql<{ id: number }>`select distinct channel_id as id from operation
    where ${waiting}`.execute(db);
  if (rows.length === 0) return;
  await sql`update operation set due_at = cast(${now} as bigint) where ${waiting}`.execute(db);
  await touchLanes(db, sql.join(rows.map(({ id }) => sql.lit(id))), false, now);
}
