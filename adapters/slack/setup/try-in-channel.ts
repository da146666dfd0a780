import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { ChannelTrial } from '../../../src/chat/ports/platform-setup.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { Post } from '../../../src/domain/post.ts';
import { outcomeOf } from '../link/errors.ts';
import type { RenderFor } from '../out/render-for.ts';
import { sendAct } from '../out/send.ts';

/** What is posted where, and by whom. */
type Trial = RenderFor & {
  /** A client of the bot. */
  readonly bot: (signal: AbortSignal) => webApi.WebClient;
  readonly id: string;
  readonly post: Post;
};

/** What asked for its channel to be joined, or for a plainer form, comes with the next try. */
const mostTries = 4;

/** Posts as Telex does, and takes it away again, also when it is broken off meanwhile. */
export async function tryInChannel(
  { bot, id, post, ...who }: Trial,
  signal: AbortSignal,
): Promise<ChannelTrial> {
  const channel = { platform: 'slack', workspace: '', externalId: id };
  const key = `proef:${randomUUID()}`;
  const deps = { client: bot(AbortSignal.timeout(60_000)), who };
  let why = '';
  for (let tries = 0; tries < mostTries && !signal.aborted; tries++) {
    const outcome = await sendAct({ kind: 'post', key, channel, post }, deps, AbortSignal.timeout(60_000));
    if (outcome.kind === 'sent') return takeAway(outcome.messageId);
    why = tellReason('reason' in outcome ? outcome.reason : { code: 'asked-to-wait' }, who.locale);
    // It may stand there all the same, and a second try would make a second one.
    if (outcome.kind === 'unknown') return { kind: 'unsure', why };
    if (outcome.kind !== 'not-sent') break;
  }
  return { kind: 'refused', why };

  async function takeAway(ts: string): Promise<ChannelTrial> {
    try {
      await deps.client.chat.delete({ channel: id, ts });
      return { kind: 'good' };
    } catch (error) {
      const outcome = outcomeOf(error);
      const reason = 'reason' in outcome ? outcome.reason : ({ code: 'asked-to-wait' } as const);
      return { kind: 'stands', why: tellReason(reason, who.locale) };
    }
  }
}
