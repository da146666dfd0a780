import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EpochMs } from '../../domain/item.ts';
import { openStore, type Store } from '../../store/open-store.ts';

/** A store of its own for `work`, thrown away after it: what the pipeline would do can be seen, and nothing is kept. */
export async function inPassingStore<Result>(
  now: EpochMs,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'telex-passing-'));
  const store = await openStore({ dataDir, name: 'passing.sqlite', clock: () => now });
  try {
    return await work(store);
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
