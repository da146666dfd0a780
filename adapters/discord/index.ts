import {
  type Act,
  type Adapter,
  type AdapterDeps,
  AdapterError,
  type Pace,
  type SendOutcome,
} from '../../src/chat/ports/adapter.ts';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import type { ApiWatch } from '../../src/chat/watch/api-watch.ts';
import { createInFlight } from '../../src/chat/watch/in-flight.ts';
import { tellReason } from '../../src/chat/words/reasons/tell-reason.ts';
import { isReason, type Reason } from '../../src/domain/reason.ts';
import { answerInteractions } from './in/interactions.ts';
import { createRegistration } from './in/registration.ts';
import { makeClient } from './link/client.ts';
import { makeConnection } from './link/connect.ts';
import { tokenRefused } from './link/errors.ts';
import { underOwnSignal } from './link/own-signal.ts';
import { mayReadHistory } from './link/permissions.ts';
import { openRest } from './link/posting.ts';
import { findMessage } from './out/find.ts';
import { createAnnouncements, createPublishing, publishMessage } from './out/publish.ts';
import { sendAct } from './out/send.ts';
import { isSnowflake } from './out/snowflake.ts';
import type { DiscordSettings } from './settings.ts';
import { check } from './setup/check.ts';
import { manifest } from './setup/manifest.ts';

export { check, manifest };

/** Five posts in five seconds a channel and fifty requests a second, with room for answers to people. */
const pace: Pace = { perChannelMs: 1000, overallMs: 25, concurrency: 24, historyLagMs: 5000 };

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
  deps: AdapterDeps & { readonly settings: DiscordSettings; readonly times?: Partial<DiscordTimes> },
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
    sawDate: (serverMs: number) => {
      clockSkewMs = serverMs - deps.clock();
    },
  };
  const { rest, watch, botId } = openRest({
    token: settings.token,
    client: reaching,
    timing: { firstMs: times.retryMs.first, mostMs: times.retryMs.most, everyMs: times.askAgainMs },
    log,
    onAccepted: () => connection.tokenAccepted(),
  });
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
    prepare: (client) =>
      answerInteractions(client, {
        router: deps.router,
        log,
        locale,
        isGuarded: registration.isGuarded,
        deferAfterMs: times.deferAfterMs,
      }),
    onReady: registration.begin,
    loginDeadlineMs: times.loginDeadlineMs,
    retryMs: times.retryMs,
    refusedMs: times.refusedMs,
    patienceMs: times.patienceMs,
  });
  const announcements = createAnnouncements({ rest, lastReady: connection.lastReady });
  const isPublished = settings.publish ? createPublishing(announcements, log) : async () => false;
  let actsUnderWay = 0;

  return {
    platform: 'discord',
    pace,
    async start() {
      watch.start();
      await connection.start();
      const { hearing, posting } = state();
      for (const part of [posting, hearing])
        if (part.kind === 'down' && !isStopped) throw refusal(part.reason);
    },
    async stop() {
      isStopped = true;
      await underWay.drain(times.drainMs);
      await Promise.all([watch.stop(), connection.stop()]);
    },
    state,
    async send(act, signal) {
      const posting = watch.state();
      if (posting.kind === 'down') return { kind: 'platform-refused', reason: posting.reason };
      if (!isSnowflake(act.channel.externalId)) return notAnId;
      if (signal.aborted) return { kind: 'not-sent', reason: { code: 'stopping' } };
      if (actsUnderWay >= mostUnderWay) return { kind: 'not-sent', reason: { code: 'too-many-under-way' } };
      actsUnderWay += 1;
      const sending = underOwnSignal(signal, (own) => sendOnce(act, own)).finally(() => {
        actsUnderWay -= 1;
      });
      return underWay.track(sending);
    },
    async find(sought, signal) {
      const id = botId();
      if (id === null)
        return { kind: 'unknown', reason: { code: 'nobody-yet', values: { platform: 'Discord' } } };
      const looking = {
        rest: rest(),
        botId: id,
        mayReadHistory: (channelId: string) => mayReadHistory(connection.lastReady(), channelId),
        clock: deps.clock,
        clockSkewMs: () => clockSkewMs,
        onRefused: doubtToken,
      };
      const found = await underOwnSignal(signal, (own) => findMessage(looking, sought, own));
      if (found.kind !== 'found' || sought.parentMessageId !== null) return found;
      return (await isPublished(sought.channel.externalId, signal)) ? { ...found, publish: true } : found;
    },
    async publish(channel, messageId, signal) {
      const outcome = await underOwnSignal(signal, (own) =>
        publishMessage(rest(), channel.externalId, messageId, own),
      );
      return castsDoubt(outcome) ? inDoubt(outcome, watch) : outcome;
    },
  };

  function state(): AdapterState {
    return { hearing: connection.state(), posting: watch.state() };
  }

  async function sendOnce(act: Act, signal: AbortSignal): Promise<SendOutcome> {
    const channelId = act.channel.externalId;
    const api = rest();
    const discordNow = () => deps.clock() + clockSkewMs;
    const staysPlain = () => announcements.isAnnounced(channelId, signal);
    const outcome = await sendAct({ rest: api, locale, log, staysPlain, discordNow }, act, signal);
    if (castsDoubt(outcome)) return inDoubt(outcome, watch);
    const isNews = outcome.kind === 'sent' && act.kind === 'post';
    return isNews && (await isPublished(channelId, signal)) ? { ...outcome, publish: true } : outcome;
  }
}

const notAnId: SendOutcome = {
  kind: 'channel-broken',
  reason: {
    code: 'not-a-channel-id',
    values: { platform: 'Discord', how: 'Copy Channel ID (Developer Mode on)' },
  },
};

function refusal(reason: Reason): AdapterError {
  const code = isReason(reason, 'token-refused') ? 'token-refused' : 'setting-wrong';
  return new AdapterError(code, tellReason(reason, 'en'));
}

/** True for what says something of the token or of the connection, and not of this act alone. */
function castsDoubt(
  outcome: SendOutcome,
): outcome is Extract<SendOutcome, { readonly kind: 'platform-refused' | 'not-sent' }> {
  return outcome.kind === 'platform-refused' || (outcome.kind === 'not-sent' && outcome.answered !== true);
}

/** One refusal is no verdict on the token: it is asked for, and the act goes on by itself meanwhile. */
function inDoubt(outcome: SendOutcome & { readonly reason: Reason }, watch: ApiWatch): SendOutcome {
  watch.doubt(outcome.reason);
  return watch.state().kind === 'down' ? outcome : { kind: 'not-sent', reason: outcome.reason };
}
