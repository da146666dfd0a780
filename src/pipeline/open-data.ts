import type { EpochMs } from '../domain/item.ts';
import { type Filters, shippedFilters } from '../filter/filters.ts';
import type { Log } from '../observability/log.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import { storedAlarms, storedChannels, storedSources } from '../settings/stored-newsroom.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { SyncSince } from '../store/source-store.ts';
import { withChatSources } from './live/with-chat-sources.ts';

const afterRestore =
  'the database is a backup that was put back: nothing it left open is posted (see npx telex deliveries --state parked), and what was filed since comes as one list a channel';
const searchAway =
  'the search could not read or write its index; it is tried again by itself. If this stays, stop Telex and delete telex.search.sqlite: it is made anew';
const begunAnew =
  'there is no database, though there are backups of one: Telex begins anew. If it was lost, stop Telex and put the newest back with npx telex restore';

/** What a database is opened with. */
export type DataDeps = {
  readonly dataDir: string;
  readonly log: Log;
  readonly clock: () => EpochMs;
  /** The newsroom's; left out: as they ship. */
  readonly filters?: Filters;
};

/** The database, with what the newsroom file says of sources and channels in it. Throws DatabaseError. */
export async function openData(
  newsroom: Newsroom,
  { dataDir, log, clock, filters = shippedFilters }: DataDeps,
  stops: AsyncDisposableStack,
): Promise<Store> {
  // Sample news and real news never share a database: none of it can come up again later.
  const name = newsroom.sample ? 'sample.sqlite' : 'telex.sqlite';
  const onSearchTrouble = (reason: string) => log.warn({ reason }, searchAway);
  const store = await openStore({ dataDir, name, clock, filters, onSearchTrouble });
  stops.defer(() => store.close());
  if (store.lostBackup !== null) log.warn({ backup: store.lostBackup }, begunAnew);
  const restored = await store.comeBack();
  if (restored !== null) log.warn(restored, afterRestore);
  await keepNewsroom(await withChatSources(newsroom, store.chatSources, clock()), store);
  return store;
}

/**
 * Writes down what the newsroom file says of sources, channels and alarms, at a start and whenever it changes. In one
 * transaction: thousands of rows cost one write to the disk, and a crash leaves none of them half.
 */
export async function keepNewsroom(
  newsroom: Newsroom,
  store: Pick<Store, 'transaction'>,
  since: SyncSince = 'start',
): Promise<void> {
  await store.transaction(async ({ sources, subscriptions, troubles }) => {
    await sources.sync(storedSources(newsroom), since);
    await subscriptions.syncFile(storedChannels(newsroom), newsroom.digest);
    await troubles.syncAlarms(storedAlarms(newsroom), newsroom.digest);
  });
}
