import type { webApi } from '@slack/bolt';
import type { SendOutcome, Sought } from '../../../src/chat/ports/adapter.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';
import { keyed } from './find.ts';

/**
 * Slack has no key that keeps a post from being made twice: a request that it carried out late stands beside the one that
 * was sent after it. What Telex does not know as its message is deleted; people answer, and edits go to, the one that
 * it knows. `onTwin` is told of each.
 */
export async function takeTwins(
  sought: Sought,
  kept: string | null,
  client: webApi.WebClient,
  onTwin: (ts: string) => void,
): Promise<SendOutcome> {
  const channel = sought.channel.externalId;
  try {
    const twins: string[] = [];
    for await (const found of keyed(sought, client))
      if (found !== 'too-long' && found.ts !== kept) twins.push(found.ts);
    for (const ts of twins) {
      await client.chat.delete({ channel, ts });
      onTwin(ts);
    }
    return { kind: 'sent', messageId: kept ?? '' };
  } catch (error) {
    // The thread is gone, or somebody was faster.
    if (['thread_not_found', 'message_not_found'].includes(slackCode(error) ?? ''))
      return { kind: 'sent', messageId: kept ?? '' };
    return outcomeOf(error);
  }
}
