import type { webApi } from '@slack/bolt';
import type { Reply } from '../../../src/chat/ports/reply.ts';
import { connectErrors } from '../../../src/chat/watch/connect-errors.ts';
import type { Log } from '../../../src/observability/log.ts';
import { causeCode, describe } from '../link/errors.ts';
import type { RenderFor } from '../out/render-for.ts';
import { renderReply } from '../out/render-reply.ts';

/** Who asked, and where the answer goes. */
export type Asked = {
  readonly channel: string;
  readonly user: string;
  /** Slack takes five answers here within thirty minutes, also where the bot may not post. */
  readonly responseUrl: string | null;
};

/** What answering needs: the reader, the client, the log. */
export type ReplyDeps = { readonly who: RenderFor; readonly client: webApi.WebClient; readonly log: Log };

/** Answers a person: for their eyes only, unless the reply is meant for the channel. Never rejects. */
export async function giveReply(reply: Reply, asked: Asked, deps: ReplyDeps): Promise<void> {
  const { client, log } = deps;
  const message = { ...renderReply(reply, deps.who), unfurl_links: false, unfurl_media: false };
  const isPublic = reply.audience === 'channel';
  let mayStand = false;
  try {
    if (asked.responseUrl !== null) {
      const how = { response_type: isPublic ? 'in_channel' : 'ephemeral', replace_original: false };
      const taken = await postTo(asked.responseUrl, { ...message, ...how });
      if (taken === 'yes') return;
      // It may stand in the channel: there it is not said twice, and who asked is told all the same.
      mayStand = taken === 'unknown';
    }
    const { channel, user } = asked;
    if (isPublic && !mayStand) await client.chat.postMessage({ channel, ...message });
    else await client.chat.postEphemeral({ channel, user, text: message.text, blocks: message.blocks });
  } catch (error) {
    log.warn(
      { channel: asked.channel },
      `An answer did not reach Slack (${describe(error)}); the person has to ask again`,
    );
  }
}

/** `no`: Slack does not take it here any more, used up or too old, or was not reached twice. `unknown`: the answer was lost. */
async function postTo(url: string, body: object, tries = 2): Promise<'yes' | 'no' | 'unknown'> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    return response.ok ? 'yes' : 'no';
  } catch (error) {
    const code = error instanceof Error ? causeCode(error) : null;
    if (code === null || !connectErrors.has(code)) return 'unknown';
    return tries > 1 ? postTo(url, body, tries - 1) : 'no';
  }
}
