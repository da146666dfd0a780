import type { Kysely, Selectable } from 'kysely';
import type { PushStore, PushSubscription } from '../../push-store.ts';
import type { Tables } from '../tables.ts';
import type { HubSubscriptionTable } from './source-table.ts';

/** Subscriptions to hubs, in SQL; see PushStore. */
export function createPushStore(db: Kysely<Tables>): PushStore {
  return {
    async all() {
      return (await rows(db).execute()).map(subscriptionOf);
    },
    async byToken(token) {
      const row = await rows(db).where('token', '=', token).executeTakeFirst();
      return row === undefined ? null : subscriptionOf(row);
    },
    async ofSource(sourceId) {
      return (await rows(db).where('source_id', '=', sourceId).execute()).map(subscriptionOf);
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

function rows(db: Kysely<Tables>) {
  return db.selectFrom('hub_subscription').selectAll();
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
    trouble: row.trouble === null ? null : { kind: row.trouble, since: row.trouble_since ?? row.since },
    isNamed: row.is_named === 1,
  };
}

function rowOf(subscription: PushSubscription): Selectable<HubSubscriptionTable> {
  const { sourceId, dueAt, askedAt, leaseUntil, pushedAt, missedAt, isNamed, trouble, ...same } =
    subscription;
  return {
    ...same,
    source_id: sourceId,
    due_at: dueAt,
    asked_at: askedAt,
    lease_until: leaseUntil,
    pushed_at: pushedAt,
    missed_at: missedAt,
    trouble: trouble?.kind ?? null,
    trouble_since: trouble?.since ?? null,
    is_named: isNamed ? 1 : 0,
  };
}
