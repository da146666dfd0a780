import { Keyv } from 'keyv';
import { pino } from 'pino';
import { create } from '../../../adapters/discord/index.ts';
import type { DiscordSettings } from '../../../adapters/discord/settings.ts';
import type { DiscordTimes } from '../../../adapters/discord/times.ts';
import type { Adapter, AdapterDeps } from '../../../src/chat/ports/adapter.ts';
import type { CommandRouter } from '../../../src/chat/ports/command.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { DayHarness } from '../../contracts/newsroom-day.ts';
import type { Fault, PlatformHarness } from '../../contracts/platform-harness.ts';
import { addressesIn } from '../addresses-in.ts';
import { patienceMs } from '../process/patience.ts';
import { type DiscordFault, isMessageWrite } from './faults.ts';
import { markupOf, seenMessages } from './seen.ts';
import { type DiscordServer, type DiscordServerOptions, openDiscordServer } from './server.ts';
import { permissionBits } from './world.ts';

export type DiscordHarness = PlatformHarness & { readonly server: DiscordServer };

export type DiscordHarnessOptions = {
  readonly server?: DiscordServerOptions;
  readonly router?: CommandRouter;
  readonly times?: Partial<DiscordTimes>;
  /** For the adapter and the server both. */
  readonly clock?: () => number;
  /** Instead of the quiet defaults: a newsroom's own store. */
  readonly deps?: Partial<AdapterDeps>;
};

/** A router that knows no commands: for tests of posting alone. */
const silentRouter: CommandRouter = {
  commands: [],
  run: async () => ({ audience: 'asker', refused: true, parts: [] }),
  complete: async () => [],
};

/** As many as a machine can ask: how fast that is decides nothing in a test. */
export const unlimited = Number.POSITIVE_INFINITY;

/** Short deadlines, so that an answer that never comes is given up within a test's time. */
export const testTimes: Partial<DiscordTimes> = {
  requestDeadlineMs: patienceMs(500),
  loginDeadlineMs: patienceMs(3000),
  retryMs: { first: 20, most: 100 },
  plainerAfterMs: 1,
  blockedMs: { first: 40, most: 160 },
  requestsPerSecond: unlimited,
};

/** What an adapter is made with when nothing but posting is tested. */
export function adapterDeps(overrides: Partial<AdapterDeps> = {}): AdapterDeps {
  const kept = new Map<string, Keyv>();
  return {
    router: silentRouter,
    clock: Date.now,
    log: pino({ level: 'silent' }),
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    subscriptions: unused,
    archive: unused,
    storyEvents: unused,
    parking: { askAgain: async () => {}, park: async () => {} },
    keyv: (namespace) => {
      const keyv = kept.get(namespace) ?? new Keyv();
      kept.set(namespace, keyv);
      return keyv;
    },
    ...overrides,
  };
}

/** The adapter asks the stores nothing: what people may read goes through the router. */
const unused = {} as AdapterDeps['subscriptions'] & AdapterDeps['archive'] & AdapterDeps['storyEvents'];

/** What the environment says to reach our own Discord. */
export function discordSettings(
  server: Pick<DiscordServer, 'token' | 'apiUrl'>,
  more: Partial<DiscordSettings> = {},
): DiscordSettings {
  return { token: server.token, apiUrl: server.apiUrl, publish: false, guilds: null, ...more };
}

/** The adapter on the real discord.js, started and ready, against a Discord of our own. */
export async function openDiscordHarness(options: DiscordHarnessOptions = {}): Promise<DiscordHarness> {
  const { clock } = options;
  const server = await openDiscordServer({
    ...(clock === undefined ? {} : { now: clock }),
    ...options.server,
  });
  return discordHarness(server, await connectDiscord(server, options));
}

/** The same, for a day with an outage and a restart. */
export async function openDiscordDay(clock: () => number): Promise<DayHarness> {
  const harness = await openDiscordHarness({ clock });
  const { server } = harness;
  return {
    ...harness,
    goDown: server.goDown,
    comeBack: server.comeBack,
    newAdapter: () => connectDiscord(server, { clock }),
  };
}

/** An adapter of its own on a Discord of ours, started. */
export async function connectDiscord(
  server: DiscordServer,
  options: DiscordHarnessOptions,
): Promise<Adapter> {
  const { clock, router } = options;
  const adapter = create({
    ...adapterDeps({
      ...(clock === undefined ? {} : { clock }),
      ...(router === undefined ? {} : { router }),
      ...options.deps,
    }),
    settings: discordSettings(server),
    times: { ...testTimes, ...options.times },
  });
  await adapter.start();
  return adapter;
}

/** The harness over a server and an adapter that are there already, as a test with several adapters has them. */
export function discordHarness(server: DiscordServer, adapter: Adapter): DiscordHarness {
  const { world } = server;
  return {
    server,
    adapter,
    addChannel: async (name) => addressOf(server, server.addChannel(name).id),
    messages: async (channel) => seenMessages(world, channel.externalId),
    async markup(channel) {
      const sent = world.messages.filter(({ channelId }) => channelId === channel.externalId);
      return {
        text: sent.map(({ content, components }) => markupOf(content, components)).join('\n'),
        links: addressesIn(sent.map(({ components }) => components)),
      };
    },
    writes: (channel) => countWrites(server, channel.externalId),
    fault: (fault) => server.fault(discordFault(fault)),
    hideNextFromHistory: () => {
      world.hideNext = true;
      return {
        release() {
          world.hideNext = false;
          for (const message of world.messages) message.hidden = false;
        },
      };
    },
    takeLess(share) {
      world.mostText *= share;
    },
    async deleteMessage(channel, id) {
      const [place, message] = id.includes('/') ? id.split('/') : [channel.externalId, id];
      const found = world.messages.find((it) => it.channelId === place && it.id === message);
      if (found === undefined) throw new Error(`no message ${id}`);
      found.deleted = true;
    },
    async refuseEdits({ externalId }, id) {
      const isOf = (method: string, path: string) =>
        method === 'PATCH' && path === `/channels/${externalId}/messages/${id}`;
      server.faultAlways({ kind: 'refused', status: 400, code: 50_035 }, isOf);
    },
    async breakChannel(channel, how) {
      if (how === 'gone') server.removeChannel(channel.externalId);
      else server.deny(channel.externalId, permissionBits.sendMessages);
    },
    refuseToken: () => server.refuseToken(),
    cutSocket: () => server.gateway.cut(),
    async stop() {
      await adapter.stop();
      await server.stop();
    },
  };
}

function addressOf(server: DiscordServer, id: string): ChannelAddress {
  return { platform: 'discord', workspace: server.world.guildId, externalId: id };
}

/** Writes to the channel and to the threads under its messages. */
function countWrites(server: DiscordServer, channelId: string): number {
  const places = new Set([channelId]);
  for (const it of server.world.channels.values()) if (it.parentId === channelId) places.add(it.id);
  const isHere = (path: string) => places.has(path.split('/')[2] ?? '');
  return server.requests.filter((it) => isMessageWrite(it.method, it.path) && isHere(it.path)).length;
}

function discordFault(fault: Fault): DiscordFault {
  switch (fault.kind) {
    case 'answer-lost':
      return { kind: 'drop', after: true };
    case 'request-lost':
      return { kind: 'drop', after: false };
    case 'server-error':
      return { kind: 'server-error', status: 502, after: fault.committed };
    case 'limited':
      return { kind: 'limited', retryAfterMs: fault.retryAfterMs, global: false };
    case 'never-answered':
      return { kind: 'silence', headersFirst: false };
  }
}
