import type { Kysely } from 'kysely';
import type { Filter } from '../../../domain/filter/filter.ts';
import type { Tables } from '../tables.ts';
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
  const marked = await writeMarks(db, key, marksOf(JSON.parse(key.filter_json)));
  const { origin, digest, number } = by;
  const set = { origin, active: 1, marked, number, ...(digest !== undefined && { file_digest: digest }) };
  await db
    .insertInto('subscription')
    .values({ ...key, file_digest: null, ...set })
    .onConflict((conflict) => conflict.columns(keyColumns).doUpdateSet(set))
    .execute();
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
  await forgetMarks(db, key, marksOf(JSON.parse(key.filter_json)));
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
