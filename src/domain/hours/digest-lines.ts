import { type EventTake, foldEvents } from '../event/listed-story.ts';
import type { Story } from '../story.ts';

/** A line of a digest: an event, or a story that is in none. */
export type DigestLine = Pick<Story, 'item'> & {
  readonly isShared: boolean;
  /** All that it tells of, the story that it shows first. */
  readonly numbers: readonly number[];
};

/** The lines of these stories, in their order: an event stands where the first of its stories does. `takes`: the newest first. */
export function digestLines(stories: readonly Story[], takes: readonly EventTake[]): readonly DigestLine[] {
  const here = new Set(stories.map(({ number }) => number));
  return foldEvents(stories, takes).map(({ story, event }) => {
    const others = event === null ? [] : event.others.map(({ number }) => number);
    return {
      item: story.item,
      isShared: others.length > 0,
      numbers: [story.number, ...others.filter((number) => here.has(number))],
    };
  });
}
