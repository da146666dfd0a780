import { ChannelType, type Client, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { failureOf } from '../link/errors.ts';

/** Publishes posts in announcement channels to the servers that follow them. */
export type Publisher = {
  /** Publishes a message to the servers that follow its channel. Never rejects: the message itself stands. */
  publish(rest: REST, channelId: string, messageId: string): Promise<void>;
};

/** Discord lets a bot publish about ten an hour in a channel. */
const mostWaiting = 50;
const usualWaitMs = 6 * 60_000;
const alreadyPublished = 40033;

/** Whether posts in the channel can be published. */
export function isAnnouncementChannel(client: Client, channelId: string): boolean {
  return client.channels.cache.get(channelId)?.type === ChannelType.GuildAnnouncement;
}

/** Which channels are announcement channels. */
export type Announcements = {
  /** Rejects with what REST says where it has to be asked. */
  isAnnounced(channelId: string, signal: AbortSignal): Promise<boolean>;
};

/** Channels asked for over REST, at most. */
const mostRemembered = 1000;

/** Which channels publish to other servers: as the gateway told, and as REST tells while it never did. */
export function createAnnouncements(deps: {
  readonly rest: () => REST;
  readonly lastReady: () => Client | null;
}): Announcements {
  const asked = new Map<string, boolean>();
  return {
    async isAnnounced(channelId, signal) {
      const client = deps.lastReady();
      if (client !== null) return isAnnouncementChannel(client, channelId);
      const known = asked.get(channelId);
      if (known !== undefined) return known;
      const channel = await deps.rest().get(Routes.channel(channelId), { signal });
      const type = typeof channel === 'object' && channel !== null && 'type' in channel ? channel.type : null;
      if (asked.size >= mostRemembered) asked.clear();
      asked.set(channelId, type === ChannelType.GuildAnnouncement);
      return type === ChannelType.GuildAnnouncement;
    },
  };
}

/** What is over the limit waits for the next post in the channel, oldest first. */
export function makePublisher(deps: { readonly log: Log; readonly clock: () => EpochMs }): Publisher {
  const waiting = new Map<string, { readonly ids: string[]; notBefore: EpochMs }>();
  return {
    async publish(rest, channelId, messageId) {
      const queue = waiting.get(channelId) ?? { ids: [], notBefore: 0 };
      waiting.set(channelId, queue);
      queue.ids.push(messageId);
      if (queue.ids.length > mostWaiting) {
        const lost = queue.ids.shift();
        deps.log.warn({ channel: channelId, message: lost }, 'too much to publish: publish this one by hand');
      }
      while (queue.ids.length > 0 && queue.notBefore <= deps.clock()) {
        const [next = ''] = queue.ids;
        const waitMs = await crosspost(rest, channelId, next, deps.log);
        if (waitMs === null) queue.ids.shift();
        else queue.notBefore = deps.clock() + waitMs;
      }
    },
  };
}

/** Null when it is done or never will be; else how long to wait. */
async function crosspost(rest: REST, channelId: string, messageId: string, log: Log): Promise<number | null> {
  try {
    await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
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
