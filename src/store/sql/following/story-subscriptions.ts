import type { Kysely } from 'kysely';
import { followedForMs, type StorySubscriptionStore } from '../../following/story-subscriptions.ts';
import type { Tables } from '../tables.ts';

/** Stories that channels follow, in SQL: found by the story, so that a new version asks nothing of what others follow. */
export function createStorySubscriptions(db: Kysely<Tables>): StorySubscriptionStore {
  return {
    async follow({ channelId, number, inThread }, at) {
      const isFollowed = (
        await current(db, channelId, at).where('f.story_number', '=', number).execute()
      ).some(({ in_thread }) => (in_thread === 1) === inThread);
      const set = { in_thread: inThread ? 1 : 0, news_at: at };
      await db
        .insertInto('story_subscription')
        .values({ story_number: number, channel_id: channelId, since: at, ...set })
        .onConflict((conflict) => conflict.columns(['story_number', 'channel_id']).doUpdateSet(set))
        .execute();
      return !isFollowed;
    },

    async unfollow(channelId, number) {
      const { numDeletedRows } = await db
        .deleteFrom('story_subscription')
        .where('story_number', '=', number)
        .where('channel_id', '=', channelId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async followedIn(channelId, at) {
      const rows = await current(db, channelId, at).orderBy('f.since', 'desc').execute();
      return rows.map(subscriptionOf);
    },

    async of(channelId, number, at) {
      const row = await current(db, channelId, at).where('f.story_number', '=', number).executeTakeFirst();
      return row === undefined ? null : subscriptionOf(row);
    },
  };
}

/** Neither killed since, nor silent for too long. */
function current(db: Kysely<Tables>, channelId: number, at: number) {
  return db
    .selectFrom('story_subscription as f')
    .innerJoin('story as s', 's.number', 'f.story_number')
    .select(['f.channel_id', 'f.story_number', 'f.in_thread'])
    .where('f.channel_id', '=', channelId)
    .where('f.news_at', '>', at - followedForMs)
    .where('s.state', '!=', 'withdrawn');
}

function subscriptionOf(row: {
  readonly channel_id: number;
  readonly story_number: number;
  readonly in_thread: number;
}) {
  return { channelId: row.channel_id, number: row.story_number, inThread: row.in_thread === 1 };
}
