import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../../adapters/discord/setup/check.ts';
import { manifest } from '../../../adapters/discord/setup/manifest.ts';
import { commands } from '../../../commands/index.ts';
import { discordSettings, openDiscordHarness } from '../../support/discord/harness.ts';
import { listeningRouter } from '../../support/discord/router.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';

let server: DiscordServer;
beforeEach(async () => {
  server = await openDiscordServer();
});
afterEach(() => server.stop());

const address = (externalId: string) => ({ platform: 'discord', workspace: '', externalId }) as const;

test('the invite link holds the bot’s id, both scopes and the permissions, and never the token', () => {
  const text = manifest({ token: server.token }, commands);
  expect(text).toContain(
    'https://discord.com/oauth2/authorize?client_id=1175000000000000001&scope=bot+applications.commands&permissions=309237730304',
  );
  expect(text).toContain('Read Message History');
  expect(text).not.toContain(server.token);
});

test('the manifest names the commands as the newsroom’s people will type them', () => {
  expect(manifest({}, commands)).toContain('Telex meldt zelf aan: /laatste ');
  expect(manifest({ locale: 'en' }, commands)).toMatch(/It registers by itself: .*\/latest .*\/follow /);
});

test('without a token the manifest says where the id is found', () => {
  expect(manifest({}, [])).toContain('client_id=APPLICATION_ID');
  expect(manifest({}, [])).toContain('https://discord.com/developers/applications');
  expect(manifest({ applicationId: '42' }, [])).toContain('client_id=42&');
});

test('all is well: one line for the token, the intents, the server and each channel', async () => {
  const channel = server.addChannel('buitenland');
  const lines = await check({
    locale: 'en',
    settings: discordSettings(server),
    channels: [address(channel.id)],
  });
  expect(lines.map((it) => `${it.ok ? 'ok' : 'NO'} ${it.subject}: ${it.message}`)).toEqual([
    'ok Discord token: accepted: the bot is telex',
    'ok Discord intents: accepted: only Guilds is asked for',
    'ok Discord servers: Redactie',
    'ok Discord channel #buitenland: all permissions are there',
  ]);
  expect(server.requests.every((it) => it.method === 'GET')).toBe(true);
});

test('a channel where the history may not be read is named, with the permission to give', async () => {
  const channel = server.addChannel('buitenland');
  server.deny(channel.id, 1n << 16n);
  const lines = await check({
    locale: 'en',
    settings: discordSettings(server),
    channels: [address(channel.id), address('999'), address(server.world.nextId())],
  });
  const wrong = lines.filter((it) => !it.ok);
  expect(wrong.map((it) => it.message)).toEqual([
    expect.stringContaining('Read Message History'),
    expect.stringContaining('Copy Channel ID'),
    expect.stringContaining('does not see it'),
  ]);
});

test('the name of a channel without its mark is told as it is to be written', async () => {
  const lines = await check({
    locale: 'nl',
    settings: discordSettings(server),
    channels: ['Buitenland', 'Redactie/Buiten land'].map(address),
  });
  const wrong = lines.filter(({ ok, subject }) => !ok && subject.startsWith('Discord: kanaal'));
  expect(wrong.map((it) => it.message)).toEqual([
    expect.stringContaining('schrijf de naam als "#buitenland", tussen aanhalingstekens'),
    expect.stringContaining('"Redactie/#buiten-land"'),
  ]);
});

test('a refused token and refused intents each name the setting', async () => {
  const refused = await check({
    locale: 'en',
    settings: discordSettings(server, { token: 'wrong' }),
    channels: [],
  });
  expect(refused).toMatchObject([{ ok: false, message: expect.stringContaining('DISCORD_TOKEN') }]);
  server.gateway.refuseWith = 4014;
  const intents = await check({ locale: 'en', settings: discordSettings(server), channels: [] });
  expect(intents).toMatchObject([
    { ok: false, message: expect.stringContaining('Privileged Gateway Intents') },
  ]);
});

test('no network is said as such', async () => {
  const lines = await check({
    locale: 'en',
    settings: discordSettings(server, { apiUrl: 'http://127.0.0.1:1/api' }),
    channels: [],
    deadlineMs: 500,
  });
  expect(lines).toMatchObject([
    { ok: false, subject: 'Discord connection', message: expect.stringContaining('ECONNREFUSED') },
  ]);
});

test('every command of Telex is one that Discord takes', async () => {
  const discord = await openDiscordHarness({ router: listeningRouter(commands) });
  const names = commands.flatMap(({ name, formerName }) => [
    name,
    ...(formerName === undefined ? [] : [formerName.nl]),
  ]);
  await expect
    .poll(() => discord.server.world.commands)
    .toEqual(expect.arrayContaining(names.map((name) => expect.objectContaining({ name }))));
  expect(discord.server.world.commands).toHaveLength(names.length);
  await discord.stop();
});
