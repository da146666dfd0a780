import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { create } from '../../../adapters/discord/index.ts';
import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import { isUp, kindsOf, reasonsOf } from '../../support/adapter-state.ts';
import {
  adapterDeps,
  discordHarness,
  discordSettings,
  openDiscordHarness,
  testTimes,
} from '../../support/discord/harness.ts';
import { cardPost } from '../../support/discord/posts.ts';
import { listeningRouter } from '../../support/discord/router.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';

const opened: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).toReversed()) await each.stop();
});

async function openServer(heartbeatMs = 41_250): Promise<DiscordServer> {
  const server = await openDiscordServer({ heartbeatMs });
  opened.push(server);
  return server;
}

function makeAdapter(apiUrl: string, token: string, times = testTimes): Adapter {
  const adapter = create({ ...adapterDeps(), settings: discordSettings({ token, apiUrl }), times });
  opened.push(adapter);
  return adapter;
}

test('a wrong token is said at once, with the setting to change', async () => {
  const server = await openServer();
  const adapter = makeAdapter(server.apiUrl, 'wrong');
  await expect(adapter.start()).rejects.toMatchObject({
    name: 'AdapterError',
    code: 'token-refused',
    message: expect.stringContaining('DISCORD_TOKEN'),
  });
  expect(kindsOf(adapter)).toBe('hearing down, posting down');
  // Who logs in with a refused token uses up the day's logins.
  expect(server.gateway.counts.identified).toBe(0);
});

test.each([4004, 4013, 4014])(
  'a login closed with %i is told with a sentence, and posts go on',
  async (code) => {
    const server = await openServer();
    server.gateway.refuseWith = code;
    const adapter = makeAdapter(server.apiUrl, server.token);
    await expect(adapter.start()).rejects.toMatchObject({ name: 'AdapterError' });
    expect(kindsOf(adapter)).toBe('hearing down, posting up');
    expect(reasonsOf(adapter)).toMatch(/DISCORD_TOKEN|intents/);
    const channel = await discordHarness(server, adapter).addChannel('buitenland');
    const act = { kind: 'post', key: 'k', channel, post: cardPost } as const;
    expect((await adapter.send(act, new AbortController().signal)).kind).toBe('sent');
    expect(server.gateway.counts.identified).toBe(1);
  },
);

test('a gateway address that cannot be had is asked for again', async () => {
  const server = await openServer();
  server.fault(
    { kind: 'server-error', status: 503, after: false },
    (_method, path) => path === '/gateway/bot',
  );
  const adapter = makeAdapter(server.apiUrl, server.token);
  await adapter.start();
  await expect.poll(() => isUp(adapter)).toBe(true);
});

test('closed with 4004 while it runs, the adapter says why, and hears again by itself', async () => {
  const server = await openServer();
  const adapter = makeAdapter(server.apiUrl, server.token, {
    ...testTimes,
    refusedMs: { first: 300, most: 300 },
  });
  await adapter.start();
  server.gateway.close(4004);
  await expect.poll(() => kindsOf(adapter)).toBe('hearing down, posting up');
  expect(reasonsOf(adapter)).toContain('DISCORD_TOKEN');
  await expect.poll(() => isUp(adapter)).toBe(true);
});

test('a token that is refused for a while costs no login, and is heard with as soon as it is taken', async () => {
  const server = await openServer();
  server.refuseToken();
  const adapter = makeAdapter(server.apiUrl, server.token);
  await expect(adapter.start()).rejects.toMatchObject({ code: 'token-refused' });
  server.acceptToken();
  await expect.poll(() => isUp(adapter)).toBe(true);
  expect(server.gateway.counts.identified).toBe(1);
});

test('with the network down the adapter keeps trying, and is ready once it is back', async () => {
  const door = createServer().listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  door.close();
  const adapter = makeAdapter(`http://127.0.0.1:${port}/api`, 'MTE3NTAwMDAwMDAwMDAwMDAwMQ.test.token');
  await adapter.start();
  expect(kindsOf(adapter)).toBe('hearing connecting, posting connecting');
  const outcome = await adapter.send(
    {
      kind: 'post',
      key: 'k',
      channel: { platform: 'discord', workspace: '', externalId: '1175000000000000042' },
      post: cardPost,
    },
    new AbortController().signal,
  );
  expect(outcome.kind).toBe('not-sent');
  const server = await openDiscordServer({ port });
  opened.unshift(server);
  await expect.poll(() => isUp(adapter)).toBe(true);
});

test('a gateway that never answers is given up, and tried again with a new client', async () => {
  const server = await openServer();
  server.gateway.isSilent = true;
  const adapter = makeAdapter(server.apiUrl, server.token, { ...testTimes, loginDeadlineMs: 200 });
  await adapter.start();
  expect(kindsOf(adapter)).toBe('hearing connecting, posting up');
  server.gateway.isSilent = false;
  await expect.poll(() => isUp(adapter)).toBe(true);
  expect(server.gateway.counts.identified).toBe(1);
});

test('a login that is given up in the middle of its handshake harms nobody', async () => {
  const server = await openServer();
  server.gateway.holdsHandshakes = true;
  const adapter = makeAdapter(server.apiUrl, server.token, { ...testTimes, loginDeadlineMs: 1000 });
  await adapter.start();
  server.gateway.holdsHandshakes = false;
  // An error that nobody listens to would end the process, and the test run with it.
  await expect.poll(() => isUp(adapter)).toBe(true);
});

test('after a failed login one client is left: a command is answered once', async () => {
  const server = await openServer(300);
  server.gateway.unavailable = 1;
  const router = listeningRouter();
  const adapter = create({
    ...adapterDeps({ router }),
    settings: discordSettings(server),
    times: testTimes,
  });
  opened.push(adapter);
  await adapter.start();
  await expect.poll(() => isUp(adapter)).toBe(true);
  const channel = server.addChannel('buitenland');
  const asked = server.slash({ channelId: channel.id }, 'laatste', {});
  await server.until(asked, (it) => it.acknowledged);
  expect(router.asked).toHaveLength(1);
  // A client that comes back from the dead does so half a second after it was ended, before four heartbeats of this one.
  const before = server.gateway.heartbeats;
  await expect.poll(() => server.gateway.heartbeats - before).toBeGreaterThan(4);
  expect(server.gateway.counts).toMatchObject({ connected: 1, identified: 1 });
});

test('a cut connection is resumed, and nothing asked meanwhile is lost', async () => {
  const router = listeningRouter();
  const discord = await openDiscordHarness({ router });
  opened.push(discord);
  const { externalId: channelId } = await discord.addChannel('buitenland');
  const { gateway } = discord.server;
  gateway.cut();
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await discord.server.until(asked, (it) => it.acknowledged);
  expect(gateway.counts).toEqual({ connected: 2, identified: 1, resumed: 1 });
  await expect.poll(() => isUp(discord.adapter)).toBe(true);
});

test('posts go on while the live connection is cut', async () => {
  const server = await openServer();
  const adapter = makeAdapter(server.apiUrl, server.token);
  await adapter.start();
  const discord = discordHarness(server, adapter);
  const channel = await discord.addChannel('buitenland');
  server.gateway.cut();
  const outcome = await adapter.send(
    { kind: 'post', key: 'k', channel, post: cardPost },
    new AbortController().signal,
  );
  expect(outcome.kind).toBe('sent');
});

test('a connection that does not come back is made anew, and posts go on meanwhile', async () => {
  const server = await openServer();
  const times = { ...testTimes, loginDeadlineMs: 300, patienceMs: 100 };
  const adapter = makeAdapter(server.apiUrl, server.token, times);
  await adapter.start();
  const channel = await discordHarness(server, adapter).addChannel('buitenland');
  const act = { kind: 'post', key: 'k', channel, post: cardPost } as const;
  server.gateway.isSilent = true;
  server.gateway.cut();
  await expect.poll(() => reasonsOf(adapter)).toMatch(/did not come back/);
  expect((await adapter.send(act, new AbortController().signal)).kind).toBe('sent');
  server.gateway.isSilent = false;
  await expect.poll(() => isUp(adapter)).toBe(true);
});

test('a connection that no longer answers heartbeats is replaced', async () => {
  const server = await openServer(100);
  const adapter = makeAdapter(server.apiUrl, server.token);
  await adapter.start();
  server.gateway.acknowledges = false;
  await expect.poll(() => server.gateway.counts.resumed).toBeGreaterThan(0);
  server.gateway.acknowledges = true;
  await expect.poll(() => isUp(adapter)).toBe(true);
});

test('stopping twice is safe, and a stopped adapter sends nothing', async () => {
  const server = await openServer();
  const adapter = makeAdapter(server.apiUrl, server.token);
  await adapter.start();
  await adapter.stop();
  await adapter.stop();
  expect(kindsOf(adapter)).toBe('hearing down, posting down');
  await expect.poll(() => server.gateway.sessionCount()).toBe(0);
});

test('stopped while it logs in, the attempt ends there and then', async () => {
  const server = await openServer();
  server.gateway.isSilent = true;
  const adapter = makeAdapter(server.apiUrl, server.token, { ...testTimes, loginDeadlineMs: 3_600_000 });
  const starting = adapter.start();
  await expect.poll(() => server.gateway.counts.connected).toBe(1);
  await adapter.stop();
  await starting;
  expect(kindsOf(adapter)).toBe('hearing down, posting down');
});
