import { Events } from 'discord.js';
import { type Adapter, type AdapterDeps, AdapterError, type Pace } from '../../src/chat/ports/adapter.ts';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import { createInFlight } from '../../src/chat/watch/in-flight.ts';
import { tellReason } from '../../src/chat/words/reasons/tell-reason.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { isReason, type Reason } from '../../src/domain/reason.ts';
import { answerInteractions } from './in/interactions.ts';
import { createRegistration } from './in/registration.ts';
import { createBlockGate } from './link/block-gate.ts';
import { makeClient } from './link/client.ts';
import { makeConnection } from './link/connect.ts';
import { blockedReason, tokenRefused } from './link/errors.ts';
import { openRest } from './link/posting.ts';
import { createServedServers } from './link/served-servers.ts';
import { createStrangers } from './link/strangers.ts';
import { createActs, whatIsWrongWith } from './out/acts.ts';
import type { DiscordSettings } from './settings.ts';
import { check } from './setup/check.ts';
import { manifest } from './setup/manifest.ts';
import { welcomeTo } from './setup/welcome.ts';

export { check, manifest };

/** Five posts in five seconds a channel and fifty requests a second, with room for answers to people. */
const pace: Pace = {
  perChannelMs: 1000,
  overallMs: 25,
  concurrency: 24,
  historyLagMs: 5000,
  // Discord keeps an enforced nonce for "a few minutes"; two are relied on, less what one request may take.
  sameKeyMs: 100_000,
};

/** Acts under way at once: what is over it waits in the store, not in our memory. */
const mostUnderWay = 64;

/** Waits of the adapter, in milliseconds. Tests shorten them. */
export type DiscordTimes = {
  readonly requestDeadlineMs: number;
  readonly loginDeadlineMs: number;
  readonly retryMs: { readonly first: number; readonly most: number };
  /** Between two logins that were refused. */
  readonly refusedMs: { readonly first: number; readonly most: number };
  /** Between two questions whether REST takes the token. */
  readonly askAgainMs: number;
  readonly patienceMs: number;
  /** A command that takes longer is told to wait; Discord gives up after three seconds. */
  readonly deferAfterMs: number;
  /** How long stopping waits for what is under way. */
  readonly drainMs: number;
};

const usualTimes: DiscordTimes = {
  requestDeadlineMs: 15_000,
  loginDeadlineMs: 20_000,
  retryMs: { first: 2000, most: 60_000 },
  refusedMs: { first: 60_000, most: 300_000 },
  askAgainMs: 60_000,
  patienceMs: 60_000,
  deferAfterMs: 1500,
  drainMs: 1000,
};

/** The Discord adapter, on discord.js. `times` is there for tests. */
export function create(
  deps: AdapterDeps & {
    readonly settings: DiscordSettings;
    /** The channels of the newsroom file, of every platform. */
    readonly fileChannels?: readonly ChannelAddress[];
    readonly times?: Partial<DiscordTimes>;
  },
): Adapter {
  const { settings, log, locale } = deps;
  const times = { ...usualTimes, ...deps.times };
  const underWay = createInFlight();
  let clockSkewMs = 0;
  let isStopped = false;
  const doubtToken = () => watch.doubt(tokenRefused.reason);
  const reaching = {
    apiUrl: settings.apiUrl,
    requestDeadlineMs: times.requestDeadlineMs,
    gate: createBlockGate({
      elapsed: () => performance.now(),
      random: Math.random,
      onBlocked: () => watch.doubt(blockedReason),
      onSlow: (refused) =>
        log.warn(
          { platform: 'discord', refused },
          'Discord refused so much within ten minutes that we slow down: look at /draad for channels that refuse, and take them off the list',
        ),
    }),
    sawDate: (serverMs: number) => {
      clockSkewMs = serverMs - deps.clock();
    },
  };
  const posting = openRest({
    token: settings.token,
    client: reaching,
    timing: { firstMs: times.retryMs.first, mostMs: times.retryMs.most, everyMs: times.askAgainMs },
    log,
    onAccepted: () => connection.tokenAccepted(),
  });
  const { watch } = posting;
  const registration = createRegistration({
    commands: deps.router.commands,
    log,
    againMs: times.retryMs.most,
    isCurrent: (client) => connection.client() === client,
    track: underWay.track,
  });
  const connection = makeConnection({
    token: settings.token,
    log,
    askFirst: watch.ask,
    makeClient: () => makeClient({ ...reaching, sawRefusal: doubtToken }),
    prepare(client) {
      client.on(Events.GuildCreate, strangers.tell);
      answerInteractions(client, {
        router: deps.router,
        log,
        locale,
        isGuarded: registration.isGuarded,
        deferAfterMs: times.deferAfterMs,
        servers: { whyNot: (id) => servers.whyNot(id) },
        isFirstFrom: (id) => strangers.isFirstFrom(id),
      });
    },
    onReady(client) {
      registration.begin(client);
      strangers.tell();
    },
    loginDeadlineMs: times.loginDeadlineMs,
    retryMs: times.retryMs,
    refusedMs: times.refusedMs,
    patienceMs: times.patienceMs,
  });
  const servers = createServedServers({
    choice: settings.guilds,
    fileChannels: idsOf(deps.fileChannels ?? []),
    rest: posting.rest,
    lastReady: () => connection.lastReady(),
  });
  const strangers = createStrangers({ keyv: deps.keyv('discord-strangers'), log, servers });
  const acts = createActs({
    ...deps,
    ...posting,
    connection,
    publish: settings.publish,
    servers,
    clockSkewMs: () => clockSkewMs,
    onRefused: doubtToken,
  });
  let actsUnderWay = 0;

  return {
    platform: 'discord',
    pace,
    async start() {
      watch.start();
      await connection.start();
      const how = state();
      for (const part of [how.posting, how.hearing])
        if (part.kind === 'down' && !isStopped) throw refusal(part.reason);
    },
    welcome: () => welcomeTo(servers.known()),
    async stop() {
      isStopped = true;
      await underWay.drain(times.drainMs);
      await Promise.all([watch.stop(), connection.stop()]);
    },
    state,
    async send(act, signal) {
      const { posting: how } = state();
      if (how.kind === 'down') return { kind: 'platform-refused', reason: how.reason };
      const wrong = whatIsWrongWith(act.channel.externalId);
      if (wrong !== null) return wrong;
      if (signal.aborted) return { kind: 'not-sent', reason: { code: 'stopping' } };
      if (actsUnderWay >= mostUnderWay) return { kind: 'not-sent', reason: { code: 'too-many-under-way' } };
      actsUnderWay += 1;
      const sending = acts.send(act, signal).finally(() => {
        actsUnderWay -= 1;
      });
      return underWay.track(sending);
    },
    find: acts.find,
    publish: acts.publish,
  };

  function state(): AdapterState {
    return { hearing: connection.state(), posting: watch.state() };
  }
}

function idsOf(channels: readonly ChannelAddress[]): readonly string[] {
  return channels.filter(({ platform }) => platform === 'discord').map(({ externalId }) => externalId);
}

function refusal(reason: Reason): AdapterError {
  const code = isReason(reason, 'token-refused') ? 'token-refused' : 'setting-wrong';
  return new AdapterError(code, tellReason(reason, 'en'));
}
