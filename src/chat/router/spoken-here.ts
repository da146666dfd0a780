import { readPreference, usualIn } from '../../domain/channel-settings/channel-settings.ts';
import type { ListedStory } from '../../domain/event/listed-story.ts';
import type { Story } from '../../domain/story.ts';
import { asOnCard } from '../../filter/archive/as-on-card.ts';
import type { CommandContext } from '../ports/command.ts';

/** The lines of an answer, each event by the take that speaks for it in the channel that asks. `isOf`: which takes the list is of. */
export async function spokenHere(
  listed: readonly ListedStory[],
  context: CommandContext,
  isOf?: (story: Story) => boolean,
): Promise<readonly ListedStory[]> {
  const here = { channelId: context.channel.id, ...(await wishesHere(context)) };
  return asOnCard(listed, { ...here, ...(isOf !== undefined && { isOf }) }, context);
}

/** Whether events have one card in the channel that asks, and which agencies it prefers. */
export async function wishesHere({ channel, channelSettings, prefer }: CommandContext) {
  const said = { ...usualIn(prefer), ...(await channelSettings.said(channel.id)) };
  return { merges: said.events === 'merge', prefer: readPreference(said.prefer) };
}
