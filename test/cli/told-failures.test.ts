import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackupTool } from '../../src/cli/backup.ts';
import type { CliTool } from '../../src/cli/cli-tool.ts';
import { complain } from '../../src/cli/complain.ts';
import { createDeliveriesTool } from '../../src/cli/deliveries.ts';
import { createEraseTool } from '../../src/cli/erase.ts';
import { createRestoreTool } from '../../src/cli/restore.ts';
import { tellArguments } from '../../src/cli/words/tell-arguments.ts';
import { openData } from '../../src/pipeline/open-data.ts';
import { openStore } from '../../src/store/open-store.ts';
import { UnusableStoreError } from '../../src/store/unusable-store.ts';
import { newsroomOf } from '../settings/read-config.ts';
import { quietLog } from '../support/quiet-log.ts';

let folder: string;
const clock = () => Date.UTC(2026, 10, 24, 12);
const deps = { dataDir: () => folder, clock };
const database = () => join(folder, 'telex.sqlite');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'telex-told-'));
  await (await openStore({ dataDir: folder, name: 'telex.sqlite', clock })).close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(tool: CliTool, ...args: readonly string[]) {
  let said = '';
  const hear = (text: string) => {
    said += text;
  };
  const io = { stdin: Readable.from([]), stdout: hear, stderr: hear, locale: 'nl', signal: never } as const;
  return { code: await tool.run(args, io), said };
}
const never = new AbortController().signal;

/** What a read-only folder does, to every user: the files that SQLite needs beside the database cannot be made. */
function shutTheFolder(): void {
  mkdirSync(`${database()}-shm`);
}

test('deliveries are read where nothing can be written, and a decision on one is refused', async () => {
  shutTheFolder();
  expect(await run(createDeliveriesTool(deps))).toEqual({
    code: 0,
    said: expect.stringContaining('wacht 0   onderweg 0'),
  });
  await expect(run(createDeliveriesTool(deps), '--retry', '1')).rejects.toThrow('cannot be written');
});

test('deliveries are read while another program holds the database', async () => {
  const other = new DatabaseSync(database());
  other.exec('BEGIN IMMEDIATE');
  expect(await run(createDeliveriesTool(deps))).toMatchObject({ code: 0 });
  other.close();
});

test('a backup that cannot be put where it was to be says where it can', async () => {
  writeFileSync(join(folder, 'backups'), '');
  const { code, said } = await run(createBackupTool(deps));
  expect(code).toBe(1);
  expect(said).toMatch(/er is geen kopie gemaakt \(.*backups: dat is er al \(EEXIST\)\).*--to <bestand>/);
});

test('a database that is empty is told as that, and not as a place to write', async () => {
  truncateSync(database(), 0);
  expect(await run(createBackupTool(deps))).toEqual({
    code: 1,
    said: expect.stringContaining(`de database ${database()} is leeg`),
  });
});

test('what is wrong with a backup is said of the file that was named, and nothing is left of it', async () => {
  const notes = join(folder, 'notities.txt');
  writeFileSync(notes, 'geen database '.repeat(500));
  expect(await run(createRestoreTool(deps), notes)).toEqual({
    code: 1,
    said: `telex restore: ${notes} is geen database van Telex, of een beschadigde\n`,
  });
  expect(await run(createRestoreTool(deps), folder)).toEqual({
    code: 1,
    said: `telex restore: ${folder} is niet over te nemen in ${folder}: dat is een map. Er is niets veranderd.\n`,
  });
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('a backup of a newer Telex is not put back', async () => {
  const size = statSync(database()).size;
  const newer = join(folder, 'nieuwer.sqlite');
  await run(createBackupTool(deps), '--to', newer);
  const copy = new DatabaseSync(newer);
  copy.exec("INSERT INTO kysely_migration VALUES ('9999-later', '2030-01-01')");
  copy.close();
  expect(await run(createRestoreTool(deps), newer)).toEqual({
    code: 1,
    said: expect.stringContaining('van een nieuwere Telex (9999-later)'),
  });
  expect(statSync(database()).size).toBe(size);
});

test('an empty word, and a flag that is none, are said to be that', async () => {
  expect(await run(createRestoreTool(deps), '')).toMatchObject({
    code: 2,
    said: expect.stringContaining('noem één bestand, de back-up'),
  });
  for (const create of [createRestoreTool, createEraseTool])
    expect(await run(create(deps), '--nu')).toMatchObject({
      code: 2,
      said: expect.stringContaining('er is geen vlag --nu'),
    });
  expect(await run(createBackupTool(deps), '')).toMatchObject({
    code: 2,
    said: expect.stringContaining('een leeg woord'),
  });
  expect(() => tellArguments(new Error('iets anders'), 'nl')).toThrow('iets anders');
});

test('a disk that fills up in what a start writes is a sentence with what to do', async () => {
  const newsroom = newsroomOf(`sources:\n  - {id: anp, url: 'https://wire.example/anp'}`);
  const stops = new AsyncDisposableStack();
  // It is opened well, and no page of it can be had after that.
  const first = async () => {
    const store = await openStore({ dataDir: folder, name: 'telex.sqlite', clock, maxPages: 1 });
    const text = 'x'.repeat(100_000);
    return store
      .keyv('vol')
      .set('vol', text)
      .then(() => newsroom)
      .finally(() => store.close());
  };
  const data = { dataDir: folder, log: quietLog, clock, first };
  const error = await openData(newsroom, data, stops).catch((failed: unknown) => failed);
  await stops.disposeAsync();
  expect(error).toBeInstanceOf(UnusableStoreError);
  expect(complaint(error)).toBe(
    'telex: de database is niet te gebruiken (de schijf is vol (SQLite 13)): maak ruimte op de schijf van de datamap, en probeer het opnieuw\n',
  );
});

test('a server that goes away in what it is asked is a sentence with what to do', () => {
  const gone = Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
  const said = complaint(new UnusableStoreError(gone, 'server'));
  expect(said).toMatch(
    /^telex: de databaseserver van DATABASE_URL antwoordt niet.*probeer het daarna opnieuw\n$/,
  );
});

function complaint(error: unknown): string {
  let said = '';
  const written = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  complain(error, 'nl');
  written.mockRestore();
  return said;
}
