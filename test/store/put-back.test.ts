import { Readable } from 'node:stream';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBackupTool } from '../../src/cli/backup.ts';
import type { CliTool } from '../../src/cli/cli-tool.ts';
import { createRestoreTool } from '../../src/cli/restore.ts';
import { openPostgresStore, type Store } from '../../src/store/open-store.ts';
import { openTestDatabase, type TestDatabase } from '../support/postgres/test-database.ts';
import { minuteMs, nightShift } from '../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;

let database: TestDatabase;
let now: number;

beforeEach(async () => {
  database = await openTestDatabase();
  now = nightShift;
});
afterEach(() => database.drop());

it('a database that was put back from a dump parks what it left open, once, and a list is made of what came since', async () => {
  await withStore(async (store) => {
    expect(await store.comeBack()).toBeNull();
    await store.checkWritable();
    const { id: channelId } = await store.subscriptions.channel(bureau, null);
    const news = { begun: [], over: [], at: now };
    const due = { key: 'proef', channelId, urgent: false, availableAt: now, at: now };
    await store.ledger.enqueue({ ...due, kind: 'alarm', news });
  });
  // A start, a rewrite of all tables, another name: it is the same database.
  await ask('vacuum full meta');
  await ask('vacuum freeze meta');
  expect(await withStore((store) => store.comeBack())).toBeNull();

  // What pg_restore does: the table is made anew, and its rows come into it.
  now += 30 * minuteMs;
  await ask('create table dumped (like meta including all); insert into dumped select * from meta');
  await ask('drop table meta; alter table dumped rename to meta');
  await withStore(async (store) => {
    expect(await store.comeBack()).toEqual({ parked: 1 });
    expect(await store.restoredAt()).toBe(now);
    const [parked] = await store.deliveries.list({ state: 'parked', limit: 2 });
    expect(parked?.reason).toEqual({
      code: 'before-backup',
      values: { at: new Date(nightShift).toISOString() },
    });
    // Another that starts beside it finds nothing to park.
    expect(await store.comeBack()).toBeNull();
  });
});

it('backup and restore say the commands of PostgreSQL, without the password', async () => {
  const databaseUrl = () => 'postgres://telex:geheim@db.example:5432/telex?sslmode=require&schema=nieuws';
  const deps = { dataDir: () => '/nowhere', databaseUrl, clock: () => nightShift };
  const [backup, copied] = await runTool(createBackupTool(deps), []);
  expect(backup).toBe(1);
  expect(copied).toMatch(
    /^ {2}pg_dump --format=custom --no-owner --schema 'nieuws' --file 'telex-\S+\.dump' 'postgres:\/\/telex@db\.example:5432\/telex\?sslmode=require'$/m,
  );
  const [restore, putBack] = await runTool(createRestoreTool(deps), ["telex's.dump"]);
  expect(restore).toBe(1);
  expect(putBack).toMatch(
    /^ {2}createdb --maintenance-db 'postgres:\/\/telex@db\.example:5432\/postgres\?sslmode=require' --encoding UTF8 --template template0 'telex_(\d+)'\n {2}pg_restore --no-owner --exit-on-error --single-transaction --dbname 'postgres:\/\/telex@db\.example:5432\/telex_\1\?sslmode=require' 'telex'\\''s\.dump'$/m,
  );
  // Whoever leaves the schema out begins anew in another, and posts everything once more.
  expect(putBack).toMatch(
    /with the password that stands there now:\n {2}DATABASE_URL=postgres:\/\/telex:PASSWORD@db\.example:5432\/telex_\d+\?sslmode=require&schema=nieuws$/m,
  );
  expect(copied + putBack).not.toContain('geheim');
});

it.each([
  ['Nieuws', `--schema '"Nieuws"' `],
  ['nieuws-nl', `--schema '"nieuws-nl"' `],
  ['public', ''],
])('backup copies the schema %s as it is written', async (schema, option) => {
  const databaseUrl = () => `postgres://telex@db.example:5432/telex?schema=${schema}`;
  const deps = { dataDir: () => '/nowhere', databaseUrl, clock: () => nightShift };
  const [, copied] = await runTool(createBackupTool(deps), []);
  expect(copied).toContain(`--no-owner ${option}--file`);
});

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openPostgresStore(database.url, { clock: () => now });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Its exit code, and what it said on standard error. */
async function runTool(tool: CliTool, args: readonly string[]): Promise<readonly [number, string]> {
  const said: string[] = [];
  const { signal } = new AbortController();
  const io = {
    locale: 'en' as const,
    stdin: Readable.from([]),
    stdout: () => {},
    stderr: (text: string) => void said.push(text),
    signal,
  };
  return [await tool.run(args, io), said.join('')];
}

async function ask(statements: string): Promise<void> {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(statements);
  await client.end();
}
