import type { EventTake } from '../../domain/event/listed-story.ts';
import type { Story } from '../../domain/story.ts';

/** What is asked of archive and events. */
export type TakePorts = {
  readonly archive: { these(numbers: readonly number[]): Promise<readonly Story[]> };
  readonly events: { takesWith(numbers: readonly number[]): Promise<readonly EventTake[]> };
};

/** So many takes of an event are asked whether they are wanted, the newest. */
const mostJudged = 40;

/** The takes of the events of these stories that are wanted, the newest first; those that are not here already are read. */
export async function countingTakes(
  stories: readonly Story[],
  wanted: (story: Story) => boolean,
  ports: TakePorts,
): Promise<readonly EventTake[]> {
  const takes = await ports.events.takesWith(liveOf(stories));
  return countedOf(takes, stories, wanted, ports);
}

/** Those of these takes that are wanted. */
export async function countedOf(
  takes: readonly EventTake[],
  stories: readonly Story[],
  wanted: (story: Story) => boolean,
  { archive }: Pick<TakePorts, 'archive'>,
): Promise<readonly EventTake[]> {
  const asked = [...Map.groupBy(takes, ({ event }) => event).values()].flatMap((each) =>
    each.slice(0, mostJudged),
  );
  if (asked.length === 0) return [];
  const known = new Map(stories.map((story) => [story.number, story]));
  const unknown = asked.filter(({ number }) => !known.has(number)).map(({ number }) => number);
  for (const story of await archive.these(unknown)) known.set(story.number, story);
  return asked.filter(({ number }) => {
    const story = known.get(number);
    return story !== undefined && wanted(story);
  });
}

/** Who may be in an event: what was taken back stands for itself. */
export function liveOf(stories: readonly Story[]): readonly number[] {
  return stories.flatMap(({ number, state }) => (state === 'live' ? [number] : []));
}
