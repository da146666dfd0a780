import { type Kysely, sql } from 'kysely';
import { delayStep, lateMs } from '../../../domain/delay/delay.ts';
import { hourMs } from '../../../domain/hour-of-week.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { ClaimedOperation } from '../../operation.ts';
import type { Delays, OwnDelays } from '../../ports.ts';
import { unheard } from '../engine/unheard.ts';
import { keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import type { DelayCountTable } from './delay-table.ts';

/**
 * Counts how long a post took that its platform has just taken, for its source and its channel: from the agency's time to ours, and from
 * there to the platform's answer. Not those of a source's first poll, of a story that was held or freed, or of which nobody
 * knows when it was posted; what came late is counted as that alone.
 */
export async function countDelay(
  db: Kysely<Tables>,
  operation: ClaimedOperation,
  now: EpochMs,
): Promise<void> {
  if (operation.kind !== 'post' || operation.uncertain !== null) return;
  const { availableAt, id, lane } = operation;
  const [story] = (await selectTimes(db, id)).rows;
  if (story === undefined || story.filed !== null || availableAt === 0 || availableAt > story.seen) return;
  const { source, issued, seen } = story;
  const parts: [DelayCountTable['part'], number][] = [];
  if (now - availableAt > lateMs) parts.push(['late', 0]);
  else {
    parts.push(['posted', delayStep(Math.max(0, now - seen))]);
    if (issued !== null && issued <= seen) parts.push(['seen', delayStep(seen - issued)]);
  }
  const hour = Math.floor(now / hourMs);
  for (const [part, step] of parts) {
    await countOne(db, 'channel', String(lane.channel.id), part, hour, step);
    await countOne(db, 'source', source, part, hour, step);
  }
}

type Times = {
  readonly source: string;
  readonly issued: number | null;
  readonly seen: number;
  readonly filed: number | null;
};

const selectTimes = keepStatement((db, operationId: number) =>
  sql<Times>`select s.source_id as source, s.issued_at as issued, s.seen_at as seen, o.filed_at as filed
    from operation o join story s on s.number = o.story_number where o.id = ${operationId}`.compile(db),
);

const countOne = keepStatement((db, kind: string, who: string, part: string, hour: number, step: number) =>
  sql`insert into delay_count (kind, who, part, hour, step, posts)
      values (${kind}, ${who}, ${part}, cast(${hour} as bigint), cast(${step} as bigint), 1)
      on conflict (kind, who, part, hour, step) do update set posts = delay_count.posts + 1 ${unheard}`.compile(
    db,
  ),
);

const sumUp = keepStatement((db, kind: string, who: string, hour: number) =>
  sql<{ who: string; part: DelayCountTable['part']; step: number; posts: number }>`
    select who, part, step, cast(sum(posts) as bigint) as posts from delay_count
    where kind = ${kind} and (who = ${who} or ${who} = '') and hour > cast(${hour} as bigint)
    group by who, part, step order by who, part, step`.compile(db),
);

/** What was counted in the last day, of every source and of this channel. */
export async function readDelays(db: Kysely<Tables>, channelId: number, now: EpochMs): Promise<Delays> {
  const hour = Math.floor(now / hourMs) - 24;
  const { rows: sources } = await sumUp(db, 'source', '', hour);
  const { rows: channel } = await sumUp(db, 'channel', String(channelId), hour);
  return {
    sources: new Map([...Map.groupBy(sources, ({ who }) => who)].map(([who, rows]) => [who, ownOf(rows)])),
    channel: ownOf(channel),
  };
}

function ownOf(
  rows: readonly { readonly part: string; readonly step: number; readonly posts: number }[],
): OwnDelays {
  const countsOf = (part: string) =>
    new Map(rows.flatMap((row) => (row.part === part ? [[row.step, row.posts] as const] : [])));
  return { seen: countsOf('seen'), posted: countsOf('posted'), late: countsOf('late').get(0) ?? 0 };
}

/** When the story was posted in the channel; null where it is not, or nobody knows. */
export async function readPostedAt(
  db: Kysely<Tables>,
  number: number,
  channelId: number,
): Promise<EpochMs | null> {
  const card = await db
    .selectFrom('card')
    .select(['id', 'posted_at'])
    .where('story_number', '=', number)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  if (card === undefined || card.posted_at !== null) return card?.posted_at ?? null;
  // What came in a list stands there as well as what has a card of its own.
  const { rows } = await sql<{ at: number | null }>`select min(m.settled_at) as at from operation m
    where m.kind = 'list' and m.state = 'sent' and m.key in (
      select p.about_key from operation p where p.card_id = ${card.id} and p.kind = 'post' and p.about_key is not null
      union select l.list_key from listed l where l.card_id = ${card.id})`.execute(db);
  return rows[0]?.at ?? null;
}
