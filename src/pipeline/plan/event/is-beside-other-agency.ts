import { areOfSeveralAgencies } from '../../../domain/event/event-card.ts';
import type { Story } from '../../../domain/story.ts';
import type { EventCardStore } from '../../../store/events/event-card-store.ts';
import type { Archive } from '../../../store/ports.ts';

/** Whether another agency's take stands on this card beside a story, for people to read: what is said of that there names who filed it. */
export async function isBesideOtherAgency(
  story: Story,
  cardId: number,
  { archive, eventCards }: { archive: Pick<Archive, 'these'>; eventCards: Pick<EventCardStore, 'takesOn'> },
): Promise<boolean> {
  const others = (await eventCards.takesOn(cardId)).flatMap(({ number, wasRead }) =>
    wasRead && number !== story.number ? [number] : [],
  );
  const takes = others.length === 0 ? [] : await archive.these(others);
  return areOfSeveralAgencies([story, ...takes.filter(({ state }) => state === 'live')]);
}
