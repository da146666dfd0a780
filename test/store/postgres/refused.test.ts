import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgresStore } from '../../../src/store/open-store.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres/postgres-server.ts';
import { nightShift } from '../../support/wire-item.ts';

let server: PostgresServer;
let admin: pg.Client;
beforeAll(async () => {
  server = await startPostgres();
  admin = new pg.Client(server.url('postgres'));
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await server.stop();
});

const open = (url: string) => openPostgresStore(url, { clock: () => nightShift });

/** What is said at a start, the port left out. */
async function refused(url: string): Promise<string> {
  const { code, message } = await open(url).then(
    async (store) => store.close().then(() => ({ code: 'opened', message: '' })),
    (error: { code: string; message: string }) => error,
  );
  return `${code}: ${message.replaceAll(/127\.0\.0\.1:\d+/g, 'SERVER')}`;
}

/** What a Telex that was there before is told of its store from then on; it works again once that is taken back. */
async function onceItRuns(name: string, change: string, back: string): Promise<unknown> {
  await admin.query(`create role ${name} login`);
  await admin.query(`create database ${name} owner ${name}`);
  const store = await open(server.url(name).replace('telex@', `${name}@`));
  await admin.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = $1', [
    name,
  ]);
  await admin.query(change);
  // The first may be asked on a connection that is not known to be cut.
  await store.checkWritable().catch(() => {});
  const told = await store.checkWritable().then(
    () => 'written',
    ({ code, fault, message }) => `${code}, ${fault}: ${message}`,
  );
  await admin.query(back);
  await store.checkWritable();
  await store.close();
  return told;
}

it.each([
  {
    what: 'only read, as a standby is,',
    change: 'alter database d0 set default_transaction_read_only = on',
    back: "alter database d0 reset default_transaction_read_only; select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'd0'",
    said: 'cannot execute INSERT in a read-only transaction',
  },
  {
    what: 'closed',
    change: 'alter database d1 allow_connections false',
    back: 'alter database d1 allow_connections true',
    said: 'database "d1" is not currently accepting connections',
  },
  {
    what: 'renamed',
    change: 'alter database d2 rename to elders',
    back: 'alter database elders rename to d2',
    said: 'database "d2" does not exist',
  },
  {
    what: 'out of connections',
    change: 'alter role d3 connection limit 0',
    back: 'alter role d3 connection limit -1',
    said: 'too many connections for role "d3"',
  },
  {
    what: 'closed to its user',
    change: 'alter role d4 nologin',
    back: 'alter role d4 login',
    said: 'role "d4" is not permitted to log in',
  },
])(
  'a database that is $what while Telex runs is a store that is away, and comes back by itself',
  async ({ change, back, said }) => {
    const name = /\bd\d\b/.exec(change)?.[0] ?? '';
    expect(await onceItRuns(name, change, back)).toBe(`store-unusable, server: ${said}`);
  },
);

it('a database that is only read is told as that at the start, and waited for', async () => {
  await admin.query('create database standby');
  await admin.query('alter database standby set default_transaction_read_only = on');
  expect(await refused(server.url('standby'))).toBe(
    'away: DATABASE_URL: the database standby on SERVER is only read, as on a standby (cannot execute CREATE TABLE in a read-only transaction): give the address of the server that takes writes, or ask whoever runs it',
  );
});

it('what the server has against a connection at the start is a sentence', async () => {
  await admin.query('create database dicht allow_connections false');
  expect(await refused(server.url('dicht'))).toBe(
    'away: DATABASE_URL: the server at SERVER takes no writes or connections for the database dicht now (database "dicht" is not currently accepting connections): whoever runs it sees why',
  );
  expect(await refused(`${server.url('postgres')}?options=-c%20onzin`)).toMatch(
    /^unusable: DATABASE_URL: the server at SERVER takes no connection to the database postgres \(-c onzin requires a value\): see what the address says as options$/,
  );
});

it('a user without the password that the server asks for hears that, whatever way it asks, and the process ends', async () => {
  for (const [user, method, password] of [
    ['scrammer', 'scram-sha-256', `'geheim'`],
    ['plain', 'password', `'geheim'`],
    ['older', 'md5', `'md5${'0'.repeat(32)}'`],
  ]) {
    await admin.query(`create role ${user} login password ${password}`);
    const file = join(server.place.data, 'pg_hba.conf');
    writeFileSync(file, `host all ${user} 127.0.0.1/32 ${method}\n${readFileSync(file, 'utf8')}`);
    await admin.query('select pg_reload_conf()');
    const url = server.url('postgres').replace('telex@', `${user}@`);
    const { rows } = await admin.query(
      'select count(*)::int as known from pg_hba_file_rules where user_name = array[$1]',
      [user],
    );
    expect(rows).toEqual([{ known: 1 }]);
    expect(await refused(url)).toBe(
      `unusable: DATABASE_URL: the server at SERVER asks for a password of the user ${user}, and the address has none: write postgres://user:password@host:5432/telex`,
    );
  }
  const { code, said } = await telex(server.url('postgres').replace('telex@', 'scrammer@'));
  expect(said).toMatch(/vraagt een wachtwoord van de gebruiker scrammer/);
  expect(said).not.toMatch(/SASL|^\s+at /m);
  expect(code).toBe(1);
});

it('an address that asks for encryption by an older word is as strict, and the driver’s own warning is not what is read', async () => {
  const { said } = await telex(`${server.url('postgres')}?sslmode=require`);
  expect(said).toMatch(/geen versleutelde verbinding/);
  expect(said).not.toMatch(/SECURITY WARNING|Warning/);
});

/** A tool as a process of its own: with a connection left open it would wait for the server's patience, a minute. */
function telex(url: string): Promise<{ readonly code: unknown; readonly said: string }> {
  const root = join(import.meta.dirname, '../../..');
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url };
  return new Promise((resolve) => {
    const options = { cwd: root, env: environment, timeout: 40_000 };
    execFile(process.execPath, ['src/tools.ts', 'deliveries'], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : (error.code ?? error.signal), said: stdout + stderr }),
    );
  });
}
