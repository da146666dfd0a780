import { takenAmong } from '../../domain/event/face/taken-among.ts';
import type { Story } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';

/**
 * The number on the card of an event is that of the text that stands there, which moves: what is done by it is done with the take by which somebody has the
 * event of that card, as by its buttons. The story itself where nobody has the event, or no card in the channel bears its number.
 */
export async function hadOnCard(
  story: Story,
  channelId: number,
  { archive, events, eventCards }: Pick<StorePorts, 'archive' | 'events' | 'eventCards'>,
): Promise<Story> {
  const { number, state, handling } = story;
  if (state !== 'live' || handling !== null) return story;
  const shown = await events.shownOn(number, channelId);
  if (shown === null || shown.face !== number) return story;
  const lead = await eventCards.leadOn(shown.cardId);
  const takes = await eventCards.takesOn(shown.cardId);
  // What stands on a card of its own is pressed for there.
  const here = takes.filter((take) => take.wasRead && (take.number === lead || !take.hasCard));
  const stories = await archive.these(here.map((take) => take.number));
  const had = takenAmong(stories.filter((take) => take.state === 'live'));
  return had === undefined || had.handling?.kind === 'passed' ? story : had;
}
