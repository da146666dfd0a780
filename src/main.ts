#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as board from '../adapters/web/index.ts';
import { commands } from '../commands/index.ts';
import { type Adapter, AdapterError } from './chat/ports/adapter.ts';
import { createCommandRouter } from './chat/router/command-router.ts';
import { createPresenter } from './chat/words/create-presenter.ts';
import { listTools } from './cli/list-tools.ts';
import { runTool } from './cli/run-tool.ts';
import { welcome } from './cli/welcome.ts';
import { createFeedParser } from './feeds/document/parse-in-worker.ts';
import { createAnpFetcher } from './feeds/fetch/anp-api-client.ts';
import { createFetcher } from './feeds/fetch/fetch-feed.ts';
import { createLog } from './observability/log.ts';
import { createMetrics } from './observability/metrics.ts';
import { readiness } from './observability/readiness.ts';
import { createEnricher } from './pipeline/create-enricher.ts';
import { createKnowsItem } from './pipeline/knows-item.ts';
import { createRetirement } from './pipeline/retire.ts';
import { createPipeline } from './pipeline/run-pipeline.ts';
import { openSampleWire } from './sample-wire/open-sample-wire.ts';
import { sampleNewsroom } from './sample-wire/sample-newsroom.ts';
import type { Newsroom } from './settings/newsroom.ts';
import { ConfigError } from './settings/problem.ts';
import { readConfig } from './settings/read-config.ts';
import { secretsOf } from './settings/settings.ts';
import { storedChannels, storedSources } from './settings/stored-newsroom.ts';
import { openStore } from './store/open-store.ts';
import { DataDirError, lockDataDir } from './store/sqlite/lock-data-dir.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const clock = () => Date.now();
// The platforms' clients take some forty megabytes each: who has no token does without.
const openSlack = () => import('../adapters/slack/index.ts');
const openDiscord = () => import('../adapters/discord/index.ts');
/** Says who asks and where to reach them; RFC 9110, 10.1.5. */
const userAgent = `Telex/${version} (newsroom wire reader)`;
const userAgentOf = ({ contact }: Newsroom) =>
  contact === null ? userAgent : `Telex/${version} (newsroom wire reader; +${contact})`;
/** Ctrl-C in a terminal reaches us twice through npm; a stop that hangs is ended by this. */
const stopWithinMs = 1_900;
const afterRestore =
  'the database is a backup that was put back: nothing it left open is posted (see npx telex deliveries --state parked), and what was filed since comes as one list a channel';

/** Starts Telex and resolves with the function that stops it. */
async function start(): Promise<() => Promise<void>> {
  const { settings, file } = readConfig(process.env);
  const { locale, dataDir } = settings;
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const each of stops.toReversed()) await each();
  };
  try {
    const lock = lockDataDir(dataDir);
    stops.push(lock.release);
    const log = createLog({ level: settings.logLevel, secrets: secretsOf(settings) });

    const newsroom = file?.newsroom ?? (await openSample());
    const { timeZone, topics, sample } = newsroom;

    // Sample news and real news never share a database: none of it can come up again later.
    const store = await openStore({ dataDir, name: sample ? 'sample.sqlite' : 'telex.sqlite', clock });
    stops.push(() => store.close());
    const restored = await store.comeBack();
    if (restored !== null) log.warn(restored, afterRestore);
    await store.sources.sync(storedSources(newsroom));
    await store.subscriptions.syncFile(storedChannels(newsroom), newsroom.digest);

    const metrics = createMetrics(store.deliveries);
    const adapters: Adapter[] = [];
    const startedAt = clock();
    const health = () => ({
      version,
      startedAt,
      sample,
      adapters: adapters.map((adapter) => ({ platform: adapter.platform, state: adapter.state() })),
    });
    const router = createCommandRouter({ ...store, commands, topics, clock, locale, timeZone, health, log });
    const deps = { ...store, router, clock, log, locale, timeZone };
    const chat = sample ? { slack: null, discord: null } : settings;
    const slackAdapter =
      chat.slack === null ? null : (await openSlack()).create({ ...deps, topics, settings: chat.slack });
    const discordAdapter =
      chat.discord === null ? null : (await openDiscord()).create({ ...deps, settings: chat.discord });
    const boardAdapter = board.create({
      ...deps,
      board: store.board,
      settings: settings.board,
      sample,
      routes: slackAdapter?.routes ?? [],
      health: {
        healthz: () => ({ ok: true }),
        readyz: () => readiness(store),
        metrics: metrics.text,
      },
    });
    adapters.push(boardAdapter, ...[slackAdapter, discordAdapter].filter((adapter) => adapter !== null));
    await boardAdapter.start();
    stops.push(() => Promise.allSettled(adapters.map((adapter) => adapter.stop())).then(() => {}));
    for (const adapter of adapters.slice(1)) {
      adapter.start().catch((error: unknown) => complain(error, `${adapter.platform} is off: `));
    }

    const fetcher = createFetcher({
      userAgent: userAgentOf(newsroom),
      maxBytes: newsroom.maxBodyBytes,
    });
    const parser = createFeedParser({ maxBytes: newsroom.maxBodyBytes, signals: newsroom.signals });
    stops.push(async () => {
      await Promise.all([fetcher.stop(), parser.stop()]);
    });
    const pipeline = createPipeline({
      store,
      newsroom,
      sources: newsroom.sources,
      adapters,
      fetcher: createAnpFetcher(fetcher, createKnowsItem(store)),
      parser,
      enrich: createEnricher(newsroom),
      present: createPresenter({ locale, timeZone, topics }),
      listAfterMs: newsroom.listAfterMs,
      restoredAt: await store.restoredAt(),
      clock,
      random: Math.random,
      log,
      onPolled: metrics.polled,
      onSettled: (operation, settlement) => metrics.settled(operation, settlement, clock()),
    });
    stops.push(pipeline.stop);
    pipeline.start();
    const { retention } = store;
    const retirement = createRetirement({ retention, keepMs: newsroom.keepMs, timeZone, clock, log });
    stops.push(retirement.stop);
    retirement.start();

    process.stdout.write(
      welcome({
        locale,
        version,
        boardUrl: boardAdapter.url(),
        sample,
        sources: newsroom.sources.map(({ id, everyMs }) => `${id} (${everyMs / 1_000} s)`),
        dataDir: resolve(dataDir),
        newsroomFile: file === null ? null : resolve(file.path),
        slack: settings.slack !== null,
        discord: settings.discord !== null,
      }),
    );
    return stop;

    async function openSample(): Promise<Newsroom> {
      const wire = openSampleWire({ dataDir, clock });
      stops.push(() => wire.stop());
      return sampleNewsroom(await wire.start());
    }
  } catch (error) {
    await stop();
    throw error;
  }
}

async function run(): Promise<void> {
  let stopping = false;
  const started = start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => {
        process.stderr.write('telex: stopped in the middle of something; it goes on at the next start\n');
        process.exit(0);
      }, stopWithinMs).unref();
      void started.then((stop) => stop()).then(() => process.exit(0));
    });
  }
  await started;
}

/** The tools of `npx telex`; the platforms' own parts of them come from the adapters. */
function tools() {
  return listTools({
    environment: process.env,
    clock,
    userAgent,
    manifests: {
      slack: async (options) => (await openSlack()).manifest(options, commands),
      discord: async (options) => (await openDiscord()).manifest(options, commands),
    },
    slack: async (about) => (await openSlack()).check(about),
    discord: async (about) => (await openDiscord()).check(about),
  });
}

/** What went wrong, in words that a person can act on; anything else is our own fault and shows its stack. */
function complain(error: unknown, before = ''): void {
  const isExpected =
    error instanceof ConfigError || error instanceof DataDirError || error instanceof AdapterError;
  const said = isExpected
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`telex: ${before}${said.replaceAll('\n', '\ntelex: ')}\n`);
}

if (existsSync('.env')) process.loadEnvFile('.env');
const [name = 'start', ...args] = process.argv.slice(2);
try {
  if (name === 'start') await run();
  else process.exitCode = await runTool(tools(), name, args);
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
