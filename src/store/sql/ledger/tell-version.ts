import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { StoryUpdate } from '../../ledger.ts';
import type { Tables } from '../tables.ts';
import { rank } from './heads.ts';

/** A version to tell of; `keyEnd` tells its line from those of others. */
type ToldVersion = Pick<StoryUpdate, 'number' | 'revision' | 'urgent' | 'at'> & { readonly keyEnd: string };

/**
 * That a new version is told of under each card that stands there, and under a list that holds the story. Its words are
 * made when it is sent, so that one line tells of all versions that waited: a line that waits is not promised again. A
 * card that is still to be posted shows the version itself.
 */
export async function tellVersion(
  db: Kysely<Tables>,
  { number, revision, urgent, at, keyEnd }: ToldVersion,
  slice: RawBuilder<unknown>,
): Promise<void> {
  const place = sql.lit(urgent ? rank.urgent : rank.edit);
  const waits = (where: RawBuilder<unknown>) => sql`exists (select 1 from operation o where ${where}
    and o.kind = 'reply' and o.settled_at is null and o.unsure = 0
    and o.payload_json like '{"kind":"reply","about":"updated"%')`;
  const promised = sql`cast(${number} as bigint), cast(${revision} as bigint)`;
  const due = sql`${sql.lit(urgent ? 1 : 0)}, ${place}, 'pending', cast(${at} as bigint), cast(${at} as bigint),
    cast(${at} as bigint)`;
  if (urgent)
    await sql`update operation set urgent = 1, due_at = cast(${at} as bigint),
        rank = case when state in ('pending', 'held') then ${place} else rank end,
        state = case when state = 'held' then 'pending' else state end
      where kind = 'reply' and settled_at is null and unsure = 0 and payload_json like '{"kind":"reply","about":"updated"%'
        and card_id in (select c.id from card c where ${slice})`.execute(db);
  await sql`
    insert into operation (key, kind, channel_id, card_id, story_number, revision, payload_json, urgent, rank, state,
      due_at, available_at, created_at)
    select 'version:' || c.id || ':' || ${keyEnd}, 'reply', c.channel_id, c.id, ${promised},
      '{"kind":"reply","about":"updated"}', ${due}
    from card c where ${slice} and (c.message_id is not null or c.lead_id is not null)
      and not ${waits(sql`o.card_id = c.id and o.about_key is null`)}
    on conflict (key) do nothing`.execute(db);
  await sql`
    insert into operation (key, kind, channel_id, card_id, story_number, revision, payload_json, about_key, urgent, rank,
      state, due_at, available_at, created_at)
    select 'version:' || m.key || ':' || c.id || ':' || ${keyEnd}, 'reply', m.channel_id, c.id, ${promised},
      '{"kind":"reply","about":"updated","under":"' || m.key || '"}', m.key, ${due}
    from card c join operation p on p.card_id = c.id and p.kind = 'post' and p.about_key is not null
      join operation m on m.key = p.about_key and m.kind = 'list' and m.message_id is not null
    where ${slice} and not ${waits(sql`o.card_id = c.id and o.about_key = m.key`)}
    on conflict (key) do nothing`.execute(db);
}
