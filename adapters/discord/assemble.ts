import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Events, type REST } from 'discord.js';
import type { AdapterDeps } from '../../src/chat/ports/adapter.ts';
import { createInFlight } from '../../src/chat/watch/in-flight.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import type { Log } from '../../src/observability/log.ts';
import { answerInteractions } from './in/interactions.ts';
import { createRegistration } from './in/registration.ts';
import { createBlockGate } from './link/block-gate.ts';
import { createChannelNews } from './link/channel-news.ts';
import { makeClient } from './link/client.ts';
import { makeConnection } from './link/connect.ts';
import { blockedReason, tokenRefused } from './link/errors.ts';
import { createIdentifyBudget } from './link/identify-budget.ts';
import { openRest } from './link/posting.ts';
import { createServedServers } from './link/served-servers.ts';
import { askSessionLimit } from './link/session-limit.ts';
import { createStrangers } from './link/strangers.ts';
import { createActs } from './out/acts.ts';
import type { DiscordSettings } from './settings.ts';
import { type DiscordTimes, usualTimes } from './times.ts';

/** What the adapter is made with; `times` is there for tests. */
export type DiscordDeps = AdapterDeps & {
  readonly settings: DiscordSettings;
  /** The channels of the newsroom file, of every platform. */
  readonly fileChannels?: readonly ChannelAddress[];
  readonly times?: Partial<DiscordTimes>;
};

/** The parts of the adapter, made for each other: REST, the live connection, what is served, what is done. Starts nothing. */
export function assemble(deps: DiscordDeps) {
  const { settings, log, locale } = deps;
  const times = { ...usualTimes, ...deps.times };
  const underWay = createInFlight();
  let clockSkewMs = 0;
  const doubtToken = () => watch.doubt(tokenRefused.reason);
  const reaching = {
    apiUrl: settings.apiUrl,
    requestDeadlineMs: times.requestDeadlineMs,
    requestsPerSecond: times.requestsPerSecond,
    gate: createBlockGate({
      elapsed: () => performance.now(),
      random: Math.random,
      blockedMs: times.blockedMs,
      onBlocked: () => watch.doubt(blockedReason),
      onSlow: (refused) => tellSlow(refused, log),
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
    locale,
    log,
    againMs: times.retryMs.most,
    isCurrent: (client) => connection.client() === client,
    track: underWay.track,
  });
  /** As the newsroom file has them by then. */
  const fileChannels = () => idsOf(deps.fileChannels ?? []);
  const news = createChannelNews({ ...deps, fileChannels, track: underWay.track });
  const logins = createLogins({ ...deps, rest: posting.rest, times, ration: (ms) => connection.ration(ms) });
  const connection = makeConnection({
    token: settings.token,
    log,
    askFirst: watch.ask,
    logins,
    makeClient: (sawFault) =>
      makeClient({
        sawFault,
        ...reaching,
        sawRefusal: doubtToken,
        sawOdd: (err) => log.warn({ platform: 'discord', err }, oddMessage),
        identify: (signal) => logins.take(signal),
      }),
    prepare(client) {
      news.listen(client);
      client.on(Events.GuildCreate, strangers.tell);
      answerInteractions(client, {
        router: deps.router,
        log,
        locale,
        isGuarded: registration.isGuarded,
        deferAfterMs: times.deferAfterMs,
        servers: { whyNot: (id) => servers.whyNot(id) },
        isFirstFrom: (id) => strangers.isFirstFrom(id),
        amongOthers: deps.amongOthers,
      });
    },
    onReady(client) {
      registration.begin(client);
      news.ready(client);
      strangers.tell();
    },
    loginDeadlineMs: times.loginDeadlineMs,
    retryMs: times.retryMs,
    refusedMs: times.refusedMs,
    patienceMs: times.patienceMs,
  });
  const servers = createServedServers({
    choice: settings.guilds,
    fileChannels,
    rest: posting.rest,
    lastReady: () => connection.lastReady(),
    clock: deps.clock,
  });
  const strangers = createStrangers({ keyv: deps.keyv('discord-strangers'), log, servers });
  const acts = createActs({
    ...deps,
    ...posting,
    connection,
    publish: settings.publish,
    servers,
    clockSkewMs: () => clockSkewMs,
    beforePlainer: (signal) => pause(times.plainerAfterMs, undefined, { signal }).catch(() => undefined),
    onRefused: doubtToken,
  });
  return { times, underWay, watch, connection, servers, acts, refused: reaching.gate.refused };
}

const oddMessage = 'Something from Discord could not be read and is dropped; Telex goes on';

/** The day's logins, as Discord says what is left of them. */
function createLogins(
  deps: Pick<DiscordDeps, 'clock' | 'keyv'> & {
    readonly rest: () => REST;
    readonly times: DiscordTimes;
    readonly ration: (waitMs: number) => void;
  },
) {
  const { clock, rest, times } = deps;
  const keyv = deps.keyv('discord-logins');
  const budget = createIdentifyBudget({ keyv, clock, random: Math.random, retryMs: times.retryMs });
  return {
    held: budget.held,
    waitMs: async () => budget.waitMs(await askSessionLimit(rest())),
    async take(signal: AbortSignal) {
      const waitMs = await budget.take(await askSessionLimit(rest()));
      if (waitMs === 0) return;
      const given = once(signal, 'abort');
      deps.ration(waitMs);
      await given;
      throw new Error('too many logins');
    },
  };
}

function tellSlow(refused: number, log: Log): void {
  log.warn(
    { platform: 'discord', refused },
    'Discord refused so much within ten minutes that we slow down: look at /toestand (/health) for channels that refuse, and take them off the list',
  );
}

function idsOf(channels: readonly ChannelAddress[]): readonly string[] {
  return channels.filter(({ platform }) => platform === 'discord').map(({ externalId }) => externalId);
}
