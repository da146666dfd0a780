import type { Kysely, Selectable } from 'kysely';
import { type Filter, fillFilter, isSameFilter } from '../../../domain/filter/filter.ts';
import type { Filters } from '../../../filter/filters.ts';
import type { FollowingChannel, SubscriptionStore } from '../../ports.ts';
import { channelRow, knownChannel } from '../channel-row.ts';
import { channelOf } from '../rows.ts';
import { eachIn, keepStatement } from '../statements.ts';
import type { ChannelTable, Tables } from '../tables.ts';
import { anyMark, selectMarked, topicsAsked } from './subscription-marks.ts';
import { beginSubscription, endSubscription, nextNumber, subscriptionRow } from './subscription-rows.ts';
import { syncFile } from './sync-file.ts';

/** Channels and what they follow. */
export function createSubscriptionStore(db: Kysely<Tables>, filters: Filters): SubscriptionStore {
  const { marksOf } = filters;
  return {
    filters,

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
      return rows.map((row) => ({
        channelId,
        topic: row.topic,
        filter: filterOf(row),
        origin: row.origin,
        number: row.number,
      }));
    },

    async follow(channelId, topic, filter = []) {
      const key = { channel_id: channelId, topic, filter_json: JSON.stringify(filter) };
      const known = await subscriptionRow(db, key);
      if (known?.active === 1) return false;
      const number = known?.number ?? (await nextNumber(db, channelId));
      await beginSubscription(db, key, marksOf, { origin: 'command', number });
      return true;
    },

    async unfollow(channelId, topic, filter) {
      const rows = await activeRows(db)
        .where('s.channel_id', '=', channelId)
        .where('s.topic', '=', topic)
        .execute();
      const filterOf = readFilters();
      const ended = rows.filter((row) => filter === undefined || isSameFilter(filterOf(row), filter));
      for (const { own_json } of ended)
        await endSubscription(db, { channel_id: channelId, topic, filter_json: own_json }, marksOf);
      return ended.length > 0;
    },

    async refilter(channelId, number, filter) {
      const row = await activeRows(db)
        .where('s.channel_id', '=', channelId)
        .where('s.number', '=', number)
        .executeTakeFirst();
      if (row === undefined) return null;
      const key = { channel_id: channelId, topic: row.topic, filter_json: JSON.stringify(filter) };
      if (row.own_json === key.filter_json) return [];
      const same = await subscriptionRow(db, key);
      await beginSubscription(db, key, marksOf, { origin: 'command', number });
      const before = { ...key, filter_json: row.own_json };
      await endSubscription(db, before, marksOf, await nextNumber(db, channelId));
      return same?.active === 1 ? [same.number] : [];
    },

    syncFile: (channels, digest) => syncFile(db, marksOf, channels, digest),

    async following(topics) {
      return byChannel((await selectFollowing(db, topicsAsked(topics))).rows);
    },

    async anyMarked() {
      return (await anyMark(db)).rows.length > 0;
    },

    async followingMarked(topics, marks) {
      return byChannel((await selectMarked(db, topicsAsked(topics), JSON.stringify(marks))).rows);
    },
  };
}

/** Each channel once, with the filters of its subscriptions. */
function byChannel(
  rows: readonly (Selectable<ChannelTable> & { readonly own_json: string })[],
): readonly FollowingChannel[] {
  const filterOf = readFilters();
  const following = new Map<number, FollowingChannel>();
  for (const row of rows) {
    const filters = [...(following.get(row.id)?.filters ?? []), filterOf(row)];
    following.set(row.id, { ...channelOf(row), filters });
  }
  return [...following.values()];
}

/**
 * The subscriptions that count, each with its channel. By topic the partial index on active ones serves; that they are stands
 * in the statement itself, since SQLite prepares anew each time what it would have to look at a value for.
 */
function activeRows(db: Kysely<Tables>) {
  return db
    .selectFrom('subscription as s')
    .innerJoin('channel as c', 'c.id', 's.channel_id')
    .selectAll('c')
    .select(['s.topic', 's.filter_json as own_json', 's.origin', 's.number'])
    .where('s.active', '=', (eb) => eb.lit(1));
}

const selectFollowing = keepStatement((db, topics: string) =>
  activeRows(db)
    .where('s.marked', '=', (eb) => eb.lit(0))
    .where('s.topic', 'in', eachIn<string>(topics))
    .orderBy('c.id')
    .compile(),
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
