import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  conditional,
  type FeedServer,
  redirect,
  startFeedServer,
  status,
} from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';

const dayMs = 24 * hourMs;
const [password, key] = ['open-sesam-77', 'k3y-of-the-newsroom'];

let wire: FeedServer;
let desk: PollingDesk;
beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(
    `sources:\n  - { id: wire, url: 'http://anp:${password}@127.0.0.1:${wire.port}/rss?desk=1&apikey=${key}', every: 1m }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`,
  );
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

test('the key of a source reaches its server and stands in no file, no line of the log and no answer', async () => {
  serve(`/rss?desk=1&apikey=${key}`, 'Een');
  await desk.round();
  wire.on(`/rss?desk=1&apikey=${key}`, status(503));
  desk.now += 2 * minuteMs;
  await desk.round();
  expect(wire.seen.every(({ headers }) => headers.authorization === basic())).toBe(true);
  expect(desk.lines.join()).toContain('could not be read');
  expect(told()).not.toMatch(secrets);
  expect(JSON.stringify(await desk.store().sources.health())).not.toMatch(secrets);
});

test('a move is remembered without the key, and asked with it', async () => {
  wire.on(`/rss?desk=1&apikey=${key}`, redirect(301, `/new?apikey=${key}`));
  serve(`/new?apikey=${key}`, 'Een');
  for (let at = 0; at < 6; at++) {
    await desk.round();
    desk.now += dayMs / 2;
  }
  await desk.round();
  const asked = wire.seen.length;
  desk.now += hourMs;
  await desk.round();
  expect(wire.seen.slice(asked).map(({ path }) => path)).toEqual([`/new?apikey=${key}`]);
  expect(wire.seen.at(-1)?.headers.authorization).toBe(basic());
  const [{ movedTo } = { movedTo: '' }] = await desk.store().sources.health();
  expect(movedTo).toBe(`http://127.0.0.1:${wire.port}/new?apikey=***`);
  expect(told()).not.toMatch(secrets);
});

test('a move to an address with a key of its server’s own is followed each time and kept nowhere', async () => {
  wire.on(`/rss?desk=1&apikey=${key}`, redirect(301, '/new?token=of-the-server'));
  serve('/new?token=of-the-server', 'Een');
  for (let at = 0; at < 6; at++) {
    await desk.round();
    desk.now += at < 4 ? dayMs : hourMs;
  }
  expect(wire.seen.at(-2)?.path).toBe(`/rss?desk=1&apikey=${key}`);
  expect(files()).not.toContain('of-the-server');
  // Its validators are known all the same.
  expect(wire.seen.at(-1)?.headers['if-none-match']).toBe('"1"');
});

test('an empty link of an item does not post the key', async () => {
  serve(`/rss?desk=1&apikey=${key}`, 'Een', (body) => body.replaceAll('</guid>', '</guid><link>#een</link>'));
  await desk.round();
  expect(await headlines()).toEqual(['Een']);
  expect(told()).not.toMatch(secrets);
});

const secrets = new RegExp(`${password}|${key}`);
const basic = () => `Basic ${Buffer.from(`anp:${password}`).toString('base64')}`;

function serve(path: string, ...said: readonly (string | ((body: string) => string))[]): void {
  const titles = said.filter((each) => typeof each === 'string');
  const change = said.find((each) => typeof each === 'function') ?? ((body: string) => body);
  const body = change(rssDocument(titles, desk.now - minuteMs));
  wire.on(path, conditional(body, { etag: '"1"' }));
}

/** All that is on the disk, and all that was said. */
const told = () => `${files()} ${desk.lines.join()}`;
const files = () =>
  readdirSync(desk.dataDir)
    .map((name) => readFileSync(join(desk.dataDir, name), 'latin1'))
    .join();

const headlines = async () =>
  (await desk.store().archive.latest({ topics: [], limit: 10 })).map(({ item }) => item.headline);
