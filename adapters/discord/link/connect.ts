import type { Client } from 'discord.js';
import { type PartState, up } from '../../../src/chat/ports/adapter-state.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { isReason, type Reason } from '../../../src/domain/reason.ts';
import type { Log } from '../../../src/observability/log.ts';
import { tokenRefused } from './errors.ts';
import { createHeldClient } from './held-client.ts';
import { ClosedError, logIn } from './log-in.ts';
import { createLoginPauses } from './login-pauses.ts';
import { watchShard } from './watch-shard.ts';

/** What the connection is made with. */
export type ConnectionOptions = {
  readonly token: string;
  readonly log: Log;
  /** Asks REST for the token: who logs in with one that is refused uses up the day's logins, and loses the token. */
  readonly askFirst: () => Promise<PartState>;
  /** How many logins may be used, in milliseconds to wait for the next; `held` is told of a session that lasted. */
  readonly logins: { waitMs(): Promise<number>; held(): Promise<void> };
  readonly makeClient: () => Client;
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

const discord = { platform: 'Discord' };
const intentsPage = 'Developer Portal, Bot, Privileged Gateway Intents';

/**
 * Close codes that a person mends. They are tried again all the same, slowly.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway
 */
const refusedCloses: ReadonlyMap<number, Reason> = new Map<number, Reason>([
  [4004, tokenRefused.reason],
  [
    4010,
    { code: 'session-refused', values: { ...discord, settings: 'SHARDS, SHARD_COUNT' }, detail: '4010' },
  ],
  [4011, { code: 'too-many-servers', detail: '4011' }],
  [4012, { code: 'outdated', values: discord, detail: '4012' }],
  [4013, { code: 'intents-refused', values: { ...discord, where: intentsPage }, detail: '4013' }],
  [4014, { code: 'intents-refused', values: { ...discord, where: intentsPage }, detail: '4014' }],
]);

/** Few logins are left of the day's, or many failed in a row; `before` is what was wrong until now. */
function rationed(waitMs: number, before: PartState): PartState {
  if (before.kind === 'down') return before;
  const values = { ...discord, minutes: Math.max(1, Math.round(waitMs / 60_000)) };
  const why = before.kind === 'up' || isReason(before.reason, 'connecting') ? null : before.reason;
  if (why !== null && isReason(why, 'logins-rationed')) return before;
  return { kind: 'connecting', reason: { code: 'logins-rationed', values, ...(why !== null && { why }) } };
}

/** Holds one live connection: a new client for each attempt, never two at once. */
export function makeConnection(options: ConnectionOptions): Connection {
  const { log } = options;
  let state: PartState = { kind: 'down', reason: { code: 'not-started', values: discord } };
  let isRunning = false;
  /** The next attempt is put off because REST did not take the token. */
  let waitsForToken = false;
  let timer: NodeJS.Timeout | undefined;
  const pauses = createLoginPauses(options);
  const held = createHeldClient();

  const drop = (): void => {
    clearTimeout(timer);
    pauses.sessionEnded();
    held.drop();
  };
  const again = (next: PartState, waitMs: number): void => {
    state = next;
    drop();
    timer = setTimeout(() => void attempt(), waitMs);
  };
  const refused = (reason: Reason): void => {
    if (!isRunning) return;
    const { waitMs, isFirst } = pauses.afterRefusal();
    if (isFirst) tellRefusal(reason, log);
    again({ kind: 'down', reason }, waitMs);
  };
  const retryLater = (reason: Reason): void => {
    if (!isRunning) return;
    const waitMs = pauses.afterFailure();
    tellFailure(reason, waitMs, log);
    again({ kind: 'connecting', reason }, waitMs);
  };
  const ration = (waitMs: number): void => {
    if (isRunning) again(rationed(waitMs, state), waitMs);
  };
  const watch = (client: Client): void =>
    watchShard(client, {
      log,
      isCurrent: () => held.isHeld(client),
      closed,
      cut() {
        // discord.js would log in again every five seconds, and each costs one of the day's.
        if (held.ready() !== client) return retryLater(closedWith());
        // Said again at every try of discord.js's own: patience counts from the first.
        if (state.kind !== 'up') return;
        state = { kind: 'connecting', reason: { code: 'connection-cut' } };
        pauses.sessionEnded();
        timer = setTimeout(() => retryLater({ code: 'connection-not-back' }), options.patienceMs);
      },
      back(session) {
        clearTimeout(timer);
        pauses.sessionBegan();
        held.heard(session);
        state = up;
      },
    });

  function closed(code: number): void {
    const reason = refusedCloses.get(code);
    if (reason === undefined) retryLater(closedWith(String(code)));
    else refused(reason);
  }
  async function attempt(): Promise<void> {
    await held.ended();
    if (!isRunning) return;
    waitsForToken = false;
    const { token, waitMs } = await whatHoldsBack(options);
    if (!isRunning) return;
    waitsForToken = token !== null;
    if (token !== null) return again(token, waitMs);
    if (waitMs > 0) return ration(waitMs);
    const client = options.makeClient();
    const givenUp = held.hold(client);
    watch(client);
    options.prepare(client);
    const fault = await tryLogIn(client, options, givenUp);
    if (!held.isHeld(client)) return;
    if (fault === null && client.isReady()) return options.onReady(client);
    if (fault instanceof ClosedError) closed(fault.closeCode);
    else if (fault !== null) retryLater({ code: 'not-connected', values: discord, detail: fault.message });
  }

  return {
    async start() {
      if (isRunning) return;
      isRunning = true;
      state = { kind: 'connecting', reason: { code: 'connecting', values: discord } };
      pauses.forget();
      await attempt();
    },
    async stop() {
      isRunning = false;
      state = { kind: 'down', reason: { code: 'stopped' } };
      drop();
      await held.ended();
    },
    state: () => state,
    client: held.ready,
    lastReady: held.lastReady,
    ration,
    tokenAccepted() {
      // The token may have been taken off by a 401 that meant nothing.
      held.ready()?.rest.setToken(options.token);
      if (!isRunning || !waitsForToken) return;
      clearTimeout(timer);
      void attempt();
    },
  };
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

function closedWith(detail = ''): Reason {
  return { code: 'connection-closed', values: discord, detail };
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

function tellRefusal(reason: Reason, log: Log): void {
  log.error({ platform: 'discord' }, `commands are not heard, posts go on: ${tellReason(reason, 'en')}`);
}

function tellFailure(reason: Reason, waitMs: number, log: Log): void {
  const said = tellReason(reason, 'en');
  log.warn({ platform: 'discord', waitMs }, `${said}; trying again: check the network if this goes on`);
}
