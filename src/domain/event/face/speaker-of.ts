import type { Story } from '../../story.ts';
import { writtenAt } from '../event-card.ts';
import type { EventTake, ListedStory } from '../listed-story.ts';
import { preferenceOf } from './choose-face.ts';

/**
 * Which of these takes of an event, at least one, speaks for it in a list: the one whose text the card of its channel shows (`face`), where the list is of
 * that, else of those that fit the first preference that any fits the newest. As the first of them where that is one of the newest.
 */
export function speakerOf(
  takes: readonly [Story, ...Story[]],
  prefer: readonly string[],
  face: number | null,
): Story {
  const onCard = takes.find(({ number }) => number === face);
  if (onCard !== undefined) return onCard;
  const rankOf = preferenceOf(prefer);
  return takes.reduce((best, take) => {
    const ahead = rankOf(best) - rankOf(take);
    return ahead > 0 || (ahead === 0 && writtenAt(take) > writtenAt(best)) ? take : best;
  });
}

/** The same line with another take of its event in front. */
export function spokenBy({ story, event }: ListedStory, speaker: Story): ListedStory {
  if (event === null || speaker.number === story.number) return { story, event };
  const others = event.others.map((take) =>
    take.number === speaker.number ? takeOf(story, event.id) : take,
  );
  return { story: speaker, event: { ...event, others } };
}

function takeOf({ number, sender, cameAt, handling, item: { urgency } }: Story, event: number): EventTake {
  const urgent = urgency === 1 || urgency === 2 ? urgency : null;
  return { event, number, sender, cameAt, handling, urgent };
}
