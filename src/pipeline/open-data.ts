import type { EpochMs } from '../domain/item.ts';
import { type Said, sayAll } from '../domain/said/said.ts';
import { type Filters, shippedFilters } from '../filter/filters.ts';
import type { Log } from '../observability/log.ts';
import { pause } from '../scheduler/pause.ts';
import { namesIn } from '../settings/names/names-in.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import { storedAlarms, storedChannels, storedSources } from '../settings/stored-newsroom.ts';
import { openPostgresStore, openStore, type Store } from '../store/open-store.ts';
import type { SyncSince } from '../store/source-store.ts';
import { DatabaseError } from '../store/unusable-store.ts';
import { withKept } from './live/with-kept.ts';

const afterRestore =
  'the database is a backup that was put back: nothing it left open is posted (see npx telex deliveries --state parked), and what was filed since comes as one list a channel';
const searchAway =
  'the search could not read the archive, or could not read or write its index; it is tried again by itself. If this stays while the database is there, stop Telex and delete telex.search.sqlite: it is made anew';
const begunAnew =
  'there is no database, though there are backups of one: Telex begins anew. If it was lost, stop Telex and put the newest back with npx telex restore';

const connectionCut =
  'a connection to the database was cut; what it was asked is asked again, and nothing is lost by that';

const betweenTriesMs = 2_000;
const triesAMinute = 30;

/** What a database is opened with. */
export type DataDeps = {
  readonly dataDir: string;
  /** The address of a PostgreSQL; null: SQLite in the data folder. */
  readonly databaseUrl?: string | null;
  /** Told what time it is by the clock of that. */
  readonly onClock?: (now: EpochMs) => void;
  /** Told that its server is away, and that it is waited for. */
  readonly onWait?: (problem: Said) => void;
  /** Ends that wait: it rejects. Absent: nothing does. */
  readonly stopping?: AbortSignal;
  readonly log: Log;
  readonly clock: () => EpochMs;
  /** The newsroom's; left out: as they ship. */
  readonly filters?: Filters;
  /** Which newsroom is in force, where other Telexes on the database may have a newer file. Absent: the one that is given. */
  readonly first?: (store: Store) => Promise<Newsroom>;
};

/** The database, with what the newsroom file says of sources and channels in it. Throws DatabaseError. */
export async function openData(
  newsroom: Newsroom,
  deps: DataDeps,
  stops: AsyncDisposableStack,
): Promise<Store> {
  const { log, clock } = deps;
  const store = await openEngine(newsroom, deps);
  stops.defer(() => store.close());
  if (store.lostBackup !== null) log.warn({ backup: store.lostBackup }, begunAnew);
  const restored = await store.comeBack();
  if (restored !== null) log.warn(restored, afterRestore);
  const first = (await deps.first?.(store)) ?? newsroom;
  const among = { isShared: deps.first !== undefined };
  await keepNewsroom(await withKept(first, store, clock()), store, 'start', among);
  return store;
}

function openEngine(
  { sample }: Newsroom,
  { dataDir, databaseUrl = null, log, clock, filters = shippedFilters, onClock, onWait, stopping }: DataDeps,
): Promise<Store> {
  const onSearchTrouble = (reason: string) => log.warn({ reason }, searchAway);
  // Sample news and real news never share a database: none of it can come up again later.
  if (sample || databaseUrl === null) {
    const name = sample ? 'sample.sqlite' : 'telex.sqlite';
    return openStore({ dataDir, name, clock, filters, onSearchTrouble });
  }
  const onCut = (error: Error) => log.warn({ err: error }, connectionCut);
  const onFew = (advice: string) => log.warn(advice);
  const use = {
    clock,
    filters,
    onSearchTrouble,
    onCut,
    onFew,
    indexDir: dataDir,
    ...(onClock && { onClock }),
  };
  const open = () => openPostgresStore(databaseUrl, use);
  return whenThere(open, onWait ?? ((problem) => log.warn(problem.en)), stopping);
}

const waits: Said = {
  nl: '{problem}. Telex wacht erop, en start zodra die er is.',
  en: '{problem}. Telex waits for it, and starts when it is there.',
};

/** Its server may start after us: it is waited for, and that is told at once and once a minute. */
async function whenThere(
  open: () => Promise<Store>,
  onWait: (problem: Said) => void,
  stopping?: AbortSignal,
): Promise<Store> {
  for (let tries = 0; ; tries++) {
    try {
      return await beforeStop(open(), stopping);
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === 'away')) throw error;
      if (tries % triesAMinute === 0) onWait(sayAll(waits, { problem: error.said }));
      await pause(betweenTriesMs, stopping);
    }
  }
}

/** Rejects at a stop, also while a server lets us wait for its answer: nothing is begun by then. */
async function beforeStop(opening: Promise<Store>, stopping?: AbortSignal): Promise<Store> {
  if (stopping === undefined) return opening;
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(stopping.reason);
  stopping.addEventListener('abort', stop, { once: true });
  if (stopping.aborted) stop();
  try {
    return await Promise.race([opening, stopped.promise]);
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}

/**
 * Writes down what the newsroom file says of sources, channels and alarms, at a start and whenever it changes. In one
 * transaction: thousands of rows cost one write to the disk, and a crash leaves none of them half. `isShared`: other Telexes are on the
 * database, and nothing is written of a file that is not the one in force.
 */
export async function keepNewsroom(
  newsroom: Newsroom,
  store: Pick<Store, 'transaction'>,
  since: SyncSince = 'start',
  { isShared = false } = {},
): Promise<void> {
  await store.transaction(async ({ sources, subscriptions, channelNames, troubles, replicas }) => {
    if (isShared && (await replicas.newsroomFile())?.digest !== newsroom.digest) return;
    await sources.sync(storedSources(newsroom), since);
    await channelNames.retain(namesIn(newsroom));
    await subscriptions.syncFile(storedChannels(newsroom), newsroom.digest);
    await troubles.syncAlarms(storedAlarms(newsroom), newsroom.digest);
  });
}
