import type { Client } from 'discord.js';
import type { Act, Adapter, AdapterDeps, Pace, SendOutcome } from '../../src/chat/ports/adapter.ts';
import type { DiscordSettings } from '../../src/settings/settings.ts';
import { registerCommands } from './in/commands.ts';
import { answerInteractions } from './in/interactions.ts';
import { makeClient } from './link/client.ts';
import { makeConnection } from './link/connect.ts';
import { tokenRefused } from './link/errors.ts';
import { underOwnSignal } from './link/own-signal.ts';
import { mayReadHistory } from './link/permissions.ts';
import { findMessage } from './out/find.ts';
import { isAnnouncementChannel, makePublisher } from './out/publish.ts';
import { sendAct } from './out/send.ts';
import { isSnowflake } from './out/snowflake.ts';
import { check } from './setup/check.ts';
import { manifest } from './setup/manifest.ts';

export { check, manifest };

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
  /** How long stopping waits for what is under way. */
  readonly drainMs: number;
};

const usualTimes: DiscordTimes = {
  requestDeadlineMs: 15_000,
  loginDeadlineMs: 20_000,
  retryMs: { first: 1000, most: 60_000 },
  patienceMs: 60_000,
  deferAfterMs: 1500,
  drainMs: 1000,
};

/** The Discord adapter, on discord.js. `times` is there for tests. */
export function create(
  deps: AdapterDeps & { readonly settings: DiscordSettings; readonly times?: Partial<DiscordTimes> },
): Adapter {
  const { settings, log, locale } = deps;
  const times = { ...usualTimes, ...deps.times };
  let clockSkewMs = 0;
  let isGuarded = false;
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
        sawRefusal: () => connection.refuse(tokenRefused.reason),
      }),
    prepare: (client) =>
      answerInteractions(client, {
        router: deps.router,
        log,
        locale,
        isGuarded: () => isGuarded,
        deferAfterMs: times.deferAfterMs,
      }),
    onReady: (client) => track(register(client)),
    loginDeadlineMs: times.loginDeadlineMs,
    retryMs: times.retryMs,
    patienceMs: times.patienceMs,
  });
  const publisher = makePublisher({ log, clock: deps.clock });
  const underWay = new Set<Promise<unknown>>();
  let actsUnderWay = 0;

  return {
    platform: 'discord',
    pace,
    start: connection.start,
    async stop() {
      const drained = Promise.withResolvers<unknown>();
      const timer = setTimeout(drained.resolve, times.drainMs);
      await Promise.race([Promise.allSettled(underWay), drained.promise]);
      clearTimeout(timer);
      await connection.stop();
    },
    state: connection.state,
    async send(act, signal) {
      const client = connection.client();
      if (client === null) return notConnected(connection.state());
      if (!isSnowflake(act.channel.externalId)) return notAnId;
      if (signal.aborted) return { kind: 'not-sent', reason: 'stopping' };
      if (actsUnderWay >= mostUnderWay) return { kind: 'not-sent', reason: 'too many acts under way' };
      actsUnderWay += 1;
      const sending = underOwnSignal(signal, (own) => sendWith(client, act, own)).finally(() => {
        actsUnderWay -= 1;
      });
      track(sending);
      return sending;
    },
    async find(sought, signal) {
      const client = connection.client();
      if (client === null) return { kind: 'unknown', reason: 'not connected to Discord' };
      const looking = {
        rest: client.rest,
        botId: client.user.id,
        mayReadHistory: (channelId: string) => mayReadHistory(client, channelId),
        clock: deps.clock,
        clockSkewMs: () => clockSkewMs,
      };
      return underOwnSignal(signal, (own) => findMessage(looking, sought, own));
    },
  };

  async function sendWith(client: Client<true>, act: Act, signal: AbortSignal): Promise<SendOutcome> {
    const isAnnounced = isAnnouncementChannel(client, act.channel.externalId);
    const discordNow = () => deps.clock() + clockSkewMs;
    const sending = { rest: client.rest, locale, log, staysPlain: () => isAnnounced, discordNow };
    const outcome = await sendAct(sending, act, signal);
    if (outcome.kind === 'platform-refused') connection.refuse(outcome.reason);
    if (outcome.kind === 'sent' && act.kind === 'post' && isAnnounced && settings.publish) {
      track(publisher.publish(client, act.channel.externalId, outcome.messageId));
    }
    return outcome;
  }

  async function register(client: Client<true>): Promise<void> {
    try {
      const done = await registerCommands(client.rest, client.application.id, deps.router.commands);
      isGuarded = true;
      log.info({ platform: 'discord', commands: deps.router.commands.length }, `commands ${done}`);
    } catch (error) {
      log.warn({ platform: 'discord', err: error }, 'the commands could not be registered; trying again');
      setTimeout(() => connection.client() === client && track(register(client)), times.retryMs.most).unref();
    }
  }

  /** What is under way is waited for when stopping. */
  function track(work: Promise<unknown>): void {
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
  }
}

const notAnId: SendOutcome = {
  kind: 'channel-broken',
  reason: 'this is not the id of a Discord channel: copy it with Copy Channel ID (Developer Mode on)',
};

function notConnected(state: ReturnType<Adapter['state']>): SendOutcome {
  return state.kind === 'refused'
    ? { kind: 'platform-refused', reason: state.reason ?? 'Discord refuses us' }
    : { kind: 'not-sent', reason: state.reason ?? 'not connected to Discord' };
}
