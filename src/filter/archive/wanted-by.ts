import type { Follow } from '../../domain/filter/filter.ts';
import type { Story } from '../../domain/story.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { Filters } from '../filters.ts';
import { factsOf } from '../story-facts.ts';
import { asNamed } from './as-named.ts';

/** Whether a story is one of those that these subscriptions bring. One that was taken back is asked for by what names it. */
export function wantedBy(
  follows: readonly Follow[],
  filters: Pick<Filters, 'matches'>,
): (story: Story) => boolean {
  return (story) => {
    if (!story.item.postable) return false;
    const facts = factsOf({ item: asNamed(story), sender: story.sender });
    return follows.some(
      ({ topic, filter }) =>
        (topic === everyTopic || story.item.topics.includes(topic)) && filters.matches(filter, facts),
    );
  };
}
