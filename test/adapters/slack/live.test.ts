import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { live, liveFacts } from '../../../adapters/slack/setup/live.ts';
import type { LiveFinding } from '../../../src/chat/ports/live-fact.ts';
import { liveDocumentWith } from '../../support/live-document.ts';
import { addressOf, slackSettings } from '../../support/slack/harness.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel, addUser, type SlackChannel } from '../../support/slack/workspace.ts';

describe('telex check --live on Slack', () => {
  let server: SlackServer;
  let channel: SlackChannel;
  beforeEach(async () => {
    server = await openSlackServer();
    channel = addChannel(server.workspace, 'telex-proef');
    server.workspace.users.set(server.workspace.botUserId, {
      ...addUser(server.workspace, 'telex'),
      id: server.workspace.botUserId,
    });
  });
  afterEach(() => server.stop());

  it('finds that every fact holds, and leaves nothing behind', async () => {
    const found = await findings();
    expect(found.filter(({ held }) => held !== true)).toEqual([]);
    expect(found).toHaveLength(liveFacts.length);
    expect(channel.messages.filter(({ deleted }) => !deleted)).toEqual([]);
    expect(channel.messages.length).toBeGreaterThan(15);
  });

  it('says which fact does not hold, with what it saw, and goes on', async () => {
    server.workspace.mostBlockBytes = 9000;
    server.tokens.scopes = server.tokens.scopes.filter((scope) => scope !== 'users:read');
    const found = await findings();
    const failed = found.filter(({ held }) => held === false).map(({ name, seen }) => `${name}: ${seen}`);
    expect(failed).toEqual([
      expect.stringMatching(/which scopes it has: telex in .*, without users:read/),
      expect.stringMatching(/^somebody who is not there .*missing_scope/),
      expect.stringMatching(/^people come .*missing_scope/),
      expect.stringMatching(/^blocks of 12,000 bytes are taken: .*msg_blocks_too_long/),
    ]);
  });

  it('says in words why Slack refused what Telex sends', async () => {
    server.faults.always({ kind: 'error', error: 'restricted_action' }, 'chat.postMessage');
    const seen = (await findings()).map(({ seen: words }) => words).join('\n');
    expect(seen).toContain('restricted_action');
    expect(seen).not.toContain('[object');
  });

  it('cannot try the socket of an app that receives over HTTP', async () => {
    const found = await findings({ receive: 'http', signingSecret: 'geheim' });
    expect(found.find(({ name }) => name.includes('socket'))?.held).toBe(null);
  });

  it('takes away what it posted when it is broken off', async () => {
    const stopping = new AbortController();
    for await (const { name } of live({ ...deps({}), signal: stopping.signal }))
      if (name.startsWith('a card is taken')) stopping.abort();
    expect(channel.messages).toMatchObject([{ deleted: true }]);
  });

  it('is told in docs/live-check.md, fact by fact', async () => {
    await expect(liveDocumentWith('Slack', liveFacts)).toMatchFileSnapshot('../../../docs/live-check.md');
  });

  async function findings(settings: Parameters<typeof slackSettings>[1] = {}) {
    const found: LiveFinding[] = [];
    for await (const finding of live(deps(settings))) found.push(finding);
    return found;
  }

  function deps(settings: Parameters<typeof slackSettings>[1]) {
    return {
      settings: slackSettings(server, settings),
      channel: addressOf(server, channel),
      signal: new AbortController().signal,
      pause: () => Promise.resolve(),
    };
  }
});
