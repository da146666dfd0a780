import type { Kysely } from 'kysely';
import { type Filter, fillFilter } from '../../../domain/filter/filter.ts';
import type { Tables } from '../tables.ts';
import { readFilter, usualOf } from './read-filter.ts';
import { forgetMarks, type SubscriptionKey, writeMarks } from './subscription-marks.ts';

/** How marks are made of a filter. */
export type MarksOf = (filter: Filter) => readonly string[];

const keyColumns = ['channel_id', 'topic', 'filter_json'] as const;

/** The subscription with this key, in force or not; undefined: there never was one. */
export async function subscriptionRow(db: Kysely<Tables>, key: SubscriptionKey) {
  return db
    .selectFrom('subscription')
    .selectAll()
    .where((eb) => eb.and(key))
    .executeTakeFirst();
}

/** Puts a subscription in force, first what it is found by: until the row is there nobody minds that. */
export async function beginSubscription(
  db: Kysely<Tables>,
  key: SubscriptionKey,
  marksOf: MarksOf,
  by: { readonly origin: 'file' | 'command'; readonly digest?: string; readonly number: number },
): Promise<void> {
  const taken_json = await takenBy(db, key);
  const marked = await writeMarks(db, key, taken_json, marksIn(key.filter_json, marksOf));
  const { origin, digest, number } = by;
  const set = {
    origin,
    active: 1,
    marked,
    number,
    taken_json,
    ...(digest !== undefined && { file_digest: digest }),
  };
  await db
    .insertInto('subscription')
    .values({ ...key, file_digest: null, ...set })
    .onConflict((conflict) => conflict.columns(keyColumns).doUpdateSet(set))
    .execute();
}

/** None of a filter that is damaged: it is found by its topic alone. */
function marksIn(filter: string, marksOf: MarksOf): readonly string[] {
  return marksOf(readFilter(filter) ?? []);
}

/** The filter with what the channel usually takes. */
async function takenBy(db: Kysely<Tables>, { channel_id, filter_json }: SubscriptionKey): Promise<string> {
  const { filter_json: usual } = await db
    .selectFrom('channel')
    .select('filter_json')
    .where('id', '=', channel_id)
    .executeTakeFirstOrThrow();
  return JSON.stringify(fillFilter(readFilter(filter_json) ?? [], usualOf(db, channel_id, usual)));
}

/** The channel usually takes something else from now on, and so do its subscriptions where they do not say. */
export async function setUsual(
  db: Kysely<Tables>,
  channelId: number,
  usual: Filter,
  marksOf: MarksOf,
): Promise<void> {
  await db
    .updateTable('channel')
    .set({ filter_json: JSON.stringify(usual) })
    .where('id', '=', channelId)
    .execute();
  const rows = await db
    .selectFrom('subscription')
    .select(['channel_id', 'topic', 'filter_json', 'taken_json', 'active'])
    .where('channel_id', '=', channelId)
    .execute();
  for (const { active, taken_json: before, ...key } of rows) {
    // What it asks for itself nobody can tell: it stays as it is.
    if (readFilter(key.filter_json) === null) continue;
    const marks = active === 1 ? marksIn(key.filter_json, marksOf) : [];
    const taken_json = await takenBy(db, key);
    await forgetMarks(db, key, before, marks);
    await writeMarks(db, key, taken_json, marks);
    await db
      .updateTable('subscription')
      .set({ taken_json })
      .where((eb) => eb.and(key))
      .execute();
  }
}

/** Ends subscriptions; the rows remember it, and what they were found by goes last. `number`: gives it up for this one. */
export async function endSubscription(
  db: Kysely<Tables>,
  key: SubscriptionKey,
  marksOf: MarksOf,
  number?: number,
): Promise<void> {
  await db
    .updateTable('subscription')
    .set({ active: 0, ...(number !== undefined && { number }) })
    .where((eb) => eb.and(key))
    .execute();
  const { taken_json } = (await subscriptionRow(db, key)) ?? { taken_json: key.filter_json };
  const own = readFilter(key.filter_json);
  await forgetMarks(db, key, taken_json, own === null ? null : marksOf(own));
}

/** A number is never given again in its channel: who types an old one hits nothing. */
export async function nextNumber(db: Kysely<Tables>, channelId: number): Promise<number> {
  const { last } = await db
    .selectFrom('subscription')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('channel_id', '=', channelId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
