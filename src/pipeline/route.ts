import { boardPlatform, type Channel } from '../domain/channel.ts';
import { matchesFilter } from '../domain/filter/filter.ts';
import type { Story } from '../domain/story.ts';
import type { FollowingChannel, SubscriptionStore } from '../store/ports.ts';

type RouteDeps = { following(topics: readonly string[]): Promise<readonly FollowingChannel[]> };

/** The channels a story is posted in: one of their filters on its topics lets it in. Sample news stays on the board. */
export async function routeStory(
  story: Pick<Story, 'item' | 'sample'>,
  { following }: RouteDeps,
): Promise<readonly FollowingChannel[]> {
  const channels = await following(story.item.topics);
  return channels.filter(
    ({ filters, platform }) =>
      filters.some((filter) => matchesFilter(filter, story.item)) &&
      (!story.sample || platform === boardPlatform),
  );
}

/** Of these topics a channel gets all there is anyway. */
export async function followedIn(
  { id }: Channel,
  subscriptions: Pick<SubscriptionStore, 'followed'>,
): Promise<readonly string[]> {
  return (await subscriptions.followed(id)).map(({ topic }) => topic);
}
