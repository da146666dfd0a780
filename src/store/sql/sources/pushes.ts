import type { Kysely, Selectable } from 'kysely';
import type { PushStore, PushSubscription } from '../../push-store.ts';
import type { Tables } from '../tables.ts';
import type { HubSubscriptionTable } from './source-table.ts';

/** Subscriptions to hubs, in SQL; see PushStore. */
export function createPushStore(db: Kysely<Tables>): PushStore {
  return {
    async all() {
      return (await db.selectFrom('hub_subscription').selectAll().execute()).map(subscriptionOf);
    },
    async keep(subscription) {
      const row = rowOf(subscription);
      await db
        .insertInto('hub_subscription')
        .values(row)
        .onConflict((conflict) => conflict.column('token').doUpdateSet(row))
        .execute();
    },
    async drop(token) {
      await db.deleteFrom('hub_subscription').where('token', '=', token).execute();
    },
  };
}

/** A row as a subscription. */
export function subscriptionOf(row: Selectable<HubSubscriptionTable>): PushSubscription {
  const { token, address, hub, topic, callback, secret, state, since, tries, reason } = row;
  return {
    ...{ token, address, hub, topic, callback, secret, state, since, tries, reason },
    sourceId: row.source_id,
    dueAt: row.due_at,
    askedAt: row.asked_at,
    leaseUntil: row.lease_until,
    pushedAt: row.pushed_at,
    missedAt: row.missed_at,
  };
}

function rowOf(subscription: PushSubscription): Selectable<HubSubscriptionTable> {
  const { sourceId, dueAt, askedAt, leaseUntil, pushedAt, missedAt, ...same } = subscription;
  return {
    ...same,
    source_id: sourceId,
    due_at: dueAt,
    asked_at: askedAt,
    lease_until: leaseUntil,
    pushed_at: pushedAt,
    missed_at: missedAt,
  };
}
