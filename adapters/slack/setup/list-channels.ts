import type { webApi } from '@slack/bolt';
import type { ChannelListing } from '../../../src/chat/ports/channel-listing.ts';
import type { NamedChannel } from '../../../src/domain/channel-name/channel-name.ts';
import { outcomeOf } from '../link/errors.ts';

/** Slack gives up to a thousand at once; of a house with more the first of them. */
const mostPages = 20;

/** What may be posted in: public channels, and the private ones that the bot is in. `some`: what came before it failed, if anything. */
export async function listChannels(
  client: webApi.WebClient,
): Promise<ChannelListing & { readonly some: readonly NamedChannel[] }> {
  const channels: NamedChannel[] = [];
  let cursor = '';
  try {
    for (let page = 0; page < mostPages; page++) {
      const answer = await client.conversations.list({
        types: 'public_channel,private_channel',
        exclude_archived: true,
        limit: 1_000,
        ...(cursor !== '' && { cursor }),
      });
      for (const { id = '', name = '', is_archived, is_im, is_private, is_member } of answer.channels ?? [])
        if (is_archived !== true && is_im !== true && (is_private !== true || is_member === true))
          channels.push({ id, name, place: null });
      cursor = answer.response_metadata?.next_cursor ?? '';
      if (cursor === '') break;
    }
    return { kind: 'listed', channels, isWhole: cursor === '', some: channels };
  } catch (error) {
    const outcome = outcomeOf(error);
    const reason = 'reason' in outcome ? outcome.reason : ({ code: 'asked-to-wait' } as const);
    return { kind: 'failed', reason, some: channels };
  }
}
