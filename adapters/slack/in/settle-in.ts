import type { webApi } from '@slack/bolt';
import type { Words } from '../../../src/chat/ports/locale.ts';
import { slackCode } from '../link/errors.ts';
import { joinChannel } from '../out/join.ts';
import * as words from './words.ts';

/**
 * Makes sure, before anything is promised, that posts can be brought to a channel and read back: a public one is joined.
 * What keeps them from it, in words that say what to do; null when nothing does. Throws where Slack does not say: the
 * ledger will tell.
 */
export async function settleIn(client: webApi.WebClient, channel: string): Promise<Words | null> {
  if (channel.startsWith('D')) return words.direct;
  const found = await lookAt(client, channel);
  if (found === null) return words.notInvited;
  if (found.is_im === true || found.is_mpim === true) return words.direct;
  if (found.is_archived === true) return words.archived;
  if (found.is_read_only === true) return words.readOnly;
  if (found.is_thread_only === true) return words.threadsOnly;
  return found.is_member === true ? null : join(client, channel);
}

/** Null: it is not there for the bot, so somebody has to invite it. */
async function lookAt(client: webApi.WebClient, channel: string) {
  try {
    return (await client.conversations.info({ channel })).channel ?? {};
  } catch (error) {
    if (slackCode(error) === 'channel_not_found') return null;
    throw error;
  }
}

async function join(client: webApi.WebClient, channel: string): Promise<Words | null> {
  const joining = await joinChannel(client, channel);
  if (joining.kind === 'joined') return null;
  if (joining.kind === 'later') throw joining.error;
  return joining.code === 'is_archived' ? words.archived : words.notInvited;
}
