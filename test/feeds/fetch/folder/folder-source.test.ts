import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderReader, type FolderReader } from '../../../../src/feeds/fetch/folder/folder-source.ts';

const signal = new AbortController().signal;
const now = Date.parse('2026-02-06T20:55:00Z');
let folder = '';
let reader: FolderReader;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telex-drop-'));
  reader = createFolderReader({ folder, clock: () => now });
});
afterEach(() => rm(folder, { recursive: true }));

/** A file as the agency's FTP leaves it, so many seconds ago. */
async function drop(name: string, text: string, secondsAgo = 5): Promise<void> {
  await writeFile(join(folder, name), text);
  await touch(name, secondsAgo);
}
async function touch(name: string, secondsAgo: number): Promise<void> {
  const at = (now - secondsAgo * 1000) / 1000;
  await utimes(join(folder, name), at, at);
}
async function look(from = reader) {
  const { files } = await from.collect(signal);
  return files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);
}

test('a file is taken at the second look, when it stood the same', async () => {
  await drop('brug.xml', '<NewsML/>');
  expect(await look()).toEqual([]);
  expect(await look()).toEqual([['brug.xml', '<NewsML/>']]);
});

test('a file that is still being written waits until it is whole', async () => {
  await drop('brug.xml', '<News', 5);
  await look();
  await appendFile(join(folder, 'brug.xml'), 'ML/>');
  await touch('brug.xml', 3);
  expect(await look()).toEqual([]);
  expect(await look()).toEqual([['brug.xml', '<NewsML/>']]);
});

test('what waited while Telex was down is taken at the first look, oldest first', async () => {
  await drop('tweede.xml', 'b', 100);
  await drop('eerste.xml', 'a', 200);
  expect(await look()).toEqual([
    ['eerste.xml', 'a'],
    ['tweede.xml', 'b'],
  ]);
});

test('names of unfinished files, hidden files, empty files, folders and links are left alone', async () => {
  for (const name of ['.brug.xml', 'brug.xml.tmp', 'brug.xml.part', 'brug.filepart', '~brug.xml']) {
    await drop(name, 'x', 200);
  }
  await drop('leeg.xml', '', 200);
  await mkdir(join(folder, 'done'));
  await symlink('/etc/hostname', join(folder, 'link.xml'));
  expect(await look()).toEqual([]);
});

test('what stood for an hour under the name of an unfinished file, or empty, is moved to rejected and told', async () => {
  const names = ['..json', '.brug.xml', 'brug.xml.part', 'leeg.xml'];
  for (const name of names) await drop(name, name === 'leeg.xml' ? '' : 'x', 3_601);
  await drop('nieuw.xml.part', 'x', 3_500);
  await drop('.gitkeep', '', 9_999);
  await drop('.DS_Store', 'x', 9_999);
  const { files, problems } = await reader.collect(signal);
  expect(files).toEqual([]);
  expect(problems.map(({ message }) => message).sort()).toEqual(
    [
      '..json has the name of an unfinished file, stood still for an hour and was moved to rejected/: ask the agency to send it again',
      '.brug.xml has the name of an unfinished file, stood still for an hour and was moved to rejected/: ask the agency to send it again',
      'brug.xml.part has the name of an unfinished file, stood still for an hour and was moved to rejected/: ask the agency to send it again',
      'leeg.xml is empty, stood still for an hour and was moved to rejected/: ask the agency to send it again',
    ].sort(),
  );
  expect((await readdir(join(folder, 'rejected'))).sort()).toEqual([...names].sort());
  expect((await readdir(folder)).sort()).toEqual(['.DS_Store', '.gitkeep', 'nieuw.xml.part', 'rejected']);
});

test('what bears a time that is yet to come is told an hour after it came', async () => {
  let later = 0;
  const own = createFolderReader({ folder, clock: () => Date.now() + later });
  await writeFile(join(folder, 'leeg.xml'), '');
  await utimes(join(folder, 'leeg.xml'), 4_070_908_800, 4_070_908_800);
  expect((await own.collect(signal)).problems).toEqual([]);
  later = 3_601_000;
  expect((await own.collect(signal)).problems.map(({ rejected }) => rejected)).toEqual([
    { name: 'leeg.xml', why: 'empty' },
  ]);
});

test('a look takes no more than fits in memory, and at least one file', async () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  for (let at = 0; at < 20; at++) await drop(`${at + 10}.xml`, megabyte, 200 - at);
  const first = await reader.collect(signal);
  expect(first.files).toHaveLength(16);
  expect(first.hasMore).toBe(true);
  await drop('00.xml', 'x'.repeat(17 * 1024 * 1024), 300);
  const large = createFolderReader({ folder, clock: () => now, maxBytes: 20 * 1024 * 1024 });
  expect((await large.collect(signal)).files.map(({ name }) => name)).toEqual(['00.xml']);
});

test('two thousand files are taken in ten looks, whatever lies in done/ already', async () => {
  await mkdir(join(folder, 'done'));
  for (let at = 0; at < 2_000; at++) await drop(`${at}.xml`, `${at}`, 5_000 - at);
  for (let at = 0; at < 300; at++) await writeFile(join(folder, 'done', `${at}.xml`), 'eerder');
  let looks = 0;
  for (let hasMore = true; hasMore; looks++) {
    const taken = await reader.collect(signal);
    for (const file of taken.files) await file.settle(null);
    hasMore = taken.hasMore;
  }
  expect(looks).toBe(10);
  expect(await readdir(join(folder, 'done'))).toHaveLength(2_300);
  expect(await readFile(join(folder, 'done', '7-2.xml'), 'utf8')).toBe('7');
});

test('the name of a file that comes each minute is not sought from the first number each time', async () => {
  for (let at = 0; at < 30; at++) {
    await drop('laatste.xml', `${at}`, 100);
    await (await reader.collect(signal)).files[0]?.settle(null);
  }
  expect(await readFile(join(folder, 'done', 'laatste-30.xml'), 'utf8')).toBe('29');
});

test('a file that is renamed into place is taken under its own name', async () => {
  await drop('brug.xml.tmp', 'x');
  await look();
  await rename(join(folder, 'brug.xml.tmp'), join(folder, 'brug.xml'));
  await look();
  expect(await look()).toEqual([['brug.xml', 'x']]);
});

test('a settled file moves to done or rejected and is never read again', async () => {
  await drop('goed.xml', 'a', 100);
  await drop('fout.xml', 'b', 100);
  const { files } = await reader.collect(signal);
  for (const file of files) await file.settle(file.name === 'goed.xml' ? null : 'cut');
  expect(await readdir(join(folder, 'done'))).toEqual(['goed.xml']);
  expect(await readdir(join(folder, 'rejected'))).toEqual(['fout.xml']);
  expect(await look()).toEqual([]);
});

test('a file that was not settled is handed out again, also after a restart', async () => {
  await drop('brug.xml', 'a', 100);
  expect(await look()).toHaveLength(1);
  expect(await look()).toHaveLength(1);
  const afterCrash = createFolderReader({ folder, clock: () => now });
  expect(await look(afterCrash)).toEqual([['brug.xml', 'a']]);
});

test('a second file of the same name overwrites nothing', async () => {
  for (const text of ['eerste', 'tweede']) {
    await drop('brug.xml', text, 100);
    const [file] = (await reader.collect(signal)).files;
    await file?.settle(null);
  }
  expect((await readdir(join(folder, 'done'))).sort()).toEqual(['brug-2.xml', 'brug.xml']);
  expect(await readFile(join(folder, 'done', 'brug-2.xml'), 'utf8')).toBe('tweede');
});

test('a newer file that came under the same name before the old one was settled is not lost', async () => {
  await drop('brug.xml', 'oud', 100);
  const [file] = (await reader.collect(signal)).files;
  await drop('brug.xml', 'nieuwer', 90);
  await file?.settle(null);
  expect(await look()).toEqual([['brug.xml', 'nieuwer']]);
});

test('a file that another took the place of, of the same size and time, waits to be seen twice itself', async () => {
  await drop('brug.xml', 'oud');
  await look();
  await drop('brug.nieuw', 'neu');
  await rename(join(folder, 'brug.nieuw'), join(folder, 'brug.xml'));
  expect(await look()).toEqual([]);
  expect(await look()).toEqual([['brug.xml', 'neu']]);
});

test('a file over the limit is rejected unread, and said so', async () => {
  await drop('groot.xml', 'x'.repeat(20), 100);
  await drop('klein.xml', 'x', 100);
  const small = createFolderReader({ folder, clock: () => now, maxBytes: 10 });
  const { files, problems } = await small.collect(signal);
  expect(files.map(({ name }) => name)).toEqual(['klein.xml']);
  expect(problems).toEqual([
    {
      message: 'groot.xml is larger than 10 bytes and was moved to rejected/',
      rejected: { name: 'groot.xml', why: 'too-large' },
    },
  ]);
});

test('a full folder is taken in turns', async () => {
  for (let i = 0; i < 5; i += 1) await drop(`${i}.xml`, 'x', 200 - i);
  const inTurns = createFolderReader({ folder, clock: () => now, mostFiles: 2 });
  for (const names of [['0.xml', '1.xml'], ['2.xml', '3.xml'], ['4.xml'], []]) {
    const { files } = await inTurns.collect(signal);
    expect(files.map(({ name }) => name)).toEqual(names);
    for (const file of files) await file.settle(null);
  }
});

test('a folder that is not there is an error for the log', async () => {
  const lost = createFolderReader({ folder: join(folder, 'weg'), clock: () => now });
  await expect(lost.collect(signal)).rejects.toThrow('ENOENT');
});

test('a folder with more than one look takes says so, until the last are taken', async () => {
  for (let at = 0; at < 5; at++) await drop(`bericht-${at}.xml`, '<NewsML/>', 120);
  const few = createFolderReader({ folder, clock: () => now, mostFiles: 2 });
  const more: boolean[] = [];
  for (let at = 0; at < 3; at++) {
    const { files, hasMore } = await few.collect(signal);
    for (const file of files) await file.settle(null);
    more.push(hasMore);
  }
  expect(more).toEqual([true, true, false]);
});

test('a file that changes between all looks is looked at again some seconds later, and told of after minutes', async () => {
  let at = now;
  reader = createFolderReader({ folder, clock: () => at });
  const anew = async (seconds: number) => {
    at += seconds * 1_000;
    await drop('brug.xml', `<NewsML a="${at}"/>`, (now - at) / 1_000 + 1);
    return reader.collect(signal);
  };
  expect(await anew(0)).toMatchObject({ files: [], isAgainSoon: false, stuck: [] });
  expect(await anew(60)).toMatchObject({ files: [], isAgainSoon: true, stuck: [] });
  expect(await anew(5)).toMatchObject({ files: [], isAgainSoon: false, stuck: [] });
  expect(await anew(60)).toMatchObject({ files: [], isAgainSoon: true, stuck: [] });
  const stuck = [{ what: 'changing', count: 1, name: 'brug.xml', code: '' }];
  expect(await anew(180)).toMatchObject({ files: [], stuck });
  // Another process, or another newsroom file: it is no less known.
  const written = reader.written() ?? '';
  reader = createFolderReader({ folder, clock: () => at });
  reader.recall(written);
  expect(await anew(60)).toMatchObject({ files: [], stuck });
  expect(reader.written()).toBe(null);
  at += 5_000;
  expect(await reader.collect(signal)).toMatchObject({
    files: [{ name: 'brug.xml' }],
    isAgainSoon: false,
    stuck: [],
  });
});
