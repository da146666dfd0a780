import type { webApi } from '@slack/bolt';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';
import { type RenderFor, renderPost } from './render-card.ts';

/** Marks our messages, so that one can be found again after a lost answer. Anyone in the channel can read it: a key only. */
export const metadataType = 'telex_card';

/**
 * Does one act with one call, and says how it ended. A public channel that asks for it is joined first, which is safe:
 * `not_in_channel` means that nothing was posted.
 */
export async function sendAct(
  act: Act,
  client: webApi.WebClient,
  who: RenderFor,
  signal: AbortSignal,
): Promise<SendOutcome> {
  if (signal.aborted) return { kind: 'not-sent', reason: { code: 'stopping' } };
  const call = callFor(act, client, who);
  try {
    return { kind: 'sent', messageId: await call() };
  } catch (error) {
    if (slackCode(error) !== 'not_in_channel' || !(await joinChannel(client, act.channel.externalId)))
      return outcomeOf(error);
  }
  try {
    return { kind: 'sent', messageId: await call() };
  } catch (error) {
    return outcomeOf(error);
  }
}

function callFor(act: Act, client: webApi.WebClient, who: RenderFor): () => Promise<string> {
  const { text, blocks } = renderPost(act.post, who);
  // Nothing in the text is looked for: no names, no channels, no addresses.
  const message = {
    channel: act.channel.externalId,
    text,
    blocks,
    parse: 'none',
    link_names: false,
  } as const;
  if (act.kind === 'edit') {
    const { messageId } = act;
    return async () => (await client.chat.update({ ...message, ts: messageId })).ts ?? messageId;
  }
  const post = {
    ...message,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: metadataType, event_payload: { key: act.key } },
  };
  return async () => {
    const answer =
      act.kind === 'post'
        ? await client.chat.postMessage(post)
        : await client.chat.postMessage({ ...post, thread_ts: act.messageId, reply_broadcast: isLoud(act) });
    if (answer.ts === undefined) throw new Error('Slack said ok without the id of the message');
    return answer.ts;
  };
}

/** An edit raises no notification: a correction or a kill is also shown in the channel itself. */
function isLoud(act: Act): boolean {
  return act.post.kind === 'notice' && act.post.loud;
}

/** True when the bot is in the channel now. Private channels can only be joined by invitation. */
export async function joinChannel(client: webApi.WebClient, channel: string): Promise<boolean> {
  try {
    await client.conversations.join({ channel });
    return true;
  } catch {
    return false;
  }
}
