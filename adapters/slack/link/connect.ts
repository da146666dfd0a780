import type { App } from '@slack/bolt';
import { type PartState, up } from '../../../src/chat/ports/adapter-state.ts';
import type { AmongOthers } from '../../../src/chat/ports/among-others.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { CodedReason } from '../../../src/domain/reason.ts';
import type { Log } from '../../../src/observability/log.ts';
import { backOffMs } from '../../../src/scheduler/back-off.ts';
import { pause } from '../../../src/scheduler/pause.ts';
import type { ClientOptions } from './client.ts';
import { isOfTheConnection, isOfTheWorkspace } from './error-table.ts';
import { outcomeOf, slackCode, unreached } from './errors.ts';
import { openSocket, type SlackSocket } from './socket.ts';
import type { SlackTiming } from './timing.ts';

/** Keeps a Socket Mode connection open until it is stopped, so that Telex hears what people type. */
export type SlackConnection = {
  /** Resolves when connected, or when the first attempt failed and trying goes on. Safe to call twice. */
  start(): Promise<void>;
  stop(): Promise<void>;
  state(): PartState;
};

/** What the connection is made with. */
export type ConnectionDeps = {
  readonly appToken: string;
  /** What Socket Mode's payloads are given to. */
  readonly app: App;
  readonly client: ClientOptions;
  readonly timing: SlackTiming;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** Absent: there are none. */
  readonly amongOthers?: Pick<AmongOthers, 'count'>;
};

/** Slack gives an app ten connections, and one is for reconnecting. https://docs.slack.dev/apis/events-api/using-socket-mode#connections */
const mostTelexes = 9;

/** A connection that ends sooner than this counts as a failed attempt. */
const shortLivedMs = 5000;
/** A wait that Slack names is believed for so long at most. */
const longestWaitMs = 5 * 60_000;
/** The same trouble is said again after so long. */
const sayAgainMs = 5 * 60_000;

const slack = { platform: 'Slack' };

const tooMany =
  'more Telexes than Slack gives one app connections for, which are ten with one for reconnecting: some will hear nothing at times; start fewer, or have Slack deliver over HTTP (SLACK_SIGNING_SECRET)';

type Trouble = Exclude<PartState, { readonly kind: 'up' }>;

/** A connection that is not started yet. */
export function createConnection(deps: ConnectionDeps): SlackConnection {
  const { timing, clock, log } = deps;
  let state: PartState = { kind: 'down', reason: { code: 'not-started', values: slack } };
  let stopping = new AbortController();
  let running: Promise<void> | null = null;
  let settled: (() => void) | null = null;
  let first: Promise<void> = Promise.resolve();
  let said: { readonly reason: string; readonly at: EpochMs } | null = null;

  let before: SlackSocket | null = null;
  /** The ends of connections that stand. */
  const open = new Set<Promise<unknown>>();

  async function keepConnected(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const since = clock();
      let askedToWaitMs = 0;
      try {
        const connection = await connectOnce(signal);
        connected();
        const end = await Promise.race([connection.refresh, connection.closed]);
        if (signal.aborted) return;
        if (end === 'refresh') {
          hearOn(connection);
          failures = clock() - since < shortLivedMs ? failures + 1 : 0;
          if (failures > 0) await pause(retryMs(failures), signal);
          continue;
        }
        const { reason } = end;
        const isFailure = troubles.has(reason ?? '') || clock() - since < shortLivedMs;
        failures = isFailure ? failures + 1 : 0;
        if (isFailure) lost(troubleOf(reason));
        else state = { kind: 'connecting', reason: { code: 'connecting-again' } };
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        if (before === null) lost(refusalOf(error) ?? connectingAfter(error));
        askedToWaitMs = waitAskedBy(error);
      }
      if (failures > 0) await pause(Math.max(askedToWaitMs, retryMs(failures)), signal);
    }
  }

  function connected() {
    const telexes = deps.amongOthers?.count() ?? 1;
    if (telexes > mostTelexes) log.warn({ telexes, most: mostTelexes }, tooMany);
    state = up;
    settled?.();
    void before?.close();
    before = null;
  }

  /** Slack asks for another connection: this one is heard until that one stands, or until it ends. */
  function hearOn(connection: SlackSocket) {
    before = connection;
    void connection.closed.then(() => {
      if (before !== connection) return;
      before = null;
      if (state.kind === 'up') state = { kind: 'connecting', reason: { code: 'connecting-again' } };
    });
  }

  function lost(trouble: Trouble) {
    state = trouble;
    settled?.();
    const reason = tellReason(trouble.reason, 'en');
    if (said?.reason === reason && clock() - said.at < sayAgainMs) return;
    said = { reason, at: clock() };
    log.warn(`Slack's commands and buttons are not heard, posts go on: ${reason}`);
  }

  /** What people must mend is tried each minute, what passes sooner. */
  function retryMs(failures: number): number {
    const mostMs = state.kind === 'down' ? timing.askAgainMs : timing.retryMostMs;
    return backOffMs(failures, { firstMs: timing.retryFirstMs, mostMs, factor: 1.5 }, Math.random);
  }

  /** Resolves when connected. */
  async function connectOnce(signal: AbortSignal): Promise<SlackSocket> {
    const socket = await openSocket({ ...deps, signal });
    if (signal.aborted) await socket.close();
    signal.throwIfAborted();
    const onStop = () => void socket.close();
    signal.addEventListener('abort', onStop, { once: true });
    const closed = socket.closed.finally(() => {
      signal.removeEventListener('abort', onStop);
      open.delete(closed);
    });
    open.add(closed);
    return { ...socket, closed };
  }

  return {
    async start() {
      if (running !== null) return first;
      state = { kind: 'connecting', reason: { code: 'connecting', values: slack } };
      stopping = new AbortController();
      const { promise, resolve } = Promise.withResolvers<void>();
      settled = resolve;
      const deadline = setTimeout(resolve, timing.startDeadlineMs);
      first = promise.finally(() => clearTimeout(deadline));
      running = keepConnected(stopping.signal);
      await first;
    },
    async stop() {
      state = { kind: 'down', reason: { code: 'stopped' } };
      stopping.abort();
      settled?.();
      await running;
      await Promise.all(open);
      running = null;
    },
    state: () => state,
  };
}

/** Refusals of `apps.connections.open` that a new app-level token mends. https://docs.slack.dev/reference/methods/apps.connections.open#errors */
const appTokenRefusals = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

/** What Slack says when it ends a connection, where a person must do something. https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect */
const troubles: ReadonlyMap<string, CodedReason> = new Map([
  ['too_many_websockets', { code: 'connections-taken' }],
  ['link_disabled', { code: 'socket-off', values: { where: 'api.slack.com/apps, Socket Mode' } }],
]);

function troubleOf(said: string | null): Trouble {
  const known = troubles.get(said ?? '');
  const detail = said === null ? '' : `Slack: ${said}`;
  if (known !== undefined) return { kind: 'down', reason: { ...known, detail } };
  return { kind: 'connecting', reason: { code: 'connection-short', values: slack, detail } };
}

function refusalOf(error: unknown): Trouble | null {
  const said = slackCode(error);
  if (said === null) return null;
  const detail = `Slack: ${said}`;
  if (appTokenRefusals.has(said)) {
    const values = { setting: 'SLACK_APP_TOKEN' };
    return { kind: 'down', reason: { code: 'app-token-refused', values, detail } };
  }
  if (isOfTheConnection(said))
    return { kind: 'down', reason: { code: 'connection-forbidden', values: slack, detail } };
  const code = isOfTheWorkspace(said) ? 'workspace-moving' : 'connection-refused';
  return { kind: 'connecting', reason: { code, values: slack, detail } };
}

function connectingAfter(error: unknown): Trouble {
  return { kind: 'connecting', reason: unreached(error) };
}

function waitAskedBy(error: unknown): number {
  const outcome = outcomeOf(error);
  return outcome.kind === 'limited' ? Math.min(outcome.retryAfterMs ?? 0, longestWaitMs) : 0;
}
