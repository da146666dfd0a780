import type { webApi } from '@slack/bolt';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';

/**
 * Deletes a message of our own whose text was killed and whose edit Slack refuses (`edit_window_closed`, a policy, a limit that
 * lasts): the bot may delete what it posted. Replies under it stay, and so does its thread. What passes is tried again with the edit.
 * https://docs.slack.dev/reference/methods/chat.delete
 */
export async function takeAway(
  { channel, messageId }: Extract<Act, { kind: 'edit' }>,
  edit: SendOutcome,
  client: webApi.WebClient,
): Promise<SendOutcome> {
  const gone = { kind: 'message-gone', reason: { code: 'taken-away' }, taken: true } as const;
  try {
    await client.chat.delete({ channel: channel.externalId, ts: messageId });
    return gone;
  } catch (error) {
    if (slackCode(error) === 'message_not_found') return gone;
    const outcome = outcomeOf(error);
    // An edit that may yet be taken is not given up because its message may not be deleted.
    return edit.kind === 'refused' || passing.has(outcome.kind) ? outcome : edit;
  }
}

/** To be tried again soon, with the edit. */
const passing: ReadonlySet<SendOutcome['kind']> = new Set(['limited', 'unknown', 'not-sent']);
