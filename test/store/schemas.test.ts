import { createServer, connect as dial, type Server } from 'node:net';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresStore, type Store } from '../../src/store/open-store.ts';
import { openEmptyDatabase, type TestDatabase } from '../support/postgres/test-database.ts';
import { nightShift } from '../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;

let database: TestDatabase;
let stores: Store[];
let pooler: Server | null;

beforeEach(async () => {
  database = await openEmptyDatabase();
  stores = [];
  pooler = null;
});
afterEach(async () => {
  for (const store of stores) await store.close();
  pooler?.close();
  await database.drop();
});

describe('two newsrooms in one database, each in a schema of its own', () => {
  it.each([
    ['on the server itself', false],
    ['behind a pooler that knows nothing of what is asked at the begin', true],
  ])('know nothing of each other, %s', async (_, isPooled) => {
    // Whatever is not told where it is would be found nowhere.
    await ask(`alter database ${nameOf(database.url)} set search_path to nergens`);
    const url = isPooled ? await openPooler() : database.url;
    const [noord, zuid] = [await open(`${url}?schema=noord`), await open(`${url}?schema=Zuid`)];
    await noord.sources.sync([
      { id: 'anp', url: 'https://anp.example/', credit: null, topic: null, sample: false },
    ]);
    const { id } = await noord.subscriptions.channel(bureau, null);
    await noord.subscriptions.follow(id, 'buitenland');
    expect(await noord.subscriptions.followers(['buitenland'], [])).toHaveLength(1);
    expect(await zuid.subscriptions.followers(['buitenland'], [])).toEqual([]);
    expect([(await noord.sources.health()).length, (await zuid.sources.health()).length]).toEqual([1, 0]);
    // Counts come from triggers, numbers from sequences.
    await noord.ledger.enqueue({
      ...{ key: 'proef', channelId: id, urgent: false, availableAt: nightShift, at: nightShift },
      ...{ kind: 'alarm', news: { begun: [], over: [], at: nightShift } },
    });
    expect((await noord.deliveries.countByState()).get('pending')).toBe(1);
    expect((await zuid.deliveries.countByState()).get('pending')).toBeUndefined();
    expect(await zuid.comeBack()).toBeNull();
    // A statement that fails leaves nothing begun behind it.
    await expect(zuid.transaction(() => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    await zuid.checkWritable();
    expect(await tablesIn()).toEqual(['Zuid', 'noord']);
  });

  it('do not wait for each other: of one alone writes one at a time', async () => {
    const [noord, zuid] = [
      await open(`${database.url}?schema=noord`),
      await open(`${database.url}?schema=zuid`),
    ];
    await noord.transaction(async () => {
      await zuid.checkWritable();
    });
  });
});

it('a database whose user has no schema to make tables in is said to have none', async () => {
  await ask(`alter database ${nameOf(database.url)} set search_path to nergens`);
  await expect(openPostgresStore(database.url, { clock: () => nightShift })).rejects.toThrow('?schema=telex');
});

async function open(url: string): Promise<Store> {
  const store = await openPostgresStore(url, { clock: () => nightShift });
  stores.push(store);
  return store;
}

async function ask(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

async function tablesIn(): Promise<readonly string[]> {
  const { rows } = await ask(
    `select table_schema from information_schema.tables where table_name = 'story' order by table_schema collate "C"`,
  );
  return rows.map(({ table_schema }) => table_schema);
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** Refuses, as PgBouncer does, what a connection asks for at its begin beside who it is; else all goes through. */
async function openPooler(): Promise<string> {
  const url = new URL(database.url);
  const { hostname, port } = url;
  pooler = createServer((client) => {
    client.on('error', () => {});
    client.once('data', (first: Buffer) => {
      const asked = first.subarray(8).toString().split('\0');
      const odd = asked.find((each, at) => at % 2 === 0 && /^(?:options|statement_timeout)$/.test(each));
      if (odd !== undefined) {
        const said = `SFATAL\0VFATAL\0C08P01\0Munsupported startup parameter: ${odd}\0\0`;
        const length = Buffer.alloc(4);
        length.writeInt32BE(said.length + 4);
        client.end(Buffer.concat([Buffer.from('E'), length, Buffer.from(said)]));
        return;
      }
      const server = dial(Number(port), hostname);
      server.on('error', () => client.destroy());
      server.write(first);
      client.pipe(server).pipe(client);
    });
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  pooler.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = pooler.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  url.port = String(address.port);
  return url.href;
}
