import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { checkInBackground } from '../../src/store/sqlite/check-database.ts';
import { lookedThroughBytes } from '../../src/store/sqlite/prepare-file.ts';
import type { DatabaseError } from '../../src/store/unusable-store.ts';

let sound: string;
let dataDir: string;
const path = () => join(dataDir, 'telex.sqlite');
const open = () => openStore({ dataDir, name: 'telex.sqlite', clock: () => 0 });

beforeAll(async () => {
  sound = mkdtempSync(join(tmpdir(), 'telex-sound-'));
  await (await openStore({ dataDir: sound, name: 'telex.sqlite', clock: () => 0 })).close();
});
afterAll(() => rmSync(sound, { recursive: true }));
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'telex-unusable-'));
  cpSync(sound, dataDir, { recursive: true });
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** What is said where it cannot be opened. */
async function refusal(): Promise<Pick<DatabaseError, 'name' | 'code' | 'message'>> {
  return open().then(
    () => {
      throw new Error('it was opened');
    },
    ({ name, code, message }: DatabaseError) => ({ name, code, message }),
  );
}

const page = 8_192;

test('what a move that was ended midway left beside it is said, and nothing is done on what stood there before', async () => {
  writeFileSync(`${path()}.moving`, 'half of it');
  const before = readFileSync(path());
  const { code, message } = await refusal();
  expect(code).toBe('unusable');
  expect(message).toMatch(/move --from has not ended: .*telex\.sqlite\.moving .*or delete/);
  expect(readFileSync(path()).equals(before)).toBe(true);
  rmSync(`${path()}.moving`);
  await (await open()).close();
});

describe('a damaged database is told with the way back', () => {
  test.each<[string, (path: string) => void]>([
    ['pages of zeros', (path) => writeAt(path, 5 * page, Buffer.alloc(20 * page))],
    ['random bytes', (path) => writeAt(path, 5 * page, Buffer.from('damage!!'.repeat(2_000)))],
    ['a broken header', (path) => writeAt(path, 0, Buffer.from('no database at all'))],
    ['half a file', (path) => truncateSync(path, Math.floor(statSync(path).size / 2 / page) * page)],
  ])('%s', async (_what, damage) => {
    damage(path());
    const before = readFileSync(path());
    expect(await refusal()).toMatchObject({
      name: 'DatabaseError',
      code: 'damaged',
      message: expect.stringMatching(/telex\.sqlite is damaged \(.+npx telex restore <file>/),
    });
    expect(readFileSync(path()).equals(before)).toBe(true);
  });

  test('the newest backup is named', async () => {
    mkdirSync(join(dataDir, 'backups'));
    for (const day of ['26', '25'])
      writeFileSync(join(dataDir, 'backups', `telex-2026-11-${day}.sqlite`), 'x');
    writeAt(path(), 0, Buffer.from('no database at all'));
    expect((await refusal()).message).toContain(
      `npx telex restore ${join(dataDir, 'backups', 'telex-2026-11-26.sqlite')}`,
    );
  });

  test('one that is gone while its log is left', async () => {
    rmSync(path());
    writeFileSync(`${path()}-wal`, 'what was written last');
    expect(await refusal()).toMatchObject({ code: 'damaged' });
    expect(existsSync(path())).toBe(false);
  });
});

test('an empty file is no new database', async () => {
  truncateSync(path(), 0);
  expect(await refusal()).toMatchObject({
    code: 'empty',
    message: expect.stringContaining('npx telex restore'),
  });
  expect(statSync(path()).size).toBe(0);
});

test('a new database gives room back to the disk, and leaves no other file', async () => {
  rmSync(path());
  await (await open()).close();
  const database = new DatabaseSync(path());
  expect(database.prepare('PRAGMA auto_vacuum').get()).toEqual({ auto_vacuum: 2 });
  database.close();
  expect(existsSync(`${path()}.new`)).toBe(false);
});

test('the database of a newer Telex is left alone', async () => {
  const database = new DatabaseSync(path());
  database.exec(`INSERT INTO kysely_migration (name, timestamp) VALUES ('9001-from-the-future', 'now')`);
  database.close();
  expect(await refusal()).toMatchObject({
    code: 'newer',
    message: expect.stringMatching(/made by a newer Telex \(9001-from-the-future\): start that one/),
  });
});

test('a file that may not be written is told as that', async () => {
  rmSync(path());
  // A folder in its place: no user may write that, root neither.
  mkdirSync(path());
  expect(await refusal()).toMatchObject({
    code: 'unusable',
    message: expect.stringContaining('cannot be written'),
  });
});

test('a disk without room for its tables is told as that', async () => {
  rmSync(path());
  const opened = openStore({ dataDir, name: 'telex.sqlite', maxPages: 12, clock: () => 0 });
  await expect(opened).rejects.toMatchObject({
    code: 'unusable',
    message: expect.stringMatching(/^the disk of .*telex\.sqlite is full: make room there/),
  });
});

test('damage in a large database, where nothing reads, is found beside the work', async () => {
  const database = new DatabaseSync(path());
  database.exec('CREATE TABLE filler (bytes BLOB)');
  const insert = database.prepare('INSERT INTO filler VALUES (zeroblob(1048576))');
  for (let mebibyte = 0; mebibyte <= lookedThroughBytes / 1_048_576; mebibyte++) insert.run();
  database.exec('CREATE INDEX filler_bytes ON filler (length(bytes))');
  database.close();
  expect(await whatIsFound()).toBeNull();
  const { rootpage } = readRow(`select rootpage from sqlite_master where name = 'filler_bytes'`) as {
    rootpage: number;
  };
  writeAt(path(), (rootpage - 1) * page, Buffer.alloc(page, 7));
  expect(await whatIsFound()).toMatch(/^filler: ./);
  await (await open()).close();
});

async function whatIsFound(): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const { ended } = checkInBackground(path(), resolve);
  void ended.then(() => resolve(null));
  return promise;
}

function readRow(sql: string) {
  const database = new DatabaseSync(path(), { readOnly: true });
  const row = database.prepare(sql).get();
  database.close();
  return row;
}

function writeAt(file: string, offset: number, bytes: Buffer): void {
  const whole = readFileSync(file);
  bytes.copy(whole, offset);
  writeFileSync(file, whole);
}
