import { answerableFor } from '../../../domain/handling/judge-step.ts';
import { personKey } from '../../../domain/handling/person.ts';
import type { Story } from '../../../domain/story.ts';
import type { EventCardStore } from '../../../store/events/event-card-store.ts';
import type { Card } from '../../../store/operation.ts';
import type { Archive } from '../../../store/ports.ts';

type Deps = {
  readonly archive: Pick<Archive, 'evenHeld'>;
  readonly eventCards: Pick<EventCardStore, 'takesOn'>;
};

/**
 * The other takes on the card of an event by which somebody has it: she is to hear of a kill or a correction of this one too. Whom this
 * one calls itself is left out; who has several is named by what stands, before what was taken back.
 */
export async function inHandsOf(
  story: Story,
  { id }: Pick<Card, 'id'>,
  { archive, eventCards }: Deps,
): Promise<readonly Story[]> {
  const takes: Story[] = [];
  for (const { number } of await eventCards.takesOn(id)) {
    const take = number === story.number ? null : await archive.evenHeld(number);
    if (take !== null) takes.push(take);
  }
  const isGone = ({ state }: Story) => Number(state !== 'live');
  const called = new Set([nameOf(story)]);
  return takes
    .toSorted((one, other) => isGone(one) - isGone(other))
    .filter((take) => {
      const name = nameOf(take);
      if (name === null || called.has(name)) return false;
      called.add(name);
      return true;
    });
}

function nameOf(story: Pick<Story, 'handling'>): string | null {
  const handling = answerableFor(story);
  return handling === null ? null : personKey(handling.by);
}
