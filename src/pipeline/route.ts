import { boardPlatform, type Channel } from '../domain/channel.ts';
import type { Story } from '../domain/story.ts';
import { factsOf } from '../filter/story-facts.ts';
import type { SubscriptionStore } from '../store/ports.ts';

type RouteDeps = Pick<SubscriptionStore, 'following' | 'anyMarked' | 'followingMarked' | 'filters'>;

/** The channels a story is posted in: one of their filters on its topics lets it in. Sample news stays on the board. */
export async function routeStory(
  story: Pick<Story, 'item' | 'sample' | 'sender'>,
  { following, anyMarked, followingMarked, filters }: RouteDeps,
): Promise<readonly Channel[]> {
  const { topics } = story.item;
  const facts = factsOf(story);
  const marked = (await anyMarked()) ? await followingMarked(topics, filters.marksIn(facts)) : [];
  const channels = new Map<number, Channel>();
  for (const { filters: own, ...channel } of [...(await following(topics)), ...marked]) {
    if (channels.has(channel.id) || (story.sample && channel.platform !== boardPlatform)) continue;
    if (own.some((filter) => filters.matches(filter, facts))) channels.set(channel.id, channel);
  }
  return [...channels.values()];
}

/** Of these topics a channel gets all there is anyway. */
export async function followedIn(
  { id }: Channel,
  subscriptions: Pick<SubscriptionStore, 'followed'>,
): Promise<readonly string[]> {
  return (await subscriptions.followed(id)).map(({ topic }) => topic);
}
