import { rmSync } from 'node:fs';
import { createPresenter, type Presenter } from '../../src/chat/words/create-presenter.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import type { SaidSettings } from '../../src/domain/channel-settings/channel-settings.ts';
import { type Agencies, createAgencies } from '../../src/domain/identity/agency.ts';
import type { EpochMs, WireItem } from '../../src/domain/item.ts';
import type { NameBy } from '../../src/domain/post/name-story.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { releaseHeld } from '../../src/pipeline/fold/show-freed.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { platforms } from '../../src/platforms.ts';
import { platformLabels } from '../../src/settings/platform-list.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { makeDataFolder } from './store/data-folder.ts';
import { nightShift } from './wire-item.ts';

/** A store in a folder of its own and a clock that only moves when told to. */
export type Newsdesk = {
  readonly store: Store;
  readonly dataDir: string;
  now: EpochMs;
  /** Who speaks for whom: `anp` is ANP, every other source an agency of its own. */
  agencies: Agencies;
  /** What kills name their story by, as in the newsroom file. */
  nameKillsBy: NameBy;
  /** What the operator was told. */
  readonly notes: readonly string[];
  clock(): EpochMs;
  follow(channel: ChannelAddress, ...topics: string[]): Promise<void>;
  /** What a poll of the source read at this moment. */
  file(...items: readonly WireItem[]): Promise<void>;
  fileFrom(source: string, ...items: readonly WireItem[]): Promise<void>;
  /** The first poll of a source: an archive is filled. */
  firstPoll(source: string, ...items: readonly WireItem[]): Promise<void>;
  endEmbargoes(): Promise<void>;
  /** The same file, opened anew as another process does; `store` is the new one from then on. */
  reopen(): Promise<void>;
  close(): Promise<void>;
};

export async function openNewsdesk(): Promise<Newsdesk> {
  const dataDir = await makeDataFolder('telex-desk-');
  const desk = {
    now: nightShift,
    notes: [] as string[],
    nameKillsBy: 'headline' as NameBy,
    agencies: createAgencies([{ id: 'anp', credit: 'ANP' }]),
    get store() {
      return store;
    },
  };
  const clock = () => desk.now;
  const open = () => openStore({ dataDir, name: 'telex.sqlite', clock });
  let store = await open();
  const lastRead = new Map<string, EpochMs>();
  const read = async (source: string, items: readonly WireItem[], isFirst: boolean) => {
    const context = {
      source: { id: source, sample: false },
      now: desk.now,
      previousSuccessAt: isFirst ? null : (lastRead.get(source) ?? desk.now - 60_000),
      firstPosts: 3,
      agencies: desk.agencies,
      nameKillsBy: desk.nameKillsBy,
    };
    const { notes } = await store.transaction((ports) => foldItems(items, context, ports));
    desk.notes.push(...notes);
    lastRead.set(source, desk.now);
  };
  return Object.assign(desk, {
    dataDir,
    clock,
    async follow(channel: ChannelAddress, ...topics: string[]) {
      const { id } = await store.subscriptions.channel(channel, null);
      for (const topic of topics) await store.subscriptions.follow(id, topic);
    },
    file: (...items: readonly WireItem[]) => read('anp', items, false),
    fileFrom: (source: string, ...items: readonly WireItem[]) => read(source, items, false),
    firstPoll: (source: string, ...items: readonly WireItem[]) => read(source, items, true),
    async endEmbargoes() {
      await store.transaction((ports) => releaseHeld(desk.now, null, ports));
    },
    async reopen() {
      await store.close();
      store = await open();
    },
    async close() {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
}

const voice = {
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  topics: shippedTopics,
  platformLabels: platformLabels(platforms),
} as const;

/** The real voice, in Dutch, in Amsterdam. */
export const presenter = createPresenter(voice);

/** The same where this holds in every channel. */
export function presenterWith(usual: SaidSettings): Presenter {
  return createPresenter({ ...voice, usual });
}
