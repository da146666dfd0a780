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
  const { channel, channelSettings } = context;
  const { events, prefer } = { ...usualIn(context.prefer), ...(await channelSettings.said(channel.id)) };
  const here = { channelId: channel.id, merges: events === 'merge', prefer: readPreference(prefer) };
  return asOnCard(listed, { ...here, ...(isOf !== undefined && { isOf }) }, context);
}
