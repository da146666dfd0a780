import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Act } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { Post } from '../../../src/domain/post.ts';
import { type DiscordHarness, openDiscordHarness } from '../../support/discord/harness.ts';
import { cardPost, loudNotice, urgentCard } from '../../support/discord/posts.ts';

let discord: DiscordHarness;
let channel: ChannelAddress;
beforeEach(async () => {
  discord = await openDiscordHarness();
  channel = await discord.addChannel('buitenland');
});
afterEach(() => discord.stop());

const post = (what: Post, key = 'k1'): Act => ({ kind: 'post', key, channel, post: what });
const send = (act: Act) => discord.adapter.send(act, new AbortController().signal);
const refuse = (times: number, code = 50035) => {
  for (let at = 0; at < times; at++) discord.server.fault({ kind: 'refused', status: 400, code });
};
const shown = async () => (await discord.messages(channel)).map(({ text }) => text);
const find = (key: string) =>
  discord.adapter.find(
    { key, channel, firstAttemptAt: Date.now(), parentMessageId: null },
    new AbortController().signal,
  );

test.each([50035, 200_000, 240_000])('a card refused with %i is posted without its links', async (code) => {
  refuse(1, code);
  expect((await send(post(cardPost))).kind).toBe('sent');
  const [text] = await shown();
  expect(text).toContain(cardPost.lede);
  expect(text).toContain('[Volledige tekst]');
  expect((await discord.markup(channel)).text).not.toContain('wire.example');
});

test('a card that is refused with its picture is posted without it, and keeps its links', async () => {
  const picture = { address: 'https://cdn.wire.example/v.jpg', alt: 'De veerboot' };
  refuse(1);
  expect((await send(post({ ...cardPost, picture }))).kind).toBe('sent');
  expect((await discord.markup(channel)).text).toContain('wire.example');
  const [text] = await shown();
  expect(text).not.toContain('v.jpg');
  const outcome = await find('k1');
  const messageId = outcome.kind === 'found' ? outcome.messageId : '';
  const edit: Act = { kind: 'edit', key: 'k2', channel, messageId, post: { ...cardPost, picture } };
  refuse(1);
  expect((await send(edit)).kind).toBe('sent');
  expect((await shown())[0]).not.toContain('v.jpg');
  expect((await send({ ...edit, key: 'k3' })).kind).toBe('sent');
  expect((await shown())[0]).toContain('(De veerboot <https://cdn.wire.example/v.jpg>)');
});

test('refused again, it is posted with headline, dateline and number alone, and found by its key', async () => {
  refuse(2);
  const outcome = await send(post(cardPost));
  expect(await shown()).toEqual([`${cardPost.title}\n-# ${cardPost.dateline} · #412`]);
  expect(await find('k1')).toMatchObject({
    kind: 'found',
    ...(outcome.kind === 'sent' && { messageId: outcome.messageId }),
  });
});

test('and again, as plain text without any component', async () => {
  refuse(3);
  expect((await send(post(cardPost))).kind).toBe('sent');
  expect(discord.server.world.messages.at(-1)).toMatchObject({ components: [], flags: 4096 | 4 });
  expect(await shown()).toEqual([`${cardPost.title}\n${cardPost.dateline} · #412`]);
});

test('what stands there as plain text alone is found by what it says, and nothing else is', async () => {
  refuse(3);
  const outcome = await send(post(cardPost));
  if (outcome.kind !== 'sent') throw new Error(outcome.kind);
  const [bare] = discord.server.world.messages.splice(0);
  if (bare === undefined) throw new Error('nothing was posted');
  const alike = { ...bare, authorId: '1175000000000000999' };
  discord.server.world.messages.push(alike, { ...bare, content: 'Iets anders' });
  expect(await find('k1')).toEqual({ kind: 'absent' });
  discord.server.world.messages.push(bare);
  expect(await find('k2')).toEqual({ kind: 'absent' });
  expect(await find('k1')).toMatchObject({ kind: 'found', messageId: outcome.messageId });
});

test('between a form that is refused and the next there is a pause: a channel takes five posts in five seconds', async () => {
  await discord.stop();
  discord = await openDiscordHarness({ times: { plainerAfterMs: 50 } });
  channel = await discord.addChannel('buitenland');
  refuse(3);
  const before = performance.now();
  expect((await send(post(cardPost))).kind).toBe('sent');
  expect(performance.now() - before).toBeGreaterThanOrEqual(145);
});

test('what Discord takes in no form is given up with what was wrong with the first', async () => {
  refuse(1, 240_000);
  refuse(3);
  expect(await send(post(cardPost))).toMatchObject({
    kind: 'refused',
    reason: { code: 'refused', detail: expect.stringContaining('240000') },
  });
  expect(await shown()).toEqual([]);
});

test('a flash that is refused still raises its notification, without its link', async () => {
  refuse(1);
  expect((await send(post(urgentCard))).kind).toBe('sent');
  const posts = discord.server.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
  );
  expect(posts.at(-1)?.body).toMatchObject({
    content: expect.stringContaining(urgentCard.title),
    flags: expect.not.toSatisfy((flags: number) => (flags & 4096) !== 0),
  });
});

test('a kill that is refused is still said, and asks to be seen as long as it may have a button', async () => {
  const kill = { ...loudNotice, buttons: [{ label: 'Gezien', command: '/gezien 412' }] };
  refuse(1);
  expect((await send(post(kill))).kind).toBe('sent');
  refuse(2);
  expect((await send(post(kill, 'k2'))).kind).toBe('sent');
  const [bare, plain] = await shown();
  expect(bare).toContain(loudNotice.text);
  expect(bare).toContain('[Gezien]');
  expect(plain).toBe(loudNotice.text);
});

test('an edit that is refused is made without links', async () => {
  const outcome = await send(post(cardPost));
  if (outcome.kind !== 'sent') throw new Error('not sent');
  refuse(1);
  const better = { ...cardPost, headline: 'Veerboot vlot', title: 'Veerboot vlot' };
  const edit = { kind: 'edit', key: 'k1', channel, messageId: outcome.messageId, post: better } as const;
  expect((await send(edit)).kind).toBe('sent');
  const [text] = await shown();
  expect(text).toContain('Veerboot vlot');
  expect(text).not.toContain('wire.example');
});

test('a refusal that says nothing of the story is no reason to make it plainer', async () => {
  discord.server.fault({ kind: 'refused', status: 404, code: 0 });
  expect((await send(post(cardPost))).kind).toBe('not-sent');
  expect(discord.writes(channel)).toBe(1);
});

test('a limit met on the way is a limit, and a lost answer a lost answer', async () => {
  refuse(1);
  discord.server.fault({ kind: 'limited', retryAfterMs: 1234, global: false });
  expect((await send(post(cardPost))).kind).toBe('limited');
  refuse(1);
  discord.server.fault({ kind: 'drop', after: true });
  expect((await send(post(cardPost))).kind).toBe('unknown');
  expect((await send(post(cardPost))).kind).toBe('sent');
  expect(await shown()).toHaveLength(1);
});

test('after a limit on the way it goes on with the form that was next, a post and an edit both', async () => {
  refuse(2);
  discord.server.fault({ kind: 'limited', retryAfterMs: 10, global: false });
  expect((await send(post(cardPost))).kind).toBe('limited');
  const outcome = await send(post(cardPost));
  if (outcome.kind !== 'sent') throw new Error(outcome.kind);
  expect(await shown()).toEqual([`${cardPost.title}\n-# ${cardPost.dateline} · #412`]);
  const edit = { kind: 'edit', key: 'k2', channel, messageId: outcome.messageId, post: cardPost } as const;
  refuse(1);
  discord.server.fault({ kind: 'limited', retryAfterMs: 10, global: false });
  expect((await send(edit)).kind).toBe('limited');
  expect((await send(edit)).kind).toBe('sent');
  const [text] = await shown();
  expect(text).toContain(cardPost.lede);
  expect(text).not.toContain('wire.example');
  // What has ended is tried whole again.
  expect((await send(edit)).kind).toBe('sent');
  expect((await shown())[0]).toContain('wire.example');
});

test('a story that changed while it had to wait is tried whole again', async () => {
  refuse(1);
  discord.server.fault({ kind: 'limited', retryAfterMs: 10, global: false });
  expect((await send(post(cardPost))).kind).toBe('limited');
  const other = { ...cardPost, link: 'https://wire.example/beter' };
  expect((await send(post(other))).kind).toBe('sent');
  expect((await shown())[0]).toContain('wire.example');
});

test.each<[string, unknown]>([
  ['a page', '<html>hotel wifi</html>'],
  ['nothing', null],
  ['an object without an id', {}],
])('%s in place of an edited message leaves open whether it was edited', async (_, body) => {
  const outcome = await send(post(cardPost));
  if (outcome.kind !== 'sent') throw new Error(outcome.kind);
  discord.server.fault({ kind: 'answer', status: 200, body });
  const edit: Act = { kind: 'edit', key: 'k2', channel, messageId: outcome.messageId, post: cardPost };
  expect((await send(edit)).kind).toBe('unknown');
  expect((await send(edit)).kind).toBe('sent');
});

test('a page in place of a message leaves the end of the act unknown', async () => {
  discord.server.fault({ kind: 'answer', status: 200, body: '<html>hotel wifi</html>' });
  expect((await send(post(cardPost))).kind).toBe('unknown');
});
