import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';
import { document, type FeedServer, hang, hangHalfway, startFeedServer } from '../../support/feed-server.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';
import { openTelexFolder, type TelexFolder } from '../../support/telex-folder.ts';

let folder: TelexFolder;
let wire: FeedServer;
let slack: SlackServer;
let discord: DiscordServer;

beforeEach(async () => {
  folder = openTelexFolder();
  [wire, slack, discord] = await Promise.all([startFeedServer(), openSlackServer(), openDiscordServer()]);
});
afterEach(async () => {
  await folder.close();
  await Promise.all([wire.close(), slack.stop(), discord.stop()]);
});

const environment = () => ({
  ...{ SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app, SLACK_API_URL: slack.apiUrl },
  ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
});

function write(...channels: readonly string[]): void {
  const sources = ['wire', 'hangt', 'halverwege'].map(
    (id) => `  - { id: ${id}, url: '${wire.url}/${id}.rss', topic: buitenland, every: 10s }`,
  );
  const follow = channels.map((channel) => `  - { ${channel}, follows: [alles] }`);
  folder.write('newsroom.yaml', `sources:\n${sources.join('\n')}\nchannels:\n${follow.join('\n')}\n`);
}

/** It ends by itself: nothing of its stop is broken off. */
async function stopped(telex: Awaited<ReturnType<TelexFolder['start']>>): Promise<void> {
  expect(await telex.stop()).toBe(0);
  expect(telex.output()).not.toContain('midden in iets');
}

async function until(holds: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(holds()).toBe(true), { timeout: patienceMs(40_000), interval: 20 });
}

describe('a stop while everything hangs at once', { timeout: patienceMs(60_000) }, () => {
  test('ends within its bounds: polls, a post on each platform, and connections that say nothing any more', async () => {
    const desk = discord.addChannel('bureau');
    const room = addChannel(slack.workspace, 'bureau');
    write(
      `platform: slack, channel: ${room.id}`,
      `platform: discord, channel: '${desk.id}'`,
      'platform: web, channel: alles',
    );
    wire.on('/wire.rss', document(rssDocument(['Kabinet valt'], Date.now())));
    wire.on('/hangt.rss', hang);
    wire.on('/halverwege.rss', hangHalfway);
    slack.faults.always({ kind: 'silence' }, 'chat.postMessage');
    discord.faultAlways({ kind: 'silence', headersFirst: false });
    const telex = await folder.start(environment());
    await until(() => slack.calls.some(({ method }) => method === 'chat.postMessage'));
    await until(() =>
      discord.requests.some(({ method, path }) => method === 'POST' && path.endsWith('/messages')),
    );
    await until(() => wire.seen.length >= 3);
    slack.socketMode.goDeaf();
    discord.gateway.goDeaf();
    await stopped(telex);
  });

  test('ends within its bounds before a platform has said its first word', async () => {
    write('platform: web, channel: alles');
    wire.on('/wire.rss', hang);
    slack.faults.always({ kind: 'silence' }, 'apps.connections.open');
    discord.faultAlways({ kind: 'silence', headersFirst: false }, (_, path) => path.startsWith('/gateway'));
    const telex = await folder.start(environment());
    await until(() => slack.calls.some(({ method }) => method === 'apps.connections.open'));
    await until(() => discord.requests.some(({ path }) => path.startsWith('/gateway')));
    await stopped(telex);
  });

  test('ends within its bounds while another newsroom file waits for polls that hang', async () => {
    write('platform: web, channel: alles');
    for (const id of ['wire', 'hangt', 'halverwege']) wire.on(`/${id}.rss`, hang);
    const telex = await folder.start({ LOG_LEVEL: 'debug' });
    await until(() => wire.seen.length >= 3);
    write('platform: web, channel: alles', 'platform: web, channel: meer');
    // What is being read has two seconds to end from here on.
    await until(() => telex.output().includes('what is being read ends first'));
    await stopped(telex);
  });
});
