import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSaveTogether } from '../../../src/pipeline/polls/save-together.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { LostSourceError } from '../../../src/store/source-store.ts';
import { minuteMs, nightShift } from '../../support/wire-item.ts';

const now = nightShift;
const ids = Array.from({ length: 250 }, (_, at) => `bron-${at}`);
const unchanged = { at: now, nextPollAt: now + minuteMs, state: 'ok', warning: null } as const;
let dataDir: string;
let store: Store;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'telex-together-'));
  store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => now });
  const about = { credit: null, topic: null, sample: false };
  await store.transaction(({ sources }) =>
    sources.sync(ids.map((id) => ({ id, url: `https://wire.example/${id}`, ...about }))),
  );
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Saves all of them at once, `lost` under an old fence; how each ended, and in how many transactions. */
async function saveAll(transaction: Store['transaction'] = store.transaction, lost = '') {
  let transactions = 0;
  const save = createSaveTogether({
    transaction: (work) => {
      transactions++;
      return transaction(work);
    },
  });
  const fenceOf = (id: string) => (id === lost ? 7 : 0);
  const ends = await Promise.allSettled(ids.map((id) => save({ id, fence: fenceOf(id) }, unchanged)));
  return { transactions, failed: ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])) };
}

const dueIds = async () => (await store.sources.due(now, new Set(), 1_000)).map(({ id }) => id);

describe('polls without news that end at the same time', () => {
  it('are written to the disk a hundred at a time', async () => {
    expect(await saveAll()).toEqual({ transactions: 3, failed: [] });
    expect(await dueIds()).toEqual([]);
  });

  it('leave one that came too late aside', async () => {
    const { failed } = await saveAll(store.transaction, 'bron-3');
    expect(failed).toEqual([expect.any(LostSourceError)]);
    expect(await dueIds()).toEqual(['bron-3']);
  });

  it('are none of them saved where the store cannot be written', async () => {
    const full: Store['transaction'] = (work) =>
      store.transaction(async (ports) => {
        await work(ports);
        throw new Error('the disk is full');
      });
    const { failed } = await saveAll(full);
    expect(failed).toHaveLength(ids.length);
    expect(await dueIds()).toHaveLength(ids.length);
  });
});
