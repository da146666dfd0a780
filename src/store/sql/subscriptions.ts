import type { Kysely } from 'kysely';
import { type Filter, fillFilter, isSameFilter } from '../../domain/filter/filter.ts';
import type { Follow } from '../../domain/filter/read-follow.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { FollowingChannel, SubscriptionStore } from '../ports.ts';
import { channelRow, knownChannel } from './channel-row.ts';
import { channelOf } from './rows.ts';
import { eachIn, keepStatement } from './statements.ts';
import type { Tables } from './tables.ts';

/** Channels and what they follow. */
export function createSubscriptionStore(db: Kysely<Tables>): SubscriptionStore {
  return {
    async channel(address, name) {
      return channelOf(await channelRow(db, address, name));
    },

    async known({ platform, externalId }) {
      const row = await knownChannel(db, platform, externalId);
      return row === undefined ? null : channelOf(row);
    },

    async channels() {
      return (await db.selectFrom('channel').selectAll().orderBy('id').execute()).map(channelOf);
    },

    async followed(channelId) {
      const rows = await activeRows(db)
        .where('s.channel_id', '=', channelId)
        .orderBy('s.topic')
        .orderBy('s.filter_json')
        .execute();
      const filterOf = readFilters();
      return rows.map((row) => ({ channelId, topic: row.topic, filter: filterOf(row), origin: row.origin }));
    },

    async follow(channelId, topic, filter = []) {
      const key = { channel_id: channelId, topic, filter_json: JSON.stringify(filter) };
      const { active } = (await subscriptionRow(db, key)) ?? { active: 0 };
      if (active === 1) return false;
      await db
        .insertInto('subscription')
        .values({ ...key, origin: 'command', active: 1, file_digest: null })
        .onConflict((conflict) => conflict.columns(keyColumns).doUpdateSet({ origin: 'command', active: 1 }))
        .execute();
      return true;
    },

    async unfollow(channelId, topic, filter) {
      const rows = await activeRows(db)
        .where('s.channel_id', '=', channelId)
        .where('s.topic', '=', topic)
        .execute();
      const filterOf = readFilters();
      const ended = rows.filter((row) => filter === undefined || isSameFilter(filterOf(row), filter));
      if (ended.length === 0) return false;
      await db
        .updateTable('subscription')
        .set({ active: 0 })
        .where('channel_id', '=', channelId)
        .where('topic', '=', topic)
        .where(
          'filter_json',
          'in',
          ended.map(({ own_json }) => own_json),
        )
        .execute();
      return true;
    },

    async syncFile(channels, digest) {
      for (const { address, name, follows, filter } of channels) {
        const { id, filter_json: known } = await channelRow(db, address, name);
        const filter_json = JSON.stringify(filter);
        if (known !== filter_json)
          await db.updateTable('channel').set({ filter_json }).where('id', '=', id).execute();
        for (const follow of follows) await followFromFile(db, id, follow, digest);
      }
      // What an earlier text of the file asked for and this one does not, is over.
      await db
        .deleteFrom('subscription')
        .where('origin', '=', 'file')
        .where('file_digest', '!=', digest)
        .execute();
    },

    async following(topics) {
      const { rows } = await selectFollowing(db, JSON.stringify([...topics, everyTopic]));
      const filterOf = readFilters();
      const following = new Map<number, FollowingChannel>();
      for (const row of rows) {
        const filters = [...(following.get(row.id)?.filters ?? []), filterOf(row)];
        following.set(row.id, { ...channelOf(row), filters });
      }
      return [...following.values()];
    },
  };
}

const keyColumns = ['channel_id', 'topic', 'filter_json'] as const;

/**
 * The subscriptions that count, each with its channel. By topic the partial index on active ones serves; that they are stands
 * in the statement itself, since SQLite prepares anew each time what it would have to look at a value for.
 */
function activeRows(db: Kysely<Tables>) {
  return db
    .selectFrom('subscription as s')
    .innerJoin('channel as c', 'c.id', 's.channel_id')
    .selectAll('c')
    .select(['s.topic', 's.filter_json as own_json', 's.origin'])
    .where('s.active', '=', (eb) => eb.lit(1));
}

const selectFollowing = keepStatement((db, topics: string) =>
  activeRows(db).where('s.topic', 'in', eachIn<string>(topics)).orderBy('c.id').compile(),
);

/** Reads what a row of a subscription takes. Most say the same, so each text is read once. */
function readFilters(): (row: { readonly own_json: string; readonly filter_json: string }) => Filter {
  const read = new Map<string, Filter>();
  return ({ own_json, filter_json }) => {
    const key = `${own_json}\n${filter_json}`;
    const filter = read.get(key) ?? fillFilter(JSON.parse(own_json), JSON.parse(filter_json));
    read.set(key, filter);
    return filter;
  };
}

type SubscriptionKey = {
  readonly channel_id: number;
  readonly topic: string;
  readonly filter_json: string;
};

async function subscriptionRow(db: Kysely<Tables>, key: SubscriptionKey) {
  return db
    .selectFrom('subscription')
    .selectAll()
    .where((eb) => eb.and(key))
    .executeTakeFirst();
}

/** The same text of the file never follows again what a command unfollowed. */
async function followFromFile(
  db: Kysely<Tables>,
  channelId: number,
  { topic, filter }: Follow,
  digest: string,
): Promise<void> {
  const key = { channel_id: channelId, topic, filter_json: JSON.stringify(filter) };
  const known = await subscriptionRow(db, key);
  if (known?.file_digest === digest) return;
  const isChosen = known?.origin === 'command' && known.active === 1;
  await db
    .insertInto('subscription')
    .values({ ...key, origin: 'file', active: 1, file_digest: digest })
    .onConflict((conflict) =>
      conflict
        .columns(keyColumns)
        .doUpdateSet({ origin: isChosen ? 'command' : 'file', active: 1, file_digest: digest }),
    )
    .execute();
}
