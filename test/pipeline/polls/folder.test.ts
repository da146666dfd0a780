import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchStretches } from '../../../bench/stretches.ts';
import { createFeedParser, type FeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { onlyReplica } from '../../../src/pipeline/replicas/replica.ts';
import { createPolls, type Polls } from '../../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import type { FolderSource } from '../../../src/settings/source-table.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { rssDocument } from '../../support/rss-document.ts';

let desk: Newsdesk;
let folder: string;
let parser: FeedParser;
let polls: Polls;
let source: FolderSource;
let pollDeps: Omit<Parameters<typeof createPolls>[0], 'sources'>;
const lines: string[] = [];
const stopping = new AbortController();

beforeEach(async () => {
  desk = await openNewsdesk();
  folder = mkdtempSync(join(tmpdir(), 'telex-inbox-'));
  parser = createFeedParser({});
  lines.length = 0;
  source = {
    ...{ kind: 'folder', id: 'map', folder, format: null, topic: null, credit: null, timeZone: null },
    ...{
      agency: null,
      owns: [],
      mayWithdraw: [],
      pictures: true,
      silence: true,
      everyMs: 60_000,
      everyIsSet: false,
      sample: false,
    },
  };
  await desk.store.sources.sync([{ id: 'map', url: folder, credit: null, topic: null, sample: false }]);
  const { store, clock } = desk;
  const fetcher = { fetch: () => Promise.reject(new Error('no address')), stop: () => Promise.resolve() };
  const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  const enrich = createEnricher(newsroomDefaults);
  const deps = { store, clock, newsroom: newsroomDefaults, fetcher, parser, enrich, log };
  pollDeps = { ...deps, random: () => 0.5, onNews: () => {} };
  polls = createPolls({ ...pollDeps, sources: [source] }, stopping.signal);
});
afterEach(async () => {
  await polls.ended();
  await parser.stop();
  await desk.close();
  rmSync(folder, { recursive: true });
});

function drop(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  const at = desk.now / 1000 - 120;
  utimesSync(join(folder, name), at, at);
}

test('the event loop has its turn between two hundred small files', async () => {
  // What is made once in a process, when a first item is read, is not what this is about.
  drop('eerst.xml', rssDocument(['Bericht vooraf'], desk.now - 60_000));
  await polls.startDue();
  await polls.ended();
  desk.now += 3_600_000;
  for (let at = 0; at < 200; at++) drop(`${at}.xml`, rssDocument([`Bericht ${at}`], desk.now - 60_000));
  const { longestMs, cpuMs } = await watchStretches(async () => {
    await polls.startDue();
    await polls.ended();
  });
  expect(await desk.store.archive.highestNumber()).toBe(201);
  // The longest stretch is a small part of all that is done: it counts no time of others.
  expect(longestMs).toBeLessThan(Math.max(20, cpuMs / 4));
});

test('a folder with more files than one look takes is read to its end without the clock moving on', async () => {
  for (let at = 0; at < 450; at++) drop(`${at}.xml`, rssDocument([`Bericht ${at}`], desk.now - 60_000));
  for (let look = 0; look < 3; look++) {
    await polls.startDue();
    await polls.ended();
  }
  expect(readdirSync(folder)).toEqual(['done']);
  expect(readdirSync(join(folder, 'done'))).toHaveLength(450);
  expect(await desk.store.archive.highestNumber()).toBe(450);
  await polls.startDue();
  desk.now += 59_000;
  await polls.startDue();
  expect((await desk.store.sources.health())[0]?.nextPollAt).toBeGreaterThan(desk.now);
});

test('a message with no news item in it is moved to rejected and told, one that only leaves a picture out is done', async () => {
  drop('leeg.xml', '<?xml version="1.0"?><NewsML></NewsML>');
  drop(
    'foto.json',
    JSON.stringify({
      uri: 'https://m.example/1',
      type: 'picture',
      headline: 'Haven',
      versioncreated: '2026-05-04T08:00:00Z',
    }),
  );
  await polls.startDue();
  await polls.ended();
  expect(readdirSync(join(folder, 'rejected'))).toEqual(['leeg.xml']);
  expect(readdirSync(join(folder, 'done'))).toEqual(['foto.json']);
  expect(lines.join()).toContain('"file":"leeg.xml"');
  expect(lines.join()).toContain('no news item is in it');
});

test('a file that was moved away is told with its source for a day, over looks that find nothing', async () => {
  drop('rommel\u202e.xml', 'dit is geen bericht');
  drop('leeg.xml', '<?xml version="1.0"?><NewsML></NewsML>');
  const rejected = async () =>
    (await desk.store.sources.health())[0]?.rejected.map(({ name, why }) => [name, why]);
  const look = async (laterMs: number) => {
    desk.now += laterMs;
    await polls.startDue();
    await polls.ended();
  };
  await look(0);
  const both = [
    ['leeg.xml', 'no-item'],
    ['rommel?.xml', 'not-a-feed'],
  ];
  expect((await rejected())?.toSorted()).toEqual(both);
  drop('goed.xml', rssDocument(['Bericht'], desk.now - 60_000));
  await look(2 * 60_000);
  expect((await rejected())?.toSorted()).toEqual(both);
  await look(24 * 3_600_000);
  expect(await rejected()).toEqual([]);
});

test('a folder that brings nothing all night is looked at as often as ever', async () => {
  await polls.startDue();
  await polls.ended();
  desk.now += 12 * 3_600_000;
  await polls.startDue();
  await polls.ended();
  const [health] = await desk.store.sources.health();
  expect((health?.nextPollAt ?? 0) - desk.now).toBeLessThanOrEqual(63_000);
});

test('a folder is read by the Telex that has it, with something in it; where none has, that is told after a minute', async () => {
  const path = join(folder, 'anp');
  const dirs = { there: join(folder, 'b'), empty: join(folder, 'a') };
  for (const dir of Object.values(dirs)) mkdirSync(dir);
  const stored = { id: 'map', url: `folder:${path}`, credit: null, topic: null, sample: false };
  await desk.store.sources.sync([stored]);
  // The same path on three machines: nothing is dropped on the one, on another there is no such folder.
  const [there, empty, without] = [member('b', dirs.there), member('a', dirs.empty), member('c', null)];
  dropOn(dirs.there, 'een.xml', 'Een');
  for (const each of [without, empty]) await each.look();
  expect((await desk.store.sources.health())[0]).toMatchObject({ state: 'new', leaseUntil: null });
  await there.look();
  expect(await desk.store.archive.highestNumber()).toBe(1);
  // It ends: the others wait, and one says so.
  desk.now += 120_000;
  for (const ms of [0, 59_000]) await without.look(ms);
  expect((await desk.store.sources.health())[0]).toMatchObject({ state: 'ok', leaseUntil: null });
  await without.look(1_000);
  const [told] = await desk.store.sources.health();
  expect(told).toMatchObject({ state: 'failing', failCount: 1, lastErrorKind: 'folder-nowhere' });
  // It is back: nothing is waited for.
  dropOn(dirs.there, 'twee.xml', 'Twee');
  desk.now += 120_000;
  await there.look();
  expect((await desk.store.sources.health())[0]).toMatchObject({ state: 'ok', failCount: 0 });
  expect(await desk.store.archive.highestNumber()).toBe(2);
  // Where nothing is dropped anywhere, one that has the folder looks all the same.
  desk.now += 120_000;
  for (const ms of [0, 3_000]) await empty.look(ms);
  expect((await desk.store.sources.health())[0]?.lastPollAt).toBe(desk.now);

  /** A Telex among others, on a machine with this folder where the newsroom file says; null: with none. */
  function member(owner: string, dir: string | null) {
    let elapsed = 0;
    const replica = { ...onlyReplica, owner, leaseMs: 20_000 };
    const sources = [{ ...source, folder: path }];
    const deps = { ...pollDeps, sources, replica, elapsed: () => elapsed };
    const mine = createPolls(deps, stopping.signal);
    return {
      async look(ms = 0) {
        elapsed += ms;
        rmSync(path, { force: true });
        if (dir !== null) symlinkSync(dir, path);
        await mine.startDue();
        await mine.ended();
      },
    };
  }

  function dropOn(dir: string, name: string, headline: string): void {
    writeFileSync(join(dir, name), rssDocument([headline], desk.now - 60_000));
    utimesSync(join(dir, name), desk.now / 1_000 - 120, desk.now / 1_000 - 120);
  }
});
