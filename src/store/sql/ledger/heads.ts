import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { keepStatement } from '../statements.ts';
import type { OperationTable, Tables } from '../tables.ts';

/**
 * The order of what is open in a lane. What is uncertain holds back posts and edits, but no kill and no flash; what quiet
 * hours hold has no turn.
 */
export const rank = { uncertain: 0, urgent: 1, post: 2, edit: 3, background: 4, held: 5 } as const;

/** Since when an act could come: what is promised for later is waited for from then on. As the index `operation_oldest` has it. */
export function waitsSince(name: 'o' | 'operation'): RawBuilder<number> {
  const [availableAt, createdAt] = [sql.ref(`${name}.available_at`), sql.ref(`${name}.created_at`)];
  return sql`case when ${availableAt} > ${createdAt} then ${availableAt} else ${createdAt} end`;
}

type Operation = Selectable<OperationTable>;

/**
 * What stands first at each place of a lane, due or not. The places are one subquery: a server that keeps no plan makes one at each
 * reading, and that costs more than the reading.
 */
function firstsOf(channelId: number): RawBuilder<unknown> {
  const open = sql`channel_id = ${channelId} and settled_at is null`;
  const place = (each: number) => sql`select ${sql.lit(each)} as place`;
  return sql`select (select id from operation where ${open} and rank = places.place order by due_at, id limit 1) as id
      from (${place(rank.uncertain)} union all ${place(rank.urgent)} union all ${place(rank.edit)}
        union all ${place(rank.background)}) as places
    union all
    select (select id from operation where ${open} and rank = ${sql.lit(rank.post)}
      order by coalesce(filed_at, created_at), id limit 1) as id`;
}

const selectFirsts = keepStatement((db, channelId: number) =>
  sql<Operation>`select o.* from (${firstsOf(channelId)}) as firsts join operation o on o.id = firsts.id`.compile(
    db,
  ),
);

const selectTimes = keepStatement((db, channelId: number) =>
  sql<LaneTime>`select o.rank, o.due_at, (select free_at from lane where lane.channel_id = o.channel_id) as free_at
    from (${firstsOf(channelId)}) as firsts join operation o on o.id = firsts.id`.compile(db),
);

const selectBackground = keepStatement((db, channelId: number, now: number) =>
  sql<Operation>`select * from operation where channel_id = ${channelId} and settled_at is null
    and rank = ${sql.lit(rank.background)} and due_at <= ${now}
    order by case when urgent = 1 and kind <> 'publish' then 0 else 1 end, urgent desc, due_at, id limit 1`.compile(
    db,
  ),
);

/**
 * What is due first in a lane: what is uncertain, kills and flashes, posts, edits, retries and publishing in the background.
 * Posts go in the order in which they were promised, those of sources' first polls as they were filed, so one that has to
 * wait holds back the posts behind it; nothing else does.
 */
export async function headOf(
  db: Kysely<Tables>,
  channelId: number,
  now: number,
): Promise<Operation | undefined> {
  const { rows } = await selectFirsts(db, channelId);
  const first = (place: number) => rows.find((row) => row.rank === place);
  const due = (row: Operation | undefined) => (row !== undefined && row.due_at <= now ? row : undefined);
  const uncertain = first(rank.uncertain);
  const before = due(uncertain) ?? due(first(rank.urgent));
  if (before !== undefined) return before;
  const inBackground = due(first(rank.background));
  const background =
    inBackground === undefined ? undefined : (await selectBackground(db, channelId, now)).rows[0];
  const isFlash = background?.urgent === 1 && background.kind !== 'publish';
  if (isFlash) return background;
  const routine = uncertain === undefined ? (due(first(rank.post)) ?? due(first(rank.edit))) : undefined;
  return routine ?? background;
}

/** When what stands first at each place of a lane is due; nothing where nothing is open. */
export async function headTimes(db: Kysely<Tables>, channelId: number): Promise<readonly LaneTime[]> {
  return (await selectTimes(db, channelId)).rows;
}

/** What stands first at a place of its lane, and when that lane is free. */
export type LaneTime = { readonly rank: number; readonly due_at: number; readonly free_at: number };
