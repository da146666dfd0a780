import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { type DiscordHarness, openDiscordHarness } from '../../support/discord/harness.ts';
import { cardPost, loudNotice } from '../../support/discord/posts.ts';

let discord: DiscordHarness;
let channel: ChannelAddress;
const never = new AbortController().signal;

beforeEach(async () => {
  discord = await openDiscordHarness();
  channel = await discord.addChannel('buitenland');
});
afterEach(() => discord.stop());

const send = (post: typeof cardPost | typeof loudNotice = cardPost) =>
  discord.adapter.send({ kind: 'post', key: 'k1', channel, post }, never);

test('a message of somebody else that looks like ours is not taken for ours', async () => {
  await send();
  const { messages } = discord.server.world;
  const [ours] = messages.splice(0);
  if (ours === undefined) throw new Error('nothing was posted');
  messages.push({ ...ours, authorId: '1175000000000000999' });
  const sought = { key: 'k1', channel, firstAttemptAt: Date.now(), parentMessageId: null };
  expect(await discord.adapter.find(sought, never)).toEqual({ kind: 'absent' });
});

test('a card raises no notification, a correction or a kill does', async () => {
  const silently = 1 << 12;
  await send();
  await send(loudNotice);
  const [card, notice] = discord.server.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
    .map(({ body }) => Number((body as { readonly flags?: number }).flags ?? 0) & silently);
  expect({ card, notice }).toEqual({ card: silently, notice: 0 });
});

test('of a Discord that says that it is overloaded nobody knows what it did', async () => {
  discord.server.fault({ kind: 'refused', status: 503, code: 130_000 });
  expect((await send()).kind).toBe('unknown');
  discord.server.fault({ kind: 'refused', status: 400, code: 130_000 });
  expect((await send()).kind).toBe('unknown');
});

test('an answer that sends elsewhere is none of Discord’s: nothing was posted, and no killed text is gone', async () => {
  const elsewhere = {
    kind: 'answer',
    status: 302,
    headers: { location: 'http://127.0.0.1:9/' },
    body: '',
  } as const;
  discord.server.fault(elsewhere);
  expect((await send()).kind).toBe('unknown');
  const sent = await send();
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  const { messageId } = sent;
  discord.server.faultAlways({ kind: 'refused', status: 400, code: 50_035 }, (method) => method === 'PATCH');
  discord.server.fault(elsewhere, (method) => method === 'DELETE');
  const kill = {
    kind: 'edit',
    key: 'k2',
    channel,
    messageId,
    post: cardPost,
    takeAway: 'where-refused',
  } as const;
  expect((await discord.adapter.send(kill, never)).kind).toBe('unknown');
  expect((await discord.adapter.send(kill, never)).kind).toBe('message-gone');
});

test('a 403 with a code that nobody knows is one act’s alone: it is tried again, and its channel goes on', async () => {
  discord.server.fault({ kind: 'refused', status: 403, code: 99_999 });
  expect(await send()).toMatchObject({ kind: 'not-sent', answered: true });
  expect((await send()).kind).toBe('sent');
  discord.server.fault({ kind: 'refused', status: 403, code: 50_009 });
  expect(await send()).toMatchObject({ kind: 'channel-broken', reason: { code: 'forbidden' } });
});
