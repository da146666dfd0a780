import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Pushed } from '../../../src/pipeline/polls/take-push.ts';
import { createPushes } from '../../../src/pipeline/push/create-pushes.ts';
import type { UrlSource } from '../../../src/settings/source-table.ts';
import { openPostgresStore, type Store } from '../../../src/store/open-store.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres/test-database.ts';
import { type HubServer, startHub } from '../../support/push/hub-server.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';

const publicUrl = 'https://telex.example/wire';
const { sources } = newsroomOf(`publicUrl: ${publicUrl}/
sources:
  - { id: wire, url: 'https://wire.example/rss' }
channels:
  - { platform: web, channel: alles, follows: [alles] }
`);
const source = sources[0] as UrlSource;
const topic = source.url;

/** A Telex on the database: its store, its pushes, and where it listens. */
type Member = {
  readonly store: Store;
  readonly pushes: ReturnType<typeof createPushes>;
  readonly url: string;
  /** What hubs sent to it. */
  readonly taken: string[];
  close(): Promise<void>;
};

let now: number;
let database: TestDatabase;
let hub: HubServer;
/** Who asks hubs, and whom the load balancer sends what comes. */
let owner: 'a' | 'b';
let reached: 'a' | 'b';
let members: Record<'a' | 'b', Member>;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 29, 12);
  [owner, reached] = ['a', 'b'];
  database = await openTestDatabase();
  hub = await startHub(publicUrl, () => members[reached].url);
  members = { a: await join('a'), b: await join('b') };
});
afterEach(async () => {
  await Promise.all([members.a.close(), members.b.close(), hub.close()]);
  await database.drop();
});

async function join(name: 'a' | 'b'): Promise<Member> {
  const clock = () => now;
  const store = await openPostgresStore(database.url, { clock });
  const taken: string[] = [];
  const pushes = createPushes({
    ...{ store, sources, publicUrl, clock, log: quietLog, userAgent: 'Telex/test', random: () => 0.5 },
    ...{ maxBytes: 100_000, guard: () => true, isOurs: () => owner === name, onPushed: () => {} },
  });
  await pushes.start(async (_, { bytes }: Pushed) => {
    taken.push(Buffer.from(bytes).toString());
    return 'kept';
  });
  const server: Server = createServer((request, response) => {
    // As behind a proxy that leaves the path of its own away.
    pushes.route.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...{ store, pushes, taken },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await pushes.stop();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

const link = () => ({ hub: hub.url, topic });
const rows = () => members.b.store.pushes.all();

async function looks(): Promise<void> {
  await members.a.pushes.look();
  await members.b.pushes.look();
}

/** Both read the document, one asks, and the other hears what the hub wants to know. */
async function subscribe(leaseSeconds?: number): Promise<void> {
  for (const { pushes } of Object.values(members)) await pushes.book.found(source, link());
  await looks();
  expect((await hub.verify(leaseSeconds)).map(({ status }) => status)).toEqual([200]);
}

describe('two Telexes behind one public address', () => {
  test('ask a hub once between them, and either takes what it sends by the secret that stands in the database', async () => {
    await subscribe();
    expect(hub.asked).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'live', sourceId: 'wire' }]);
    expect((await hub.push(topic, 'Een')).map(({ status }) => status)).toEqual([202]);
    reached = 'a';
    await hub.push(topic, 'Twee');
    const areFed = async () => {
      await looks();
      return [members.a, members.b].map(({ pushes }) => pushes.book.isFed('wire'));
    };
    expect(await areFed()).toEqual([true, true]);
    await hub.push(topic, 'Vals', { secret: 'another' });
    expect([members.a.taken, members.b.taken]).toEqual([['Twee'], ['Een']]);
    await expect.poll(areFed).toEqual([false, false]);
  });

  test('renew under the same address and secret in the one that is left', async () => {
    await subscribe(10 * 3_600);
    // Killed: nothing of it is said any more.
    owner = 'b';
    now += 7 * hourMs;
    await members.b.pushes.look();
    expect(hub.asked).toHaveLength(1);
    now += 2 * hourMs;
    await members.b.pushes.look();
    expect(hub.asked[1]).toEqual(hub.asked[0]);
    expect((await hub.verify(10 * 3_600)).map(({ status }) => status)).toEqual([200]);
    expect(await rows()).toMatchObject([{ state: 'live', leaseUntil: now + 10 * hourMs }]);
  });

  test('go on where the one that asked was killed before the hub answered', async () => {
    await members.a.pushes.book.found(source, link());
    await members.a.pushes.look();
    owner = 'b';
    await members.b.pushes.look();
    // It was asked, and may verify yet: it is not asked twice in a breath.
    expect(hub.asked).toHaveLength(1);
    expect((await hub.verify()).map(({ status }) => status)).toEqual([200]);
    await hub.push(topic, 'Een');
    expect(members.b.taken).toEqual(['Een']);
  });

  test('do not ask twice where two take each other for gone', async () => {
    await members.a.pushes.book.found(source, link());
    owner = 'b';
    await members.b.pushes.book.load();
    await members.b.pushes.look();
    owner = 'a';
    await members.a.pushes.look();
    expect(hub.asked).toHaveLength(1);
  });

  test('ask one that was away again, and what it verifies at the other counts', async () => {
    await members.a.pushes.book.found(source, link());
    hub.status = 500;
    await looks();
    expect(await rows()).toMatchObject([{ state: 'asking', askedAt: null, tries: 1 }]);
    hub.status = 202;
    now += 30 * minuteMs;
    await looks();
    await hub.verify();
    await members.a.pushes.look();
    expect(await rows()).toMatchObject([{ state: 'live', tries: 0 }]);
  });

  test('neither renews what the document names no hub of any more, whichever read that', async () => {
    await subscribe(10 * 3_600);
    await members.b.pushes.book.load();
    await members.b.pushes.book.found(source, null);
    now += 9 * hourMs;
    await looks();
    expect(hub.asked.map(({ mode }) => mode)).toEqual(['subscribe', 'unsubscribe']);
    expect((await hub.verify()).map(({ status }) => status)).toEqual([200]);
    expect(await rows()).toEqual([]);
    expect((await hub.push(topic, 'Laat')).map(({ status }) => status)).toEqual([]);
  });
});
