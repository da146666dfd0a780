import type { Kysely, Selectable } from 'kysely';
import { type Filter, isSameFilter } from '../../../domain/filter/filter.ts';
import { readList } from '../../../domain/text/read-json.ts';
import type { Filters } from '../../../filter/filters.ts';
import type { Followers, SubscriptionStore } from '../../ports.ts';
import { channelRow, knownChannel } from '../channel-row.ts';
import { channelOf } from '../rows.ts';
import { eachIn, eachNumberIn } from '../statements.ts';
import type { ChannelTable, Tables } from '../tables.ts';
import { readFilter, takenIn } from './read-filter.ts';
import { anyMark, selectFollowers, topicsAsked } from './subscription-marks.ts';
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
      return rows.flatMap((row) => {
        const { topic, origin, number } = row;
        const filter = takenOf(db, row);
        return filter === null ? [] : { channelId, topic, filter, origin, number };
      });
    },

    async follow(channelId, topic, filter = []) {
      const key = { channel_id: channelId, topic, filter_json: JSON.stringify(filter) };
      const known = await subscriptionRow(db, key);
      if (known?.active === 1 && readFilter(known.taken_json) !== null) return false;
      const number = known?.number ?? (await nextNumber(db, channelId));
      await beginSubscription(db, key, marksOf, { origin: 'command', number });
      return true;
    },

    async unfollow(channelId, topic, filter) {
      const rows = await activeRows(db)
        .where('s.channel_id', '=', channelId)
        .where('s.topic', '=', topic)
        .execute();
      const ended = rows.filter(
        (row) => filter === undefined || isSameFilter(takenOf(db, row) ?? [], filter),
      );
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

    async anyMarked() {
      return (await anyMark(db)).rows.length > 0;
    },

    async followers(topics, marks) {
      const { rows } = await selectFollowers(db, topicsAsked(topics), JSON.stringify(marks));
      const damaged: number[] = [];
      const whole = rows.flatMap(({ taken, channels }) => {
        const filter = readFilter(taken);
        const ids = readList<number>(channels) ?? [];
        if (filter === null) damaged.push(...ids);
        return filter === null ? [] : { filter, channels: ids };
      });
      return damaged.length === 0 ? whole : [...whole, ...(await followersAmong(db, topics, damaged))];
    },
  };
}

/** What those of these channels take of the topics of a story whose subscriptions are damaged, by what of them is whole. */
async function followersAmong(
  db: Kysely<Tables>,
  topics: readonly string[],
  channels: readonly number[],
): Promise<readonly Followers[]> {
  const rows = await activeRows(db)
    .where('c.id', 'in', eachNumberIn(JSON.stringify([...new Set(channels)])))
    .where('s.topic', 'in', eachIn<string>(topicsAsked(topics)))
    .execute();
  return rows.flatMap((row) => {
    const filter = takenOf(db, row);
    return filter === null ? [] : { filter, channels: [row.id] };
  });
}

type ActiveRow = Pick<Selectable<ChannelTable>, 'id' | 'filter_json'> & {
  readonly own_json: string;
  readonly taken_json: string;
  readonly number: number;
};

/** Null: it is damaged, and nobody can tell. */
function takenOf(db: Kysely<Tables>, row: ActiveRow): Filter | null {
  const kept = { own: row.own_json, usual: row.filter_json, taken: row.taken_json };
  return takenIn(db, kept, row.id, row.number);
}

/** The subscriptions that count, each with its channel. */
function activeRows(db: Kysely<Tables>) {
  return db
    .selectFrom('subscription as s')
    .innerJoin('channel as c', 'c.id', 's.channel_id')
    .selectAll('c')
    .select(['s.topic', 's.filter_json as own_json', 's.taken_json', 's.origin', 's.number'])
    .where('s.active', '=', (eb) => eb.lit(1));
}
