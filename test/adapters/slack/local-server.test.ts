import { type types, webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel, addUser, type SlackChannel } from '../../support/slack/workspace.ts';

/** The other tests are worth what this server refuses. */
describe('the local Slack server', () => {
  let server: SlackServer;
  let slack: webApi.WebClient;
  let channel: SlackChannel;
  let now = Date.UTC(2026, 0, 15, 13, 30);
  beforeEach(async () => {
    server = await openSlackServer({ clock: () => now });
    channel = addChannel(server.workspace, 'buitenland');
    slack = client(server.tokens.bot);
  });
  afterEach(() => server.stop());

  it.each([
    ['a block of an unknown kind', { type: 'kop' }],
    ['a header of 151 characters', { type: 'header', text: { type: 'plain_text', text: 'k'.repeat(151) } }],
    ['a section of 3,001 characters', { type: 'section', text: { type: 'mrkdwn', text: 'k'.repeat(3001) } }],
    [
      'a button without a name',
      { type: 'actions', elements: [{ type: 'button', action_id: 'a', text: plain('') }] },
    ],
    ['two buttons with one id', { type: 'actions', elements: [button('a'), button('a')] }],
    ['a property that is no part of a block', { type: 'divider', colour: 'red' }],
    ['a link to nowhere', rich({ type: 'link', url: 'javascript:alert(1)' })],
    ['an empty run of text', rich({ type: 'text', text: '' })],
  ])('refuses %s', async (_, block) => {
    await expect(post({ text: 'x', blocks: [block] as never })).rejects.toThrow('invalid_blocks');
  });

  it('refuses a message without text, one of 51 blocks, and an edit that is too long', async () => {
    await expect(post({ text: '' })).rejects.toThrow('no_text');
    const blocks = Array.from({ length: 51 }, () => ({ type: 'divider' }) as const);
    await expect(post({ text: 'x', blocks })).rejects.toThrow('invalid_blocks');
    const { ts = '' } = await post({ text: 'x' });
    const text = 'x'.repeat(4001);
    await expect(slack.chat.update({ channel: channel.id, ts, text })).rejects.toThrow('msg_too_long');
  });

  it('refuses to turn rich text into other blocks', async () => {
    const { ts = '' } = await post({ text: 'x', blocks: [rich({ type: 'text', text: 'x' })] as never });
    const edit = slack.chat.update({ channel: channel.id, ts, text: 'x', blocks: [{ type: 'divider' }] });
    await expect(edit).rejects.toThrow('block_mismatch');
  });

  it('shows no metadata to who does not ask for it', async () => {
    await post({ text: 'x', metadata: { event_type: 'soort', event_payload: { key: 'a' } } });
    const { messages } = await slack.conversations.history({ channel: channel.id });
    expect(messages?.[0]?.metadata).toEqual({ event_type: 'soort' });
  });

  it('takes no blocks that are larger as JSON than Slack takes, by bytes', async () => {
    const blocks = (count: number) =>
      Array.from({ length: count }, () => rich({ type: 'text', text: 'é'.repeat(500) }));
    await post({ text: 'x', blocks: blocks(11) as never });
    await expect(post({ text: 'x', blocks: blocks(13) as never })).rejects.toThrow('msg_blocks_too_long');
  });

  it('takes replies where threads are allowed, and nothing else where only they are', async () => {
    const { ts = '' } = await post({ text: 'x' });
    const reply = () => slack.chat.postMessage({ channel: channel.id, text: 'y', thread_ts: ts });
    channel.threads = 'only';
    await expect(post({ text: 'x' })).rejects.toThrow('restricted_action_thread_only_channel');
    await reply();
    channel.threads = 'forbidden';
    await expect(reply()).rejects.toThrow('restricted_action_non_threadable_channel');
  });

  it('deletes our own alone, and leaves a tombstone over a thread', async () => {
    const { ts = '' } = await post({ text: 'x' });
    await slack.chat.postMessage({ channel: channel.id, text: 'y', thread_ts: ts });
    await slack.chat.delete({ channel: channel.id, ts });
    const { messages = [] } = await slack.conversations.replies({ channel: channel.id, ts });
    expect(messages).toMatchObject([{ subtype: 'tombstone' }, { text: 'y' }]);
    await expect(slack.chat.delete({ channel: channel.id, ts })).rejects.toThrow('message_not_found');
    channel.keepsAll = true;
    const kept = await post({ text: 'z' });
    await expect(slack.chat.delete({ channel: channel.id, ts: kept.ts ?? '' })).rejects.toThrow(
      'cant_delete_message',
    );
  });

  it('takes no cursor but its own, and no page of more than 999', async () => {
    for (const text of ['een', 'twee']) await post({ text });
    const history = (more: object) => slack.conversations.history({ channel: channel.id, ...more });
    const { response_metadata, messages } = await history({ limit: 1 });
    expect(messages).toMatchObject([{ text: 'twee' }]);
    const cursor = response_metadata?.next_cursor ?? '';
    expect((await history({ limit: 1, cursor })).messages).toMatchObject([{ text: 'een' }]);
    await expect(history({ cursor: 'een-gok' })).rejects.toThrow('invalid_cursor');
    await expect(history({ limit: 1_000 })).rejects.toThrow('invalid_limit');
  });

  it('gives the history to members alone', async () => {
    channel.isMember = false;
    await expect(slack.conversations.history({ channel: channel.id })).rejects.toThrow('not_in_channel');
  });

  it('takes no call without its scope, or with the other token', async () => {
    server.tokens.scopes = [];
    await expect(post({ text: 'x' })).rejects.toThrow('missing_scope');
    await expect(client(server.tokens.app).auth.test()).rejects.toThrow('not_allowed_token_type');
    await expect(client('xoxb-other').auth.test()).rejects.toThrow('invalid_auth');
    await expect(client('').auth.test()).rejects.toThrow('not_authed');
  });

  it('opens a dialog once for each trigger, within three seconds', async () => {
    const { id } = addUser(server.workspace, 'eva');
    const view = { type: 'modal' as const, title: plain('Titel'), blocks: [] };
    const trigger = server.issueTrigger(id);
    await slack.views.open({ trigger_id: trigger, view });
    await expect(slack.views.open({ trigger_id: trigger, view })).rejects.toThrow('invalid_trigger_id');
    const late = server.issueTrigger(id);
    now += 3001;
    await expect(slack.views.open({ trigger_id: late, view })).rejects.toThrow('expired_trigger_id');
  });

  it('takes five answers at one address, within thirty minutes', async () => {
    const path = server.responseUrls.issue(channel.id, 'U1');
    const answer = (to: string) =>
      fetch(`${server.origin}${to}`, { method: 'POST', body: JSON.stringify({ text: 'antwoord' }) });
    for (let use = 0; use < 5; use += 1) expect((await answer(path)).status).toBe(200);
    expect((await answer(path)).status).toBe(404);
    const old = server.responseUrls.issue(channel.id, 'U1');
    now += 30 * 60_000 + 1;
    expect((await answer(old)).status).toBe(404);
  });

  it('lets a ticket for a socket be used once', async () => {
    const { url = '' } = await client(server.tokens.app).apps.connections.open({});
    const first = new WebSocket(url);
    const hello = await new Promise<string>((resolve) =>
      first.once('message', (data) => resolve(String(data))),
    );
    expect(JSON.parse(hello).type).toBe('hello');
    const second = new WebSocket(url);
    const refused = await new Promise<Error>((resolve) => second.once('error', resolve));
    expect(refused.message).toContain('401');
  });

  it('gives up on a command that is not acknowledged', async () => {
    const impatient = await openSlackServer({ ackDeadlineMs: 20 });
    const { url = '' } = await new webApi.WebClient(impatient.tokens.app, {
      slackApiUrl: impatient.apiUrl,
    }).apps.connections.open({});
    const socket = new WebSocket(url);
    await new Promise((resolve) => socket.once('message', resolve));
    expect(await impatient.socketMode.deliver('slash_commands', {})).toEqual({ kind: 'operation_timeout' });
    await impatient.stop();
  });

  function post(message: { text: string; blocks?: types.KnownBlock[]; metadata?: types.MessageMetadata }) {
    return slack.chat.postMessage({ channel: channel.id, ...message });
  }

  function client(token: string) {
    return new webApi.WebClient(token, {
      slackApiUrl: server.apiUrl,
      retryConfig: { retries: 0 },
      logLevel: 'error' as webApi.LogLevel,
      logger: {
        debug() {},
        info() {},
        warn() {},
        error() {},
        setLevel() {},
        getLevel: () => 'error' as webApi.LogLevel,
        setName() {},
      },
    });
  }
});

function plain(text: string) {
  return { type: 'plain_text', text } as const;
}

function button(action_id: string) {
  return { type: 'button', action_id, text: plain('Druk') };
}

function rich(element: object) {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] };
}
