import type { webApi } from '@slack/bolt';
import { slackCode } from '../link/errors.ts';
import { joinChannel } from '../out/send.ts';

/**
 * Makes sure that posts can be brought to a channel and read back: a public one is joined. False when only an
 * invitation helps; when Slack does not say, true, since the ledger will tell.
 */
export async function settleIn(client: webApi.WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    if (found?.is_member !== true && found?.is_private !== true && found?.is_im !== true)
      await joinChannel(client, channel);
    return true;
  } catch (error) {
    return slackCode(error) !== 'channel_not_found';
  }
}
