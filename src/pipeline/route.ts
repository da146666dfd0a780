import { boardPlatform, type Channel } from '../domain/channel.ts';
import type { Story } from '../domain/story.ts';
import { wantedBy } from '../filter/archive/wanted-by.ts';
import { factsOf } from '../filter/story-facts.ts';
import type { SubscriptionStore } from '../store/ports.ts';

type RouteDeps = Pick<SubscriptionStore, 'anyMarked' | 'followers' | 'filters' | 'channels'>;

/**
 * The ids of the channels that a story is posted in: one of their filters on its topics lets it in. Each filter is asked once for
 * all who have it. Sample news stays on the board.
 */
export async function routeStory(
  story: Pick<Story, 'item' | 'sample' | 'sender'>,
  { anyMarked, followers, filters, channels }: RouteDeps,
): Promise<readonly number[]> {
  const facts = factsOf(story);
  const marks = (await anyMarked()) ? filters.marksIn(facts) : [];
  const ids = new Set<number>();
  for (const { filter, channels: own } of await followers(story.item.topics, marks))
    if (filters.matches(filter, facts)) for (const id of own) ids.add(id);
  if (!story.sample) return [...ids];
  const shown = (await channels()).filter(({ platform }) => platform === boardPlatform);
  return shown.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/** Of these topics a channel gets all there is anyway. */
export async function followedIn(
  { id }: Channel,
  subscriptions: Pick<SubscriptionStore, 'followed'>,
): Promise<readonly string[]> {
  return (await subscriptions.followed(id)).map(({ topic }) => topic);
}

/** Whether one of a channel's filters lets a story in. */
export async function wantedIn(
  channelId: number,
  { followed, filters }: Pick<SubscriptionStore, 'followed' | 'filters'>,
): Promise<(story: Story) => boolean> {
  return wantedBy(await followed(channelId), filters);
}
