import { Client, GatewayIntentBits, Options, type RESTOptions, SimpleShardingStrategy } from 'discord.js';
import { makeRequestWithin, type Watching } from './http.ts';

/** What a client of discord.js is made with. */
export type ClientOptions = Watching & {
  /** Resolves when an IDENTIFY may be sent; absent: at once. Each is one of the day's logins. */
  readonly identify?: (signal: AbortSignal) => Promise<void>;
  /** Ends in `/api`; null: Discord's own. */
  readonly apiUrl: string | null;
  /** At most, all routes together; absent: as many as Discord allows. A test whose own clock runs ahead asks for more. */
  readonly requestsPerSecond?: number;
};

/**
 * A new discord.js client, used for one login only: a client that failed to log in never works again
 * (discord.js #10493). It keeps no messages and no people in memory, tries nothing again by itself, and knows the
 * guilds, channels and roles alone: the one intent it asks for is `Guilds`.
 */
export function makeClient(options: ClientOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    waitGuildTimeout: 1500,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    ws: {
      buildStrategy: (manager) => new EndingStrategy(manager),
      buildIdentifyThrottler: async () => ({
        waitForIdentify: (_shard: number, signal: AbortSignal) =>
          options.identify?.(signal) ?? Promise.resolve(),
      }),
    },
    rest: restOptions(options),
  });
}

/** REST that tries nothing again by itself: what a failure means is for who asked to say. */
export function restOptions(options: ClientOptions): Partial<RESTOptions> {
  const { apiUrl, requestsPerSecond } = options;
  return {
    ...(apiUrl === null ? {} : { api: apiUrl }),
    ...(requestsPerSecond === undefined ? {} : { globalRequestsPerSecond: requestsPerSecond }),
    retries: 0,
    timeout: options.requestDeadlineMs + 1000,
    // Never wait inside discord.js where we may wait ourselves; the rest of the routes may wait a little.
    rejectOnRateLimit: (limit) => limit.route.startsWith('/channels') || limit.retryAfter > 2000,
    makeRequest: makeRequestWithin(options),
  };
}

/** How long the other side may take to answer our goodbye; discord.js would wait half a minute. */
const goodbyeMs = 500;

type Socket = { terminate?: () => void; on?: (event: 'error', listener: () => void) => void };
type Shard = { internalConnect: () => Promise<void>; connection: Socket | null };

/** Ends for good when destroyed: without this, shards of a destroyed client connect again and answer commands twice. */
class EndingStrategy extends SimpleShardingStrategy {
  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    const { shards } = this as unknown as { readonly shards: ReadonlyMap<number, Shard> };
    const ended = [...shards.values()];
    for (const shard of ended) {
      shard.internalConnect = async () => undefined;
      // Ended in the middle of its handshake, a socket says so as an error, which ends the process where nobody listens.
      shard.connection?.on?.('error', () => undefined);
    }
    const hangUp = () => {
      for (const shard of ended) shard.connection?.terminate?.();
    };
    const late = setTimeout(hangUp, goodbyeMs);
    await super.destroy(options);
    clearTimeout(late);
    hangUp();
  }
}

/** Disconnects, and listens to the client no more. A client ended while it waits for hello never says that it ended. */
export async function endClient(client: Client): Promise<void> {
  client.removeAllListeners();
  client.on('error', () => undefined);
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, goodbyeMs + 200);
  await Promise.race([client.destroy().catch(() => undefined), late.promise]);
  clearTimeout(timer);
}
