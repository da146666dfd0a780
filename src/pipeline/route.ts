import type { Story } from '../domain/story.ts';
import type { FollowingChannel } from '../store/ports.ts';

type RouteDeps = { following(topics: readonly string[]): Promise<readonly FollowingChannel[]> };

/** The channels a story is posted in: they follow one of its topics and ask for its genre. Sample news stays on the board. */
export async function routeStory(
  story: Pick<Story, 'item' | 'sample'>,
  { following }: RouteDeps,
): Promise<readonly FollowingChannel[]> {
  const { genre, topics } = story.item;
  const channels = await following(topics);
  return channels.filter(
    (channel) =>
      (genre === 'news' || channel.genres.includes(genre)) && (!story.sample || channel.platform === 'web'),
  );
}
