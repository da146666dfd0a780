import type { Adapter, AdapterDeps, Pace, SendOutcome } from '../../src/chat/adapter.ts';
import type { DiscordSettings } from '../../src/config/settings.ts';
import { makeClient } from './client.ts';
import { makeConnection } from './connect.ts';
import { findMessage } from './find.ts';
import { mayReadHistory } from './permissions.ts';
import { sendAct } from './send.ts';

/** Five posts in five seconds a channel and fifty requests a second, with room for answers to people. */
const pace: Pace = { perChannelMs: 1000, overallMs: 25, concurrency: 4, historyLagMs: 5000 };

/** Acts under way at once: what is over it waits in the store, not in our memory. */
const mostUnderWay = 32;

export type DiscordTimes = {
  readonly requestDeadlineMs: number;
  readonly loginDeadlineMs: number;
  readonly retryMs: { readonly first: number; readonly most: number };
  readonly patienceMs: number;
  /** A command that takes longer is told to wait; Discord gives up after three seconds. */
  readonly deferAfterMs: number;
};

const usualTimes: DiscordTimes = {
  requestDeadlineMs: 15_000,
  loginDeadlineMs: 20_000,
  retryMs: { first: 1000, most: 60_000 },
  patienceMs: 60_000,
  deferAfterMs: 1500,
};

/** The Discord adapter, on discord.js. `times` is there for tests. */
export function create(
  deps: AdapterDeps & { readonly settings: DiscordSettings; readonly times?: Partial<DiscordTimes> },
): Adapter {
  const { settings, log, locale } = deps;
  const times = { ...usualTimes, ...deps.times };
  let clockSkewMs = 0;
  const connection = makeConnection({
    token: settings.token,
    log,
    makeClient: () =>
      makeClient({
        apiUrl: settings.apiUrl,
        requestDeadlineMs: times.requestDeadlineMs,
        sawDate: (serverMs) => {
          clockSkewMs = serverMs - deps.clock();
        },
      }),
    prepare: () => undefined,
    onReady: () => undefined,
    loginDeadlineMs: times.loginDeadlineMs,
    retryMs: times.retryMs,
    patienceMs: times.patienceMs,
  });
  const underWay = new Set<Promise<SendOutcome>>();

  return {
    platform: 'discord',
    pace,
    start: connection.start,
    async stop() {
      await Promise.allSettled(underWay);
      await connection.stop();
    },
    state: connection.state,
    async send(act, signal) {
      const client = connection.client();
      if (client === null) return notConnected(connection.state());
      if (underWay.size >= mostUnderWay) return { kind: 'not-sent', reason: 'too many acts under way' };
      const sending = sendAct({ rest: client.rest, locale, log, staysPlain: () => false }, act, signal);
      underWay.add(sending);
      try {
        const outcome = await sending;
        if (outcome.kind === 'platform-refused') connection.refuse(outcome.reason);
        return outcome;
      } finally {
        underWay.delete(sending);
      }
    },
    async find(sought, signal) {
      const client = connection.client();
      if (client === null) return { kind: 'unknown', reason: 'not connected to Discord' };
      return findMessage(
        {
          rest: client.rest,
          botId: client.user.id,
          mayReadHistory: (channelId) => mayReadHistory(client, channelId),
          clock: deps.clock,
          clockSkewMs: () => clockSkewMs,
        },
        sought,
        signal,
      );
    },
  };
}

function notConnected(state: ReturnType<Adapter['state']>): SendOutcome {
  return state.kind === 'refused'
    ? { kind: 'platform-refused', reason: state.reason ?? 'Discord refuses us' }
    : { kind: 'not-sent', reason: state.reason ?? 'not connected to Discord' };
}
