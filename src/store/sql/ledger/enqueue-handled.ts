import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { HandledUpdate, SeenUpdate } from '../../ledger.ts';
import type { Tables } from '../tables.ts';
import { eachSlice, remakeLists } from './enqueue-updates.ts';
import { hasOpen } from './has-open.ts';
import { rank } from './heads.ts';
import { touchLanes } from './lanes.ts';

/**
 * That every card of the story that stands comes to say who has it. Where it was pressed it overtakes what waits, so that
 * people see their press; elsewhere it goes with the other edits.
 */
export async function enqueueHandled(db: Kysely<Tables>, update: HandledUpdate): Promise<void> {
  const { number, revision, turn, at, pressedIn = null, channelId, over, urgent = false } = update;
  const here = channelId === undefined ? sql`` : sql`and c.channel_id = ${channelId}`;
  const event =
    over === undefined
      ? sql``
      : sql`and exists (select 1 from card t where t.lead_id = c.id and t.story_number = ${over})`;
  const only = sql`${here} ${event}`;
  const keyEnd = `${revision}:h${turn}${channelId === undefined ? '' : `:${at}`}`;
  const place = urgent ? () => sql.lit(rank.urgent) : placeIn(pressedIn);
  await eachSlice(db, number, async (cards) => {
    const slice = sql`${cards} ${only} and c.message_id is not null`;
    await sql`
      update operation set due_at = case when first_failed_at is null then cast(${at} as bigint) else due_at end,
        rank = case when state <> 'parked' and rank > ${place(sql`operation.channel_id`)}
          then ${place(sql`operation.channel_id`)} else rank end
      where kind = 'edit' and settled_at is null
        and card_id in (select c.id from card c where ${slice})`.execute(db);
    await sql`
      insert into operation (key, kind, channel_id, card_id, story_number, revision, urgent, rank, state, due_at,
        available_at, created_at)
      select 'edit:' || c.id || ':' || ${keyEnd}, 'edit', c.channel_id, c.id, cast(${number} as bigint),
        cast(${revision} as bigint), 0, ${place(sql`c.channel_id`)}, 'pending', cast(${at} as bigint),
        cast(${at} as bigint), cast(${at} as bigint)
      from card c where ${slice} and not ${hasOpen('edit')}
      on conflict (key) do nothing`.execute(db);
    if (update.inLists === true)
      await remakeLists(db, { number, revision, about: null, at, keyEnd }, sql`${cards}`);
    await touchLanes(
      db,
      sql`select c.channel_id from card c where ${update.inLists === true ? cards : slice}`,
      false,
      at,
    );
  });
}

/** That what was said of a kill, and its reminder, come to say who has seen it. Each time counts: `count` people by now. */
export async function enqueueSeen(
  db: Kysely<Tables>,
  { number, revision, count, at, pressedIn = null }: SeenUpdate,
): Promise<void> {
  const place = placeIn(pressedIn);
  const said = sql`m.message_id is not null and m.kind in ('reply', 'notice')
    and m.payload_json like '{"kind":"reply"%' and m.card_id in (select c.id from card c where c.story_number = ${number})`;
  await sql`
    update operation set rank = case when state <> 'parked' and rank > ${place(sql`operation.channel_id`)}
        then ${place(sql`operation.channel_id`)} else rank end,
      due_at = case when first_failed_at is null then cast(${at} as bigint) else due_at end
    where kind = 'edit' and settled_at is null and about_key in (select m.key from operation m where ${said})`.execute(
    db,
  );
  await sql`
    insert into operation (key, kind, channel_id, story_number, revision, payload_json, about_key, urgent, rank, state,
      due_at, available_at, created_at)
    select 'edit:' || m.key || ':' || ${`${number}:${revision}:s${count}`}, 'edit', m.channel_id,
      cast(${number} as bigint), cast(${revision} as bigint), '{"kind":"anew","message":"' || m.key || '"}', m.key, 0,
      ${place(sql`m.channel_id`)}, 'pending', cast(${at} as bigint), cast(${at} as bigint), cast(${at} as bigint)
    from operation m where ${said} and not exists (select 1 from operation o
      where o.about_key = m.key and o.kind = 'edit' and o.settled_at is null)
    on conflict (key) do nothing`.execute(db);
  await touchLanes(db, sql`select m.channel_id from operation m where ${said}`, false, at);
}

function placeIn(pressedIn: number | null) {
  return (channelId: RawBuilder<unknown>) =>
    sql`case when ${channelId} = ${pressedIn ?? 0} then ${sql.lit(rank.urgent)} else ${sql.lit(rank.edit)} end`;
}
