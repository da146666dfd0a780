import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channels as onDiscord } from '../../adapters/discord/index.ts';
import { channels as onSlack } from '../../adapters/slack/index.ts';
import { discordSettings } from '../support/discord/harness.ts';
import { type DiscordServer, openDiscordServer } from '../support/discord/server.ts';
import { slackSettings } from '../support/slack/harness.ts';
import { openSlackServer, type SlackServer } from '../support/slack/server.ts';
import { addChannel } from '../support/slack/workspace.ts';

const { signal } = new AbortController();

describe('the channels of Slack by their names', () => {
  let server: SlackServer;
  beforeEach(async () => {
    server = await openSlackServer();
  });
  afterEach(() => server.stop());

  test('are those that can be posted in, over as many answers as it takes', async () => {
    for (let at = 0; at < 1_001; at++) addChannel(server.workspace, `kanaal-${at}`);
    const closed = addChannel(server.workspace, 'besloten', { isPrivate: true });
    addChannel(server.workspace, 'geheim', { isPrivate: true, isMember: false });
    addChannel(server.workspace, 'oud').isArchived = true;
    const listing = await onSlack(slackSettings(server), signal);
    if (listing.kind === 'failed') throw new Error('Slack did not say');
    const names = listing.channels.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['kanaal-0', 'kanaal-1000', 'besloten']));
    expect(names).not.toEqual(expect.arrayContaining(['geheim']));
    expect(names).not.toEqual(expect.arrayContaining(['oud']));
    expect(listing.isWhole).toBe(true);
    expect(listing.channels).toContainEqual({ id: closed.id, name: 'besloten', place: null });
  });

  test('are not told where the token is refused, or Slack is away', async () => {
    const refused = await onSlack(slackSettings(server, { botToken: 'xoxb-oud' }), signal);
    expect(refused).toMatchObject({ kind: 'failed', reason: { code: expect.stringContaining('token') } });
    const settings = slackSettings(server);
    await server.goDown();
    expect(await onSlack(settings, signal)).toMatchObject({ kind: 'failed' });
  });
});

describe('the channels of Discord by their names', () => {
  let server: DiscordServer;
  beforeEach(async () => {
    server = await openDiscordServer();
  });
  afterEach(() => server.stop());

  test('are the text channels of each server with their server and category', async () => {
    const heading = server.addChannel('Bureaus', 4);
    const sport = server.addChannel('sport');
    sport.categoryId = heading.id;
    server.addChannel('vergaderen', 2);
    const region = server.addGuild('Regio');
    const other = server.addChannel('sport', 0, region);
    const both = [
      { id: sport.id, name: 'sport', place: 'Redactie', category: 'Bureaus' },
      { id: other.id, name: 'sport', place: 'Regio' },
    ];
    const listed = (guilds: 'all' | readonly string[] | null) =>
      onDiscord(discordSettings(server, { guilds }), signal);
    expect(await listed(null)).toEqual({ kind: 'listed', isWhole: true, channels: both });
    expect(await listed('all')).toEqual({ kind: 'listed', isWhole: true, channels: both });
    // Of the servers that Telex serves alone.
    expect(await listed([region])).toEqual({ kind: 'listed', isWhole: true, channels: both.slice(1) });
    expect(await onDiscord({ ...discordSettings(server), token: 'verkeerd' }, signal)).toMatchObject({
      kind: 'failed',
    });
  });
});
