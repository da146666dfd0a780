import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { openPostgresStore, openStore } from '../../src/store/open-store.ts';
import { describeFilingsDamaged } from '../store/damaged/filings-damaged.ts';
import { describeShapesDamaged } from '../store/damaged/shapes-damaged.ts';
import { describeStoreDamaged } from '../store/damaged/store-damaged.ts';
import { openTestDatabase } from '../support/postgres/test-database.ts';
import { makeDataFolder } from '../support/store/data-folder.ts';
import { describeStore, type StoreHarness } from './store-contract.ts';
import { describeStoreEventCards } from './store-event-cards.ts';
import { describeStoreEvents } from './store-events.ts';
import { describeStoreFiled } from './store-filed.ts';
import { describeStoreHandling } from './store-handling.ts';
import { describeStoreHours } from './store-hours.ts';
import { describeStoreLimits } from './store-limits.ts';

async function openSqlite(clock: () => number): Promise<StoreHarness> {
  const dataDir = await makeDataFolder('telex-store-');
  const open = () => openStore({ dataDir, name: 'telex.sqlite', clock });
  const change = async (statement: string) => {
    const database = new DatabaseSync(join(dataDir, 'telex.sqlite'), { timeout: 5_000 });
    database.exec(statement);
    database.close();
  };
  return harness(open, change, async () => rmSync(dataDir, { recursive: true, force: true }));
}

async function openPostgres(clock: () => number): Promise<StoreHarness> {
  const { url, drop } = await openTestDatabase();
  const change = async (statement: string) => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return harness(() => openPostgresStore(url, { clock }), change, drop);
}

async function harness(
  open: () => Promise<StoreHarness['store']>,
  change: (statement: string) => Promise<void>,
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
    async change(...statements) {
      for (const statement of statements) await change(statement);
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
  describeStoreFiled(name, open);
  describeFilingsDamaged(name, open);
  describeShapesDamaged(name, open);
  describeStoreDamaged(name, open);
}
