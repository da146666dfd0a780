import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { TelexHealth } from '../../src/chat/ports/command.ts';
import type { Locale } from '../../src/chat/ports/locale.ts';
import type { Reply } from '../../src/chat/ports/reply.ts';
import { type CommandRouterDeps, createCommandRouter } from '../../src/chat/router/command-router.ts';
import { replyToText } from '../../src/chat/words/reply-text.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import type { Person } from '../../src/domain/handling/person.ts';
import { type EpochMs, emptyDraft, type WireItem } from '../../src/domain/item.ts';
import { nameOf } from '../../src/domain/post/name-story.ts';
import type { StoryState } from '../../src/domain/story.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { createStoryHandling } from '../../src/pipeline/handling/handle-stories.ts';
import { openPostgresStore, openStore, type Store } from '../../src/store/open-store.ts';
import type { Archive, SubscriptionStore } from '../../src/store/ports.ts';
import { PostgresArchive } from '../../src/store/postgres/search/postgres-archive.ts';
import type { ArchiveReader } from '../../src/store/sqlite/search/archive-reader.ts';
import { FileArchive } from '../../src/store/sqlite/search/file-archive.ts';
import { allUp } from './adapter-state.ts';
import { openTestDatabase } from './postgres/test-database.ts';
import { localSearch } from './search/local-search.ts';
import { makeDataFolder } from './store/data-folder.ts';

/** Half past two on a winter's afternoon in Amsterdam. */
export const now: EpochMs = Date.UTC(2026, 0, 15, 13, 30);
export const minute = 60_000;
export const hour = 60 * minute;

export const foreignDesk: ChannelAddress = { platform: 'web', workspace: '', externalId: 'buitenland' };

const refused = { kind: 'down', reason: 'invalid_auth: set SLACK_BOT_TOKEN anew' } as const;

const health: TelexHealth = {
  version: '0.1.0',
  startedAt: now - 3 * hour,
  sample: false,
  adapters: [
    { platform: 'web', state: allUp },
    { platform: 'slack', state: { hearing: refused, posting: refused } },
  ],
};

const {
  categories: _,
  paragraphs: __,
  summary: ___,
  datelineText: ____,
  section: _____,
  ...nothingSaid
} = emptyDraft;

/** A usable item of an hour ago from Washington, in buitenland. */
export const washington: WireItem = {
  ...nothingSaid,
  guid: 'urn:test:washington',
  headline: 'Senaat stemt in met begroting',
  dateline: {
    text: 'WASHINGTON (ANP/AFP)',
    places: ['WASHINGTON'],
    agencies: ['ANP', 'AFP'],
    date: null,
    country: 'US',
    zone: 'America/New_York',
  },
  lede: 'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
  body: 'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.\n\nDe stemming duurde tot diep in de nacht.',
  link: 'https://wire.example/washington',
  issuedAt: now - hour,
  seenAt: now,
  topics: ['buitenland'],
  topicReason: null,
  language: 'nl',
  credit: 'ANP',
};

/** On which databases Telex keeps what it knows. */
export const engines = ['SQLite', 'PostgreSQL'] as const;
export type EngineName = (typeof engines)[number];

export type Filed = {
  readonly item?: Partial<WireItem>;
  readonly state?: StoryState;
  /** Its agency; ANP if absent. */
  readonly by?: string;
};

/** The real store in a folder of its own, the real commands, and a router over them. */
export async function openDesk(
  options: {
    readonly engine?: EngineName;
    readonly archive?: (real: Archive) => Archive;
    readonly subscriptions?: SubscriptionStore;
    readonly pause?: (ms: number) => Promise<void>;
    readonly storeAway?: TelexHealth['store'];
    readonly damage?: TelexHealth['damage'];
    readonly givenUpPatterns?: readonly string[];
    readonly health?: Partial<TelexHealth>;
    /** What else the commands are told instead of what the store says. */
    readonly over?: (real: Store) => Partial<CommandRouterDeps>;
  } = {},
) {
  const dataDir = await makeDataFolder('telex-desk-');
  const { store, openArchive, drop } = await openEngine(options.engine ?? 'SQLite', dataDir);
  const search = localSearch(dataDir, openArchive);
  const logged: unknown[] = [];
  const keep = (...entry: unknown[]) => void logged.push(entry);
  const log = { debug: keep, info: keep, warn: keep, error: keep, child: () => log };
  const router = createCommandRouter({
    ...store,
    search,
    handling: createStoryHandling({ store, wake: () => {} }),
    archive: options.archive?.(store.archive) ?? store.archive,
    ...(options.subscriptions && { subscriptions: options.subscriptions }),
    ...(options.pause && { pause: options.pause }),
    commands,
    topics: shippedTopics,
    clock: () => now,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    health: () => ({
      ...health,
      store: options.storeAway ?? null,
      damage: options.damage ?? null,
      givenUpPatterns: options.givenUpPatterns ?? [],
      ...options.health,
    }),
    log,
    reference: () => 'k3nm3rk',
    ...options.over?.(store),
  });
  let filed = 0;

  function run(
    text: string,
    asked: {
      locale?: Locale;
      mayManage?: boolean;
      channel?: ChannelAddress;
      mayName?: (channel: ChannelAddress) => boolean;
      /** Who types; nobody is known by name if absent. */
      person?: Person;
    } = {},
  ) {
    return router.run({
      ...(asked.mayName !== undefined && { mayName: asked.mayName }),
      text,
      channel: asked.channel ?? foreignDesk,
      channelName: null,
      mayManage: async () => asked.mayManage ?? true,
      person: async () => asked.person ?? null,
      asker: asked.person?.userId ?? null,
      locale: asked.locale ?? null,
    });
  }

  return {
    router,
    store,
    search,
    openArchive,
    dataDir,
    logged,

    /** Puts a story in the archive and says its number. */
    async file({ item = {}, state = 'live', by = 'ANP' }: Filed = {}): Promise<number> {
      const whole = { ...washington, guid: `urn:test:${++filed}`, ...item };
      return store.stories.insert(
        {
          sourceId: `${by.toLowerCase()}-test`,
          agency: by.toLowerCase(),
          sender: by,
          sample: false,
          state,
          item: whole,
          textHash: `hash-${filed}`,
          withdrawnAt: state === 'withdrawn' ? now - 10 * minute : null,
          named: state === 'withdrawn' ? nameOf(whole) : null,
        },
        [`guid:${whole.guid}`],
      );
    },

    run,

    /** These are takes of one happening, as if that was found by what they share. */
    async join(event: number, ...numbers: readonly number[]): Promise<void> {
      const members = numbers.map((number) => ({ event, number, cameAt: number, score: 0.98, by: null }));
      await store.events.join(members, now);
    },

    /** Its agency files a new version so long ago. */
    async revise(number: number, headline: string, minutesAgo: number): Promise<void> {
      const story = await store.stories.stored(number);
      if (story === null) throw new Error(`no story ${number}`);
      const { item, sourceId, agency, sender } = story;
      const at = now - minutesAgo * minute;
      const version = { sourceId, agency, sender, sample: false, named: null, withdrawnAt: null } as const;
      const revised = { ...item, headline, changedAt: at, seenAt: at };
      const textHash = `revised-${number}-${at}`;
      await store.stories.revise(
        number,
        agency,
        { ...version, item: revised, state: 'live', textHash },
        at,
        false,
      );
    },

    /** Its agency withdraws a story that was filed. */
    async kill(number: number): Promise<void> {
      const story = await store.stories.stored(number);
      if (story === null) throw new Error(`no story ${number}`);
      const { item, sourceId, agency, sender } = story;
      const killed = { ...item, pubStatus: 'canceled' } as const;
      const named = { headline: item.headline, opening: null, dateline: item.dateline, slug: null };
      const version = { sourceId, agency, sender, sample: false, item: killed, named } as const;
      await store.stories.revise(
        number,
        agency,
        { ...version, state: 'withdrawn', textHash: `killed-${number}`, withdrawnAt: now },
        now,
        false,
      );
    },

    async say(text: string, locale: Locale = 'nl', person?: Person): Promise<string> {
      return replyToText(await run(text, { locale, ...(person !== undefined && { person }) }), locale);
    },

    async close() {
      await search.close();
      await store.close();
      await drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function openEngine(engine: EngineName, dataDir: string) {
  const clock = () => now;
  if (engine === 'SQLite') {
    const store = await openStore({ dataDir, name: 'telex.sqlite', clock });
    const openArchive = (): ArchiveReader => new FileArchive(join(dataDir, 'telex.sqlite'));
    return { store, openArchive, drop: async () => {} };
  }
  const { url, drop } = await openTestDatabase();
  const store = await openPostgresStore(url, { clock });
  return { store, openArchive: (): ArchiveReader => new PostgresArchive(url), drop };
}

/** The commands behind the buttons of a reply's choices. */
export function choicesOf(reply: Reply): readonly string[] {
  return reply.parts.flatMap((part) =>
    part.kind === 'choices' ? part.choices.map(({ command }) => command) : [],
  );
}
