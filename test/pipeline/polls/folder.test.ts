import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFeedParser, type FeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { createPolls, type Polls } from '../../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import type { FolderSource } from '../../../src/settings/source-table.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { rssDocument } from '../../support/rss-document.ts';

let desk: Newsdesk;
let folder: string;
let parser: FeedParser;
let polls: Polls;
const lines: string[] = [];
const stopping = new AbortController();

beforeEach(async () => {
  desk = await openNewsdesk();
  folder = mkdtempSync(join(tmpdir(), 'telex-inbox-'));
  parser = createFeedParser({});
  lines.length = 0;
  const source: FolderSource = {
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
  const deps = { store, clock, newsroom: newsroomDefaults, sources: [source], fetcher, parser, enrich, log };
  polls = createPolls({ ...deps, random: () => 0.5, onNews: () => {} }, stopping.signal);
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
