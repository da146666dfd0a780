import { ChannelType, type Client, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { Log } from '../../../src/observability/log.ts';
import { failureOf } from '../link/errors.ts';
import { idOf } from './post-message.ts';

const alreadyPublished = 40033;
/** Too many were published in the channel this hour. */
const publishLimit = 30031;

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

/** Tells of a channel whether what stands there is to be published. Never rejects: the message itself stands. */
export function createPublishing(announcements: Announcements, log: Log) {
  return async (channelId: string, signal: AbortSignal): Promise<boolean> => {
    try {
      return await announcements.isAnnounced(channelId, signal);
    } catch (error) {
      log.warn({ channel: channelId, err: error }, 'a post may not be published: publish it by hand');
      return false;
    }
  };
}

/**
 * Publishes a message of an announcement channel to the servers that follow it: about ten an hour in a channel. What is
 * published twice stays published once. https://discord.com/developers/docs/resources/message#crosspost-message
 */
export async function publishMessage(
  rest: REST,
  channelId: string,
  messageId: string,
  signal: AbortSignal,
): Promise<SendOutcome> {
  try {
    idOf(await rest.post(Routes.channelMessageCrosspost(channelId, messageId), { signal }));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === publishLimit)
      return { kind: 'limited', retryAfterMs: null, wholePlatform: false };
    if (!(error instanceof DiscordAPIError) || error.code !== alreadyPublished) {
      const failure = failureOf(error);
      // Posts may go on where publishing is not allowed.
      return failure.kind === 'channel-broken'
        ? { kind: 'refused', reason: { code: 'not-published', why: failure.reason } }
        : failure;
    }
  }
  return { kind: 'sent', messageId };
}
