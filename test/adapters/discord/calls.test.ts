import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { type DiscordDesk, openDiscordDesk } from '../../support/discord/desk.ts';
import { presenterWith } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const flashRole = '1175000000000000555';
const killRole = '1175000000000000666';
const sanne = { platform: 'discord', workspace: '', userId: '1175000000000000777', name: 'Sanne' };
const nobody = { parse: [] };

let wire: DiscordDesk;
let channel: string;
beforeEach(async () => {
  const present = presenterWith({ pingFlash: flashRole, pingKill: killRole });
  wire = await openDiscordDesk({}, {}, quietLog, present);
  channel = await wire.channel('buitenland');
});
afterEach(() => wire.close());

/** Feed text may hold anything, and rings nobody. */
const hostile = `@everyone <@&${killRole}> <@${sanne.userId}>`;
const kill = (guid: string) =>
  wireItem({ guid, version: 2, pubStatus: 'canceled', editorialNote: `KILL: ${hostile}` });

/** Each write of messages since the last time that this was asked: whom it may ring, and what it says in letters. */
function writes() {
  const made = wire.server.requests.filter(
    ({ method, path }) => (method === 'POST' || method === 'PATCH') && /\/messages(?:\/\d+)?$/u.test(path),
  );
  wire.server.requests.splice(0);
  return made.map(({ method, body }) => {
    const { allowed_mentions: rings, content } = body as { allowed_mentions?: unknown; content?: string };
    return { method, rings, content: content ?? null };
  });
}

test('a routine card rings nobody, whatever its text holds', async () => {
  await wire.desk.file(wireItem({ guid: 'a', headline: `Kop ${hostile}`, lede: hostile }));
  await wire.deliver();
  expect(writes()).toEqual([{ method: 'POST', rings: nobody, content: null }]);
});

test('a flash rings the role that its channel named for it, once, and nobody out of its text', async () => {
  await wire.desk.file(wireItem({ guid: 'a', urgency: 1, headline: `Kop ${hostile}` }));
  await wire.deliver();
  const [post, ...edits] = writes();
  expect(post?.rings).toEqual({ parse: [], roles: [flashRole] });
  expect(post?.content).toMatch(/^🔴 (?:FLITS|SPOED) · Kop /u);
  expect(post?.content?.split('\n').at(-1)).toBe(`Voor <@&${flashRole}>`);
  expect(edits.map(({ method, rings }) => [method, rings])).toEqual([['PATCH', nobody]]);
  wire.desk.now += minuteMs;
  await wire.desk.file(wireItem({ guid: 'a', version: 2, urgency: 1, headline: 'Kop met 40 doden' }));
  await wire.deliver();
  for (const { rings, method } of writes()) {
    if (method === 'PATCH') expect(rings).toEqual(nobody);
    else expect(rings).toEqual({ parse: [] });
  }
});

test('a kill rings the other role, and once more where nobody has seen it; its card and its edits ring nobody', async () => {
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver();
  writes();
  await wire.desk.file(kill('a'));
  await wire.deliver();
  const made = writes();
  const posts = made.filter(({ method }) => method === 'POST');
  expect(posts.map(({ rings }) => rings)).toEqual(Array(2).fill({ parse: [], roles: [killRole] }));
  expect(posts[0]?.content).toMatch(/^⛔ INGETROKKEN door ANP .*~~Kop van a~~/u);
  expect(posts[1]?.content).toMatch(/^⛔ Nog door niemand gezien: INGETROKKEN/u);
  for (const { rings } of made.filter(({ method }) => method === 'PATCH')) expect(rings).toEqual(nobody);
});

test('who took a story is rung by its kill in place of the role', async () => {
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver();
  const handling = createStoryHandling({ store: wire.desk.store, wake: () => {} });
  const { id } = await wire.desk.store.subscriptions.channel(
    { platform: 'discord', workspace: wire.server.world.guildId, externalId: channel },
    null,
  );
  await handling.step(1, 'take', sanne, { channelId: id, at: wire.desk.now });
  await wire.deliver();
  // That she has it stands on the card, and an edit rings nobody.
  for (const { rings } of writes()) expect(rings).toEqual(nobody);
  await wire.desk.file(kill('a'));
  await wire.deliver();
  const posts = writes().filter(({ method }) => method === 'POST');
  expect(posts.map(({ rings }) => rings)).toEqual(Array(2).fill({ parse: [], users: [sanne.userId] }));
  expect(
    wire
      .standing(channel)
      .map(({ content }) => content)
      .join(),
  ).not.toContain(`<@&${killRole}>`);
});
