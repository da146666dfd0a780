import { App, type Receiver } from '@slack/bolt';
import { pino } from 'pino';
import {
  type Adapter,
  type AdapterDeps,
  AdapterError,
  type HttpRoute,
} from '../../src/chat/ports/adapter.ts';
import { type PartState, up } from '../../src/chat/ports/adapter-state.ts';
import type { ChannelListing } from '../../src/chat/ports/channel-listing.ts';
import { createInFlight } from '../../src/chat/watch/in-flight.ts';
import { tellReasonAll } from '../../src/chat/words/reasons/tell-reason.ts';
import { shippedTopics, type Topic } from '../../src/domain/topic.ts';
import { createActs } from './acts.ts';
import { listen } from './in/listen.ts';
import { createPermissions } from './in/permissions.ts';
import { boltLogger } from './link/bolt-logger.ts';
import { type ClientOptions, clientFor, clientOptions } from './link/client.ts';
import { createConnection } from './link/connect.ts';
import { createSlackHttp } from './link/http-receiver.ts';
import { learnNames } from './link/learn-names.ts';
import { type SlackIdentity, watchWebApi } from './link/posting.ts';
import { type SlackTiming, slackTiming } from './link/timing.ts';
import type { SlackSettings } from './settings.ts';
import { check } from './setup/check.ts';
import { listChannels } from './setup/list-channels.ts';
import { live } from './setup/live.ts';
import { setup } from './setup/setup.ts';

export { check, live, setup };

/** The channels of the workspace by their names, asked once. Never rejects. */
export function channels(settings: SlackSettings, signal: AbortSignal): Promise<ChannelListing> {
  const silent = pino({ level: 'silent' });
  const options = { apiUrl: settings.apiUrl, requestTimeoutMs: slackTiming.requestTimeoutMs, log: silent };
  return listChannels(clientFor(settings.botToken, options, signal));
}

/**
 * One message a second in a channel and several hundred a minute in a workspace; `chat.update` fifty times a minute, of which some
 * are left to kills. A post may show up late in the history. https://docs.slack.dev/apis/web-api/rate-limits
 */
const pace = {
  perChannelMs: 1000,
  overallMs: 200,
  edits: { everyMs: 1500, atOnce: 5 },
  concurrency: 16,
  historyLagMs: 8000,
  answerWithinMs: 32_000,
  lookWithinMs: 10_000,
  lateMs: 30_000,
  lookBackMs: 60_000,
};

/**
 * Slack, on bolt: Socket Mode with an app-level token, else HTTP with a signing secret on Telex's own server.
 * https://docs.slack.dev/apis/events-api/using-socket-mode
 */
export function create(
  deps: AdapterDeps & {
    readonly settings: SlackSettings;
    readonly timing?: SlackTiming;
    /** The newsroom's own desks among them; the shipped ones if absent. */
    readonly topics?: readonly Topic[];
  },
): Adapter & { readonly routes: readonly HttpRoute[] } {
  const { settings, timing = slackTiming } = deps;
  const log = deps.log.child({ platform: 'slack' });
  const client: ClientOptions = { apiUrl: settings.apiUrl, requestTimeoutMs: timing.requestTimeoutMs, log };
  const http =
    settings.receive === 'http'
      ? // Bolt holds signatures against the machine's clock too.
        createSlackHttp({ ...settings, isReady: () => identity !== null, clock: Date.now, log })
      : null;
  const inFlight = createInFlight();
  const clientUntil = (signal: AbortSignal) => clientFor(settings.botToken, client, signal);
  const anyTime = () => clientUntil(new AbortController().signal);
  let identity: SlackIdentity | null = null;
  let isStopped = false;

  const app = new App({
    receiver: http?.receiver ?? noReceiver,
    authorize: async () => ({ botToken: settings.botToken, ...identity }),
    logger: boltLogger(log),
    clientOptions: clientOptions(client),
    convoStore: false,
  });
  const webApi = watchWebApi({
    botToken: settings.botToken,
    client,
    timing,
    log,
    onIdentity: (found) => {
      const isFirst = identity === null;
      identity = found;
      if (isFirst) void inFlight.track(learnNames(deps.subscriptions, anyTime(), found.teamId));
      // What people type can be answered from the moment that we know who we are.
      void socket?.start();
    },
  });
  const socket =
    settings.receive === 'http'
      ? null
      : createConnection({ ...deps, appToken: settings.appToken, app, client, timing, log });
  const permissions = createPermissions({
    managers: settings.managers,
    client: clientUntil,
    home: () => identity ?? nobodyYet,
    clock: deps.clock,
    keyv: deps.keyv('slack-managers'),
    log,
  });
  listen(
    {
      ...deps,
      app,
      log,
      who: deps,
      home: () => identity?.teamId ?? '',
      permissions,
      topics: () => deps.topics ?? shippedTopics,
      suggestMs: timing.suggestMs,
    },
    inFlight,
    webApi.doubt,
  );

  const acts = createActs({ client: clientUntil, webApi, who: deps, inFlight, log });

  function hearing(): PartState {
    if (identity === null) return webApi.state();
    return socket === null ? up : socket.state();
  }

  return {
    platform: 'slack',
    pace,
    async start() {
      webApi.start();
      const deadline = Promise.withResolvers<void>();
      const timer = setTimeout(deadline.resolve, timing.startDeadlineMs);
      const first = webApi.ask().then((state) => (state.kind === 'up' ? socket?.start() : undefined));
      await Promise.race([first, deadline.promise]);
      clearTimeout(timer);
      for (const part of [webApi.state(), hearing()])
        if (part.kind === 'down' && !isStopped)
          throw new AdapterError('token-refused', tellReasonAll(part.reason));
    },
    async stop() {
      isStopped = true;
      await inFlight.drain(timing.drainMs);
      await Promise.all([webApi.stop(), socket?.stop()]);
    },
    state: () => ({ hearing: hearing(), posting: webApi.state() }),
    ...acts,
    routes: http === null ? [] : [http.route],
  };
}

const nobodyYet = { teamId: '', enterpriseId: '' };

/** Socket Mode's connections are made by the connection itself and given to the app, see socket.ts. */
const noReceiver: Receiver = {
  init() {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};
