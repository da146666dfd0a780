import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { ClaimedOperation } from '../../src/store/operation.ts';
import { nightShift } from '../support/wire-item.ts';

const now = nightShift;
const address = { platform: 'slack', workspace: '', externalId: 'C1' } as const;

describe('three stores on one database', () => {
  let dataDir: string;
  let stores: readonly Store[];
  let store: Store;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'telex-replicas-'));
    stores = await Promise.all(
      [1, 2, 3].map(() => openStore({ dataDir, name: 'telex.sqlite', clock: () => now })),
    );
    store = stores[0] as Store;
  });
  afterEach(async () => {
    for (const each of stores) await each.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('hand out a channel to one worker only', async () => {
    await promisePosts(1);
    const lanes = await Promise.all(
      stores.map((each, index) =>
        each.ledger.claimLane({ platform: 'slack', owner: `${index}`, now, leaseMs: 30_000 }),
      ),
    );
    expect(lanes.filter((lane) => lane !== null)).toHaveLength(1);
  });

  it('give a channel to another once its lease is over, and refuse what the first says then', async () => {
    await promisePosts(1);
    const first = await claim(store, 'a', now);
    await store.ledger.markAttempt(first, now, 1);
    const other = stores[1] as Store;
    const later = now + 30_000;
    const second = await claim(other, 'b', later);
    expect(second).toMatchObject({ id: first.id, uncertain: { revision: 1 } });
    await other.ledger.settle(second, { kind: 'sent', messageId: 'm1', revision: 1 }, later);
    const again = { kind: 'again', dueAt: later, reason: 'lost', fails: true } as const;
    const late = store.transaction(({ ledger }) => ledger.settle(first, again, later));
    await expect(late).rejects.toMatchObject({ code: 'lost-lane' });
    expect(await store.deliveries.list({ state: null, limit: 5 })).toMatchObject([{ state: 'sent' }]);
  });

  it('promise the same posts once when all three do', async () => {
    const { id } = await store.subscriptions.channel(address, null);
    await Promise.all(
      stores.map((each) => each.transaction(({ ledger }) => ledger.enqueuePosts(posts, [id]))),
    );
    expect(await store.deliveries.countByState()).toEqual(new Map([['pending', 1]]));
  });

  it('number the messages of the board in one row', async () => {
    const put = (each: Store, key: string) =>
      each.board.put({
        key,
        channel: 'bureau',
        post: { kind: 'notice', text: key, loud: false },
        parentId: null,
        at: now,
      });
    const keys = Array.from({ length: 10 }, (_, index) => `${index}`);
    const all = await Promise.all(
      stores.flatMap((each, worker) => keys.map((key) => put(each, `${worker}-${key}`))),
    );
    expect(new Set(all.map(({ seq }) => seq)).size).toBe(30);
  });

  const posts = { number: 7, revision: 1, urgent: false, availableAt: now, at: now };

  async function promisePosts(channels: number): Promise<void> {
    for (let count = 1; count <= channels; count++) {
      const { id } = await store.subscriptions.channel({ ...address, externalId: `C${count}` }, null);
      await store.ledger.enqueuePosts(posts, [id]);
    }
  }

  async function claim(from: Store, owner: string, at: number): Promise<ClaimedOperation> {
    const lane = await from.ledger.claimLane({ platform: 'slack', owner, now: at, leaseMs: 30_000 });
    const claimed = lane === null ? null : await from.ledger.head(lane, at);
    if (claimed === null) throw new Error('nothing to claim');
    return claimed;
  }
});
