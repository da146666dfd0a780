import type { Kysely } from 'kysely';
import type { ChannelNameStore } from '../../following/channel-names.ts';
import type { Tables } from '../tables.ts';

/** Which channels the names in the newsroom file stand for, in SQL; see ChannelNameStore. */
export function createChannelNames(db: Kysely<Tables>): ChannelNameStore {
  return {
    async all() {
      const rows = await db
        .selectFrom('channel_name')
        .selectAll()
        .orderBy('platform')
        .orderBy('name')
        .execute();
      return rows.map(({ platform, name, external_id }) => ({ platform, name, externalId: external_id }));
    },

    async keep({ platform, name, externalId }) {
      await db
        .insertInto('channel_name')
        .values({ platform, name, external_id: externalId })
        .onConflict((conflict) => conflict.columns(['platform', 'name']).doNothing())
        .execute();
    },

    async retain(named) {
      const wanted = new Set(named.map(({ platform, name }) => JSON.stringify([platform, name])));
      const known = await db.selectFrom('channel_name').select(['platform', 'name']).execute();
      for (const { platform, name } of known)
        if (!wanted.has(JSON.stringify([platform, name])))
          await db
            .deleteFrom('channel_name')
            .where('platform', '=', platform)
            .where('name', '=', name)
            .execute();
    },
  };
}
