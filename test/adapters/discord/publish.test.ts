import { afterEach, beforeEach, expect, test } from 'vitest';
import { create } from '../../../adapters/discord/index.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { inEnglish } from '../../support/adapter-state.ts';
import { adapterDeps, discordSettings, testTimes } from '../../support/discord/harness.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';
import { channelTypes } from '../../support/discord/world.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { hourMs, minuteMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
let server: DiscordServer;
let deliverer: Deliverer;
let stop: () => Promise<void>;

const isCrosspost = (_method: string, path: string) => path.endsWith('/crosspost');
const crossposts = () => server.requests.filter((it) => isCrosspost(it.method, it.path));
const published = () => server.world.messages.filter((it) => it.crossposted);
const posted = () => server.world.messages.filter((it) => it.channelId === announcements);
let announcements: string;

beforeEach(async () => {
  [desk, server] = await Promise.all([openNewsdesk(), openDiscordServer()]);
  announcements = server.addChannel('nieuws', channelTypes.announcement).id;
  await desk.follow({ platform: 'discord', workspace: '', externalId: announcements }, 'buitenland');
});
afterEach(async () => {
  await stop();
  await server.stop();
  await desk.close();
});

test('where it is wanted, what is posted in an announcement channel is published', async () => {
  await start(true);
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  expect(published()).toHaveLength(1);
  const [publishing] = await desk.store.deliveries.list({ state: 'sent', limit: 1 });
  expect(publishing).toMatchObject({ kind: 'publish', number: 1 });
});

test('where it is not wanted, nothing is published', async () => {
  await start(false);
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  expect(posted()).toHaveLength(1);
  expect(crossposts()).toEqual([]);
});

test('what Discord’s limit keeps back waits as it asks, visible in the ledger, and delays no post', async () => {
  await start(true);
  server.fault({ kind: 'limited', retryAfterMs: 20 * minuteMs, global: false }, isCrosspost);
  await desk.file(wireItem({ guid: 'a' }));
  await deliver(desk.now + minuteMs);
  await desk.file(wireItem({ guid: 'b' }), wireItem({ guid: 'c' }));
  await deliver(desk.now + minuteMs);
  expect(posted()).toHaveLength(3);
  expect(published()).toEqual([]);
  // Who asked once too often does not ask for each message again.
  expect(crossposts()).toHaveLength(1);
  const waiting = await desk.store.deliveries.list({ state: 'pending', limit: 10 });
  expect(waiting.map(({ kind }) => kind)).toEqual(['publish', 'publish', 'publish']);
  expect(await desk.store.troubles.oldestOpen()).toEqual([]);
  await deliver();
  expect(published()).toHaveLength(3);
});

test.each([30031, 30046])('a limit that names no time (%d) is one', async (code) => {
  await start(true);
  server.fault({ kind: 'refused', status: 400, code }, isCrosspost);
  await desk.file(wireItem({ guid: 'a' }));
  await deliver(desk.now + minuteMs);
  expect(published()).toEqual([]);
  await deliver();
  expect(published()).toHaveLength(1);
});

test('flashes are published before what waits longer', async () => {
  await start(true);
  server.fault({ kind: 'limited', retryAfterMs: 20 * minuteMs, global: false }, isCrosspost);
  await desk.file(wireItem({ guid: 'a' }));
  await deliver(desk.now + minuteMs);
  await desk.file(wireItem({ guid: 'b' }));
  await desk.file(wireItem({ guid: 'flits', urgency: 1 }));
  await deliver(desk.now + minuteMs);
  const before = crossposts().length;
  await deliver();
  const flash = server.world.messages.find(({ components }) => JSON.stringify(components).includes('flits'));
  expect(crossposts()[before]?.path).toContain(flash?.id);
  expect(published()).toHaveLength(3);
});

test('what waits is published by itself after a crash, without another post', async () => {
  await start(true);
  server.fault({ kind: 'drop', after: false }, isCrosspost);
  await desk.file(wireItem({ guid: 'a' }));
  await deliver(desk.now);
  expect(published()).toEqual([]);
  await stop();
  await desk.reopen();
  await start(true);
  await deliver();
  expect(published()).toHaveLength(1);
});

test('a post whose answer was lost is published when it is found', async () => {
  await start(true);
  server.fault({ kind: 'drop', after: true });
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  expect(posted()).toHaveLength(1);
  expect(published()).toHaveLength(1);
});

test('where publishing is refused, posts go on and it is told', async () => {
  await start(true);
  server.fault({ kind: 'refused', status: 403, code: 50013 }, isCrosspost);
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  await desk.file(wireItem({ guid: 'b' }));
  await deliver();
  expect(posted()).toHaveLength(2);
  const [given] = await desk.store.deliveries.list({ state: 'dead', limit: 5 });
  expect(inEnglish(given?.reason)).toContain('not published: ');
});

test('a loud post in an announcement channel is not edited: followers get it as it was', async () => {
  await start(true);
  await desk.file(wireItem({ guid: 'flits', urgency: 1 }));
  await deliver();
  expect(posted().map(({ editedAt }) => editedAt)).toEqual([null]);
});

async function start(publish: boolean): Promise<void> {
  const settings = discordSettings(server, { publish });
  const adapter = create({ ...adapterDeps(), settings, times: testTimes });
  await adapter.start();
  stop = adapter.stop;
  const { store, clock } = desk;
  deliverer = createDeliverer({
    adapter,
    store,
    clock,
    present: presenter,
    random: () => 0.5,
    log: quietLog,
  });
}

/** Until nothing is due before then. */
async function deliver(last = desk.now + 6 * hourMs): Promise<void> {
  for (let rounds = 0; rounds < 60; rounds++) {
    const dueAt = await deliverer.round(new AbortController().signal);
    if (dueAt === null || dueAt > last) return;
    desk.now = Math.max(desk.now, dueAt);
  }
  throw new Error('after 60 rounds there is still something to deliver');
}
