import { join } from 'node:path';
import type { Keyv } from 'keyv';
import type { EpochMs } from '../domain/item.ts';
import { type Filters, shippedFilters } from '../filter/filters.ts';
import type { BoardStore } from './board-store.ts';
import type { DamagedRows } from './damaged/damaged-rows.ts';
import type { EventCardStore } from './events/event-card-store.ts';
import type { EventStore } from './events/event-store.ts';
import type { ChannelNameStore } from './following/channel-names.ts';
import type { ChannelSettingStore } from './following/channel-settings.ts';
import type { StorySubscriptionStore } from './following/story-subscriptions.ts';
import type { HandlingStore } from './handling-store.ts';
import type { HoursStore } from './hours-store.ts';
import type { Ledger } from './ledger.ts';
import type { Parking } from './parking.ts';
import type { Archive, DeliveryReport, StoryStore, SubscriptionStore } from './ports.ts';
import { makePrivateFolder } from './private-folder.ts';
import type { PushStore } from './push-store.ts';
import type { ReplicaStore } from './replicas/replica-store.ts';
import type { Retention } from './retention.ts';
import { noSearch, type OpenSearch } from './search.ts';
import type { SightingStore } from './sighting-store.ts';
import type { ChatSourceStore, SourceStore } from './source-store.ts';
import type { SourceTraits } from './source-traits.ts';
import { createArchive } from './sql/archive.ts';
import { createBoardStore } from './sql/board.ts';
import { createDamagedRows } from './sql/damaged/damaged-rows.ts';
import { createDeliveryReport } from './sql/delivery-report.ts';
import { atOnce } from './sql/engine/at-once.ts';
import type { Engine } from './sql/engine/engine.ts';
import { madeAtOnce, madeWhenAsked, type PortMakers } from './sql/engine/make-ports.ts';
import { isHalfMoved } from './sql/engine/moving.ts';
import { createRoom } from './sql/engine/room.ts';
import { createEventCards } from './sql/events/event-cards.ts';
import { createEventStore, createEventsKnown, type EventsKnown } from './sql/events/events.ts';
import { createChannelNames } from './sql/following/channel-names.ts';
import { createChannelSettings } from './sql/following/channel-settings.ts';
import { createHoursStore } from './sql/following/quiet-hours.ts';
import { createStorySubscriptions } from './sql/following/story-subscriptions.ts';
import { createSubscriptionStore } from './sql/following/subscriptions.ts';
import { createAnswers } from './sql/handling/answers.ts';
import { createHands } from './sql/handling/hands.ts';
import { createSeen } from './sql/handling/seen.ts';
import { createKeyv } from './sql/kv.ts';
import { createParking } from './sql/ledger/parking.ts';
import { createLedger } from './sql/ledger.ts';
import { createReplicaStore } from './sql/replicas/replicas.ts';
import { comeBack, readRestoredAt } from './sql/restore.ts';
import { createRetention } from './sql/retention.ts';
import { createSightingStore } from './sql/sightings.ts';
import { createSourceTraits } from './sql/source-traits.ts';
import { createChatSourceStore } from './sql/sources/chat-sources.ts';
import { createPushStore } from './sql/sources/pushes.ts';
import { createSourceStore } from './sql/sources.ts';
import { createVersionStore } from './sql/stories/versions.ts';
import { createStoryStore } from './sql/stories.ts';
import { readOldTexts } from './sql/story-keys.ts';
import { createTroubleStore } from './sql/troubles.ts';
import { openSearch } from './sqlite/search/open-search.ts';
import { openSqlite, openSqliteToRead } from './sqlite/sqlite-engine.ts';
import type { TroubleStore } from './troubles.ts';
import { DatabaseError, type StoreHolder } from './unusable-store.ts';
import type { VersionStore } from './version-store.ts';
import { ofAddress, serverWords } from './words/server-words.ts';

/** The ports over one database, or over one transaction in it. */
export type StorePorts = {
  readonly sources: SourceStore;
  readonly chatSources: ChatSourceStore;
  readonly archive: Archive;
  readonly stories: StoryStore;
  readonly versions: VersionStore;
  readonly sightings: SightingStore;
  readonly events: EventStore;
  readonly eventCards: EventCardStore;
  readonly traits: SourceTraits;
  readonly subscriptions: SubscriptionStore;
  readonly channelNames: ChannelNameStore;
  readonly channelSettings: ChannelSettingStore;
  readonly storySubscriptions: StorySubscriptionStore;
  readonly deliveries: DeliveryReport;
  readonly ledger: Ledger;
  readonly board: BoardStore;
  readonly troubles: TroubleStore;
  readonly pushes: PushStore;
  readonly handlings: HandlingStore;
  readonly hours: HoursStore;
  readonly replicas: ReplicaStore;
};

/** All ports over one database, and what concerns it as a whole. */
export type Store = StorePorts & {
  /**
   * All of `work` or nothing of it. Other queries wait until it ends, so it must not wait for anything else. What is asked
   * within it goes through its ports: the store itself rejects there at once, also for work that `work` does not wait for.
   */
  transaction<Result>(work: (ports: StorePorts) => Promise<Result>): Promise<Result>;
  /** Asked first or started, a thread of its own keeps the index; it ends with the store. */
  readonly search: OpenSearch;
  readonly retention: Retention;
  readonly damagedRows: DamagedRows;
  readonly parking: Parking;
  keyv(namespace: string): Keyv;
  /** At a start: when the file is a backup that was put back, parks what it left open. Null: it is not. */
  comeBack(): Promise<{ readonly parked: number } | null>;
  /** When the store was last put back from a backup, or null. */
  restoredAt(): Promise<EpochMs | null>;
  /** What to say where a newer Telex changed the tables so that this one cannot work on them; null: none did. */
  outgrown(): Promise<string | null>;
  /** Rejects while nothing can be written (disk full, locked, read-only). */
  checkWritable(): Promise<void>;
  /** Something found no room on the disk since that was last tried: it is to be tried at once. */
  isInDoubt(): boolean;
  /** Who keeps others waiting now; null: nobody, or it is not known. */
  heldBy(): StoreHolder | null;
  /** As `transaction`, and what it takes away is written over with zeros. */
  overwriting<Result>(work: (ports: StorePorts) => Promise<Result>): Promise<Result>;
  /** Gives free pages back and empties the database's log, where older texts stand. False: not yet, another process reads. */
  emptyLog(): Promise<boolean>;
  /** The newest backup of a database that is not there: this one was made anew. Null: it was there, or there is none. */
  readonly lostBackup: string | null;
  /** Looks for damage where nothing reads, meanwhile; `onEnd` is told what was found, null for nothing. */
  lookThrough(onEnd: (found: string | null) => void): { stop(): void };
  close(): Promise<void>;
};

/** Opens the database file, brings its tables up to date, and makes its folder where it is missing. Throws DatabaseError. */
export async function openStore({ dataDir, name, maxPages, ...options }: StoreOptions): Promise<Store> {
  makePrivateFolder(dataDir);
  const { filters = shippedFilters, onSearchTrouble } = options;
  const onTrouble = onSearchTrouble && { onTrouble: onSearchTrouble };
  const engine = await openSqlite(join(dataDir, name), maxPages);
  // Who cannot tell looks for them; what is wrong with the file is told where it is used.
  const hasOldTexts = await readOldTexts(engine.db).catch(() => true);
  return storeOver(engine, openSearch({ dataDir, name, filters, ...onTrouble }), options, hasOldTexts);
}

/** The same to look in alone, of a database that is there and in which nothing can be written. Throws DatabaseError. */
export async function openStoreToRead({ dataDir, name, ...options }: StoreOptions): Promise<Store> {
  const engine = await openSqliteToRead(join(dataDir, name));
  const hasOldTexts = await readOldTexts(engine.db).catch(() => true);
  return storeOver(engine, noSearch, options, hasOldTexts);
}

/**
 * The store at this address of a PostgreSQL (`postgres://user@host:5432/telex`), with its tables brought up to date. Throws
 * DatabaseError; where its code is `away`, it may be there in a moment.
 */
export async function openPostgresStore(
  url: string,
  { onClock = () => {}, onCut = () => {}, onFew = () => {}, indexDir = null, ...options }: PostgresOptions,
): Promise<Store> {
  // Its driver takes 13 MB, which a newsroom on SQLite does without.
  const { openPostgres } = await import('./postgres/postgres-engine.ts');
  const engine = await openPostgres(url, { onClock, onCut, onFew });
  if (await isHalfMoved(engine.db)) {
    await engine.db.destroy();
    throw new DatabaseError('unusable', ofAddress(serverWords.halfMoved));
  }
  // A database that was moved there may have them, also while this one is at work.
  return storeOver(
    engine,
    indexDir === null ? noSearch : searchBeside(url, indexDir, options),
    options,
    true,
  );
}

/** Each Telex has an index of its own. */
function searchBeside(
  url: string,
  dataDir: string,
  { filters = shippedFilters, onSearchTrouble }: OverOptions,
): OpenSearch {
  const elsewhere = { url, thread: new URL('./postgres/search/search-thread.ts', import.meta.url) };
  const onTrouble = onSearchTrouble && { onTrouble: onSearchTrouble };
  return openSearch({ dataDir, name: 'telex.sqlite', elsewhere, filters, ...onTrouble });
}

function storeOver(
  engine: Engine,
  search: OpenSearch,
  { clock, filters = shippedFilters }: OverOptions,
  hasOldTexts: boolean,
): Store {
  const { db } = engine;
  const room = createRoom();
  const known = { filters, hasOldTexts, events: createEventsKnown() };
  const transaction: Store['transaction'] = (work) =>
    room.within(() => db.transaction().execute((transaction) => work(portsWithin(transaction, known))));
  const keyvs = new Map<string, Keyv>();
  return {
    ...allPorts(db, known),
    board: atOnce(db, createBoardStore, ['put', 'edit', 'raise']),
    subscriptions: atOnce(db, (over) => createSubscriptionStore(over, filters), [
      'follow',
      'unfollow',
      'refilter',
      'syncFile',
    ]),
    storySubscriptions: atOnce(db, createStorySubscriptions, ['follow']),
    hours: atOnce(db, createHoursStore, ['askDigest']),
    events: atOnce(db, (over) => createEventStore(over, known.events), ['mark', 'split']),
    channelNames: atOnce(db, createChannelNames, ['retain']),
    chatSources: atOnce(db, createChatSourceStore, ['remove']),
    troubles: atOnce(db, createTroubleStore, ['end', 'setAlarm', 'syncAlarms']),
    transaction,
    search,
    overwriting: (work) => engine.overwriting(() => transaction(work)),
    emptyLog: () => engine.emptyLog(),
    retention: createRetention(db, engine.shrink),
    parking: createParking(db),
    damagedRows: createDamagedRows(db),
    keyv(namespace) {
      const known = keyvs.get(namespace) ?? createKeyv(db, namespace, clock);
      keyvs.set(namespace, known);
      return known;
    },
    comeBack: () => db.transaction().execute((transaction) => comeBack(transaction, engine, clock())),
    restoredAt: () => readRestoredAt(db),
    outgrown: () => engine.outgrown(),
    checkWritable: () => room.probe(db, clock()),
    isInDoubt: room.isInDoubt,
    heldBy: () => db.use.heldBy(),
    lostBackup: engine.lostBackup,
    lookThrough: (onEnd) => engine.lookThrough(onEnd),
    async close() {
      await search.stop();
      await db.destroy();
    },
  };
}

/** By which clock, and with which filters. */
type OverOptions = {
  readonly clock: () => EpochMs;
  /** The newsroom's; left out: as they ship. */
  readonly filters?: Filters;
  /** Told what the thread of the search could not do, in English; left out: nobody is. */
  readonly onSearchTrouble?: (message: string) => void;
};

/** What is told of a PostgreSQL that is used. */
export type PostgresOptions = OverOptions & {
  /** The folder of this Telex's own index of words; null, or left out: nobody searches. */
  readonly indexDir?: string | null;
  /** What time it is by its clock, at each transaction's begin. */
  readonly onClock?: (now: EpochMs) => void;
  /** A connection was cut; what it was asked fails as well. */
  readonly onCut?: (error: Error) => void;
  /** The server lets in fewer connections than are wanted, and what to do. */
  readonly onFew?: (advice: string) => void;
};

/** Which database file is opened. */
export type StoreOptions = OverOptions & {
  readonly dataDir: string;
  /** The file's name in it: `telex.sqlite`. */
  readonly name: string;
  /** The most pages the file may have, of 8,192 bytes; left out: as many as the disk holds. */
  readonly maxPages?: number;
};

type Known = { readonly filters: Filters; readonly hasOldTexts: boolean; readonly events: EventsKnown };

const makers: PortMakers<StorePorts, Known> = {
  sources: (db) => createSourceStore(db),
  chatSources: (db) => createChatSourceStore(db),
  troubles: (db) => createTroubleStore(db),
  archive: (db) => createArchive(db),
  stories: (db, { hasOldTexts }) => createStoryStore(db, hasOldTexts),
  versions: (db) => createVersionStore(db),
  sightings: (db) => createSightingStore(db),
  events: (db, { events }) => createEventStore(db, events),
  eventCards: (db) => createEventCards(db),
  traits: (db) => createSourceTraits(db),
  subscriptions: (db, { filters }) => createSubscriptionStore(db, filters),
  channelNames: (db) => createChannelNames(db),
  channelSettings: (db) => createChannelSettings(db),
  storySubscriptions: (db) => createStorySubscriptions(db),
  deliveries: (db) => createDeliveryReport(db),
  ledger: (db) => createLedger(db),
  board: (db) => createBoardStore(db),
  pushes: (db) => createPushStore(db),
  hours: (db) => createHoursStore(db),
  replicas: (db) => createReplicaStore(db),
  handlings: (db) => ({ ...createHands(db), ...createSeen(db), ...createAnswers(db) }),
};
const allPorts = madeAtOnce(makers);
const portsWithin = madeWhenAsked(makers);
