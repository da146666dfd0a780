import type { App } from '@slack/bolt';
import { AdapterError } from '../../../src/chat/ports/adapter.ts';
import type { AdapterState } from '../../../src/chat/ports/adapter-state.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { backOffMs } from '../../../src/scheduler/back-off.ts';
import { pause } from '../../../src/scheduler/pause.ts';
import type { SlackSettings } from '../../../src/settings/settings.ts';
import { type ClientOptions, clientFor } from './client.ts';
import { describe, outcomeOf, slackCode } from './errors.ts';
import { openSocket } from './socket.ts';
import type { SlackTiming } from './timing.ts';

/** Who we are in the workspace, as `auth.test` says. */
export type SlackIdentity = { readonly teamId: string; readonly botUserId: string; readonly botId: string };

/** Keeps Telex connected to one workspace until it is stopped or refused. */
export type SlackConnection = {
  /** Resolves when ready, or when the first attempt failed and trying goes on; rejects when Slack refuses a token. */
  start(): Promise<void>;
  stop(): Promise<void>;
  state(): AdapterState;
  /** A call was refused because of the token: nothing more is tried until a person mends it. */
  refuse(reason: string): void;
};

export type ConnectionDeps = {
  readonly settings: SlackSettings;
  /** What Socket Mode's payloads are given to. */
  readonly app: App;
  readonly client: ClientOptions;
  readonly timing: SlackTiming;
  readonly clock: () => EpochMs;
  readonly log: Log;
  readonly onIdentity: (identity: SlackIdentity) => void;
};

/** A connection that ends sooner than this counts as a failed attempt. */
const shortLivedMs = 5000;

export function createConnection(deps: ConnectionDeps): SlackConnection {
  const { settings, timing, clock, log } = deps;
  let state: AdapterState = { kind: 'stopped', reason: 'Slack was not started yet' };
  let stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let settled: { resolve(): void; reject(error: AdapterError): void } | null = null;

  function refuse(reason: string) {
    if (state.kind === 'refused' || state.kind === 'stopped') return;
    state = { kind: 'refused', reason };
    log.error(`Slack is stopped: ${reason}`);
    stopping.abort();
    settled?.reject(new AdapterError('token-refused', reason));
  }

  async function keepConnected(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const since = clock();
      let askedToWaitMs = 0;
      try {
        const connection = await connectOnce(signal);
        ready(failures);
        await connection.over;
        failures = clock() - since < shortLivedMs ? failures + 1 : 0;
        if (!signal.aborted) state = { kind: 'connecting', reason: 'The connection ended; connecting again' };
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof AdapterError) return refuse(error.message);
        failures += 1;
        lost(error, failures);
        askedToWaitMs = waitAskedBy(error);
      }
      if (failures > 0) await pause(Math.max(askedToWaitMs, retryMs(failures)), signal);
    }
  }

  function ready(failures: number) {
    if (failures > 0) log.info('Slack is connected again');
    state = { kind: 'ready', reason: null };
    settled?.resolve();
  }

  function lost(error: unknown, failures: number) {
    const reason = `Slack cannot be reached (${describe(error)}); trying again, check the network if this lasts`;
    state = { kind: 'connecting', reason };
    if (failures === 1) log.warn(reason);
    settled?.resolve();
  }

  function retryMs(failures: number): number {
    const { retryFirstMs: firstMs, retryMostMs: mostMs } = timing;
    return backOffMs(failures, { firstMs, mostMs, factor: 1.5 }, Math.random);
  }

  /** Resolves when connected, with a promise for the end of the connection. */
  async function connectOnce(signal: AbortSignal): Promise<{ readonly over: Promise<void> }> {
    deps.onIdentity(await whoAmI(signal));
    signal.throwIfAborted();
    if (settings.appToken === null) return { over: untilAborted(signal) };
    const socket = await openWithAppToken(settings.appToken, signal);
    if (signal.aborted) await socket.close();
    signal.throwIfAborted();
    const onStop = () => void socket.close();
    signal.addEventListener('abort', onStop, { once: true });
    return { over: socket.closed.finally(() => signal.removeEventListener('abort', onStop)) };
  }

  async function whoAmI(signal: AbortSignal): Promise<SlackIdentity> {
    try {
      const answer = await clientFor(settings.botToken, deps.client, signal).auth.test();
      return {
        teamId: answer.team_id ?? '',
        botUserId: answer.user_id ?? '',
        botId: answer.bot_id ?? '',
      };
    } catch (error) {
      const outcome = outcomeOf(error);
      throw outcome.kind === 'platform-refused' ? new AdapterError('token-refused', outcome.reason) : error;
    }
  }

  async function openWithAppToken(appToken: string, signal: AbortSignal) {
    try {
      return await openSocket({ ...deps, appToken, signal });
    } catch (error) {
      const code = slackCode(error);
      if (code === null || !appTokenRefusals.has(code)) throw error;
      throw new AdapterError(
        'token-refused',
        `Slack refuses the app-level token (Slack: ${code}): make one with the scope connections:write under Basic Information, put it in SLACK_APP_TOKEN and start Telex again`,
      );
    }
  }

  return {
    async start() {
      checkSettings(settings);
      if (state.kind === 'connecting' || state.kind === 'ready') return;
      state = { kind: 'connecting', reason: 'Connecting to Slack' };
      stopping = new AbortController();
      const first = new Promise<void>((resolve, reject) => {
        settled = { resolve, reject };
      });
      const deadline = setTimeout(() => settled?.resolve(), timing.startDeadlineMs);
      running = keepConnected(stopping.signal);
      await first.finally(() => clearTimeout(deadline));
    },
    async stop() {
      if (state.kind !== 'refused') state = { kind: 'stopped', reason: 'Telex stopped it' };
      stopping.abort();
      settled?.resolve();
      await running;
    },
    state: () => state,
    refuse,
  };
}

/** Refusals of `apps.connections.open` that no waiting mends. */
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

function waitAskedBy(error: unknown): number {
  const outcome = outcomeOf(error);
  return outcome.kind === 'limited' ? (outcome.retryAfterMs ?? 0) : 0;
}

function checkSettings(settings: SlackSettings) {
  if (settings.appToken === null && settings.signingSecret === null)
    throw new AdapterError(
      'setting-wrong',
      'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside SLACK_BOT_TOKEN',
    );
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
