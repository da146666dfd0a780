import { takenAmong, takenOnCard } from '../../domain/event/face/taken-among.ts';
import type { HandlingStep } from '../../domain/handling/judge-step.ts';
import { isSamePerson, type Person } from '../../domain/handling/person.ts';
import type { Story } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';

/** What is done, by whom, in which channel. */
type Doing = { readonly step: HandlingStep; readonly by: Person; readonly channelId: number };

/**
 * The number on the card of an event is that of the text that stands there, which moves: what is done by it is done with the take by which she has the
 * event of that card herself, else with that of who has it, as by its buttons. The story itself where it is hers, where nobody has the event, or no card
 * in the channel bears its number.
 */
export async function hadOnCard(
  story: Story,
  { step, by, channelId }: Doing,
  { archive, events, eventCards }: Pick<StorePorts, 'archive' | 'events' | 'eventCards'>,
): Promise<Story> {
  const { number, state, handling } = story;
  const isHers = (take: Story) => take.handling !== null && isSamePerson(take.handling.by, by);
  if (state !== 'live') return story;
  if (isHers(story) && (step === 'release' || handling?.kind !== 'passed')) return story;
  const shown = await events.shownOn(number, channelId);
  if (shown === null || shown.face !== number) return story;
  const lead = await eventCards.leadOn(shown.cardId);
  const takes = await eventCards.takesOn(shown.cardId);
  // What stands on a card of its own is pressed for there.
  const pressed = takes.filter((take) => take.wasRead && (take.number === lead || !take.hasCard));
  const here = await standing(
    pressed.map((take) => take.number),
    archive,
  );
  const listed = await standing(await eventCards.listedBeside(shown.cardId), archive);
  const hers = step === 'take-over' ? undefined : takenAmong([...here, ...listed].filter(isHers));
  if (hers !== undefined && hers.handling?.kind !== 'passed') return hers;
  const had = takenOnCard(here, listed, number);
  return had === undefined || had.handling?.kind === 'passed' ? story : had;
}

async function standing(
  numbers: readonly number[],
  archive: Pick<StorePorts['archive'], 'these'>,
): Promise<readonly Story[]> {
  const stories = numbers.length === 0 ? [] : await archive.these(numbers);
  return stories.filter(({ state }) => state === 'live');
}
