import { rmSync } from 'node:fs';
import { openPostgresStore, openStore, type Store } from '../../src/store/open-store.ts';
import { openEmptyDatabase } from '../support/postgres/test-database.ts';
import { makeDataFolder } from '../support/store/data-folder.ts';
import { describeReplicas, type ReplicasHarness } from './replicas-contract.ts';

async function openSqlite(replicas: number, clock: () => number): Promise<ReplicasHarness> {
  const dataDir = await makeDataFolder('telex-replicas-');
  const open = () => openStore({ dataDir, name: 'telex.sqlite', clock });
  return openAll(replicas, open, async () => rmSync(dataDir, { recursive: true, force: true }));
}

async function openPostgres(replicas: number, clock: () => number): Promise<ReplicasHarness> {
  const { url, drop } = await openEmptyDatabase();
  return openAll(replicas, () => openPostgresStore(url, { clock }), drop);
}

async function openAll(
  replicas: number,
  open: () => Promise<Store>,
  end: () => Promise<void>,
): Promise<ReplicasHarness> {
  const stores = await Promise.all(Array.from({ length: replicas }, open));
  return {
    stores,
    async close() {
      for (const each of stores) await each.close();
      await end();
    },
  };
}

describeReplicas('SQLite', openSqlite);
describeReplicas('PostgreSQL', openPostgres);
