import { create as createBoard } from '../../../adapters/web/index.ts';
import { commands } from '../../../commands/index.ts';
import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { SourceDesk } from '../../../src/chat/ports/source-desk.ts';
import { createCommandRouter } from '../../../src/chat/router/command-router.ts';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import { tellTroubles } from '../../../src/chat/words/tell-troubles.ts';
import { platformStates } from '../../../src/chat/words/wire/wire-state.ts';
import type { SaidSettings } from '../../../src/domain/channel-settings/channel-settings.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { createHealth } from '../../../src/health/create-health.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createMetrics } from '../../../src/observability/metrics.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { connectDiscord, discordHarness } from '../discord/harness.ts';
import { type DiscordServer, openDiscordServer } from '../discord/server.ts';
import { type Newsdesk, openNewsdesk } from '../newsdesk.ts';
import { connectSlack, harnessFor } from '../slack/harness.ts';
import { openSlackServer, type SlackServer } from '../slack/server.ts';

const timeZone = 'Europe/Amsterdam';
const platformLabels = new Map([
  ['slack', 'Slack'],
  ['discord', 'Discord'],
]);

/** The newsroom's language (Dutch where left out), what holds in its channels, and the platforms whose cards show pictures (none). */
export type WholeTelexOptions = {
  readonly locale?: Locale;
  readonly usual?: SaidSettings;
  readonly pictured?: ReadonlySet<string>;
  /** As the platforms' addresses name them; 127.0.0.1 where left out. */
  readonly hosts?: { readonly slack: string; readonly discord: string; readonly gateway: string };
  /** Sources from chat; left out: there are none. */
  readonly sourceDesk?: (desk: Newsdesk) => SourceDesk;
};

/**
 * Everything but the polls in one process, with the board, a Slack and a Discord of our own, and one clock that only moves
 * when told to: for what takes minutes in life.
 */
export async function openWholeTelex(options: WholeTelexOptions = {}) {
  const desk = await openNewsdesk();
  const { hosts } = options;
  const written: string[] = [];
  const slack = await openSlackServer({ clock: desk.clock, ...(hosts && { host: hosts.slack }) });
  const discord = await openDiscordServer({
    now: desk.clock,
    ...(hosts && { host: hosts.discord, gatewayHost: hosts.gateway }),
  });
  const servers = { slack, discord };
  let house = await openHouse(desk, servers, written, options);

  async function deliver(): Promise<void> {
    await house.deliver();
  }

  return {
    desk,
    slack: { ...harnessFor(slack, house.slack), server: slack },
    discord: discordHarness(discord, house.discord),
    url: () => house.board.url(),
    deliver,

    /** What was written to the log: the messages that this is in. */
    logged: (text: string): readonly string[] => written.filter((line) => line.includes(text)),

    /** Minutes of life: a look at how all does every five seconds, and what is due is delivered. */
    async passes(ms: number): Promise<void> {
      for (const end = desk.now + ms; desk.now < end; desk.now += 5_000) {
        await house.look();
        await deliver();
      }
    },

    /** Telex ends and starts again, on the same data and with the same platforms: nothing in memory is left. */
    async restart(): Promise<void> {
      await house.stop();
      await desk.reopen();
      house = await openHouse(desk, servers, written, options);
    },

    async close(): Promise<void> {
      await house.stop();
      await slack.stop();
      await discord.stop();
      await desk.close();
    },
  };
}

type Servers = { readonly slack: SlackServer; readonly discord: DiscordServer };

/** One run of Telex, from its start to its stop. */
async function openHouse(
  desk: Newsdesk,
  servers: Servers,
  written: string[],
  { locale = 'nl', usual = {}, pictured = new Set(), sourceDesk }: WholeTelexOptions,
) {
  const { store, clock } = desk;
  const log = createLog({ level: 'info', destination: { write: (line) => void written.push(line) } });
  const adapters: Adapter[] = [];
  const health = createHealth({ store, adapters, clock, log, elapsed: clock });
  const metrics = createMetrics(health.gauges);
  const router = createCommandRouter({
    ...store,
    sourceDesk: sourceDesk?.(desk) ?? null,
    handling: createStoryHandling({ store, wake: () => {} }),
    commands,
    topics: shippedTopics,
    clock,
    locale,
    timeZone,
    health: () => ({
      version: '0.1.0',
      startedAt: clock(),
      sample: false,
      adapters: adapters.map(({ platform, state }) => ({ platform, state: state() })),
    }),
    log,
  });
  const { subscriptions, archive, parking, keyv } = store;
  const deps = { router, subscriptions, archive, parking, keyv, log, locale };
  const slack = await connectSlack(servers.slack, { clock, deps, requestTimeoutMs: 500 });
  const discord = await connectDiscord(servers.discord, { clock, deps });
  const board = createBoard({
    ...deps,
    clock,
    timeZone,
    topics: shippedTopics,
    handlings: store.handlings,
    storyEvents: store.events,
    search: store.search,
    board: store.board,
    settings: { host: '127.0.0.1', port: 0, password: null, proxies: [] },
    sample: false,
    routes: [],
    health: {
      healthz: () => ({ ok: true }),
      readyz: health.readiness,
      metrics: metrics.text,
      troubles: () => tellTroubles(health.standing(), { locale, timeZone, now: clock(), platformLabels }),
      listen: health.listen,
    },
    wire: {
      sources: store.sources.health,
      platforms: () => platformStates([slack, discord], platformLabels),
    },
  });
  await board.start();
  adapters.push(board, slack, discord);
  const settings = { usual, pictured };
  const present = createPresenter({ locale, timeZone, topics: shippedTopics, platformLabels, ...settings });
  const deliverers = adapters.map((adapter) =>
    createDeliverer({ adapter, store, clock, present, random: () => 0.5, log }),
  );
  return {
    slack,
    discord,
    board,
    look: () => health.look(),
    async deliver(): Promise<void> {
      await Promise.all(deliverers.map((each) => each.round(new AbortController().signal)));
    },
    async stop(): Promise<void> {
      await health.stop();
      await Promise.all([board.stop(), slack.stop(), discord.stop()]);
    },
  };
}
