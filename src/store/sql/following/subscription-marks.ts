import { type Kysely, sql } from 'kysely';
import type { Filter } from '../../../domain/filter/filter.ts';
import { everyTopic } from '../../../domain/topic.ts';
import { marksVersion } from '../../../filter/marks.ts';
import { eachIn, insertRows, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** What a subscription is known by. */
export type SubscriptionKey = {
  readonly channel_id: number;
  readonly topic: string;
  readonly filter_json: string;
};

/** Writes down what the subscription is found by: 1 where it is by marks, 0 where by its topic alone. */
export async function writeMarks(
  db: Kysely<Tables>,
  { channel_id, topic, filter_json }: SubscriptionKey,
  marks: readonly string[],
): Promise<0 | 1> {
  await insertRows(
    db,
    { table: 'subscription_mark', columns: ['topic', 'mark', 'channel_id', 'filter_json'], skipsKnown: true },
    marks.map((mark) => [topic, mark, channel_id, filter_json]),
  );
  return marks.length > 0 ? 1 : 0;
}

/** Forgets what a subscription was found by. */
export async function forgetMarks(
  db: Kysely<Tables>,
  key: SubscriptionKey,
  marks: readonly string[],
): Promise<void> {
  if (marks.length === 0) return;
  await db
    .deleteFrom('subscription_mark')
    .where('mark', 'in', marks)
    .where((eb) => eb.and(key))
    .execute();
}

const versionRow = 'subscription_marks';

/** The marks of every subscription in force, made anew where those that are written down are of another release. */
export async function renewMarks(
  db: Kysely<Tables>,
  marksOf: (filter: Filter) => readonly string[],
): Promise<void> {
  const value = String(marksVersion);
  const before = await db
    .selectFrom('meta')
    .select('value')
    .where('name', '=', versionRow)
    .executeTakeFirst();
  if (before?.value === value) return;
  await db.deleteFrom('subscription_mark').execute();
  const rows = await db
    .selectFrom('subscription')
    .select(['channel_id', 'topic', 'filter_json', 'marked'])
    .where('active', '=', (eb) => eb.lit(1))
    .where('filter_json', '!=', '[]')
    .execute();
  for (const { marked: was, ...key } of rows) {
    const marked = await writeMarks(db, key, marksOf(JSON.parse(key.filter_json)));
    if (marked === was) continue;
    await db
      .updateTable('subscription')
      .set({ marked })
      .where((eb) => eb.and(key))
      .execute();
  }
  await db
    .insertInto('meta')
    .values({ name: versionRow, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Whether any subscription is found by a mark. */
export const anyMark = keepStatement((db) =>
  db.selectFrom('subscription_mark').select('mark').limit(1).compile(),
);

/** What those of these topics, or of all, with one of these marks take, each with its channel. Both are lists in JSON. */
export const selectMarked = keepStatement((db, topics: string, marks: string) =>
  db
    .selectFrom('subscription_mark as m')
    .innerJoin('subscription as s', (join) =>
      join
        .onRef('s.channel_id', '=', 'm.channel_id')
        .onRef('s.topic', '=', 'm.topic')
        .onRef('s.filter_json', '=', 'm.filter_json'),
    )
    .innerJoin('channel as c', 'c.id', 'm.channel_id')
    .selectAll('c')
    .select(['m.filter_json as own_json'])
    .where('s.active', '=', (eb) => eb.lit(1))
    .where('m.topic', 'in', eachIn(topics))
    // Of all words of a text those first that anybody asked for: they are few.
    .where(
      'm.mark',
      'in',
      sql<string>`(select value from json_each(${marks}) as own where exists
        (select 1 from subscription_mark as known where known.mark = own.value))`,
    )
    .orderBy('c.id')
    .compile(),
);

/** The topics of a story as a list in JSON, with the one that is followed for all. */
export function topicsAsked(topics: readonly string[]): string {
  return JSON.stringify([...topics, everyTopic]);
}
