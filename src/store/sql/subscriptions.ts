import type { Kysely } from 'kysely';
import type { ChannelAddress } from '../../domain/channel.ts';
import type { Genre } from '../../domain/item.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { SubscriptionStore } from '../ports.ts';
import { channelOf } from './rows.ts';
import type { Tables } from './tables.ts';

export function createSubscriptionStore(db: Kysely<Tables>): SubscriptionStore {
  return {
    async channel(address, name) {
      return channelOf(await channelRow(address, name));
    },

    async channels() {
      return (await db.selectFrom('channel').selectAll().orderBy('id').execute()).map(channelOf);
    },

    async followed(channelId) {
      const rows = await db
        .selectFrom('subscription')
        .selectAll()
        .where('channel_id', '=', channelId)
        .where('active', '=', 1)
        .orderBy('topic')
        .execute();
      return rows.map(({ topic, origin }) => ({ channelId, topic, origin }));
    },

    async follow(channelId, topic) {
      const { active } = (await subscriptionRow(channelId, topic)) ?? { active: 0 };
      if (active === 1) return false;
      await db
        .insertInto('subscription')
        .values({ channel_id: channelId, topic, origin: 'command', active: 1, file_digest: null })
        .onConflict((conflict) =>
          conflict.columns(['channel_id', 'topic']).doUpdateSet({ origin: 'command', active: 1 }),
        )
        .execute();
      return true;
    },

    async unfollow(channelId, topic) {
      const { numUpdatedRows } = await db
        .updateTable('subscription')
        .set({ active: 0 })
        .where('channel_id', '=', channelId)
        .where('topic', '=', topic)
        .where('active', '=', 1)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async syncFile(channels, digest) {
      for (const { address, name, follows, genres } of channels) {
        const { id } = await channelRow(address, name);
        await db
          .updateTable('channel')
          .set({ genres_json: JSON.stringify(genres) })
          .where('id', '=', id)
          .execute();
        for (const topic of follows) await followFromFile(id, topic, digest);
      }
      // What an earlier text of the file asked for and this one does not, is over.
      await db
        .deleteFrom('subscription')
        .where('origin', '=', 'file')
        .where('file_digest', '!=', digest)
        .execute();
    },

    async following(topics) {
      const rows = await db
        .selectFrom('channel')
        .selectAll()
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('subscription')
            .select('channel_id')
            .where('active', '=', 1)
            .where('topic', 'in', [...topics, everyTopic]),
        )
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ ...channelOf(row), genres: JSON.parse(row.genres_json) as Genre[] }));
    },
  };

  async function channelRow({ platform, workspace, externalId }: ChannelAddress, name: string | null) {
    return db
      .insertInto('channel')
      .values({
        platform,
        workspace,
        external_id: externalId,
        name: name ?? externalId,
        parked_reason: null,
        parked_until: null,
        genres_json: '[]',
      })
      .onConflict((conflict) =>
        conflict.columns(['platform', 'external_id']).doUpdateSet((eb) => ({
          workspace: workspace === '' ? eb.ref('channel.workspace') : workspace,
          name: name ?? eb.ref('channel.name'),
        })),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
  }

  async function subscriptionRow(channelId: number, topic: string) {
    return db
      .selectFrom('subscription')
      .selectAll()
      .where('channel_id', '=', channelId)
      .where('topic', '=', topic)
      .executeTakeFirst();
  }

  /** The same text of the file never follows again what a command unfollowed. */
  async function followFromFile(channelId: number, topic: string, digest: string): Promise<void> {
    const known = await subscriptionRow(channelId, topic);
    if (known?.file_digest === digest) return;
    const isChosen = known?.origin === 'command' && known.active === 1;
    await db
      .insertInto('subscription')
      .values({ channel_id: channelId, topic, origin: 'file', active: 1, file_digest: digest })
      .onConflict((conflict) =>
        conflict
          .columns(['channel_id', 'topic'])
          .doUpdateSet({ origin: isChosen ? 'command' : 'file', active: 1, file_digest: digest }),
      )
      .execute();
  }
}
