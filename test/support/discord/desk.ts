import { create } from '../../../adapters/discord/index.ts';
import type { DiscordSettings } from '../../../adapters/discord/settings.ts';
import type { Adapter, AdapterDeps } from '../../../src/chat/ports/adapter.ts';
import type { Presenter } from '../../../src/chat/words/create-presenter.ts';
import type { Log } from '../../../src/observability/log.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../newsdesk.ts';
import { quietLog } from '../quiet-log.ts';
import { hourMs } from '../wire-item.ts';
import { adapterDeps, discordSettings, testTimes } from './harness.ts';
import { type DiscordServer, type DiscordServerOptions, openDiscordServer } from './server.ts';
import type { WorldMessage } from './world.ts';

/** A newsdesk whose stories go to our own Discord through the real adapter and deliverer, on one clock that a test moves. */
export type DiscordDesk = {
  readonly desk: Newsdesk;
  readonly server: DiscordServer;
  adapter: Adapter;
  /** A channel that follows foreign news. */
  channel(name: string, type?: number, guildId?: string): Promise<string>;
  /** What stands in a channel. */
  standing(channelId: string): readonly WorldMessage[];
  /** Does what is due until then, moving the clock to each due time. */
  deliver(last?: number): Promise<void>;
  /** Telex ends and starts again on the same data. */
  restart(settings?: Partial<DiscordSettings>, fileChannels?: readonly string[]): Promise<void>;
  close(): Promise<void>;
};

export async function openDiscordDesk(
  settings: Partial<DiscordSettings> = {},
  options: DiscordServerOptions = {},
  log: Log = quietLog,
  present: Presenter = presenter,
): Promise<DiscordDesk> {
  const desk = await openNewsdesk();
  const server = await openDiscordServer({ now: desk.clock, ...options });
  let deliverer: Deliverer;
  const all: DiscordDesk = {
    desk,
    server,
    adapter: await start(settings),
    async channel(name, type, guildId = server.world.guildId) {
      const { id } = server.addChannel(name, type, guildId);
      const address = { platform: 'discord', workspace: guildId, externalId: id };
      await desk.follow(address, 'buitenland');
      return id;
    },
    standing: (id) => server.world.messages.filter((it) => it.channelId === id && !it.deleted),
    async deliver(last = desk.now + 6 * hourMs) {
      for (let rounds = 0; rounds < 2_000; rounds++) {
        const dueAt = await deliverer.round(new AbortController().signal);
        if (dueAt === null || dueAt > last) return;
        desk.now = Math.max(desk.now, dueAt);
      }
      throw new Error('after 2,000 rounds there is still something to deliver');
    },
    async restart(more = settings, fileChannels = []) {
      await all.adapter.stop();
      await desk.reopen();
      all.adapter = await start(more, fileChannels);
    },
    async close() {
      await all.adapter.stop();
      await server.stop();
      await desk.close();
    },
  };
  return all;

  async function start(
    more: Partial<DiscordSettings>,
    fileChannels: readonly string[] = [],
  ): Promise<Adapter> {
    const { store, clock } = desk;
    const keyv: AdapterDeps['keyv'] = (namespace) => store.keyv(namespace);
    const adapter = create({
      ...adapterDeps({
        clock,
        keyv,
        log,
        subscriptions: store.subscriptions,
        archive: store.archive,
        parking: store.parking,
      }),
      settings: discordSettings(server, more),
      times: testTimes,
      fileChannels: fileChannels.map((externalId) => ({ platform: 'discord', workspace: '', externalId })),
    });
    await adapter.start();
    deliverer = createDeliverer({
      adapter,
      store,
      clock,
      present,
      random: () => 0.5,
      log,
    });
    return adapter;
  }
}
