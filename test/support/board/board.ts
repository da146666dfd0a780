import { create } from '../../../adapters/web/index.ts';
import type { BoardSettings } from '../../../adapters/web/settings.ts';
import { commands } from '../../../commands/index.ts';
import type { HttpRoute } from '../../../src/chat/ports/adapter.ts';
import type { AmongOthers } from '../../../src/chat/ports/among-others.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { createCommandRouter } from '../../../src/chat/router/command-router.ts';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import type { PlatformState } from '../../../src/chat/words/wire/wire-state.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import type { Post } from '../../../src/domain/post.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import type { Log } from '../../../src/observability/log.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import type { SetUpOnBoard } from '../../../src/setup/board-set-up.ts';
import type { BoardStore } from '../../../src/store/board-store.ts';
import { openNewsdesk } from '../newsdesk.ts';
import { quietLog } from '../quiet-log.ts';

const timeZone = 'Europe/Amsterdam';
const health = { version: '0.1.0', startedAt: 0, sample: false, adapters: [] };

export type BoardOptions = {
  readonly settings?: Partial<BoardSettings>;
  readonly locale?: Locale;
  readonly sample?: boolean;
  readonly routes?: readonly HttpRoute[];
  /** The board's table with something the matter. */
  readonly board?: (real: BoardStore) => BoardStore;
  readonly heartbeatMs?: number;
  /** The chat platforms that are on; none if absent. */
  readonly platforms?: () => readonly PlatformState[];
  readonly pause?: (ms: number) => Promise<void>;
  readonly log?: Log;
  readonly amongOthers?: AmongOthers;
  readonly setUp?: SetUpOnBoard;
};

/** The web board over a real store, with the real commands and the real deliverer: what is filed is on the board when `file` resolves. */
export async function openBoard(options: BoardOptions = {}) {
  const { locale = 'nl', sample = false, routes = [] } = options;
  const newsdesk = await openNewsdesk();
  const { store, clock } = newsdesk;
  const router = createCommandRouter({
    ...store,
    handling: createStoryHandling({ store, wake: () => {} }),
    commands,
    topics: shippedTopics,
    clock,
    locale,
    timeZone,
    health: () => ({ ...health, sample }),
    log: quietLog,
  });
  const present = createPresenter({
    ...{ locale, timeZone, topics: shippedTopics, platformLabels: new Map() },
    usual: { pictures: true },
  });
  let troubles: readonly string[] = [];
  let tell = () => {};
  let adapter = openAdapter(0);
  await adapter.start().catch(async (error: unknown) => {
    await newsdesk.close();
    throw error;
  });
  const port = Number(new URL(adapter.url()).port);

  function openAdapter(port: number) {
    return create({
      ...store,
      storyEvents: store.events,
      router,
      clock,
      log: options.log ?? quietLog,
      locale,
      timeZone,
      topics: shippedTopics,
      board: options.board?.(store.board) ?? store.board,
      settings: { host: '127.0.0.1', port, password: null, proxies: [], ...options.settings },
      sample,
      routes,
      wire: { sources: store.sources.health, platforms: () => options.platforms?.() ?? [] },
      heartbeatMs: options.heartbeatMs,
      pause: options.pause,
      setUp: options.setUp,
      ...(options.amongOthers && { amongOthers: options.amongOthers }),
      health: {
        healthz: () => ({ ok: true }),
        readyz: async () => ({ ok: true }),
        troubles: () => troubles,
        listen: (listener) => {
          tell = listener;
        },
        metrics: async () => '# HELP telex_polls_total Polls by outcome.\n',
      },
    });
  }

  async function deliver(): Promise<void> {
    const deliverer = createDeliverer({ adapter, store, clock, present, random: () => 0.5, log: quietLog });
    await deliverer.round(new AbortController().signal);
  }

  return {
    newsdesk,
    adapter: () => adapter,
    url: () => adapter.url(),
    deliver,

    /** A channel of the board that follows these topics. */
    follow: (name: string, ...topics: readonly string[]) => newsdesk.follow(boardChannel(name), ...topics),

    /** What a poll read now, through fold and delivery onto the board. */
    async file(...items: readonly WireItem[]): Promise<void> {
      await newsdesk.file(...items);
      await deliver();
    },

    /** A post that the pipeline would not make, straight through the adapter. */
    send: (channel: string, key: string, post: Post) =>
      adapter.send({ kind: 'post', key, channel: boardChannel(channel), post }, new AbortController().signal),

    /** What stands still from now on. */
    tellTroubles(lines: readonly string[]): void {
      troubles = lines;
      tell();
    },

    /** Stops the board; `file` meanwhile keeps its posts for later. */
    stop: () => adapter.stop(),

    /** The board again, at the same address. */
    async startAgain(): Promise<void> {
      adapter = openAdapter(port);
      await adapter.start();
      await deliver();
    },

    async close(): Promise<void> {
      await adapter.stop();
      await newsdesk.close();
    },
  };
}

export type OpenBoard = Awaited<ReturnType<typeof openBoard>>;

export function boardChannel(name: string): ChannelAddress {
  return { platform: 'web', workspace: '', externalId: name };
}
