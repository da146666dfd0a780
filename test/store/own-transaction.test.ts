import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { nightShift } from '../support/wire-item.ts';

const lie = { kind: 'guid-shared', times: 2, example: 'x' } as const;

describe('the store within its own transaction', () => {
  let dataDir: string;
  let store: Store;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'telex-own-'));
    store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
    const definition = { url: 'https://wire.example/', credit: null, topic: null, sample: false };
    await store.sources.sync([{ ...definition, id: 'anp' }]);
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const uses: readonly (readonly [what: string, use: () => Promise<unknown>])[] = [
    ['read', () => store.archive.highestNumber()],
    ['written', () => store.traits.noteLie('anp', lie, nightShift)],
    ['asked for a transaction of its own', () => store.transaction(async () => {})],
    ['probed', () => store.checkWritable()],
    ['looked up in what may be lost', () => store.keyv('paging').get('a')],
  ];

  it.each(uses)('is refused at once when it is %s, instead of waiting for itself', async (_, use) => {
    const transaction = store.transaction(async (ports) => {
      await ports.traits.noteLie('anp', lie, nightShift);
      await turn();
      await use();
    });
    await expect(transaction).rejects.toThrow('beside a transaction from within it');
    // Nothing of it was kept, and all goes on.
    expect(await store.traits.lies('anp')).toEqual([]);
    await store.traits.noteLie('anp', lie, nightShift);
    expect(await store.traits.lies('anp')).toHaveLength(1);
  });

  it('serves others meanwhile, and what was begun in the transaction once it is over', async () => {
    const { promise: isOver, resolve: end } = Promise.withResolvers<void>();
    let later: Promise<unknown> = Promise.resolve();
    const transaction = store.transaction(async (ports) => {
      await ports.traits.noteLie('anp', lie, nightShift);
      later = isOver.then(() => store.traits.lies('anp'));
      await turn();
    });
    const beside = store.traits.lies('anp');
    await transaction;
    end();
    expect(await beside).toHaveLength(1);
    expect(await later).toHaveLength(1);
  });
});
