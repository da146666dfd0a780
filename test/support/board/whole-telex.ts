import { create as createBoard } from '../../../adapters/web/index.ts';
import { commands } from '../../../commands/index.ts';
import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import { createCommandRouter } from '../../../src/chat/router/command-router.ts';
import { tellTroubles } from '../../../src/chat/words/tell-troubles.ts';
import { platformStates } from '../../../src/chat/words/wire/wire-state.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { createHealth } from '../../../src/health/create-health.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createMetrics } from '../../../src/observability/metrics.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { openDiscordHarness } from '../discord/harness.ts';
import { openNewsdesk, presenter } from '../newsdesk.ts';
import { openSlackHarness } from '../slack/harness.ts';

const timeZone = 'Europe/Amsterdam';
const platformLabels = new Map([
  ['slack', 'Slack'],
  ['discord', 'Discord'],
]);

/**
 * Everything but the polls in one process, with the board, a Slack and a Discord of our own, and one clock that only moves
 * when told to: for what takes minutes in life.
 */
export async function openWholeTelex() {
  const desk = await openNewsdesk();
  const { store, clock } = desk;
  const written: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line) => void written.push(line) } });
  const adapters: Adapter[] = [];
  const health = createHealth({ store, adapters, clock, log, elapsed: clock });
  const metrics = createMetrics(health.gauges);
  const router = createCommandRouter({
    ...store,
    handling: createStoryHandling({ store, wake: () => {} }),
    commands,
    topics: shippedTopics,
    clock,
    locale: 'nl',
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
  const deps = { router, subscriptions, archive, parking, keyv, log };
  const slack = await openSlackHarness({ clock, deps, requestTimeoutMs: 500 });
  const discord = await openDiscordHarness({ clock, deps });
  const board = createBoard({
    ...deps,
    clock,
    locale: 'nl',
    timeZone,
    board: store.board,
    settings: { host: '127.0.0.1', port: 0, password: null, proxies: [] },
    sample: false,
    routes: [],
    health: {
      healthz: () => ({ ok: true }),
      readyz: health.readiness,
      metrics: metrics.text,
      troubles: () =>
        tellTroubles(health.standing(), { locale: 'nl', timeZone, now: clock(), platformLabels }),
      listen: health.listen,
    },
    wire: {
      sources: store.sources.health,
      platforms: () => platformStates([slack.adapter, discord.adapter], platformLabels),
    },
  });
  await board.start();
  adapters.push(board, slack.adapter, discord.adapter);
  const deliverers = adapters.map((adapter) =>
    createDeliverer({ adapter, store, clock, present: presenter, random: () => 0.5, log }),
  );

  async function deliver(): Promise<void> {
    await Promise.all(deliverers.map((each) => each.round(new AbortController().signal)));
  }

  return {
    desk,
    slack,
    discord,
    url: () => board.url(),
    deliver,

    /** What was written to the log: the messages that this is in. */
    logged: (text: string): readonly string[] => written.filter((line) => line.includes(text)),

    /** Minutes of life: a look at how all does every five seconds, and what is due is delivered. */
    async passes(ms: number): Promise<void> {
      for (const end = desk.now + ms; desk.now < end; desk.now += 5_000) {
        await health.look();
        await deliver();
      }
    },

    async close(): Promise<void> {
      await health.stop();
      await board.stop();
      await slack.stop();
      await discord.stop();
      await desk.close();
    },
  };
}
