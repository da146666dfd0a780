import { Client, GatewayIntentBits, Options, type RESTOptions, SimpleShardingStrategy } from 'discord.js';
import { stopBounds } from '../../../src/chat/ports/stop-bounds.ts';
import { type GuardedShard, guardPackets, guardShard } from './guard-gateway.ts';
import { makeRequestWithin, type Watching } from './http.ts';

/** What a client of discord.js is made with. */
export type ClientOptions = Watching & {
  /** Told of each message of the gateway that could not be read. */
  readonly sawOdd?: (error: unknown) => void;
  /** Told of what keeps the client from the gateway. */
  readonly sawFault?: (error: unknown) => void;
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
  const { sawOdd = () => undefined, sawFault = () => undefined } = options;
  const client = new Client({
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
      buildStrategy: (manager) => new EndingStrategy(manager, sawOdd, sawFault),
      buildIdentifyThrottler: async () => ({
        waitForIdentify: (_shard: number, signal: AbortSignal) =>
          options.identify?.(signal) ?? Promise.resolve(),
      }),
    },
    rest: restOptions(options),
  });
  guardPackets(client, sawOdd);
  return client;
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

type Socket = { terminate?: () => void; on?: (event: 'error', listener: () => void) => void };
type Shard = GuardedShard & { internalConnect: () => Promise<void>; connection: Socket | null };

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * Ends for good when destroyed: without this, shards of a destroyed client connect again and answer commands twice. What its
 * shards cannot read is told to `sawOdd`.
 */
class EndingStrategy extends SimpleShardingStrategy {
  readonly #sawOdd: (error: unknown) => void;
  readonly #sawFault: (error: unknown) => void;

  constructor(manager: Manager, sawOdd: (error: unknown) => void, sawFault: (error: unknown) => void) {
    super(manager);
    this.#sawOdd = sawOdd;
    this.#sawFault = sawFault;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    for (const shard of shardsOf(this)) guardShard(shard, this.#sawOdd, this.#sawFault);
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    const ended = shardsOf(this);
    for (const shard of ended) {
      shard.internalConnect = async () => undefined;
      // Ended in the middle of its handshake, a socket says so as an error, which ends the process where nobody listens.
      shard.connection?.on?.('error', () => undefined);
    }
    const hangUp = () => {
      for (const shard of ended) shard.connection?.terminate?.();
    };
    // discord.js would wait half a minute for the other side's goodbye.
    const late = setTimeout(hangUp, stopBounds.goodbyeMs);
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
  const timer = setTimeout(late.resolve, stopBounds.goodbyeMs + stopBounds.hangUpMs);
  await Promise.race([client.destroy().catch(() => undefined), late.promise]);
  clearTimeout(timer);
}

function shardsOf(strategy: SimpleShardingStrategy): readonly Shard[] {
  return [...(strategy as unknown as { readonly shards: ReadonlyMap<number, Shard> }).shards.values()];
}
