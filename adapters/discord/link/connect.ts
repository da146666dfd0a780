import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { AdapterError } from '../../../src/chat/ports/adapter.ts';
import type { AdapterState } from '../../../src/chat/ports/adapter-state.ts';
import type { Log } from '../../../src/observability/log.ts';
import { backOffMs } from '../../../src/scheduler/back-off.ts';
import { endClient } from './client.ts';
import { tokenRefused } from './errors.ts';

export type ConnectionOptions = {
  readonly token: string;
  readonly log: Log;
  readonly makeClient: () => Client;
  /** Called for each new client before it logs in: listeners are put on it. */
  readonly prepare: (client: Client) => void;
  /** Called each time a new session is ready. */
  readonly onReady: (client: Client<true>) => void;
  readonly loginDeadlineMs: number;
  readonly retryMs: { readonly first: number; readonly most: number };
  /** A cut connection that discord.js has not mended after this long gets a new client. */
  readonly patienceMs: number;
};

export type Connection = {
  /** Resolves when ready, or when the network is down and it goes on trying; rejects with an AdapterError. */
  start(): Promise<void>;
  stop(): Promise<void>;
  state(): AdapterState;
  /** The client that was ready last; null before the first time and after a refusal. */
  client(): Client<true> | null;
  /** Discord refused us in an answer: nothing works until a person mends it. */
  refuse(reason: string): void;
};

/** Close codes after which trying again is useless. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const fatalCloses: Readonly<Record<number, AdapterError>> = {
  4004: new AdapterError('token-refused', tokenRefused.reason),
  4010: new AdapterError('setting-wrong', 'Discord refuses the shard (4010): unset SHARDS and SHARD_COUNT'),
  4011: new AdapterError(
    'setting-wrong',
    'The bot is in too many servers for one connection (4011): remove it from some',
  ),
  4012: new AdapterError('setting-wrong', 'Discord no longer speaks this version (4012): update Telex'),
  4013: new AdapterError('setting-wrong', 'Discord does not know the intents asked for (4013): update Telex'),
  4014: new AdapterError(
    'setting-wrong',
    'Discord does not allow the intents asked for (4014): Developer Portal, Bot, Privileged Gateway Intents; Telex needs none, so update Telex',
  ),
};

/** Holds one live connection: a new client for each attempt, never two at once. */
export function makeConnection(options: ConnectionOptions): Connection {
  const { log } = options;
  let state: AdapterState = { kind: 'stopped', reason: null };
  let current: Client | null = null;
  let ready: Client<true> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let ending: Promise<void> = Promise.resolve();
  let loggingIn = new AbortController();

  const drop = (): void => {
    clearTimeout(timer);
    loggingIn.abort();
    const client = current;
    current = null;
    ready = null;
    if (client !== null) ending = ending.then(() => endClient(client));
  };

  const refuse = (reason: string): void => {
    if (state.kind === 'stopped' || state.kind === 'refused') return;
    state = { kind: 'refused', reason };
    log.error({ platform: 'discord' }, reason);
    drop();
  };

  const retryLater = (reason: string): void => {
    if (state.kind === 'stopped' || state.kind === 'refused') return;
    state = { kind: 'connecting', reason };
    drop();
    failures += 1;
    const { first: firstMs, most: mostMs } = options.retryMs;
    const waitMs = backOffMs(failures, { firstMs, mostMs, factor: 2 }, Math.random);
    log.warn({ platform: 'discord', waitMs }, `${reason}; trying again: check the network if this goes on`);
    timer = setTimeout(() => void attempt().catch(() => undefined), waitMs);
  };

  const watch = (client: Client): void => {
    const isCurrent = () => client === current;
    client.on(Events.Error, (error) =>
      log.warn({ platform: 'discord', err: error }, 'discord.js met an error'),
    );
    client.on(Events.ShardError, (error) => log.debug({ err: error }, 'the live connection met an error'));
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (!isCurrent()) return;
      const fatal = fatalCloses[code];
      if (fatal === undefined) retryLater(`Discord closed the connection (${code})`);
      else refuse(fatal.message);
    });
    client.on(Events.ShardReconnecting, () => {
      // Said again at every try of discord.js's own: patience counts from the first.
      if (!isCurrent() || state.kind !== 'ready') return;
      state = { kind: 'connecting', reason: 'the live connection was cut' };
      timer = setTimeout(() => retryLater('the live connection did not come back'), options.patienceMs);
    });
    const back = () => {
      if (!isCurrent() || !client.isReady()) return;
      clearTimeout(timer);
      failures = 0;
      ready = client;
      state = { kind: 'ready', reason: null };
    };
    client.on(Events.ShardResume, back);
    client.on(Events.ShardReady, () => setImmediate(back));
    client.on(Events.ClientReady, back);
  };

  async function attempt(): Promise<void> {
    await ending;
    if (state.kind === 'stopped' || state.kind === 'refused') return;
    const client = options.makeClient();
    current = client;
    loggingIn = new AbortController();
    watch(client);
    options.prepare(client);
    try {
      await logIn(client, options.token, options.loginDeadlineMs, loggingIn.signal);
    } catch (error) {
      if (client !== current) return rejectIfRefused(state);
      const fatal = fatalOf(error);
      if (fatal === null) return retryLater(`not connected to Discord: ${describe(error)}`);
      refuse(fatal.message);
      throw fatal;
    }
    if (client !== current || !client.isReady()) return rejectIfRefused(state);
    options.onReady(client);
  }

  return {
    async start() {
      if (state.kind !== 'stopped') return;
      state = { kind: 'connecting', reason: 'logging in' };
      failures = 0;
      await attempt();
    },
    async stop() {
      state = { kind: 'stopped', reason: null };
      drop();
      await ending;
    },
    state: () => state,
    client: () => ready,
    refuse,
  };
}

function rejectIfRefused(state: AdapterState): void {
  if (state.kind !== 'refused') return;
  const fatal = Object.values(fatalCloses).find((it) => it.message === state.reason);
  throw fatal ?? new AdapterError('setting-wrong', state.reason ?? 'Discord refuses us');
}

/**
 * Logs in and waits until ready. `login` alone may stay silent for ever when the gateway cannot be reached, and does
 * when its client is ended meanwhile: `signal` says so.
 */
async function logIn(client: Client, token: string, deadlineMs: number, signal: AbortSignal): Promise<void> {
  const done = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => done.reject(new Error('given up')), { once: true });
  const late = setTimeout(() => done.reject(new Error(`no connection within ${deadlineMs} ms`)), deadlineMs);
  client.once(Events.ClientReady, () => done.resolve());
  client.once(Events.ShardDisconnect, ({ code }) => done.reject(new ClosedError(code)));
  client.login(token).catch(done.reject);
  try {
    await done.promise;
  } finally {
    clearTimeout(late);
  }
}

class ClosedError extends Error {
  readonly closeCode: number;
  constructor(closeCode: number) {
    super(`closed with ${closeCode}`);
    this.closeCode = closeCode;
  }
}

function fatalOf(error: unknown): AdapterError | null {
  if (error instanceof ClosedError) return fatalCloses[error.closeCode] ?? null;
  const isTokenError =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  return isTokenError ? (fatalCloses[4004] ?? null) : null;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
