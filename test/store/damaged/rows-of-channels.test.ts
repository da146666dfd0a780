import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DigestWish } from '../../../src/domain/hours/digest-wish.ts';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { changeFile } from '../../support/store/change-file.ts';
import { makeDataFolder } from '../../support/store/data-folder.ts';
import { nightShift } from '../../support/wire-item.ts';

const wish: DigestWish = { follows: [], minutes: [420], days: [1, 2, 3, 4, 5, 6, 7] };

let dataDir: string;
let store: Store;

beforeEach(async () => {
  dataDir = await makeDataFolder('telex-damaged-');
  store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('a digest that is damaged is none, and those of others come', async () => {
  const [first, second] = [await channel('een'), await channel('twee')];
  await store.hours.askDigest(first, wish);
  await store.hours.askDigest(second, wish);
  changeFile(dataDir, `update digest set wish_json = '{"follows"', due_at = -1 where channel_id = ${first}`);
  expect(await store.hours.nextDigest(nightShift)).toMatchObject({ channel: { id: second }, wish });
  expect(await store.hours.digests(first)).toEqual([]);
});

it('quiet hours that are damaged are none', async () => {
  const id = await channel('een');
  await store.hours.chooseQuiet(id, readQuietHours('23.00-06.30'));
  changeFile(dataDir, `update quiet_hours set hours_json = '{"from":' where channel_id = ${id}`);
  expect(await store.hours.quiet(id)).toBeNull();
});

it('a lane that is of no channel keeps no other from its turn', async () => {
  const ids = [await channel('een'), await channel('twee')];
  for (const id of ids) await store.ledger.enqueue(alarm(id));
  const database = new DatabaseSync(join(dataDir, 'telex.sqlite'), { enableForeignKeyConstraints: false });
  database.exec(`update lane set channel_id = -1, ready_at = 0 where channel_id = ${ids[0]}`);
  database.close();
  const claim = { platform: 'web', owner: 'telex', now: nightShift, leaseMs: 1_000 };
  expect((await store.ledger.claimLane(claim))?.channel.id).toBe(ids[1]);
  expect(await store.ledger.claimLane(claim)).toBeNull();
});

function alarm(channelId: number) {
  const news = { begun: [], over: [], at: nightShift };
  const act = { kind: 'alarm', key: `alarm:${channelId}`, channelId, news, urgent: false } as const;
  return { ...act, availableAt: nightShift, at: nightShift };
}

it('what a channel asks for that is damaged takes nothing from what it asks for beside it, and leaves nothing behind', async () => {
  const id = await channel('een');
  const [kamer, ofAnp] = [
    { key: 'word', values: ['kamer'] },
    { key: 'source', values: ['ANP'] },
  ];
  changeFile(dataDir, `update channel set filter_json = '${JSON.stringify([ofAnp])}' where id = ${id}`);
  // Both take the same: one says so itself, the other by what the channel usually takes.
  await store.subscriptions.follow(id, 'politiek', [kamer, ofAnp]);
  await store.subscriptions.follow(id, 'politiek', [kamer]);
  changeFile(dataDir, `update subscription set filter_json = '[' where number = 2`);
  const found = async (word: string) => {
    const followers = await store.subscriptions.followers(['politiek'], [`word:${word}`]);
    return [...new Set(followers.flatMap(({ channels }) => channels))];
  };
  await store.subscriptions.refilter(id, 2, [{ key: 'word', values: ['senaat'] }]);
  expect(await found('kamer')).toEqual([id]);
  await store.subscriptions.unfollow(id, 'politiek', [kamer, ofAnp]);
  expect(await found('kamer')).toEqual([]);
});

async function channel(externalId: string): Promise<number> {
  return (await store.subscriptions.channel({ platform: 'web', workspace: '', externalId }, null)).id;
}
