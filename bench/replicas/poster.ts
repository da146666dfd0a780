import { Keyv } from 'keyv';
import { create as createSlack } from '../../adapters/slack/index.ts';
import { commands } from '../../commands/index.ts';
import type { Pace } from '../../src/chat/ports/adapter.ts';
import { createCommandRouter } from '../../src/chat/router/command-router.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { createDeliveryLoop } from '../../src/pipeline/delivery/delivery-loop.ts';
import { createStoryHandling } from '../../src/pipeline/handling/handle-stories.ts';
import { keepLeases } from '../../src/pipeline/replicas/keep-leases.ts';
import { openPostgresStore } from '../../src/store/open-store.ts';
import { createSharedClock } from '../../src/store/replicas/shared-clock.ts';
import { presenter } from '../../test/support/newsdesk.ts';
import { quietLog } from '../../test/support/quiet-log.ts';
import { bareDeps } from '../../test/support/slack/harness.ts';
import { type Asked, askedSince, countStatements } from './count-statements.ts';

/** How a Telex of the bench is set up. */
export type PosterSetup = {
  readonly databaseUrl: string;
  readonly access: { readonly botToken: string; readonly appToken: string; readonly apiUrl: string };
  /** A channel to ask in. */
  readonly channel: string;
  /** Least time between two acts on the platform, of all Telexes together. */
  readonly overallMs: number;
  /** A command is run each so many ms; null: none. */
  readonly commandEveryMs: number | null;
};

/** What one of them did while it ran. */
export type PosterReport = {
  readonly asked: Asked;
  readonly processorMs: number;
  readonly commandMs: readonly number[];
};

const typed = ['/laatste', '/laatste buitenland', '/bericht 500', '/onderwerpen', '/toestand', '/gevolgd'];

/**
 * Delivery, leases and commands as in Telex, with the real client of Slack, and without the pace that Slack asks for: a process of
 * its own. `{ setup }` readies it (it says `'ready'`), `'go'` lets it work, `'stop'` ends that: it says `{ report }`.
 */
async function run(setup: PosterSetup): Promise<void> {
  const asked = countStatements();
  const time = createSharedClock();
  const clock = time.now;
  const store = await openPostgresStore(setup.databaseUrl, { clock, onClock: time.heard });
  const replica = keepLeases({
    ...{ store, clock, leaseMs: 20_000, names: ['alarms', 'retention'], newsroom: () => 'bench' },
    log: quietLog,
  });
  await replica.renew();
  replica.start();
  const { edits: _, ...slackPace }: Pace = createSlack(slackDeps()).pace;
  const slack = createSlack(slackDeps());
  await slack.start();
  const adapter = {
    ...slack,
    pace: { ...slackPace, perChannelMs: 0, overallMs: setup.overallMs, concurrency: 50 },
  };
  const working = new AbortController();
  const deps = { store, clock, log: quietLog, present: presenter, random: Math.random, replica };
  const elapsed = () => performance.now();
  const deliverer = createDeliverer({ ...deps, adapter, elapsed, timeZone: 'Europe/Amsterdam' });
  const loop = createDeliveryLoop(deliverer, deps, working.signal);
  const router = createCommandRouter({
    ...store,
    ...{ commands, topics: shippedTopics, clock, locale: 'nl', timeZone: 'Europe/Amsterdam', log: quietLog },
    health: () => ({ version: 'bench', startedAt: clock(), sample: false, adapters: [] }),
    handling: createStoryHandling({ store, wake: () => {} }),
  });
  const commandMs: number[] = [];
  const begun: { asked: Asked; processor: NodeJS.CpuUsage } = {
    asked: asked(),
    processor: process.cpuUsage(),
  };
  let asking: NodeJS.Timeout | null = null;

  process.on('message', (order: unknown) => {
    if (order === 'go') {
      Object.assign(begun, { asked: asked(), processor: process.cpuUsage() });
      if (setup.commandEveryMs !== null) asking = setInterval(() => void ask(), setup.commandEveryMs);
      loop.start();
    }
    if (order === 'stop') void end();
  });
  process.send?.('ready');

  function slackDeps() {
    const settings = { ...setup.access, receive: 'socket', managers: 'everyone' } as const;
    return { ...bareDeps({ clock, keyv: (namespace) => new Keyv({ namespace }) }), settings };
  }

  async function ask(): Promise<void> {
    const text = typed[commandMs.length % typed.length] ?? '/laatste';
    const channel = { platform: 'slack', workspace: '', externalId: setup.channel } as const;
    const startedAt = performance.now();
    await router.run({ text, channel, channelName: null, mayManage: async () => true, locale: null });
    commandMs.push(performance.now() - startedAt);
  }

  async function end(): Promise<void> {
    const { user, system } = process.cpuUsage(begun.processor);
    const report = {
      asked: askedSince(begun.asked, asked()),
      processorMs: (user + system) / 1_000,
      commandMs,
    };
    if (asking !== null) clearInterval(asking);
    working.abort();
    await loop.ended();
    await slack.stop();
    await replica.stop();
    await store.close();
    process.send?.({ report });
    process.disconnect?.();
  }
}

process.once('message', ({ setup }: { readonly setup: PosterSetup }) => void run(setup));
