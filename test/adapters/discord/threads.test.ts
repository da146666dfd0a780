import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { openDiscordDesk } from '../../support/discord/desk.ts';
import type { RequestMatch } from '../../support/discord/faults.ts';
import { type DiscordHarness, openDiscordHarness } from '../../support/discord/harness.ts';
import { cardPost, loudNotice, quietNotice } from '../../support/discord/posts.ts';
import { channelTypes, type WorldChannel } from '../../support/discord/world.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let discord: DiscordHarness;
let channel: ChannelAddress;
let story: string;
beforeEach(async () => {
  discord = await openDiscordHarness();
  channel = await discord.addChannel('buitenland');
  story = idOf(await send({ kind: 'post', key: 'k', channel, post: cardPost }));
});
afterEach(() => discord.stop());

const send = (act: Act) => discord.adapter.send(act, new AbortController().signal);
const note = (key: string, post = quietNotice) =>
  send({ kind: 'thread-note', key, channel, messageId: story, post });
const makesThread: RequestMatch = (method, path) => method === 'POST' && path.endsWith('/threads');
const last = async () => (await discord.messages(channel)).at(-1);

function idOf(outcome: SendOutcome): string {
  if (outcome.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(outcome)}`);
  return outcome.messageId;
}

function thread(): WorldChannel {
  const found = discord.server.world.channels.get(story);
  if (found === undefined) throw new Error('no thread');
  return found;
}

test('a thread is folded away an hour after its last message: a server has room for a thousand', async () => {
  await note('r1');
  expect(discord.server.requests.find(({ path }) => path.endsWith('/threads'))?.body).toMatchObject({
    auto_archive_duration: 60,
  });
});

test('what is said in a thread that was folded away opens it', async () => {
  await note('r1');
  thread().archived = true;
  expect(idOf(await note('r2'))).toContain(`${story}/`);
  expect(thread().archived).toBe(false);
});

test('what stands in a thread that was folded away is edited: it is opened first', async () => {
  const messageId = idOf(await note('r1'));
  thread().archived = true;
  const edit = {
    kind: 'edit',
    key: 'r1',
    channel,
    messageId,
    post: { ...quietNotice, text: 'Anders.' },
  } as const;
  expect((await send(edit)).kind).toBe('sent');
  expect(await last()).toMatchObject({ text: 'Anders.', edited: true });
});

test.each([
  ['locked', () => Object.assign(thread(), { locked: true, archived: true })],
  ['deleted', () => Object.assign(thread(), { gone: true })],
  ['closed to us', () => Object.assign(thread(), { denied: 1n << 38n })],
])(
  'what is to be said in a thread that is %s is said in the channel, which goes on',
  async (_what, close) => {
    const earlier = idOf(await note('r1'));
    close();
    if (_what === 'closed to us') discord.server.deny(channel.externalId, 1n << 38n);
    expect(idOf(await note('r2'))).not.toContain('/');
    expect(await last()).toMatchObject({ parentId: story });
    const edit = { kind: 'edit', key: 'r1', channel, messageId: earlier, post: quietNotice } as const;
    if (_what !== 'closed to us') expect((await send(edit)).kind).toBe('message-gone');
    expect((await send({ kind: 'post', key: 'k2', channel, post: cardPost })).kind).toBe('sent');
  },
);

test.each([
  ['too many threads', { kind: 'refused', status: 400, code: 160006 }],
  ['a limit on making them', { kind: 'limited', retryAfterMs: 300_000, global: false }],
  ['a name that AutoMod refuses', { kind: 'refused', status: 400, code: 200_001 }],
] as const)('with %s a follow-up answers the message itself', async (_what, fault) => {
  discord.server.fault(fault, makesThread);
  expect(idOf(await note('r1'))).not.toContain('/');
  expect(await last()).toMatchObject({ parentId: story });
});

test('a limit of the thread is told as that: its channel need not wait for it', async () => {
  await note('r1');
  discord.server.fault(
    { kind: 'limited', retryAfterMs: 200_000, global: false },
    (method, path) => method === 'POST' && path === `/channels/${story}/messages`,
  );
  expect(await note('r2')).toMatchObject({ kind: 'limited', retryAfterMs: 200_000, ofThread: true });
});

test('a thread that is there already is used', async () => {
  await note('r1');
  expect(idOf(await note('r2'))).toContain(`${story}/`);
});

test('a kill of what stands in a thread is said in the channel, where everybody sees it', async () => {
  const messageId = idOf(await note('r1'));
  const kill = { kind: 'thread-note', key: 'r2', channel, messageId, post: loudNotice } as const;
  expect(idOf(await send(kill))).not.toContain('/');
});

test('where the history may not be read nothing can be answered, and it is said all the same', async () => {
  discord.server.deny(channel.externalId, (1n << 16n) | (1n << 35n));
  for (const post of [quietNotice, loudNotice]) {
    expect((await note(post.text, post)).kind).toBe('sent');
    expect(await last()).toMatchObject({ parentId: null });
  }
});

test('an edit of a message in the channel that Discord calls archived is that edit’s alone', async () => {
  discord.server.fault({ kind: 'refused', status: 400, code: 50083 });
  const edit = { kind: 'edit', key: 'e', channel, messageId: story, post: cardPost } as const;
  expect((await send(edit)).kind).toBe('not-sent');
});

test('a locked thread that stories are posted in waits until it is unlocked: none is lost', async () => {
  const wire = await openDiscordDesk();
  const { world } = wire.server;
  const { id: parentId } = wire.server.addChannel('redactie');
  const place: WorldChannel = {
    ...{ id: world.nextId(), type: channelTypes.publicThread, name: 'Avonddienst', parentId },
    ...{ denied: 0n, gone: false, archived: true, locked: true },
  };
  world.channels.set(place.id, place);
  await wire.desk.follow(
    { platform: 'discord', workspace: world.guildId, externalId: place.id },
    'buitenland',
  );
  await wire.desk.file(wireItem({ guid: 'b' }), wireItem({ guid: 'a' }));
  await wire.deliver(wire.desk.now + minuteMs);
  const reason = { code: 'thread-locked' };
  expect(await wire.desk.store.troubles.parkedChannels()).toMatchObject([{ parkedReason: reason }]);
  Object.assign(place, { archived: false, locked: false });
  await wire.deliver(wire.desk.now + 11 * minuteMs);
  expect(wire.standing(place.id)).toHaveLength(2);
  await wire.close();
});
