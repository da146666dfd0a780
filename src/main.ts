#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { createRequire } from 'node:module';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import * as board from '../adapters/web/index.ts';
import type { BoardSettings } from '../adapters/web/settings.ts';
import { commands } from '../commands/index.ts';
import type { Adapter } from './chat/ports/adapter.ts';
import { createCommandRouter } from './chat/router/command-router.ts';
import { followRouter } from './chat/router/follow-router.ts';
import { createPresenter } from './chat/words/create-presenter.ts';
import { say } from './chat/words/say.ts';
import { tellTroubles } from './chat/words/tell-troubles.ts';
import { platformStates } from './chat/words/wire/wire-state.ts';
import { complain, platformOff } from './cli/complain.ts';
import { networkAddresses } from './cli/process/network-addresses.ts';
import { runUntilStopped, type StartAgain } from './cli/process/run-until-stopped.ts';
import { greeting, welcome } from './cli/welcome.ts';
import { extend } from './domain/extend.ts';
import type { Said } from './domain/said/said.ts';
import { userAgentOf } from './feeds/user-agent.ts';
import { createHealth, type Health } from './health/create-health.ts';
import { openLineSink, standardError } from './observability/line-sink.ts';
import { createLog, type Log } from './observability/log.ts';
import { createMetrics, type Metrics } from './observability/metrics.ts';
import { createStoryHandling } from './pipeline/handling/handle-stories.ts';
import { followNewsroom, type NewsroomFollower } from './pipeline/live/follow-newsroom.ts';
import { createLiveNewsroom, type LiveNewsroom } from './pipeline/live/live-newsroom.ts';
import { createWorks, type Works } from './pipeline/live/take-up.ts';
import { withKept } from './pipeline/live/with-kept.ts';
import { openData } from './pipeline/open-data.ts';
import { amongOthers, openReplica } from './pipeline/replicas/open-replica.ts';
import type { Replica } from './pipeline/replicas/replica.ts';
import { startSharing } from './pipeline/replicas/shared-file.ts';
import { createPipeline } from './pipeline/run-pipeline.ts';
import { platforms } from './platforms.ts';
import { openSampleNewsroom } from './sample-wire/open-sample-newsroom.ts';
import { loadEnvironmentFile } from './settings/environment/load-env-file.ts';
import { localeOf } from './settings/environment/locale-of.ts';
import type { Settings } from './settings/environment/read-settings.ts';
import { surveyEnvironmentFile } from './settings/environment/survey-env-file.ts';
import { newsroomIn, newsroomPath } from './settings/load-newsroom.ts';
import type { Newsroom } from './settings/newsroom.ts';
import { picturePlatforms, platformLabels, platformNames } from './settings/platform-list.ts';
import { readConfig, secretsOfNewsroom } from './settings/read-config.ts';
import { givenUpPatterns, patternGivenUp, watchPatterns } from './settings/signal-table.ts';
import { storedAlarms, storedChannels } from './settings/stored-newsroom.ts';
import { type SetUpOnBoard, setUpOnBoard } from './setup/board-set-up.ts';
import type { Store } from './store/open-store.ts';
import { createSharedClock } from './store/replicas/shared-clock.ts';
import { lockDataDir } from './store/sqlite/lock-data-dir.ts';
import type { Trouble } from './store/troubles.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const time = createSharedClock();
const clock = time.now;
const labels = platformLabels(platforms);
const pictured = picturePlatforms(platforms);
const userAgent = userAgentOf(version, null);
const program = { environment: process.env, clock, userAgent, platforms, commands };
/** Starts Telex and resolves with what stops it. */
async function start(stopping: AbortSignal, again: StartAgain | null): Promise<AsyncDisposableStack> {
  const { settings, file } = readConfig(process.env, platforms, surveyEnvironmentFile());
  const stops = new AsyncDisposableStack();
  try {
    stops.defer(lockDataDir(settings.dataDir).release);
    const lines = openLineSink(standardError());
    const secrets = [...settings.secrets];
    const log = createLog({ level: settings.logLevel, secrets, destination: lines });
    for (const { where, message } of settings.unknown) log.warn({ setting: where }, message.en);

    const { dataDir, databaseUrl } = settings;
    const newsroom = file?.newsroom ?? (await openSampleNewsroom({ dataDir, clock }, stops));
    const live = createLiveNewsroom(newsroom);
    const heed = (next: Newsroom) => {
      secrets.push(...secretsOfNewsroom(next));
      watchPatterns(next.signals, (pattern) => log.warn({ pattern }, patternGivenUp));
    };
    heed(newsroom);
    const path = newsroomPath(process.env);
    const read = (text: string) => newsroomIn(text, path, process.env, platformNames(platforms));
    const onFirst = (first: Newsroom) => {
      heed(first);
      live.put(first);
    };
    const { first, shared } = startSharing(file, { databaseUrl, read, time, log, onFirst });
    const waiting = {
      onWait: (it: Said) => process.stderr.write(`telex: ${it[settings.locale]}\n`),
      stopping,
    };
    const opening = { dataDir, databaseUrl, log, clock, onClock: time.heard, ...waiting };
    const begun = { filters: live.filters, ...(first && { first }) };
    const store = await openData(newsroom, { ...opening, ...begun }, stops);
    const adapters: Adapter[] = [];
    const replica = await openReplica({ settings, shared: shared(), store, clock, log }, stops);
    const isOurs = () => replica.does('alarms');
    const watched = { newsroomFile: () => follower.standing(), unfound: () => works.unfound(), isOurs };
    const health = createHealth({ store, adapters, clock, log, leases: replica.leases, ...watched });
    stops.defer(health.stop);
    live.put(await withKept(live.current(), store, clock()));
    const metrics = createMetrics(health.gauges, lines.lost);
    stops.defer(store.lookThrough(health.noteLookThrough).stop);
    const works = createWorks(live, {
      ...{ store, log, clock, version, random: Math.random, replica, chat: settings.chat },
      onPushed: (source, outcome) => metrics.pushed({ source, outcome }),
    });
    stops.defer(works.stop);
    const follower = followNewsroom({
      text: file?.text ?? null,
      current: live.current,
      takeUp(next) {
        heed(next);
        return works.takeUp(next);
      },
      besides: works.lookAgain,
      ...{ path, read, clock, log, locale: settings.locale, shared: shared(), replica },
    });
    const work = { wake: () => {}, stop: async () => {} };
    const setUp = setUpOnBoard(program, again);
    const parts: Parts = {
      ...{ live, settings, store, log, health, metrics, setUp },
      ...{ adapters, works, follower, replica, work },
    };
    const boardUrl = await connect(parts, stops);
    await startPipeline(parts);
    stops.defer(follower.stop);
    follower.start();
    health.start();

    process.stdout.write(
      welcome({
        locale: settings.locale,
        ...{ version, boardUrl, sample: newsroom.sample },
        networkUrls: networkAddresses(settings.board, boardUrl, process.env, networkInterfaces()),
        sources: newsroom.sources.map(({ id, everyMs }) => `${id} (${everyMs / 1_000} s)`),
        dataDir: resolve(settings.dataDir),
        databaseUrl: newsroom.sample ? null : databaseUrl,
        newsroomFile: file === null ? null : resolve(file.path),
        platforms: platforms.chat.map(({ name, label, setup }) => ({
          ...{ name, label, tool: setup === undefined ? `manifest ${name}` : 'init' },
          isOn: settings.chat.some((access) => access.name === name),
        })),
      }),
    );
    const damaged = (await store.troubles.troubles()).filter(({ about }) => about.kind === 'damage');
    for (const line of tellAll(damaged, parts)) process.stdout.write(`${line}\n`);
    return stops;
  } catch (error) {
    await stops.disposeAsync();
    throw error;
  }
}

/** What the steps of a start share. */
type Parts = {
  readonly live: LiveNewsroom;
  readonly settings: Settings<BoardSettings>;
  readonly store: Store;
  readonly log: Log;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly works: Works;
  readonly follower: NewsroomFollower;
  readonly replica: Replica;
  readonly setUp: SetUpOnBoard;
  /** Filled by `connect`. */
  readonly adapters: Adapter[];
  /** The pipeline once it is there: told when a person did something with a story, and stopped together with the platforms. */
  readonly work: { wake: () => void; stop: () => Promise<void> };
};

/**
 * The board, which must be there, and the chat platforms that are on: these go on trying by themselves. Resolves with
 * the board's address.
 */
async function connect(parts: Parts, stops: AsyncDisposableStack): Promise<string> {
  const { live, settings, store, log, health, metrics, adapters } = parts;
  const { works, follower, replica, work, setUp } = parts;
  const { sample } = live.current();
  const { locale } = settings;
  const { archive, versions, subscriptions, hours, sources, deliveries, troubles } = store;
  const { parking, keyv, handlings, channelSettings, storySubscriptions, events } = store;
  const startedAt = clock();
  const telex = async () => ({
    version,
    startedAt,
    sample,
    adapters: adapters.map((adapter) => ({ platform: adapter.platform, state: adapter.state() })),
    store: await health.storeAway(),
    ...health.inStore(),
    givenUpPatterns: givenUpPatterns(live.current().signals),
    ...{ file: follower.standing(), unfound: works.unfound() },
  });
  const reading = { archive, subscriptions, clock, log, locale };
  const routerOf = ({ timeZone, topics, nameKillsBy, prefer }: Newsroom) =>
    createCommandRouter({
      ...{ ...reading, timeZone, topics, prefer, versions, hours, commands, sources, deliveries, troubles },
      ...{ search: store.search, keyv, channelSettings, storySubscriptions, events },
      sourceDesk: works.sourceDesk,
      handling: createStoryHandling({ store, wake: () => work.wake(), nameKillsBy }),
      health: telex,
    });
  const deps = {
    ...{ ...reading, router: followRouter(live.current, routerOf), parking, keyv, storyEvents: events },
    ...amongOthers(replica, store.replicas, clock),
    get timeZone() {
      return live.timeZone;
    },
    get topics() {
      return live.topics;
    },
    get fileChannels() {
      const newsroom = live.current();
      return [...storedChannels(newsroom).map(({ address }) => address), ...storedAlarms(newsroom)];
    },
  };
  const isOn = sample ? [] : settings.chat;
  const chat = await Promise.all(isOn.map((access) => access.create(deps)));
  const boardAdapter = board.create(
    extend(deps, {
      board: store.board,
      settings: settings.board,
      sample,
      routes: [works.hubRoute, ...chat.flatMap(({ routes = [] }) => routes)],
      health: {
        healthz: () => ({ ok: true }),
        readyz: health.readiness,
        metrics: metrics.text,
        troubles: () => tellAll(health.standing(), parts),
        listen: health.listen,
      },
      ...{ handlings, search: store.search, storyEvents: events, setUp },
      wire: {
        sources: sources.health,
        platforms: () => platformStates(chat, labels),
        unfound: works.unfound,
      },
    }),
  );
  adapters.push(boardAdapter, ...chat);
  await boardAdapter.start();
  stops.defer(() => Promise.allSettled([work, ...adapters].map((each) => each.stop())).then(() => {}));
  for (const adapter of chat) {
    adapter
      .start()
      .then(() => process.stdout.write(greeting(adapter.welcome?.() ?? [], locale)))
      .catch((error: unknown) =>
        complain(error, locale, say(platformOff, locale, { platform: adapter.platform })),
      );
  }
  return boardAdapter.url();
}

/** Each trouble in one line, as people read it. */
function tellAll(troubles: readonly Trouble[], { live, settings }: Parts): readonly string[] {
  const telling = { locale: settings.locale, timeZone: live.timeZone, now: clock() };
  return tellTroubles(troubles, { ...telling, platformLabels: labels });
}

/** From here on sources are polled, what is new is posted, and old stories leave the archive. */
async function startPipeline(parts: Parts): Promise<void> {
  const { live, settings, store, log, metrics, adapters, works, replica, work } = parts;
  const pipeline = createPipeline({
    ...works.setup().reading,
    ...{ store, adapters, clock, log, random: Math.random, replica },
    present: createPresenter(extend(live, { locale: settings.locale, platformLabels: labels, pictured })),
    get timeZone() {
      return live.timeZone;
    },
    get listAfterMs() {
      return live.current().listAfterMs;
    },
    get prefer() {
      return live.current().prefer;
    },
    ...{ restoredAt: await store.restoredAt(), onPolled: metrics.polled },
    onSettled: ({ lane, kind, availableAt }, settlement) =>
      metrics.settled({
        ...{ channel: lane.channel, kind, settlement: settlement.kind, waitedMs: clock() - availableAt },
      }),
  });
  work.stop = pipeline.stop;
  await works.start(pipeline);
  work.wake = pipeline.wake;
  pipeline.start();
  store.search.start();
}

// Who reads what is said may go away, and the disk under it may fill up: what was asked for goes on all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
try {
  loadEnvironmentFile();
  await runUntilStopped(start);
} catch (error) {
  complain(error, localeOf(process.env));
  process.exitCode = 1;
}
