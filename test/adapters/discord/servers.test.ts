import { afterEach, beforeEach, expect, test } from 'vitest';
import { create } from '../../../adapters/discord/index.ts';
import type { ServerChoice } from '../../../adapters/discord/settings.ts';
import { check } from '../../../adapters/discord/setup/check.ts';
import type { Adapter, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { adapterDeps, discordSettings, testTimes } from '../../support/discord/harness.ts';
import { cardPost } from '../../support/discord/posts.ts';
import { type ListeningRouter, listeningRouter, textReply } from '../../support/discord/router.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';

let server: DiscordServer;
let router: ListeningRouter;
let adapter: Adapter;
let ours: string;
let theirs: string;
let stranger: string;
let deps: ReturnType<typeof adapterDeps>;

beforeEach(async () => {
  deps = adapterDeps();
  server = await openDiscordServer();
  router = listeningRouter();
  router.answer = async () => textReply('Goed.');
  stranger = server.addGuild('Andere krant');
  ours = server.addChannel('buitenland').id;
  theirs = server.addChannel('nieuws', 0, stranger).id;
});
afterEach(async () => {
  await adapter?.stop();
  await server.stop();
});

const address = (externalId: string, workspace = '') =>
  ({ platform: 'discord', workspace, externalId }) as const;

async function start(
  guilds: ServerChoice,
  fileChannels: readonly string[] = [],
  hears = true,
): Promise<void> {
  if (!hears) server.gateway.isSilent = true;
  adapter = create({
    ...adapterDeps({ router, keyv: deps.keyv }),
    settings: discordSettings(server, { guilds }),
    times: { ...testTimes, loginDeadlineMs: hears ? 3_000 : 50 },
    fileChannels: fileChannels.map((id) => address(id)),
  });
  await adapter.start();
}

const post = (channelId: string, workspace = ''): Promise<SendOutcome> =>
  adapter.send(
    { kind: 'post', key: channelId, channel: address(channelId, workspace), post: cardPost },
    new AbortController().signal,
  );
const notServed = {
  kind: 'channel-broken',
  reason: { code: 'server-not-served', values: { server: expect.any(String) } },
};

test.each<[string, ServerChoice, readonly string[]]>([
  ['named in DISCORD_GUILDS', ['1175000000000000100'], []],
  ['of a channel in the newsroom file', null, ['ours']],
])('only the server %s is posted to and answered', async (_what, guilds, file) => {
  for (const hears of [true, false]) {
    await start(
      guilds,
      file.map(() => ours),
      hears,
    );
    expect((await post(ours)).kind).toBe('sent');
    expect(await post(theirs)).toMatchObject(notServed);
    await adapter.stop();
    server.gateway.isSilent = false;
  }
});

test('a server is not taken for a stranger because Discord did not say where a channel of the file stands', async () => {
  const { id } = server.addChannel('sport');
  await start(null, [ours], false);
  server.fault(
    { kind: 'server-error', status: 500, after: false },
    (method, path) => method === 'GET' && path === `/channels/${ours}`,
  );
  expect((await post(id)).kind).toBe('not-sent');
  expect((await post(id)).kind).toBe('sent');
  expect(await post(theirs)).toMatchObject(notServed);
});

test('a channel of the file that is gone makes no stranger of the server of another', async () => {
  server.removeChannel(ours);
  const { id } = server.addChannel('sport');
  const { id: other } = server.addChannel('cultuur');
  await start(null, [ours, id], false);
  expect((await post(other)).kind).toBe('sent');
});

test('before people are heard, channels of the file are asked for once each, however much is posted, and those that are gone no more often', async () => {
  const gone = Array.from({ length: 20 }, (_, at) => server.addChannel(`weg-${at}`).id);
  for (const id of gone) server.removeChannel(id);
  const others = Array.from({ length: 5 }, (_, at) => server.addChannel(`sport-${at}`).id);
  await start(null, [...gone, ours], false);
  for (const id of others) expect((await post(id)).kind).toBe('sent');
  for (const id of others) expect((await post(id)).kind).toBe('sent');
  const asked = server.requests.filter(
    ({ method, path }) => method === 'GET' && path.startsWith('/channels/'),
  );
  expect(asked).toHaveLength(gone.length + 1 + others.length);
});

test('with all, every server that invites the bot is posted to', async () => {
  await start('all');
  expect([(await post(ours)).kind, (await post(theirs)).kind]).toEqual(['sent', 'sent']);
});

test('where nobody chose and the file names no channel, the one server that the bot is in is served', async () => {
  server.removeGuild(stranger);
  for (const hears of [true, false]) {
    await start(null, [], hears);
    expect((await post(ours)).kind).toBe('sent');
    await adapter.stop();
    server.gateway.isSilent = false;
  }
});

test('and with more than one it asks to be told', async () => {
  for (const hears of [true, false]) {
    await start(null, [], hears);
    for (const channel of [ours, theirs])
      expect(await post(channel)).toMatchObject({
        kind: 'channel-broken',
        reason: { code: 'server-not-chosen', values: { setting: 'DISCORD_GUILDS', count: 2 } },
      });
    await adapter.stop();
    server.gateway.isSilent = false;
  }
});

test('who asks in a server that is not served hears so once, alone, and nothing is run or offered', async () => {
  await start(null, [ours]);
  const first = server.slash({ channelId: theirs }, 'laatste', {});
  await server.until(first, (it) => it.acknowledged);
  expect(first.original).toMatchObject({
    ephemeral: true,
    content: expect.stringContaining('DISCORD_GUILDS'),
  });
  const typing = server.type({ channelId: theirs }, 'laatste', 'onderwerp', 'bu');
  await server.until(typing, (it) => it.choices !== null);
  expect(typing.choices).toEqual([]);
  const second = server.press({ channelId: theirs }, 't:x:/laatste sport');
  const own = server.slash({ channelId: ours }, 'laatste', {});
  await server.until(own, (it) => it.acknowledged);
  expect(second.acknowledged).toBe(false);
  expect(router.asked).toHaveLength(1);
});

test('a person is named the channels of their own server alone', async () => {
  await start('all');
  const asked = server.slash({ channelId: ours }, 'laatste', {});
  await server.until(asked, (it) => it.acknowledged);
  const [invocation] = router.asked;
  expect(invocation?.mayName?.(address(ours))).toBe(true);
  expect(invocation?.mayName?.(address(theirs))).toBe(false);
  expect(invocation?.mayName?.(address('1175000000000000777', stranger))).toBe(false);
  expect(invocation?.mayName?.({ platform: 'slack', workspace: 'T1', externalId: 'C1' })).toBe(false);
});

test('the welcome and the check list the servers that it was invited to', async () => {
  await start(null, [ours]);
  expect(adapter.welcome?.().map(({ nl }) => nl)).toEqual([
    'Discord bedient: Redactie',
    `Discord, niet bediend: Andere krant (${stranger}). Zet het id in DISCORD_GUILDS, of haal de bot daar weg.`,
  ]);
  const lines = await check({ locale: 'en', settings: discordSettings(server), channels: [address(ours)] });
  expect(lines.map(({ ok, subject, message }) => `${ok} ${subject}: ${message}`)).toContain(
    `true Discord servers that Telex does not serve: Andere krant (${stranger}): put the id in DISCORD_GUILDS, or remove the bot there`,
  );
  const unchosen = await check({ locale: 'en', settings: discordSettings(server), channels: [] });
  expect(unchosen.filter(({ ok }) => !ok).map(({ message }) => message)).toEqual([
    'Telex serves none: put their ids in DISCORD_GUILDS, or all',
  ]);
  const wrong = await check({
    locale: 'en',
    settings: discordSettings(server, { guilds: ['1175000000000000999', server.world.guildId] }),
    channels: [address(theirs)],
  });
  expect(wrong.filter(({ ok }) => !ok).map(({ subject }) => subject)).toEqual([
    'Discord server 1175000000000000999',
    'Discord channel #nieuws',
  ]);
});
