import { ChannelType, type Client, DiscordAPIError, Routes } from 'discord.js';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { failureOf } from '../link/errors.ts';

export type Publisher = {
  /** Publishes a message to the servers that follow its channel. Never rejects: the message itself stands. */
  publish(client: Client<true>, channelId: string, messageId: string): Promise<void>;
};

/** Discord lets a bot publish about ten an hour in a channel. */
const mostWaiting = 50;
const usualWaitMs = 6 * 60_000;
const alreadyPublished = 40033;

export function isAnnouncementChannel(client: Client, channelId: string): boolean {
  return client.channels.cache.get(channelId)?.type === ChannelType.GuildAnnouncement;
}

/** What is over the limit waits for the next post in the channel, oldest first. */
export function makePublisher(deps: { readonly log: Log; readonly clock: () => EpochMs }): Publisher {
  const waiting = new Map<string, { readonly ids: string[]; notBefore: EpochMs }>();
  return {
    async publish(client, channelId, messageId) {
      const queue = waiting.get(channelId) ?? { ids: [], notBefore: 0 };
      waiting.set(channelId, queue);
      queue.ids.push(messageId);
      if (queue.ids.length > mostWaiting) {
        const lost = queue.ids.shift();
        deps.log.warn({ channel: channelId, message: lost }, 'too much to publish: publish this one by hand');
      }
      while (queue.ids.length > 0 && queue.notBefore <= deps.clock()) {
        const [next = ''] = queue.ids;
        const waitMs = await crosspost(client, channelId, next, deps.log);
        if (waitMs === null) queue.ids.shift();
        else queue.notBefore = deps.clock() + waitMs;
      }
    },
  };
}

/** Null when it is done or never will be; else how long to wait. */
async function crosspost(
  client: Client<true>,
  channelId: string,
  messageId: string,
  log: Log,
): Promise<number | null> {
  try {
    await client.rest.post(Routes.channelMessageCrosspost(channelId, messageId));
    return null;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === alreadyPublished) return null;
    const failure = failureOf(error);
    if (failure.kind === 'limited') return failure.retryAfterMs ?? usualWaitMs;
    if (failure.kind === 'unknown' || failure.kind === 'not-sent') return usualWaitMs;
    log.warn({ channel: channelId, message: messageId }, `not published: ${failure.reason}`);
    return null;
  }
}
