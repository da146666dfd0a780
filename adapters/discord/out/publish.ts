import { ChannelType, type Client, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Keyv } from 'keyv';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { failureOf } from '../link/errors.ts';

/** Publishes posts in announcement channels to the servers that follow them. */
/** Publishes messages of announcement channels to the servers that follow them. */
export type Publisher = {
  /** Takes up what waited when Telex stopped. */
  start(): Promise<void>;
  /** Resolves when it is noted, so that nothing forgets it; it is published as soon as Discord lets us. */
  add(waiting: Waiting): Promise<void>;
  stop(): void;
};

/** A message that is still to be published. */
export type Waiting = { readonly channelId: string; readonly messageId: string; readonly urgent: boolean };

/** Discord lets a bot publish about ten an hour in a channel. */
const mostWaiting = 500;
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

const key = 'waiting';

/**
 * What waits stands in `kept`, so that a crash forgets nothing; to publish a message twice does no harm. Flashes go first,
 * then the oldest, one at a time.
 */
export function makePublisher(deps: {
  readonly log: Log;
  readonly clock: () => EpochMs;
  readonly rest: () => REST;
  readonly kept: Keyv;
}): Publisher {
  const { log, clock, kept } = deps;
  const notBefore = new Map<string, EpochMs>();
  let waiting: readonly Waiting[] = [];
  let isLoaded = false;
  let isWorking = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  return {
    async start() {
      isStopped = false;
      await load();
      void work();
    },

    async add(added) {
      await load();
      if (waiting.some(({ messageId }) => messageId === added.messageId)) return;
      waiting = [...waiting, added];
      if (waiting.length > mostWaiting) {
        const lost = waiting.find(({ urgent }) => !urgent) ?? waiting[0];
        waiting = waiting.filter((each) => each !== lost);
        log.warn({ ...lost }, 'too much to publish: publish this one by hand');
      }
      await kept.set(key, waiting);
      void work();
    },

    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };

  async function load(): Promise<void> {
    if (isLoaded) return;
    const stored = (await kept.get<readonly Waiting[]>(key)) ?? [];
    if (!isLoaded) waiting = [...stored, ...waiting];
    isLoaded = true;
  }

  async function work(): Promise<void> {
    if (isWorking || isStopped) return;
    isWorking = true;
    clearTimeout(timer);
    try {
      for (let next = due(); next !== undefined && !isStopped; next = due()) {
        const waitMs = await crosspost(deps.rest(), next.channelId, next.messageId, log);
        const done = next;
        if (waitMs !== null) notBefore.set(done.channelId, clock() + waitMs);
        else waiting = waiting.filter((each) => each !== done);
        if (waitMs === null) await kept.set(key, waiting);
      }
    } catch (error) {
      log.warn({ err: error }, 'what is to be published could not be noted; it is tried again');
      for (const { channelId } of waiting) notBefore.set(channelId, clock() + usualWaitMs);
    } finally {
      isWorking = false;
    }
    const [soonest] = waiting.map(({ channelId }) => notBefore.get(channelId) ?? 0).toSorted((a, b) => a - b);
    if (soonest === undefined || isStopped) return;
    timer = setTimeout(() => void work(), Math.max(10, soonest - clock()));
    timer.unref();
  }

  function due(): Waiting | undefined {
    const now = clock();
    const ready = waiting.filter(({ channelId }) => (notBefore.get(channelId) ?? 0) <= now);
    return ready.find(({ urgent }) => urgent) ?? ready[0];
  }
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
