import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { foldItems } from '../../../src/pipeline/fold.ts';
import { onlyReplica } from '../../../src/pipeline/replicas/replica.ts';
import { openPostgresStore, type Store } from '../../../src/store/open-store.ts';
import { presenter } from '../../support/newsdesk.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres/postgres-server.ts';
import { type Certificate, selfSigned } from '../../support/postgres/self-signed.ts';
import { openTestDatabase } from '../../support/postgres/test-database.ts';
import { openTransactionPooler } from '../../support/postgres/transaction-pooler.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

const now = nightShift;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

it('behind a pooler that lends a connection for a transaction three Telexes post each story once', async () => {
  const { url, drop } = await openTestDatabase();
  ends.push(drop);
  const pooler = await openTransactionPooler(() => url);
  ends.push(pooler.stop);
  const stores = await Promise.all(
    [1, 2, 3].map(() => openStore(pooler.url(new URL(url).pathname.slice(1)))),
  );
  const [store] = stores as [Store];
  for (const externalId of ['a', 'b', 'c', 'd']) {
    const { id } = await store.subscriptions.channel({ platform: 'web', workspace: '', externalId }, null);
    await store.subscriptions.follow(id, 'buitenland');
  }
  const items = Array.from({ length: 6 }, (_, at) => wireItem({ guid: `urn:${at}` }));
  await store.transaction((ports) => foldItems(items, poll, ports));

  const adapter = createScriptedAdapter();
  const never = new AbortController().signal;
  await Promise.all(
    stores.map((each, at) => {
      const replica = { ...onlyReplica, owner: `telex-${at}`, leaseMs: 30_000, count: () => 3 };
      const deps = { adapter, store: each, clock: () => now, present: presenter, random: () => 0.5 };
      return createDeliverer({ ...deps, log: quietLog, replica }).round(never);
    }),
  );

  expect(await store.deliveries.countByState()).toEqual(new Map([['sent', 24]]));
  const keys = adapter.acts.map(({ key }) => key);
  expect(new Set(keys).size).toBe(24);
  expect(keys).toHaveLength(24);
  expect(pooler.moves()).toBeGreaterThan(10);
});

it('what is written unheard and fails undoes its transaction, and that says why', async () => {
  const { url, drop } = await openTestDatabase();
  ends.push(drop);
  const store = await openStore(url);
  const { id } = await store.subscriptions.channel({ platform: 'web', workspace: '', externalId: 'a' }, null);
  const post = { number: 1, revision: 1, urgent: false, availableAt: now, at: now };
  const list = { kind: 'list', numbers: [1], urgent: false, availableAt: now, at: now } as const;
  const both = store.transaction(async ({ ledger }) => {
    await ledger.enqueuePosts(post, [id]);
    await ledger.enqueue({ ...list, key: 'nowhere', channelId: id + 1 });
  });
  await expect(both).rejects.toThrow(/foreign key/);
  expect(await store.deliveries.countByState()).toEqual(new Map());
  await store.ledger.enqueue({ ...list, key: 'here', channelId: id });
  expect(await store.deliveries.countByState()).toEqual(new Map([['pending', 1]]));
});

it('an encrypted connection holds the server to its certificate, and says in a sentence what is wrong with it', async () => {
  const server = await startPostgres();
  ends.push(server.stop);
  const home = mkdtempSync(join(tmpdir(), 'telex-tls-'));
  ends.push(() => rmSync(home, { recursive: true, force: true }));
  const [right, other] = [selfSigned('localhost'), selfSigned('elders.example')];
  const rootOf = (name: string, { certificate }: Certificate) => {
    writeFileSync(join(home, name), certificate);
    return join(home, name);
  };
  const url = (root: string) =>
    `${server.url('postgres').replace('127.0.0.1', 'localhost')}?sslmode=verify-full&sslrootcert=${root}`;
  const refused = (root: string) =>
    openPostgresStore(url(root), { clock: () => now }).then(
      () => 'opened',
      ({ code, message }) => `${code}: ${message.replace(/localhost:\d+/, 'localhost')}`,
    );

  expect(await refused(rootOf('own.pem', right))).toMatch(/^unusable: DATABASE_URL: no encrypted connection/);
  await encrypt(server, right);
  const store = await openStore(url(rootOf('own.pem', right)));
  await store.checkWritable();
  expect(await refused(rootOf('other.pem', other))).toBe(
    'unusable: DATABASE_URL: the certificate of the server at localhost is signed by nobody who is known here: name the file with its authority’s certificate in the address (sslrootcert=/path/ca.pem)',
  );
  expect(await refused(join(home, 'nowhere.pem'))).toMatch(
    /^unusable: DATABASE_URL: a file that the address names is not there \(.*nowhere\.pem'\)/,
  );
  await encrypt(server, other);
  expect(await refused(rootOf('other.pem', other))).toBe(
    'unusable: DATABASE_URL: the certificate of the server at localhost is for another host: write the name that stands in it in the address',
  );
});

const poll = {
  source: { id: 'anp', sample: false },
  now,
  previousSuccessAt: now - minuteMs,
  firstPosts: 3,
  agencies: createAgencies([{ id: 'anp', credit: 'ANP' }]),
};

async function openStore(url: string): Promise<Store> {
  const store = await openPostgresStore(url, { clock: () => now });
  ends.push(() => store.close());
  return store;
}

/** From now on the server speaks TLS with this certificate. */
async function encrypt(server: PostgresServer, { certificate, key }: Certificate): Promise<void> {
  const { data, ids } = server.place;
  for (const [name, text] of Object.entries({ 'server.crt': certificate, 'server.key': key })) {
    writeFileSync(join(data, name), text);
    chmodSync(join(data, name), 0o600);
    if (ids.uid !== undefined && ids.gid !== undefined) chownSync(join(data, name), ids.uid, ids.gid);
  }
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  await client.query('alter system set ssl = on');
  await client.query('select pg_reload_conf()');
  // The postmaster reads its files a moment later, and says so in the view.
  for (;;) {
    const { rows } = await client.query('show ssl');
    if (rows[0].ssl === 'on') break;
  }
  await client.end();
}
