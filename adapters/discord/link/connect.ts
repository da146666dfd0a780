import type { Client } from 'discord.js';
import type { PartState } from '../../../src/chat/ports/adapter-state.ts';
import { unreachedBy } from '../../../src/chat/watch/unreached-by.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import type { Log } from '../../../src/observability/log.ts';
import { closedWith } from './closes.ts';
import { createHeldClient, type HeldClient } from './held-client.ts';
import { ClosedError, logIn } from './log-in.ts';
import { createLoginPauses } from './login-pauses.ts';
import { createNextLogin, type NextLogin } from './next-login.ts';
import { watchShard } from './watch-shard.ts';

/** What the connection is made with. */
export type ConnectionOptions = {
  readonly token: string;
  readonly log: Log;
  /** Asks REST for the token: who logs in with one that is refused uses up the day's logins, and loses the token. */
  readonly askFirst: () => Promise<PartState>;
  /** How many logins may be used, in milliseconds to wait for the next; `held` is told of a session that lasted. */
  readonly logins: { waitMs(): Promise<number>; held(): Promise<void> };
  /** `sawFault` is told of what keeps it from the gateway. */
  readonly makeClient: (sawFault: (error: unknown) => void) => Client;
  /** Called for each new client before it logs in: listeners are put on it. */
  readonly prepare: (client: Client) => void;
  /** Called each time a new session is ready. */
  readonly onReady: (client: Client<true>) => void;
  readonly loginDeadlineMs: number;
  /** Between two logins that failed: doubled each time, from first to most. */
  readonly retryMs: { readonly first: number; readonly most: number };
  /** Between two logins that Discord refused: longer by the first each time, up to most. */
  readonly refusedMs: { readonly first: number; readonly most: number };
  /** A cut connection that discord.js has not mended after this long gets a new client. */
  readonly patienceMs: number;
};

/** Keeps Telex connected to the gateway until it is stopped. */
export type Connection = {
  /** Resolves when the first login has succeeded or failed; it goes on by itself then. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whether people are heard. */
  state(): PartState;
  /** The client that hears now, or will again in a moment; null where there is none. */
  client(): Client<true> | null;
  /** The client that was ready last, for what it knows of servers and channels; it may have ended since. */
  lastReady(): Client<true> | null;
  /** REST takes the token: a login that waits for that is made at once. */
  tokenAccepted(): void;
  /** discord.js wants to log in and may not yet: it is given up, and tried again then. */
  ration(waitMs: number): void;
};

/** Holds one live connection: a new client for each attempt, never two at once. */
export function makeConnection(options: ConnectionOptions): Connection {
  const held = createHeldClient();
  const pauses = createLoginPauses(options);
  const next = createNextLogin({
    log: options.log,
    pauses,
    drop: held.drop,
    attempt: () => void attempt(options, held, next),
  });
  return {
    async start() {
      if (next.isRunning()) return;
      next.begin();
      await attempt(options, held, next);
    },
    async stop() {
      next.end();
      await held.ended();
    },
    state: next.state,
    client: held.ready,
    lastReady: held.lastReady,
    ration: next.ration,
    tokenAccepted() {
      // The token may have been taken off by a 401 that meant nothing.
      held.ready()?.rest.setToken(options.token);
      next.tokenAccepted();
    },
  };
}

/** One login with a client of its own, once the one before has ended and nothing holds it back. */
async function attempt(options: ConnectionOptions, held: HeldClient, next: NextLogin): Promise<void> {
  await held.ended();
  if (!next.isRunning()) return;
  const { token, waitMs } = await whatHoldsBack(options);
  if (!next.isRunning()) return;
  if (token !== null) return next.waitForToken(token, waitMs);
  if (waitMs > 0) return next.ration(waitMs);
  let met: unknown = null;
  const client = options.makeClient((error) => {
    met = error;
  });
  const givenUp = held.hold(client);
  watch(client, options, held, next, () => unreachedBy(met, 'Discord'));
  options.prepare(client);
  const fault = await tryLogIn(client, options, givenUp);
  if (!held.isHeld(client)) return;
  if (fault === null && client.isReady()) return options.onReady(client);
  if (fault instanceof ClosedError) return next.closed(fault.closeCode);
  const values = { platform: 'Discord' };
  if (fault !== null) next.failed({ code: 'not-connected', values, detail: fault.message });
}

function watch(
  client: Client,
  { log, patienceMs }: ConnectionOptions,
  held: HeldClient,
  next: NextLogin,
  unreached: () => Reason | null,
): void {
  watchShard(client, {
    log,
    isCurrent: () => held.isHeld(client),
    closed: next.closed,
    cut() {
      // discord.js would log in again every five seconds, and each costs one of the day's.
      if (held.ready() === client) next.cut(patienceMs);
      else next.failed(unreached() ?? closedWith());
    },
    back(session) {
      held.heard(session);
      next.up();
    },
  });
}

/** Whether a login may be tried: `waitMs` 0 and no token that is refused. */
async function whatHoldsBack({
  askFirst,
  logins,
  retryMs,
}: ConnectionOptions): Promise<{ readonly token: PartState | null; readonly waitMs: number }> {
  const token = await askFirst();
  if (token.kind !== 'up') return { token, waitMs: retryMs.most };
  return { token: null, waitMs: await logins.waitMs() };
}

/** Null: logged in. */
async function tryLogIn(
  client: Client,
  { token, loginDeadlineMs }: ConnectionOptions,
  signal: AbortSignal,
): Promise<Error | null> {
  try {
    await logIn(client, token, loginDeadlineMs, signal);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
