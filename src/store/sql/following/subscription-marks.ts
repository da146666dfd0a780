import { type Kysely, sql } from 'kysely';
import type { Filter } from '../../../domain/filter/filter.ts';
import { everyTopic } from '../../../domain/topic.ts';
import { marksVersion } from '../../../filter/marks.ts';
import { readMeta, writeMeta } from '../meta.ts';
import { eachIn, insertRows, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { readFilter } from './read-filter.ts';

/** What a subscription is known by. */
export type SubscriptionKey = {
  readonly channel_id: number;
  readonly topic: string;
  readonly filter_json: string;
};

/** Writes down what the subscription is found by, and what it takes: 1 where it is by marks, 0 where by its topic alone. */
export async function writeMarks(
  db: Kysely<Tables>,
  { channel_id, topic, filter_json }: SubscriptionKey,
  taken: string,
  marks: readonly string[],
): Promise<0 | 1> {
  await insertRows(
    db,
    { table: 'subscription_mark', columns: markColumns, skipsKnown: true },
    marks.map((mark) => [mark, topic, taken, channel_id, ownOf(filter_json, taken)]),
  );
  return marks.length > 0 ? 1 : 0;
}

const markColumns = ['mark', 'topic', 'taken_json', 'channel_id', 'filter_json'] as const;

/** What most subscriptions take is their own filter: it is not written twice in each of their rows. */
function ownOf(filter: string, taken: string): string {
  return filter === taken ? '' : filter;
}

/** Forgets what a subscription was found by; null: nobody can tell what that was, and whatever is no other's there goes. */
export async function forgetMarks(
  db: Kysely<Tables>,
  { filter_json, ...of }: SubscriptionKey,
  taken_json: string,
  marks: readonly string[] | null,
): Promise<void> {
  if (marks?.length === 0) return;
  const there = db.deleteFrom('subscription_mark').where((eb) => eb.and({ ...of, taken_json }));
  if (marks === null) {
    const others = await db
      .selectFrom('subscription')
      .select('filter_json')
      .where((eb) => eb.and({ ...of, taken_json, active: 1 }))
      .where('filter_json', '!=', filter_json)
      .execute();
    const kept = others.map((other) => ownOf(other.filter_json, taken_json));
    await there.$if(kept.length > 0, (query) => query.where('filter_json', 'not in', kept)).execute();
    return;
  }
  await there.where('mark', 'in', marks).where('filter_json', '=', ownOf(filter_json, taken_json)).execute();
}

const versionRow = 'subscription_marks';

/** The marks of every subscription in force, made anew where those that are written down are of another release. */
export async function renewMarks(
  db: Kysely<Tables>,
  marksOf: (filter: Filter) => readonly string[],
): Promise<void> {
  const value = String(marksVersion);
  if ((await readMeta(db, versionRow)) === value) return;
  await db.deleteFrom('subscription_mark').execute();
  const rows = await db
    .selectFrom('subscription')
    .select(['channel_id', 'topic', 'filter_json', 'taken_json', 'marked'])
    .where('active', '=', (eb) => eb.lit(1))
    .where('filter_json', '!=', '[]')
    .execute();
  for (const { marked: was, taken_json, ...key } of rows) {
    const marked = await writeMarks(
      db,
      key,
      taken_json,
      marksOf(readFilter(key.filter_json) ?? readFilter(taken_json) ?? []),
    );
    if (marked === was) continue;
    await db
      .updateTable('subscription')
      .set({ marked })
      .where((eb) => eb.and(key))
      .execute();
  }
  await writeMeta(db, versionRow, value);
}

/** Whether any subscription is found by a mark. */
export const anyMark = keepStatement((db) =>
  db.selectFrom('subscription_mark').select('mark').limit(1).compile(),
);

/** Those who take the same of a topic: their filter, and their channels as a list in JSON. */
export type TakenRow = { readonly taken: string; readonly channels: string };

/**
 * What those take of these topics who are found by their topic alone or by one of these marks; both are lists in JSON. Of all
 * words of a text those count first that anybody asked for: they are few. Each half is in the order of its key, so that nothing is sorted.
 */
export const selectFollowers = keepStatement((db, topics: string, marks: string) =>
  sql<TakenRow>`
    select s.taken_json as taken, json_group_array(s.channel_id) as channels from subscription s
    where s.active = 1 and s.marked = 0 and s.topic in ${eachIn(topics)}
    group by s.topic, s.taken_json
    union all
    select m.taken_json as taken, json_group_array(m.channel_id) as channels from subscription_mark m
    where m.mark in (select value from json_each(${marks}) as own
        where exists (select 1 from subscription_mark as known where known.mark = own.value))
      and m.topic in ${eachIn(topics)}
    group by m.mark, m.topic, m.taken_json`.compile(db),
);

/** The topics of a story as a list in JSON, with the one that is followed for all. */
export function topicsAsked(topics: readonly string[]): string {
  return JSON.stringify([...topics, everyTopic]);
}
