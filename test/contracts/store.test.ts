import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { describeStore, type StoreHarness } from './store-contract.ts';
import { describeStoreHandling } from './store-handling.ts';
import { describeStoreLimits } from './store-limits.ts';

async function openSqlite(clock: () => number): Promise<StoreHarness> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-store-'));
  const open = () => openStore({ dataDir, name: 'telex.sqlite', clock });
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
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

describeStore('SQLite', openSqlite);
describeStoreLimits('SQLite', openSqlite);
describeStoreHandling('SQLite', openSqlite);
