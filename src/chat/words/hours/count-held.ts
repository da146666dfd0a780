import { countEvents } from '../../../domain/event/listed-story.ts';
import type { CommandContext } from '../../ports/command.ts';

/** How many stories quiet hours hold in the channel, each event once, as they come when the hours are over. */
export async function countHeld({
  hours,
  events,
  channel,
}: Pick<CommandContext, 'hours' | 'events' | 'channel'>): Promise<number> {
  const numbers = (await hours.held(channel.id)).flatMap(({ number }) => number ?? []);
  return countEvents(numbers, await events.takesWith([...new Set(numbers)]));
}
