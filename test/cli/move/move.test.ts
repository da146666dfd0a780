import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMoveTool } from '../../../src/cli/move/move-tool.ts';
import { fitText } from '../../../src/store/move/fit-text.ts';
import { movedTables } from '../../../src/store/move/moved-tables.ts';
import { moveFromPostgres, moveToPostgres } from '../../../src/store/move/run-move.ts';
import { openPostgresStore, openStore } from '../../../src/store/open-store.ts';
import { lockDataDir } from '../../../src/store/sqlite/lock-data-dir.ts';
import { fillEveryTable } from '../../support/move/fill-every-table.ts';
import {
  openEmptyDatabase,
  openTestDatabase,
  type TestDatabase,
} from '../../support/postgres/test-database.ts';

const now = Date.parse('2026-11-29T02:00:00Z');
const signal = new AbortController().signal;
const inSteps = { now, signal, rowsAtOnce: 2, onProgress: () => {} };

describe('npx telex move', () => {
  let home: string;
  let filled: string;
  const databases: TestDatabase[] = [];

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'telex-move-'));
    filled = folder();
    const store = await openStore({ dataDir: filled, name: 'telex.sqlite', clock: () => now });
    await store.close();
    fillEveryTable(join(filled, 'telex.sqlite'));
  });
  afterAll(async () => {
    for (const database of databases) await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  it('moves every table to PostgreSQL and back, row for row, and numbers go on', async () => {
    const { url } = await database(openEmptyDatabase());
    const before = everything(filled);
    const told = await run(filled, ['--to', url]);
    expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining(`DATABASE_URL=${url}`) });
    expect(told.stderr).toContain('operation: 12 of 12');
    expect(everything(filled)).toEqual(before);
    expect(await ask(url, 'select max(sort_at)::text as at from story')).toEqual([
      { at: '9007199254740993' },
    ]);
    expect(
      await ask(url, 'select state, operations::int as n from operation_count order by n, state'),
    ).toHaveLength(12);
    expect(
      await ask(
        url,
        `select nextval('story_number_seq')::int as story, nextval('channel_id_seq')::int as channel`,
      ),
    ).toEqual([{ story: 513, channel: 13 }]);
    await ask(url, `select setval('story_number_seq', 512), setval('channel_id_seq', 12)`);

    const back = folder();
    copyFileSync(join(filled, 'telex.sqlite'), join(back, 'telex.sqlite'));
    const returned = await run(back, ['--from', url]);
    expect(returned).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('telex.sqlite.before-move-2026-11-29T02-00-00Z'),
    });
    expect(everything(back)).toEqual(before);
    expect(everything(back, 'telex.sqlite.before-move-2026-11-29T02-00-00Z')).toEqual(before);

    const again = await run(filled, ['--to', url]);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('moved to before') });
  });

  it('goes on where it was killed, on both ways, and has no row twice', async () => {
    const { url } = await database(openTestDatabase());
    const before = everything(filled);
    expect(killed('to', filled, url, 31)).toBe('SIGKILL');
    // Who started Telex on a half would have known stories posted as new ones.
    await expect(openPostgresStore(url, { clock: () => now })).rejects.toThrow('npx telex move');
    const half = await run(folder(), ['--from', url]);
    expect(half).toMatchObject({ code: 1, stderr: expect.stringContaining('has not ended') });
    const ended = await moveToPostgres(join(filled, 'telex.sqlite'), url, inSteps);
    expect(ended.isResumed).toBe(true);

    const back = folder();
    expect(killed('from', back, url, 31)).toBe('SIGKILL');
    expect(existsSync(join(back, 'telex.sqlite'))).toBe(false);
    const path = join(back, 'telex.sqlite');
    expect(await moveFromPostgres(url, path, `${path}.before`, inSteps)).toMatchObject({ isResumed: true });
    expect(everything(back)).toEqual(before);
  });

  it('stops at Ctrl-C between two steps, and refuses to go on when the old database was worked on meanwhile', async () => {
    const { url } = await database(openTestDatabase());
    const own = folder();
    copyFileSync(join(filled, 'telex.sqlite'), join(own, 'telex.sqlite'));
    const stopping = new AbortController();
    let steps = 20;
    const onProgress = () => {
      if (--steps === 0) stopping.abort();
    };
    const stopped = moveToPostgres(join(own, 'telex.sqlite'), url, {
      ...inSteps,
      onProgress,
      signal: stopping.signal,
    });
    await expect(stopped).rejects.toMatchObject({ fault: { code: 'stopped' } });
    change(own, "insert into meta (name, value) values ('last_written', 'later')");
    expect((await run(own, ['--to', url])).stderr).toContain('was worked on since the move began');
  });

  it('refuses a Telex that works on either side, in both languages', async () => {
    const { url } = await database(openTestDatabase());
    const lock = lockDataDir(filled);
    expect((await run(filled, ['--to', url])).stderr).toContain('a Telex still works in the folder');
    expect((await run(filled, ['--to', url], 'nl')).stderr).toContain('werkt nog een Telex');
    lock.release();
    await ask(
      url,
      `insert into replica values ('desk:1', 0, extract(epoch from now())::bigint * 1000 + 15000, '')`,
    );
    expect((await run(filled, ['--to', url])).stderr).toMatch(/a Telex still works on postgres:.*\(desk:1\)/);
    expect((await run(folder(), ['--from', url], 'nl')).stderr).toMatch(/werkt nog een Telex \(desk:1\)/);
    // One that was killed long ago is not there.
    await ask(url, 'update replica set until = 1');
    expect(await run(filled, ['--to', url])).toMatchObject({ code: 0 });
  });

  it('refuses what holds news, is of another release, or is not there', async () => {
    const { url } = await database(openTestDatabase());
    await ask(url, `insert into chat_source (id, url, added_at) values ('anp', 'https://anp.nl', 1)`);
    expect((await run(filled, ['--to', url], 'nl')).stderr).toContain('is niet leeg');
    expect(await ask(url, 'select id from chat_source')).toEqual([{ id: 'anp' }]);
    await ask(url, `insert into kysely_migration values ('9999-later', '')`);
    expect((await run(filled, ['--to', url])).stderr).toContain('is of a newer Telex');
    expect((await run(folder(), ['--from', url])).stderr).toContain('is of a newer Telex');
    await ask(url, `delete from kysely_migration where name >= '0009'`);
    expect((await run(folder(), ['--from', url])).stderr).toContain('Start this release on it once');
    expect((await run(folder(), ['--to', url])).stderr).toContain('there is no database');
    const old = folder();
    copyFileSync(join(filled, 'telex.sqlite'), join(old, 'telex.sqlite'));
    change(old, `delete from kysely_migration where name > '0007'`);
    expect((await run(old, ['--to', url], 'nl')).stderr).toContain('Start deze versie er eerst één keer op');
  });

  it('says what is wrong with arguments', async () => {
    for (const args of [
      [],
      ['--to', 'telex.sqlite'],
      ['--to', 'postgres://telex%zz@127.0.0.1:1/b'],
      ['--to', 'postgres://a/b', '--from', 'postgres://a/b'],
    ]) {
      expect((await run(filled, args)).code).toBe(2);
    }
    expect(createMoveTool({ dataDir: () => filled, clock: () => now }).help.en).toContain('--from');
  });

  it('takes what PostgreSQL cannot keep out of texts, and says in how many', async () => {
    expect(fitText('a\0b', false)).toBe('a\ufffdb');
    expect(fitText(String.raw`{"a":"x\u0000 \\u0000 \ud83d\uddde \ud83d"}`, true)).toBe(
      String.raw`{"a":"x\ufffd \\u0000 \ud83d\uddde \ufffd"}`,
    );
    const { url } = await database(openTestDatabase());
    const own = folder();
    copyFileSync(join(filled, 'telex.sqlite'), join(own, 'telex.sqlite'));
    change(own, `update card set message_id = 'a' || char(0) || 'b' where id = 1`);
    expect(await run(own, ['--to', url])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('cannot keep: 1.'),
    });
    expect(await ask(url, 'select message_id from card where id = 1')).toEqual([{ message_id: 'a\ufffdb' }]);
  });

  it('takes along what is left of the versions of 0.1', async () => {
    const { url } = await database(openTestDatabase());
    const own = folder();
    copyFileSync(join(filled, 'telex.sqlite'), join(own, 'telex.sqlite'));
    change(
      own,
      `update story set revision = 9; delete from item_version where revision > 3;
      insert into item_version_before select number, 3, source_id, 'old', '{}', 1 from story`,
    );
    expect(await run(own, ['--to', url])).toMatchObject({ code: 0 });
    expect(
      await ask(
        url,
        `select count(*)::int as n, count(*) filter (where text_hash = 'old')::int as old from item_version`,
      ),
    ).toEqual([{ n: 14, old: 11 }]);
  });

  function folder(): string {
    const path = mkdtempSync(join(home, 'data-'));
    mkdirSync(path, { recursive: true });
    return path;
  }

  async function database(opened: Promise<TestDatabase>): Promise<TestDatabase> {
    const made = await opened;
    databases.push(made);
    return made;
  }
});

async function run(dataDir: string, args: readonly string[], locale: 'nl' | 'en' = 'en') {
  let stdout = '';
  let stderr = '';
  const tool = createMoveTool({ dataDir: () => dataDir, clock: () => now });
  const code = await tool.run(args, {
    stdin: (async function* () {})(),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    locale,
    signal,
  });
  return { code, stdout, stderr };
}

function killed(way: 'to' | 'from', dataDir: string, url: string, steps: number): NodeJS.Signals | null {
  const script = join(import.meta.dirname, '../../support/move/killed-move.ts');
  const path = join(dataDir, 'telex.sqlite');
  return spawnSync(process.execPath, ['--no-warnings', script, way, path, url, String(steps)]).signal;
}

function change(dataDir: string, statement: string): void {
  const sqlite = new DatabaseSync(join(dataDir, 'telex.sqlite'));
  sqlite.exec(statement);
  sqlite.close();
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

/** Every row of every table, what is counted of them and the numbers that were dealt, as a text each. */
function everything(dataDir: string, name = 'telex.sqlite') {
  const sqlite = new DatabaseSync(join(dataDir, name), { readOnly: true });
  const read = (statement: string) => {
    const prepared = sqlite.prepare(statement);
    prepared.setReadBigInts(true);
    return prepared
      .all()
      .map((row) => Object.values(row).map(String).join(' | '))
      .toSorted();
  };
  const tables = movedTables(sqlite).map((table) => [
    table.name,
    read(`select * from "${table.name}" where ${table.where ?? 'true'}`),
  ]);
  const counts = [
    'select * from operation_count where operations <> 0',
    'select * from topic_count where stories <> 0',
  ];
  const found = { tables, counts: counts.map(read), numbers: read(`select * from sqlite_sequence`) };
  sqlite.close();
  return found;
}
