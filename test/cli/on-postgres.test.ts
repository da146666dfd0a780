import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { listTools } from '../../src/cli/list/list-tools.ts';
import { platforms } from '../../src/platforms.ts';
import { openPostgresStore } from '../../src/store/open-store.ts';
import { now, washington } from '../support/open-desk.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../support/postgres/test-database.ts';

let filled: TestDatabase;
let empty: TestDatabase;
let folder: string;

/** Nobody listens there: what checks a source says so at once. */
const newsroom = "sources:\n  - { id: wire, url: 'http://127.0.0.1:1/rss' }\nchannels: []\n";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'telex-tools-'));
  writeFileSync(join(folder, 'newsroom.yaml'), newsroom);
  [filled, empty] = [await openTestDatabase(), await openEmptyDatabase()];
  const store = await openPostgresStore(filled.url, { clock: () => now });
  const source = { sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, state: 'live' } as const;
  const version = { ...source, item: washington, textHash: 'h', withdrawnAt: null, named: null };
  await store.transaction(({ stories }) => stories.insert(version, []));
  await store.close();
});
afterAll(async () => {
  await Promise.all([filled.drop(), empty.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A tool as a terminal runs it, in a folder of its own. */
async function telex(url: string, name: string, ...args: readonly string[]) {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const environment = {
    ...{ DATABASE_URL: url, TELEX_DATA_DIR: folder, TELEX_CONFIG: join(folder, 'newsroom.yaml') },
  };
  const tools = listTools({
    environment,
    clock: () => now,
    userAgent: 'Telex/test',
    platforms: async () => platforms,
    commands: async () => commands,
  });
  const io = {
    stdin: Readable.from([]),
    stdout: say,
    stderr: say,
    locale: 'en' as const,
    signal: new AbortController().signal,
  };
  const code = await tools.find((tool) => tool.name === name)?.run(args, io);
  return { code, said };
}

describe('the tools with everything in a PostgreSQL', () => {
  test('say that a database has nothing of a Telex, and make nothing there', async () => {
    const said = /the database at DATABASE_URL holds nothing of a Telex yet\. Start Telex first/;
    for (const [name, ...args] of [['deliveries'], ['erase', '1']] as const)
      expect(await telex(empty.url, name, ...args)).toMatchObject({
        code: 1,
        said: expect.stringMatching(said),
      });
    expect((await telex(empty.url, 'opml', 'export')).code).toBe(0);
    expect((await telex(empty.url, 'check')).said).toMatch(/^ok +database: PostgreSQL \d.*, empty:/m);
  });

  test('show what was promised, erase a story and say what holds it still', async () => {
    expect(await telex(filled.url, 'deliveries')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^pending/),
    });
    const { code, said } = await telex(filled.url, 'erase', '1');
    expect(code).toBe(0);
    expect(said).toMatch(/^#1 is erased/);
    expect(said).toMatch(/indexes of words of other Telexes/);
    expect((await telex(filled.url, 'check')).said).toMatch(
      /^ok +database: PostgreSQL \d.*, with what Telex keeps$/m,
    );
  });

  test('leave copies to its own tools, and say which', async () => {
    expect(await telex(filled.url, 'backup')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/pg_dump/),
    });
    expect(await telex(filled.url, 'restore', 'x')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/pg_restore/),
    });
  });

  test.each([
    [
      'half a move',
      ["insert into meta values ('moving', '{}')"],
      ["delete from meta where name = 'moving'"],
      /npx telex move has not ended there/,
    ],
    [
      'the tables of a newer release',
      [
        "insert into kysely_migration values ('9999-later', '')",
        "insert into meta values ('needed_migration', '9999-later')",
      ],
      [
        "delete from kysely_migration where name = '9999-later'",
        "delete from meta where name = 'needed_migration'",
      ],
      /a newer Telex changed the tables \(9999-later\)/,
    ],
    [
      'a database that can only be read',
      ['alter role telex in database $ set default_transaction_read_only = on'],
      ['set transaction_read_only = off; alter role telex in database $ reset all'],
      /can only be read .*Telex waits at its start/,
    ],
  ])('check says that a start would not do with %s', async (_what, before, after, said) => {
    const ask = async (statements: readonly string[]) => {
      const client = new pg.Client(filled.url);
      await client.connect();
      const name = new URL(filled.url).pathname.slice(1);
      for (const statement of statements) await client.query(statement.replace('$', name));
      await client.end();
    };
    await ask(before);
    try {
      const told = await telex(filled.url, 'check');
      expect(told.code).toBe(1);
      expect(told.said).toMatch(/^MEND +database: /m);
      expect(told.said).toMatch(said);
    } finally {
      await ask(after);
    }
  });

  test('check says what is wrong with it in a sentence, without its password', async () => {
    const gone = filled.url.replace(/telex@(.*)\/.*/, 'telex:geheim@$1/nergens');
    const { code, said } = await telex(gone, 'check');
    expect(code).toBe(1);
    expect(said).toMatch(/^MEND +database: there is no database nergens on .*createdb nergens/m);
    expect(said).not.toMatch(/geheim/);
  });
});
