import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { type NoticePost, plainNotice } from '../../../src/domain/post.ts';
import { inEnglish, kindsOf } from '../../support/adapter-state.ts';
import { channelOf, openSlackHarness } from '../../support/slack/harness.ts';
import { openSlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';
import { card } from './card.ts';

const never = new AbortController().signal;

describe('sending to Slack', () => {
  let slack: Awaited<ReturnType<typeof openSlackHarness>>;
  let channel: ChannelAddress;
  beforeEach(async () => {
    slack = await openSlackHarness();
    channel = await slack.addChannel('buitenland');
  });
  afterEach(() => slack.stop());

  it.each([[{}], [{ ok: true }], [{ ok: true, ts: 5 }], [[]], ['ok']])(
    'takes %j in place of an answer for one that was lost, of a post and of an edit',
    async (body) => {
      slack.server.faults.add({ kind: 'answer', body }, ['chat.postMessage', 'chat.update']);
      const lost = await send(post('a'));
      expect(lost.kind).toBe('unknown');
      expect(JSON.stringify(lost)).not.toContain('Cannot read');
      const outcome = await send(post('a'));
      if (outcome.kind !== 'sent') throw new Error(outcome.kind);
      slack.server.faults.add({ kind: 'answer', body }, ['chat.update']);
      const { messageId } = outcome;
      expect((await send({ ...post('a'), kind: 'edit', messageId })).kind).toBe('unknown');
    },
  );

  it.each([301, 302, 303, 307, 308])(
    'follows no answer of %d: what it says is told to nobody else, and what became of it is in doubt',
    async (status) => {
      const elsewhere = await openSlackServer();
      slack.server.faults.add({
        kind: 'answer',
        body: {},
        status,
        location: `${elsewhere.apiUrl}chat.postMessage`,
      });
      expect((await send(post('a'))).kind).toBe('unknown');
      expect(elsewhere.calls).toEqual([]);
      await elsewhere.stop();
    },
  );

  it.each([
    ['account_inactive', 'not-sent'],
    ['token_revoked', 'not-sent'],
    ['invalid_auth', 'not-sent'],
    ['not_authed', 'not-sent'],
    ['missing_scope', 'channel-broken'],
    ['is_archived', 'channel-broken'],
    ['channel_not_found', 'channel-broken'],
    ['restricted_action', 'channel-broken'],
    ['restricted_action_read_only_channel', 'channel-broken'],
    ['internal_error', 'unknown'],
    ['fatal_error', 'unknown'],
    ['service_unavailable', 'unknown'],
    ['request_timeout', 'unknown'],
    ['ratelimited', 'limited'],
    ['thread_not_found', 'not-sent'],
    ['org_login_required', 'not-sent'],
    ['team_added_to_org', 'not-sent'],
    ['invalid_blocks', 'not-sent'],
    ['an_error_of_tomorrow', 'not-sent'],
    ['ekm_access_denied', 'channel-broken'],
    ['msg_too_long', 'not-sent'],
  ])('takes %s for %s, and says why', async (error, kind) => {
    const end = slack.server.faults.always({ kind: 'error', error }, 'chat.postMessage');
    const outcome = await send(post('a'));
    end();
    expect(outcome.kind).toBe(kind);
    if ('reason' in outcome) expect(inEnglish(outcome.reason)).toContain(`(Slack: ${error})`);
  });

  it.each([
    ['message_not_found', 'message-gone'],
    ['edit_window_closed', 'refused'],
    ['cant_update_message', 'refused'],
    ['is_inactive', 'channel-broken'],
    ['update_failed', 'not-sent'],
    ['external_channel_migrating', 'not-sent'],
  ])('takes %s on an edit for %s', async (error, kind) => {
    slack.server.faults.add({ kind: 'error', error }, ['chat.update']);
    expect((await send(edit('1.000001'))).kind).toBe(kind);
  });

  it('gives a card up where Slack refuses its plain form too, which has a turn of its own', async () => {
    const end = slack.server.faults.always({ kind: 'error', error: 'invalid_blocks' }, 'chat.postMessage');
    expect(await send(post('a'))).toMatchObject({ kind: 'not-sent', answered: true });
    expect(slack.writes(channel)).toBe(1);
    expect((await send(post('a'))).kind).toBe('refused');
    expect(slack.writes(channel)).toBe(2);
    end();
  });

  it('is not in doubt of its connection when Slack says something of one message that nobody knows', async () => {
    slack.server.faults.add({ kind: 'error', error: 'an_error_of_tomorrow' }, ['chat.postMessage']);
    expect(await send(post('a'))).toMatchObject({ kind: 'not-sent', answered: true });
    expect(slack.adapter.state().posting.kind).toBe('up');
  });

  it('waits as many seconds as Slack says', async () => {
    slack.fault({ kind: 'limited', retryAfterMs: 30_000 });
    expect(await send(post('a'))).toEqual({ kind: 'limited', retryAfterMs: 30_000, wholePlatform: false });
    slack.fault({ kind: 'limited', retryAfterMs: null });
    expect(await send(post('a'))).toEqual({ kind: 'limited', retryAfterMs: null, wholePlatform: false });
    expect(slack.writes(channel)).toBe(2);
  });

  it('waits in every channel where the workspace takes no more messages', async () => {
    slack.server.faults.add({ kind: 'error', error: 'message_limit_exceeded' }, ['chat.postMessage']);
    expect(await send(post('a'))).toEqual({ kind: 'limited', retryAfterMs: null, wholePlatform: true });
  });

  it('knows that nothing was sent when there was nobody to send it to', async () => {
    await slack.server.goDown();
    // The first may have gone out over a connection that was still open.
    await send(post('a'));
    expect((await send(post('b'))).kind).toBe('not-sent');
  });

  it('does not know whether it was sent when the caller gives up', async () => {
    slack.fault({ kind: 'never-answered' });
    const giveUp = new AbortController();
    const sending = slack.adapter.send(post('a'), giveUp.signal);
    while (slack.writes(channel) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    giveUp.abort();
    expect((await sending).kind).toBe('unknown');
  });

  it('never tries a post a second time by itself', async () => {
    slack.fault({ kind: 'server-error', committed: true });
    slack.fault({ kind: 'answer-lost' });
    expect((await send(post('a'))).kind).toBe('unknown');
    expect(slack.writes(channel)).toBe(1);
  });

  it('posts nothing more once the token is refused, and goes on by itself when it is taken again', async () => {
    slack.refuseToken?.();
    expect((await send(post('a'))).kind).toBe('not-sent');
    await expect.poll(() => slack.adapter.state().posting.kind).toBe('down');
    expect((await send(post('b'))).kind).toBe('platform-refused');
    expect(slack.writes(channel)).toBe(1);
    slack.server.tokens.botRefusal = null;
    await expect.poll(() => slack.adapter.state().posting.kind).toBe('up');
    expect((await send(post('b'))).kind).toBe('sent');
  });

  it.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
    'takes a single %s for no verdict on the token',
    async (error) => {
      slack.server.faults.add({ kind: 'error', error }, ['chat.postMessage']);
      expect((await send(post('a'))).kind).toBe('not-sent');
      await expect.poll(() => kindsOf(slack.adapter)).toBe('hearing up, posting up');
      expect((await send(post('a'))).kind).toBe('sent');
    },
  );

  it('keeps the token when one act lacks a scope', async () => {
    slack.server.faults.add({ kind: 'error', error: 'missing_scope' }, ['chat.postMessage']);
    expect(await send(post('a'))).toMatchObject({
      kind: 'channel-broken',
      reason: { code: 'scope-unknown' },
    });
    expect(kindsOf(slack.adapter)).toBe('hearing up, posting up');
  });

  it('joins a public channel where the bot may only post as a member, and asks for one post a turn', async () => {
    slack.server.tokens.scopes = slack.server.tokens.scopes.filter((scope) => scope !== 'chat:write.public');
    channelOf(slack.server, channel).isMember = false;
    expect(await send(post('a'))).toMatchObject({ kind: 'not-sent', answered: true });
    expect(slack.writes(channel)).toBe(1);
    expect(channelOf(slack.server, channel).isMember).toBe(true);
    expect((await send(post('a'))).kind).toBe('sent');
    expect(await slack.messages(channel)).toHaveLength(1);
    expect(kindsOf(slack.adapter)).toBe('hearing up, posting up');
  });

  it('shows no preview of links, and leaves only its key behind for others to read', async () => {
    await send(post('kaart-1'));
    const [message] = channelOf(slack.server, channel).messages;
    expect(message).toMatchObject({
      unfurlLinks: false,
      unfurlMedia: false,
      metadata: { event_type: 'telex_card', event_payload: { key: 'kaart-1' } },
    });
  });

  it('keeps the key of a card that is edited', async () => {
    const outcome = await send(post('kaart-1'));
    const messageId = outcome.kind === 'sent' ? outcome.messageId : '';
    await send(edit(messageId));
    expect(await find('kaart-1')).toEqual({ kind: 'found', messageId });
  });

  it('shows a correction in the channel too, since an edit notifies nobody', async () => {
    const outcome = await send(post('kaart-1'));
    const messageId = outcome.kind === 'sent' ? outcome.messageId : '';
    await send(reply(messageId, plainNotice('Gecorrigeerd: de begroting', true)));
    await send(reply(messageId, plainNotice('Aangevuld', false)));
    const [, loud, quiet] = channelOf(slack.server, channel).messages;
    expect(loud).toMatchObject({ threadTs: messageId, broadcast: true });
    expect(quiet).toMatchObject({ threadTs: messageId, broadcast: false });
  });

  it('finds a post behind a hundred others', async () => {
    const outcome = await send(post('gezocht'));
    for (let count = 0; count < 130; count += 1) {
      const message = channelOf(slack.server, channel).messages[0];
      if (message !== undefined)
        channelOf(slack.server, channel).messages.push({
          ...message,
          ts: slack.server.workspace.nextTs(),
          metadata: null,
        });
    }
    expect(await find('gezocht')).toEqual({
      kind: 'found',
      messageId: outcome.kind === 'sent' ? outcome.messageId : '',
    });
    expect(await find('nooit gepost')).toEqual({ kind: 'absent' });
  });

  it('stops looking where the history is older than the first try', async () => {
    await send(post('van nu'));
    const { messages } = channelOf(slack.server, channel);
    const [message] = messages;
    if (message === undefined) throw new Error('nothing was posted');
    const hoursAgo = (hours: number) => `${Math.floor(Date.now() / 1_000) - hours * 3_600}.000001`;
    for (let count = 0; count < 40; count += 1)
      messages.unshift({ ...message, ts: hoursAgo(24 + count), metadata: null });
    const asked = () => slack.server.calls.filter(({ method }) => method === 'conversations.history').length;
    const before = asked();
    expect(await find('nooit gepost')).toEqual({ kind: 'absent' });
    expect(asked() - before).toBe(1);
  });

  it('asks first for as few of the newest as any app may have: fifteen', async () => {
    await find('nooit gepost');
    const [first] = slack.server.calls.filter(({ method }) => method === 'conversations.history');
    expect(Number(first?.args.limit)).toBe(15);
  });

  it('asks that no name in the text is made a mention', async () => {
    await send(post('kaart-1'));
    const { args } = slack.server.calls.find(({ method }) => method === 'chat.postMessage') ?? { args: {} };
    expect(args).toMatchObject({ link_names: 'false', parse: 'none' });
  });

  it('finds a post though our clock ran two hours ahead when it was sent', async () => {
    await send(post('gezocht'));
    const found = await slack.adapter.find(
      { key: 'gezocht', channel, firstAttemptAt: Date.now() + 2 * 3_600_000, parentMessageId: null },
      never,
    );
    expect(found.kind).toBe('found');
  });

  it('joins a public channel to read it back', async () => {
    await send(post('kaart-1'));
    channelOf(slack.server, channel).isMember = false;
    expect((await find('kaart-1')).kind).toBe('found');
  });

  it('says that it cannot look where the bot may not read', async () => {
    slack.server.tokens.scopes = slack.server.tokens.scopes.filter((scope) => !scope.endsWith(':history'));
    expect(await find('kaart-1')).toMatchObject({
      kind: 'cannot-look',
      reason: { code: 'history-hidden' },
    });
    const secret = addChannel(slack.server.workspace, 'geheim', { isPrivate: true, isMember: false });
    const found = await slack.adapter.find(
      { key: 'a', channel: { ...channel, externalId: secret.id }, firstAttemptAt: 0, parentMessageId: null },
      never,
    );
    expect(found.kind).toBe('cannot-look');
  });

  it('does not know yet when the history cannot be read just now', async () => {
    slack.server.faults.add({ kind: 'server-error', committed: false }, ['conversations.history']);
    expect((await find('kaart-1')).kind).toBe('unknown');
    slack.server.faults.add({ kind: 'limited', retryAfterSeconds: 60 }, ['conversations.history']);
    expect((await find('kaart-1')).kind).toBe('unknown');
  });

  it('hears that the token is refused while it looks for a message', async () => {
    slack.refuseToken?.();
    expect((await find('kaart-1')).kind).toBe('unknown');
    await expect.poll(() => slack.adapter.state().posting.kind).toBe('down');
  });

  it('finds no reply under a message that is gone', async () => {
    const sought = { key: 'a', channel, firstAttemptAt: Date.now(), parentMessageId: '1.000001' };
    expect(await slack.adapter.find(sought, never)).toEqual({ kind: 'absent' });
  });

  function send(act: Act) {
    return slack.adapter.send(act, never);
  }

  function find(key: string) {
    return slack.adapter.find({ key, channel, firstAttemptAt: Date.now(), parentMessageId: null }, never);
  }

  function post(key: string): Act {
    return { kind: 'post', key, channel, post: card };
  }

  function edit(messageId: string): Act {
    return { kind: 'edit', key: 'bewerking', channel, messageId, post: { ...card, title: 'Nieuwe kop' } };
  }

  function reply(messageId: string, notice: NoticePost): Act {
    return { kind: 'thread-note', key: `reactie-${notice.text}`, channel, messageId, post: notice };
  }
});
