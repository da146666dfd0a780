import { expect, test } from 'vitest';
import { create } from '../../../adapters/discord/index.ts';
import type { CardPost } from '../../../src/domain/post.ts';
import { adapterDeps, discordHarness, discordSettings, testTimes } from '../../support/discord/harness.ts';
import { cardPost, urgentCard } from '../../support/discord/posts.ts';
import { openDiscordServer } from '../../support/discord/server.ts';
import { channelTypes } from '../../support/discord/world.ts';

async function openNewsChannel(publish: boolean) {
  const deps = adapterDeps();
  const server = await openDiscordServer();
  const { id } = server.addChannel('nieuws', channelTypes.announcement);
  const settings = discordSettings(server, { publish });
  const adapter = create({ ...deps, settings, times: testTimes });
  await adapter.start();
  const discord = discordHarness(server, adapter);
  const channel = { platform: 'discord', workspace: '', externalId: id } as const;
  const post = (key: string, card: CardPost = cardPost) =>
    discord.adapter.send({ kind: 'post', key, channel, post: card }, new AbortController().signal);
  const published = () => discord.server.world.messages.filter((it) => it.crossposted).length;
  /** Another Telex on the same database. */
  const startAgain = () => create({ ...deps, settings, times: testTimes });
  return { discord, channel, post, published, startAgain };
}

test('where it is wanted, what is posted in an announcement channel is published', async () => {
  const { discord, post, published } = await openNewsChannel(true);
  await post('k1');
  await expect.poll(published).toBe(1);
  await discord.stop();
});

test('where it is not wanted, nothing is published', async () => {
  const { discord, post, published } = await openNewsChannel(false);
  await post('k1');
  await discord.stop();
  expect(published()).toBe(0);
});

test('what Discord’s limit keeps back is published with a later post, and delays no post', async () => {
  const { discord, channel, post, published } = await openNewsChannel(true);
  const limited = { kind: 'limited', retryAfterMs: 100, global: false } as const;
  discord.server.fault(limited, (_method, path) => path.endsWith('/crosspost'));
  await post('k1');
  const crossposts = () => discord.server.requests.filter((it) => it.path.endsWith('/crosspost')).length;
  await expect.poll(crossposts).toBe(1);
  expect(published()).toBe(0);
  await expect
    .poll(async () => {
      await post('k2');
      return published();
    })
    .toBe(2);
  expect(await discord.messages(channel)).toHaveLength(2);
  await discord.stop();
});

test('a loud post in an announcement channel is not edited: followers get it as it was', async () => {
  const { discord, channel, post } = await openNewsChannel(true);
  await post('k1', urgentCard);
  expect(await discord.messages(channel)).toMatchObject([{ edited: false }]);
  await discord.stop();
});

test('what waits is published by itself after a restart, without another post', async () => {
  const { discord, post, published, startAgain } = await openNewsChannel(true);
  const isCrosspost = (_method: string, path: string) => path.endsWith('/crosspost');
  discord.server.fault({ kind: 'limited', retryAfterMs: 3_600_000, global: false }, isCrosspost);
  await post('k1');
  await expect.poll(() => discord.server.requests.some(({ path }) => path.endsWith('/crosspost'))).toBe(true);
  await discord.adapter.stop();
  expect(published()).toBe(0);
  const next = startAgain();
  await next.start();
  await expect.poll(published).toBe(1);
  await next.stop();
  await discord.server.stop();
});

test('a post whose answer was lost is published when it is found', async () => {
  const { discord, channel, post, published } = await openNewsChannel(true);
  discord.server.fault({ kind: 'drop', after: true });
  expect((await post('k1')).kind).toBe('unknown');
  const sought = { key: 'k1', channel, firstAttemptAt: Date.now(), parentMessageId: null };
  expect((await discord.adapter.find(sought, new AbortController().signal)).kind).toBe('found');
  await expect.poll(published).toBe(1);
  await discord.stop();
});

test('flashes are published before what waits longer, and each message is asked for once', async () => {
  const { discord, post, published } = await openNewsChannel(true);
  const isCrosspost = (_method: string, path: string) => path.endsWith('/crosspost');
  discord.server.fault({ kind: 'limited', retryAfterMs: 300, global: false }, isCrosspost);
  await post('k1');
  await post('k2');
  await post('flits', urgentCard);
  await expect.poll(published).toBe(3);
  const asked = discord.server.requests
    .filter((it) => isCrosspost(it.method, it.path))
    .map(({ path }) => path);
  expect(new Set(asked.slice(1)).size).toBe(3);
  const flash = discord.server.world.messages.find(({ content }) => content !== null && content !== '');
  expect(asked[1]).toContain(flash?.id);
  await discord.stop();
});
