import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { kindsOf } from '../../support/adapter-state.ts';
import { type DiscordHarness, openDiscordHarness } from '../../support/discord/harness.ts';
import { cardPost, loudNotice, quietNotice, urgentCard } from '../../support/discord/posts.ts';
import { writeAs } from '../../support/discord/world.ts';

let discord: DiscordHarness;
let channel: ChannelAddress;
const calm = () => new AbortController().signal;

beforeEach(async () => {
  discord = await openDiscordHarness();
  channel = await discord.addChannel('buitenland');
});
afterEach(() => discord.stop());

const post = (key: string): Act => ({ kind: 'post', key, channel, post: cardPost });
const send = (act: Act) => discord.adapter.send(act, calm());
const find = (key: string, parentMessageId: string | null = null) =>
  discord.adapter.find({ key, channel, firstAttemptAt: Date.now(), parentMessageId }, calm());

function idOf(outcome: SendOutcome): string {
  if (outcome.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(outcome)}`);
  return outcome.messageId;
}

test('a card is one message and one request', async () => {
  const id = idOf(await send(post('k1')));
  expect(await discord.messages(channel)).toMatchObject([{ id, parentId: null, edited: false }]);
  expect(discord.writes(channel)).toBe(1);
});

test('the same key posted again is the same message', async () => {
  const first = await send(post('k1'));
  expect(await send(post('k1'))).toEqual(first);
  expect(await discord.messages(channel)).toHaveLength(1);
});

test('the same key in another channel is another message', async () => {
  const other = await discord.addChannel('binnenland');
  await send(post('k1'));
  await send({ kind: 'post', key: 'k1', channel: other, post: cardPost });
  expect(await discord.messages(other)).toHaveLength(1);
});

for (const [what, fault] of [
  ['the answer is lost', { kind: 'answer-lost' }],
  ['Discord answers 502 after posting', { kind: 'server-error', committed: true }],
  ['the answer never comes', { kind: 'never-answered' }],
] as const) {
  test(`when ${what} the card is unknown, and found by its key`, async () => {
    discord.fault(fault);
    expect((await send(post('k1'))).kind).toBe('unknown');
    const [seen] = await discord.messages(channel);
    expect(await find('k1')).toEqual({ kind: 'found', messageId: seen?.id });
    expect(discord.writes(channel)).toBe(1);
  });
}

test('a request that never arrived is unknown, and absent from the history', async () => {
  discord.fault({ kind: 'request-lost' });
  expect((await send(post('k1'))).kind).toBe('unknown');
  expect(await find('k1')).toEqual({ kind: 'absent' });
});

test('an answer that stalls half-way is given up', async () => {
  discord.server.fault({ kind: 'silence', headersFirst: true });
  expect((await send(post('k1'))).kind).toBe('unknown');
});

test('a loud card is plain text for the notification first, then the card, and one message', async () => {
  const id = idOf(await send({ kind: 'post', key: 'k1', channel, post: urgentCard }));
  const [first, second] = discord.server.requests.filter((it) => it.path.includes('/messages'));
  expect(first).toMatchObject({
    method: 'POST',
    body: { content: expect.stringMatching(/^🔴 SPOED · Kabinet Varenburg valt/u) },
  });
  expect(second).toMatchObject({ method: 'PATCH', body: { flags: 32768, allowed_mentions: { parse: [] } } });
  expect(await discord.messages(channel)).toMatchObject([{ id }]);
});

test('a loud card that cannot be dressed up stands as plain text, and asks for an edit', async () => {
  discord.server.fault({ kind: 'server-error', status: 503, after: false }, (method) => method === 'PATCH');
  const outcome = await send({ kind: 'post', key: 'k1', channel, post: urgentCard });
  const id = idOf(outcome);
  expect(outcome).toMatchObject({ unfinished: true });
  expect(await discord.messages(channel)).toMatchObject([{ id, edited: false }]);
  expect(await find('k1')).toEqual({ kind: 'found', messageId: id, unfinished: true });
});

test('a notice is found by its key although it has no buttons', async () => {
  const id = idOf(await send({ kind: 'post', key: 'k1', channel, post: quietNotice }));
  const loud = idOf(await send({ kind: 'post', key: 'k2', channel, post: loudNotice }));
  expect(await find('k1')).toEqual({ kind: 'found', messageId: id });
  expect(await find('k2')).toEqual({ kind: 'found', messageId: loud });
});

test('a card is found between hundreds of messages of others', async () => {
  const talk = () => {
    for (let at = 0; at < 230; at += 1)
      writeAs(discord.server.world, channel.externalId, '1175000000000000777', 'hoi');
  };
  talk();
  const id = idOf(await send(post('k1')));
  talk();
  expect(await find('k1')).toEqual({ kind: 'found', messageId: id });
  expect(await find('k2')).toEqual({ kind: 'absent' });
});

test('a follow-up goes into a thread under its story, the next one into the same', async () => {
  const story = idOf(await send(post('k1')));
  const reply = { kind: 'thread-note', channel, messageId: story, post: quietNotice } as const;
  const first = idOf(await send({ ...reply, key: 'r1' }));
  const second = idOf(await send({ ...reply, key: 'r2' }));
  const seen = await discord.messages(channel);
  expect(seen.slice(1)).toMatchObject([
    { id: first, parentId: story },
    { id: second, parentId: story },
  ]);
  expect(await find('r2', story)).toEqual({ kind: 'found', messageId: second });
});

test('a follow-up can be edited where it stands, in its thread', async () => {
  const story = idOf(await send(post('k1')));
  const messageId = idOf(
    await send({ kind: 'thread-note', key: 'r1', channel, messageId: story, post: quietNotice }),
  );
  await send({ kind: 'edit', key: 'e1', channel, messageId, post: { ...quietNotice, text: 'Anders.' } });
  expect((await discord.messages(channel)).at(-1)).toMatchObject({
    id: messageId,
    text: 'Anders.',
    edited: true,
  });
});

test('where no thread may be made a follow-up answers the message itself', async () => {
  const story = idOf(await send(post('k1')));
  discord.server.deny(channel.externalId, 1n << 35n);
  const reply = idOf(
    await send({ kind: 'thread-note', key: 'r1', channel, messageId: story, post: quietNotice }),
  );
  expect((await discord.messages(channel)).at(-1)).toMatchObject({ id: reply, parentId: story });
  expect(reply).not.toContain('/');
});

test('a kill answers its story in the channel, where everybody sees it', async () => {
  const story = idOf(await send(post('k1')));
  const reply = idOf(
    await send({ kind: 'thread-note', key: 'r1', channel, messageId: story, post: loudNotice }),
  );
  expect(reply).not.toContain('/');
  expect((await discord.messages(channel)).at(-1)?.parentId).toBe(story);
  expect(await find('r1', story)).toEqual({ kind: 'found', messageId: reply });
});

test('what is gone is said to be gone', async () => {
  const story = idOf(await send(post('k1')));
  await discord.deleteMessage(channel, story);
  expect((await send({ kind: 'edit', key: 'e', channel, messageId: story, post: cardPost })).kind).toBe(
    'message-gone',
  );
  for (const notice of [quietNotice, loudNotice]) {
    const reply = { kind: 'thread-note', key: notice.text, channel, messageId: story, post: notice } as const;
    expect((await send(reply)).kind).toBe('message-gone');
  }
});

test('a channel that is gone or closed to us breaks that channel alone', async () => {
  const other = await discord.addChannel('binnenland');
  server().deny(channel.externalId, 1n << 11n);
  expect((await send(post('k1'))).kind).toBe('channel-broken');
  server().removeChannel(channel.externalId);
  expect((await send(post('k2'))).kind).toBe('channel-broken');
  expect((await send({ kind: 'post', key: 'k3', channel: other, post: cardPost })).kind).toBe('sent');
});

test('without Read Message History nothing can be looked up, and that is said', async () => {
  server().deny(channel.externalId, 1n << 16n);
  await send(post('k1'));
  await expect.poll(async () => (await find('k1')).kind).toBe('cannot-look');
});

const server = () => discord.server;

test.each([
  ['with a wait', { kind: 'limited', retryAfterMs: 1234, global: false }, 1234, false],
  ['without a wait', { kind: 'limited', retryAfterMs: null, global: false }, null, false],
  ['for the whole bot', { kind: 'limited', retryAfterMs: 900, global: true }, 900, true],
  [
    'for edits of old messages',
    { kind: 'limited', retryAfterMs: 1_163_000, global: false, code: 30046 },
    1_163_000,
    false,
  ],
] as const)(
  'a limit %s delays and tries nothing by itself',
  async (_what, fault, retryAfterMs, wholePlatform) => {
    server().fault(fault);
    expect(await send(post('k1'))).toEqual({ kind: 'limited', retryAfterMs, wholePlatform });
    expect(discord.writes(channel)).toBe(1);
    expect(await discord.messages(channel)).toEqual([]);
  },
);

test('while the token is refused nothing is posted, and it goes on by itself when it is taken again', async () => {
  server().refuseToken();
  expect((await send(post('k1'))).kind).toBe('not-sent');
  await expect
    .poll(() => discord.adapter.state().posting)
    .toMatchObject({
      kind: 'down',
      reason: { code: 'token-refused', values: { setting: 'DISCORD_TOKEN' } },
    });
  expect((await send(post('k2'))).kind).toBe('platform-refused');
  server().acceptToken();
  await expect.poll(() => discord.adapter.state().posting.kind).toBe('up');
  expect((await send(post('k2'))).kind).toBe('sent');
});

test('one stray 401 is no verdict on the token: the next post goes, and people are heard all along', async () => {
  server().fault({ kind: 'refused', status: 401, code: 0 });
  expect((await send(post('k1'))).kind).toBe('not-sent');
  await expect.poll(() => kindsOf(discord.adapter)).toBe('hearing up, posting up');
  expect((await send(post('k1'))).kind).toBe('sent');
  expect(server().gateway.counts.identified).toBe(1);
});

test('a history that is answered with something that is none says nothing of what stands there', async () => {
  await send(post('k1'));
  const isHistory = (method: string, path: string) => method === 'GET' && path.endsWith('/messages');
  for (const body of [{ message: 'ok' }, null, 'een pagina', 0]) {
    server().fault({ kind: 'answer', status: 200, body }, isHistory);
    expect(await find('k1')).toMatchObject({ kind: 'unknown' });
  }
  expect((await find('k1')).kind).toBe('found');
});

test('a page of a proxy that refuses one act is the fault of that act: posting stays up', async () => {
  server().fault({ kind: 'answer', status: 400, body: '<html>blocked by the firewall</html>' });
  expect(await send(post('k1'))).toMatchObject({
    kind: 'not-sent',
    answered: true,
    reason: { code: 'something-between' },
  });
  expect(discord.adapter.state().posting.kind).toBe('up');
});

test('a token that turns out to be refused while a message is looked for is told too', async () => {
  server().refuseToken();
  await find('k1');
  await expect.poll(() => discord.adapter.state().posting.kind).toBe('down');
  expect((await send(post('k1'))).kind).toBe('platform-refused');
});

test('a name in place of a channel id breaks that channel, with what to do', async () => {
  const named = { platform: 'discord', workspace: '', externalId: '#buitenland' } as const;
  expect(await send({ kind: 'post', key: 'k', channel: named, post: cardPost })).toMatchObject({
    kind: 'channel-broken',
    reason: { code: 'not-a-channel-id' },
  });
});

test('over five posts in five seconds the next one is told to wait, without a 429', async () => {
  const strict = await openDiscordHarness({ server: { limitPosts: true } });
  const there = await strict.addChannel('buitenland');
  const outcomes: SendOutcome[] = [];
  for (let at = 0; at < 6; at += 1) {
    const act = { kind: 'post', key: `k${at}`, channel: there, post: cardPost } as const;
    outcomes.push(await strict.adapter.send(act, calm()));
  }
  expect(outcomes.map((it) => it.kind)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'limited']);
  expect(outcomes[5]).toMatchObject({ wholePlatform: false, retryAfterMs: expect.any(Number) });
  expect(strict.writes(there)).toBe(5);
  await strict.stop();
});

test('a key posted again much later with a newer text shows the newer text, in one message', async () => {
  let ahead = 0;
  const later = await openDiscordHarness({ clock: () => Date.now() + ahead });
  const there = await later.addChannel('buitenland');
  const act = { kind: 'post', key: 'k1', channel: there, post: cardPost } as const;
  await later.adapter.send(act, calm());
  ahead = 30_000;
  await later.adapter.send(
    { ...act, post: { ...cardPost, headline: 'Veerboot vlot, kapitein gehoord' } },
    calm(),
  );
  expect(await later.messages(there)).toMatchObject([
    { text: expect.stringContaining('kapitein gehoord'), edited: true },
  ]);
  await later.stop();
});

test('a clock that stood hours wrong at the first attempt does not hide the message', async () => {
  const id = idOf(await send(post('k1')));
  for (const hours of [-2, 2]) {
    const firstAttemptAt = Date.now() + hours * 3_600_000;
    const sought = { key: 'k1', channel, firstAttemptAt, parentMessageId: null };
    expect(await discord.adapter.find(sought, calm())).toEqual({ kind: 'found', messageId: id });
  }
});

test('when Discord is silent no more than 64 acts wait in memory; the others wait in the store', async () => {
  const acts: Act[] = [];
  for (let at = 0; at < 72; at += 1) {
    server().fault({ kind: 'silence', headersFirst: false });
    const there = await discord.addChannel(`kanaal-${at}`);
    acts.push({ kind: 'post', key: 'k1', channel: there, post: cardPost });
  }
  const outcomes = await Promise.all(acts.map(send));
  expect(outcomes.filter(({ kind }) => kind === 'not-sent')).toHaveLength(8);
  expect(outcomes.filter(({ kind }) => kind === 'unknown')).toHaveLength(64);
});

test('nothing of a post stays tied to a signal that lives as long as Telex', async () => {
  const life = new AbortController();
  for (const key of ['k1', 'k2']) await discord.adapter.send(post(key), life.signal);
  await discord.adapter.find(
    { key: 'k1', channel, firstAttemptAt: Date.now(), parentMessageId: null },
    life.signal,
  );
  expect(getEventListeners(life.signal, 'abort')).toEqual([]);
});

test('when Telex stops, an act under way is given up as unknown', async () => {
  discord.server.fault({ kind: 'silence', headersFirst: false });
  const stopping = new AbortController();
  const sending = discord.adapter.send(post('k1'), stopping.signal);
  await expect.poll(() => discord.writes(channel)).toBe(1);
  stopping.abort();
  expect((await sending).kind).toBe('unknown');
});
