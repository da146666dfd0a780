import { rmSync } from 'node:fs';
import { openPostgresStore, openStore } from '../../src/store/open-store.ts';
import { openTestDatabase } from '../support/postgres/test-database.ts';
import { makeDataFolder } from '../support/store/data-folder.ts';
import { describeStore, type StoreHarness } from './store-contract.ts';
import { describeStoreEventCards } from './store-event-cards.ts';
import { describeStoreEvents } from './store-events.ts';
import { describeStoreHandling } from './store-handling.ts';
import { describeStoreHours } from './store-hours.ts';
import { describeStoreLimits } from './store-limits.ts';

async function openSqlite(clock: () => number): Promise<StoreHarness> {
  const dataDir = await makeDataFolder('telex-store-');
  const open = () => openStore({ dataDir, name: 'telex.sqlite', clock });
  return harness(open, async () => rmSync(dataDir, { recursive: true, force: true }));
}

async function openPostgres(clock: () => number): Promise<StoreHarness> {
  const { url, drop } = await openTestDatabase();
  return harness(() => openPostgresStore(url, { clock }), drop);
}

async function harness(
  open: () => Promise<StoreHarness['store']>,
  end: () => Promise<void>,
): Promise<StoreHarness> {
  let store = await open();
  return {
    store,
    async reopen() {
      await store.close();
      store = await open();
      return store;
    },
    async close() {
      await store.close();
      await end();
    },
  };
}

for (const [name, open] of [
  ['SQLite', openSqlite],
  ['PostgreSQL', openPostgres],
] as const) {
  describeStore(name, open);
  describeStoreLimits(name, open);
  describeStoreHandling(name, open);
  describeStoreHours(name, open);
  describeStoreEvents(name, open);
  describeStoreEventCards(name, open);
}
