import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerCommands } from '../../../adapters/discord/in/commands.ts';
import { create } from '../../../adapters/discord/index.ts';
import type { Reply } from '../../../src/chat/ports/reply.ts';
import {
  adapterDeps,
  type DiscordHarness,
  discordSettings,
  openDiscordHarness,
  testTimes,
} from '../../support/discord/harness.ts';
import type { Interaction } from '../../support/discord/interactions.ts';
import { cardPost } from '../../support/discord/posts.ts';
import {
  followCommand,
  type ListeningRouter,
  latestCommand,
  listeningRouter,
  textReply,
} from '../../support/discord/router.ts';
import { visibleText } from '../../support/discord/seen.ts';
import { openDiscordServer } from '../../support/discord/server.ts';
import { channelTypes } from '../../support/discord/world.ts';

const manageChannels = 1n << 4n;
let router: ListeningRouter;
let discord: DiscordHarness;
let channelId: string;

beforeEach(async () => {
  router = listeningRouter();
  discord = await openDiscordHarness({ router, times: { deferAfterMs: 50 } });
  channelId = (await discord.addChannel('buitenland')).externalId;
  await registered();
});
afterEach(() => discord.stop());

const puts = () => discord.server.requests.filter((it) => it.method === 'PUT');
const registered = () => expect.poll(() => discord.server.world.commands.length).toBe(router.commands.length);
const shown = (interaction: Interaction) =>
  discord.server.until(interaction, (it) => (it.original?.components.length ?? 0) > 0);
const textOf = (interaction: Interaction) => visibleText('', interaction.original?.components ?? []);

test('the commands are registered in one request: Dutch, with English beside it', () => {
  expect(puts()).toHaveLength(1);
  expect(discord.server.world.commands[0]).toMatchObject({
    name: 'laatste',
    description: 'De laatste berichten',
    name_localizations: { 'en-US': 'latest', 'en-GB': 'latest' },
    description_localizations: { 'en-US': 'The latest stories', 'en-GB': 'The latest stories' },
    contexts: [0],
    default_member_permissions: null,
    options: [
      { name: 'onderwerp', name_localizations: { 'en-US': 'topic' }, type: 3, autocomplete: true },
      { name: 'aantal', type: 4, min_value: 1 },
    ],
  });
});

test('commands that change the channel start out for who may manage channels', () => {
  expect(discord.server.world.commands[1]).toMatchObject({ name: 'volg', default_member_permissions: '16' });
});

test('an unchanged list is not registered again, a changed one is', async () => {
  const rest = new REST({ api: discord.server.apiUrl }).setToken(discord.server.token);
  const { applicationId } = discord.server.world;
  expect(await registerCommands(rest, applicationId, [followCommand, latestCommand], 'nl')).toBe('unchanged');
  const changed = { ...followCommand, help: { ...followCommand.help, en: 'Follow a desk here' } };
  expect(await registerCommands(rest, applicationId, [latestCommand, changed], 'nl')).toBe('registered');
  expect(await registerCommands(rest, applicationId, [latestCommand], 'nl')).toBe('registered');
  expect(puts()).toHaveLength(3);
});

test('an English newsroom’s commands are registered by their English names, with Dutch beside them, in place of the old ones', async () => {
  const rest = new REST({ api: discord.server.apiUrl }).setToken(discord.server.token);
  const { world } = discord.server;
  const all = [latestCommand, followCommand];
  expect(await registerCommands(rest, world.applicationId, all, 'en')).toBe('registered');
  expect(world.commands).toMatchObject([
    {
      name: 'latest',
      description: 'The latest stories',
      name_localizations: { nl: 'laatste' },
      description_localizations: { nl: 'De laatste berichten' },
      options: [{ name: 'topic', name_localizations: { nl: 'onderwerp' } }, { name: 'count' }],
    },
    { name: 'follow', name_localizations: { nl: 'volg' }, default_member_permissions: '16' },
  ]);
  expect(JSON.stringify(world.commands)).not.toContain('en-US');
  expect(await registerCommands(rest, world.applicationId, all, 'en')).toBe('unchanged');
});

test('a registration that fails is tried again', async () => {
  const server = await openDiscordServer();
  server.fault({ kind: 'server-error', status: 500, after: false }, (method) => method === 'PUT');
  const settings = discordSettings(server);
  const adapter = create({ ...adapterDeps({ router }), settings, times: testTimes });
  await adapter.start();
  await expect.poll(() => server.world.commands.length).toBe(2);
  await adapter.stop();
  await server.stop();
});

test('a command reaches the router with its values, its channel and the language of the person', async () => {
  const asked = discord.server.slash({ channelId, locale: 'en-GB' }, 'laatste', {
    onderwerp: 'buitenland',
    aantal: 5,
  });
  await shown(asked);
  expect(router.asked).toMatchObject([
    {
      channel: { platform: 'discord', workspace: discord.server.world.guildId, externalId: channelId },
      channelName: 'buitenland',
      locale: 'en',
      name: 'laatste',
      values: { onderwerp: 'buitenland', aantal: '5' },
    },
  ]);
  expect(asked.original?.ephemeral).toBe(true);
  expect(textOf(asked)).toBe('Goed.');
});

test('a person whose Discord speaks another language gets the newsroom’s', async () => {
  await shown(discord.server.slash({ channelId, locale: 'de' }, 'laatste', {}));
  expect(router.asked[0]?.locale).toBeNull();
});

test('an answer for the channel is seen by all', async () => {
  router.answer = async () => textReply('Dit kanaal volgt nu Buitenland.', 'channel');
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await shown(asked);
  expect(asked.original?.ephemeral).toBe(false);
});

test('Discord guards the commands that change a channel, so who gets through may', async () => {
  const mayManage = async () => {
    await shown(discord.server.slash({ channelId }, 'volg', { onderwerp: 'sport' }));
    return router.asked.at(-1)?.mayManage();
  };
  await expect.poll(mayManage).toBe(true);
});

test('a button runs its command, and counts the person’s own permission', async () => {
  await discord.adapter.send(
    {
      kind: 'post',
      key: 'k',
      channel: { platform: 'discord', workspace: '', externalId: channelId },
      post: cardPost,
    },
    new AbortController().signal,
  );
  const customIds = JSON.stringify(discord.server.world.messages).match(/(?<=")t:[^"]+/g) ?? [];
  expect(customIds).toHaveLength(1);
  for (const permissions of [0n, manageChannels]) {
    await shown(discord.server.press({ channelId, permissions }, customIds[0] ?? ''));
  }
  expect(router.asked).toMatchObject([{ text: '/bericht 412' }, { text: '/bericht 412' }]);
  expect(await Promise.all(router.asked.map(({ mayManage }) => mayManage()))).toEqual([false, true]);
});

function addThread(): string {
  const { world } = discord.server;
  const id = world.nextId();
  world.channels.set(id, { id, type: 11, name: 'veerboot', parentId: channelId, denied: 0n, gone: false });
  return id;
}

test('what is pressed in a thread is asked of its channel', async () => {
  await shown(discord.server.press({ channelId: addThread() }, 't:x:/laatste sport'));
  expect(router.asked[0]?.channel.externalId).toBe(channelId);
});

test('what is offered while a person types in a thread is what its channel has', async () => {
  router.complete = async ({ channel }) => [{ value: channel.externalId, label: 'kanaal' }];
  const typing = discord.server.type({ channelId: addThread() }, 'laatste', 'onderwerp', 'bu');
  await discord.server.until(typing, (it) => it.choices !== null);
  expect(typing.choices?.[0]?.value).toBe(channelId);
});

test('a slow answer is announced in time and shown when it is there', async () => {
  const slow = Promise.withResolvers<Reply>();
  router.answer = () => slow.promise;
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await discord.server.until(asked, (it) => it.deferred);
  slow.resolve(textReply('Daar is het.'));
  await shown(asked);
  expect(asked.original?.ephemeral).toBe(true);
  expect(textOf(asked)).toBe('Daar is het.');
});

test('a slow answer for the channel is still seen by all', async () => {
  const slow = Promise.withResolvers<Reply>();
  router.answer = () => slow.promise;
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await discord.server.until(asked, (it) => it.deferred);
  slow.resolve(textReply('Voor iedereen.', 'channel'));
  await discord.server.until(asked, (it) => it.followUps.length > 0);
  expect(asked.followUps).toMatchObject([{ ephemeral: false }]);
  expect(visibleText('', asked.followUps[0]?.components ?? [])).toBe('Voor iedereen.');
});

test('a fault of ours is told to the person, not left hanging', async () => {
  router.answer = () => Promise.reject(new Error('kapot'));
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await shown(asked);
  expect(textOf(asked)).toMatch(/^Dat ging mis aan onze kant/);
});

test('a text of twelve thousand characters takes several messages, all for the asker alone', async () => {
  const paragraphs = Array.from(
    { length: 40 },
    (_, at) => `Alinea ${at}: ${'de veerboot voer uit. '.repeat(14)}`,
  );
  router.answer = async () => ({
    audience: 'asker',
    refused: false,
    parts: [{ kind: 'article', card: cardPost, paragraphs }],
  });
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await discord.server.until(asked, (it) => it.followUps.length === 3);
  const all = [asked.original, ...asked.followUps];
  const text = all.map((it) => visibleText('', it?.components ?? [])).join('\n');
  expect(text).toContain('Alinea 0:');
  expect(text).toContain('Alinea 39:');
  expect(all.every((it) => it?.ephemeral)).toBe(true);
});

test('while a person types, at most 25 choices of at most 100 characters are offered', async () => {
  router.choices = Array.from({ length: 40 }, (_, at) => ({
    value: `bu${at}`,
    label: `Buitenland ${at} ${'x'.repeat(120)}`,
  }));
  const typing = discord.server.type({ channelId }, 'laatste', 'onderwerp', 'bu');
  await discord.server.until(typing, (it) => it.choices !== null);
  expect(typing.choices).toHaveLength(25);
  expect(typing.choices?.[0]?.value).toBe('bu0');
});

test('an answer that was lost on its way is given again, once', async () => {
  const isCallback = (_method: string, path: string) => path.endsWith('/callback');
  discord.server.fault({ kind: 'drop', after: false }, isCallback);
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await shown(asked);
  expect(textOf(asked)).toBe('Goed.');
});

test('a deferral whose receipt was lost still brings the answer', async () => {
  const isCallback = (_method: string, path: string) => path.endsWith('/callback');
  const slow = Promise.withResolvers<Reply>();
  router.answer = () => slow.promise;
  discord.server.fault({ kind: 'drop', after: true }, isCallback);
  const asked = discord.server.slash({ channelId }, 'laatste', {});
  await discord.server.until(asked, (it) => it.deferred);
  slow.resolve(textReply('Daar is het.'));
  await shown(asked);
  expect(textOf(asked)).toBe('Daar is het.');
});

test('a button that no command stands behind any more says so to who pressed it', async () => {
  const asked = discord.server.press({ channelId }, 'oud:knop');
  await discord.server.until(asked, (it) => it.acknowledged);
  expect(asked.original).toMatchObject({ ephemeral: true, content: expect.stringContaining('/hulp') });
  expect(router.asked).toEqual([]);
});

test('a thread that slept and is slow to look up costs the person no answer', async () => {
  const slow = await openDiscordHarness({
    router,
    times: { deferAfterMs: 50 },
    server: { onRequest: (method, path) => (method === 'GET' && /^\/channels\/\d+$/.test(path) ? 400 : 0) },
  });
  const parent = (await slow.addChannel('binnenland')).externalId;
  const { world } = slow.server;
  const id = world.nextId();
  world.channels.set(id, { id, type: 11, name: 'draad', parentId: parent, denied: 0n, gone: false });
  const asked = slow.server.slash({ channelId: id }, 'laatste', {});
  await slow.server.until(asked, (it) => it.deferred);
  await slow.server.until(asked, (it) => (it.original?.components.length ?? 0) > 0);
  expect(router.asked.at(-1)?.channel.externalId).toBe(parent);
  await slow.stop();
});

const hindranceIn = async (type: number, parentType?: number) => {
  const { server } = discord;
  let { id } = server.addChannel('kanaal', parentType ?? type);
  if (parentType !== undefined) {
    const post = server.world.nextId();
    server.world.channels.set(post, { id: post, type, name: 'post', parentId: id, denied: 0n, gone: false });
    id = post;
  }
  await shown(server.slash({ channelId: id }, 'laatste', {}));
  return (await router.asked.at(-1)?.hindrance?.())?.nl ?? null;
};

test('a forum takes no stories yet, in its posts neither, and says where they can come', async () => {
  expect(await hindranceIn(11, channelTypes.forum)).toContain('In een forum');
  expect(await hindranceIn(channelTypes.category)).toContain('neemt geen berichten aan');
  expect(await hindranceIn(channelTypes.voice)).toBeNull();
  expect(await hindranceIn(channelTypes.stage)).toBeNull();
});

test('a thread whose channel could not be looked up follows nothing, and says so', async () => {
  const isLookup = (method: string, path: string) => method === 'GET' && /^\/channels\/\d+$/.test(path);
  const stop = discord.server.faultAlways({ kind: 'server-error', status: 500, after: false }, isLookup);
  expect(await hindranceIn(11, channelTypes.forum)).toContain('kon niet zien welk kanaal dit is');
  stop();
  expect(await hindranceIn(11, channelTypes.text)).toBeNull();
});

test.each([
  ['voice', 'spraakkanaal'],
  ['stage', 'podiumkanaal'],
] as const)(
  'what changes a %s channel says what is otherwise there, to the person alone',
  async (kind, word) => {
    router.answer = async () => textReply('Dit kanaal volgt nu Buitenland.', 'channel');
    const { id } = discord.server.addChannel('overleg', channelTypes[kind]);
    const asked = discord.server.slash({ channelId: id }, 'volg', { onderwerp: 'buitenland' });
    await discord.server.until(asked, (it) => it.followUps.length > 0);
    expect(asked.followUps).toMatchObject([{ ephemeral: true, content: expect.stringContaining(word) }]);
  },
);

test('without the permission to post nothing is promised; without another it is said besides', async () => {
  discord.server.deny(channelId, 1n << 11n);
  await shown(discord.server.slash({ channelId }, 'laatste', {}));
  expect((await router.asked.at(-1)?.hindrance?.())?.nl).toContain('Send Messages');
  discord.server.allow(channelId);
  discord.server.deny(channelId, 1n << 16n);
  router.answer = async () => textReply('Dit kanaal volgt nu Buitenland.', 'channel');
  const asked = discord.server.slash({ channelId }, 'volg', { onderwerp: 'buitenland' });
  await discord.server.until(asked, (it) => it.followUps.length > 0);
  expect(asked.followUps[0]?.content).toContain('Read Message History');
  expect(await router.asked.at(-1)?.hindrance?.()).toBeNull();
});

test('an answer whose receipt was lost is not an error to anybody', async () => {
  discord.server.fault({ kind: 'server-error', status: 502, after: true }, (_method, path) =>
    path.endsWith('/callback'),
  );
  const first = discord.server.slash({ channelId }, 'laatste', {});
  await shown(first);
  const second = discord.server.slash({ channelId }, 'laatste', {});
  await shown(second);
  expect(textOf(first)).toBe('Goed.');
});
