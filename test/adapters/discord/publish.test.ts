import { expect, test } from 'vitest';
import { create } from '../../../adapters/discord/index.ts';
import type { CardPost } from '../../../src/domain/post.ts';
import { adapterDeps, discordHarness, discordSettings, testTimes } from '../../support/discord/harness.ts';
import { cardPost, urgentCard } from '../../support/discord/posts.ts';
import { openDiscordServer } from '../../support/discord/server.ts';
import { channelTypes } from '../../support/discord/world.ts';

async function openNewsChannel(publish: boolean) {
  const server = await openDiscordServer();
  const { id } = server.addChannel('nieuws', channelTypes.announcement);
  const settings = discordSettings(server, { publish });
  const adapter = create({ ...adapterDeps(), settings, times: testTimes });
  await adapter.start();
  const discord = discordHarness(server, adapter);
  const channel = { platform: 'discord', workspace: '', externalId: id } as const;
  const post = (key: string, card: CardPost = cardPost) =>
    discord.adapter.send({ kind: 'post', key, channel, post: card }, new AbortController().signal);
  const published = () => discord.server.world.messages.filter((it) => it.crossposted).length;
  return { discord, channel, post, published };
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
