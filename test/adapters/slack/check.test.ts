import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../adapters/slack/setup/check.ts';
import { addressOf, slackSettings } from '../../support/slack/harness.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel, type SlackChannel } from '../../support/slack/workspace.ts';

describe('telex check on Slack', () => {
  let server: SlackServer;
  beforeEach(async () => {
    server = await openSlackServer();
  });
  afterEach(() => server.stop());

  it('says that all is well', async () => {
    const channel = addChannel(server.workspace, 'buitenland');
    expect(await lines({}, channel)).toEqual([
      'ok   Slack: SLACK_BOT_TOKEN works, as telex in Nieuwsredactie',
      'ok   Slack: SLACK_APP_TOKEN works: Socket Mode can be opened',
      'ok   Slack: scopes all are there',
      'ok   Slack: channel #buitenland can be posted to and read back',
    ]);
  });

  it('posts nothing and joins nothing', async () => {
    const channel = addChannel(server.workspace, 'buitenland', { isMember: false });
    expect((await lines({}, channel)).at(-1)).toContain('ok   Slack: channel #buitenland can be posted to');
    expect(channel).toMatchObject({ messages: [], isMember: false });
  });

  it('says how a name is written where it lacks its #', async () => {
    const named = { ...addChannel(server.workspace, 'buitenland'), id: 'buitenland' };
    expect((await lines({}, named)).at(-1)).toMatch(
      /^NOT .*is no id of a channel: write its name as "#buitenland"/,
    );
  });

  it('names the token that does not work, and where a new one is', async () => {
    const [bot, app] = await lines({ botToken: 'xoxb-oud', appToken: 'xoxb-test-bot' });
    expect(bot).toMatch(/^NOT .*SLACK_BOT_TOKEN.*invalid_auth/);
    expect(app).toMatch(/^NOT .*SLACK_APP_TOKEN is another kind of token.*Basic Information/);
  });

  it('names each missing scope and what it is for', async () => {
    server.tokens.scopes = server.tokens.scopes.filter((scope) => !/^(users|groups):/.test(scope));
    const said = await lines({});
    expect(said.filter((line) => line.startsWith('NOT'))).toEqual([
      expect.stringContaining('scope groups:history is missing, to find a post again in private channels'),
      expect.stringContaining('scope groups:read is missing'),
      expect.stringContaining('scope users:read is missing'),
    ]);
  });

  it('names the scope that the app-level token lacks', async () => {
    server.tokens.appScopes = [];
    expect((await lines({}))[1]).toMatch(/^NOT .*has no connections:write/);
  });

  it('names each channel that cannot be posted to or read back, and what to do', async () => {
    const archived = addChannel(server.workspace, 'oud');
    archived.isArchived = true;
    const secret = addChannel(server.workspace, 'geheim', { isPrivate: true, isMember: false });
    const readOnly = addChannel(server.workspace, 'lezen');
    const announcements = addChannel(server.workspace, 'mededelingen');
    announcements.isRestricted = true;
    const said = await lines({}, archived, secret, readOnly, announcements);
    expect(said[3]).toMatch(/^NOT .*#oud is archived/);
    expect(said[4]).toMatch(/^NOT .*does not exist, or is private.*\/invite @Telex/);
    expect(said[5]).toMatch(/^ok /);
    expect(said[6]).toMatch(/^NOT .*#mededelingen only some people may post/);
    server.tokens.scopes = server.tokens.scopes.filter((scope) => scope !== 'channels:history');
    expect((await lines({}, readOnly)).at(-1)).toMatch(/^NOT .*#lezen cannot be read back/);
  });

  it('says so when Slack cannot be reached', async () => {
    await server.goDown();
    const [bot] = await lines({});
    expect(bot).toMatch(/^NOT .*cannot be reached/);
  });

  async function lines(settings: Parameters<typeof slackSettings>[1], ...channels: SlackChannel[]) {
    const found = await check({
      locale: 'en',
      settings: slackSettings(server, settings),
      channels: channels.map((channel) => addressOf(server, channel)),
    });
    return found.map(({ ok, subject, message }) => `${ok ? 'ok  ' : 'NOT '} ${subject} ${message}`);
  }
});
