import { afterEach, beforeEach, expect, test } from 'vitest';
import { isReadable, killSaid } from '../../contracts/kill-said.ts';
import { type DiscordDesk, openDiscordDesk } from '../../support/discord/desk.ts';
import { isHistory } from '../../support/discord/faults.ts';
import { visibleText } from '../../support/discord/seen.ts';
import { channelTypes, type WorldMessage } from '../../support/discord/world.ts';
import { hourMs, minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;
let wire: DiscordDesk;
let one: string;
let other: string;
beforeEach(async () => {
  wire = await openDiscordDesk();
  one = await wire.channel('een');
  other = await wire.channel('twee');
});
afterEach(() => wire.close());

const text = ({ content, components }: WorldMessage) => visibleText(content, components);
const heads = (channelId: string) =>
  wire.standing(channelId).map((it) => /Kop van [\w-]+/.exec(text(it))?.[0]);
const unreadable = () =>
  wire.server.faultAlways({ kind: 'server-error', status: 500, after: false }, isHistory);
const isBoxed = (message: WorldMessage | undefined) =>
  JSON.stringify(message?.components).includes('"type":17');

test('one lost answer and a history that cannot be read hold up nothing', async () => {
  unreadable();
  wire.server.fault({ kind: 'drop', after: true });
  await wire.desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }), wireItem({ guid: 'c' }));
  await wire.desk.file(wireItem({ guid: 'flits', urgency: 1 }));
  await wire.deliver(wire.desk.now + 30 * secondMs);
  for (const channel of [one, other])
    expect(heads(channel).toSorted()).toEqual(['Kop van a', 'Kop van b', 'Kop van c', 'Kop van flits']);
  // The resend is the look-up.
  expect(wire.server.requests.filter(({ method, path }) => isHistory(method, path))).toEqual([]);
});

test('what stays uncertain steps aside alone, and what comes after it is posted', async () => {
  unreadable();
  const stop = wire.server.faultAlways(
    { kind: 'drop', after: false },
    (method, path) => method === 'POST' && path === `/channels/${one}/messages`,
  );
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver(wire.desk.now + 3 * minuteMs);
  stop();
  await wire.desk.file(wireItem({ guid: 'b' }));
  await wire.deliver(wire.desk.now + 30 * secondMs);
  expect(heads(one)).toContain('Kop van b');
});

test('a flash whose answer was lost becomes a card all the same', async () => {
  wire.server.fault({ kind: 'drop', after: true });
  await wire.desk.file(wireItem({ guid: 'flits', urgency: 1 }));
  await wire.deliver();
  for (const channel of [one, other]) {
    const [message, ...more] = wire.standing(channel);
    expect(more).toEqual([]);
    expect(isBoxed(message)).toBe(true);
  }
});

test('a flash that was found long after, still plain, becomes a card all the same', async () => {
  const stop = wire.server.faultAlways({ kind: 'drop', after: true }, (method) => method === 'POST');
  await wire.desk.file(wireItem({ guid: 'flits', urgency: 1 }));
  await wire.deliver(wire.desk.now);
  stop();
  wire.desk.now += 5 * minuteMs;
  await wire.restart();
  await wire.deliver();
  for (const channel of [one, other]) expect(wire.standing(channel).map(isBoxed)).toEqual([true]);
});

test('a flash that could not be dressed up at once is dressed up by an edit', async () => {
  wire.server.fault({ kind: 'server-error', status: 500, after: false }, (method) => method === 'PATCH');
  await wire.desk.file(wireItem({ guid: 'flits', urgency: 1 }));
  await wire.deliver();
  for (const channel of [one, other]) expect(wire.standing(channel).map(isBoxed)).toEqual([true]);
});

test('where Discord shows the channel and not its history, cards stand without a box, also after a restart', async () => {
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver();
  expect(isBoxed(wire.standing(one)[0])).toBe(true);
  const readable = unreadable();
  const lose = () =>
    wire.server.fault(
      { kind: 'drop', after: true },
      (method, path) => method === 'POST' && path === `/channels/${one}/messages`,
    );
  lose();
  wire.desk.now += 2 * secondMs;
  await wire.desk.file(wireItem({ guid: 'b' }));
  await wire.deliver(wire.desk.now);
  wire.desk.now += 3 * minuteMs;
  await wire.deliver(wire.desk.now + minuteMs);
  await wire.restart();
  await wire.desk.file(wireItem({ guid: 'c' }));
  await wire.deliver(wire.desk.now + minuteMs);
  expect(isBoxed(wire.standing(one).at(-1))).toBe(false);
  expect(isBoxed(wire.standing(other).at(-1))).toBe(true);
  readable();
  await wire.deliver();
  expect(heads(one)).toEqual(['Kop van a', 'Kop van b', 'Kop van c']);
});

test('a history that answers with a page proves nothing', async () => {
  wire.server.fault(
    { kind: 'drop', after: true },
    (method, path) => method === 'POST' && path === `/channels/${one}/messages`,
  );
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver(wire.desk.now);
  wire.desk.now += 3 * minuteMs;
  const stop = wire.server.faultAlways(
    { kind: 'answer', status: 200, body: '<html>hotel wifi</html>' },
    isHistory,
  );
  await wire.deliver(wire.desk.now + minuteMs);
  stop();
  await wire.deliver();
  expect(heads(one)).toEqual(['Kop van a']);
});

test('edits of old cards wait as Discord asks, are asked for once, and hold up nothing', async () => {
  const guids = ['a', 'b', 'c', 'd'];
  await wire.desk.file(...guids.map((guid) => wireItem({ guid })));
  await wire.deliver();
  const old = wire.standing(one).map(({ id }) => id);
  wire.desk.now += 2 * hourMs;
  const isEdit = (method: string, path: string) => method === 'PATCH' && path.startsWith(`/channels/${one}/`);
  const body = {
    message: 'Maximum number of edits to messages older than 1 hour reached.',
    code: 30046,
    retry_after: 600,
  };
  const headers = { 'retry-after': '1', 'x-ratelimit-scope': 'shared' };
  const stop = wire.server.faultAlways({ kind: 'answer', status: 429, headers, body }, isEdit);
  await wire.desk.file(
    ...guids.map((guid) => wireItem({ guid, version: 2, headline: `Kop van ${guid}-nieuw` })),
  );
  await wire.desk.file(wireItem({ guid: 'e' }), wireItem({ guid: 'flits', urgency: 1 }));
  await wire.deliver(wire.desk.now + 30 * secondMs);
  expect(heads(one)).toContain('Kop van e');
  expect(heads(one)).toContain('Kop van flits');
  expect(heads(other)).toContain('Kop van d-nieuw');
  const edits = wire.server.requests.filter(({ method, path }) => isEdit(method, path));
  // The flash is dressed up besides, and what is told of the new versions: they are not old.
  const ofOld = edits.filter(({ path }) => old.some((id) => path.endsWith(`/${id}`)));
  expect(ofOld).toHaveLength(1);
  stop();
  await wire.deliver();
  expect(heads(one).slice(0, 4).toSorted()).toEqual(guids.map((guid) => `Kop van ${guid}-nieuw`));
});

test('the killed text of a published card that may not be edited any more is deleted, and the kill is said', async () => {
  await wire.restart({ publish: true });
  const announced = await wire.channel('nieuws', channelTypes.announcement);
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver();
  wire.desk.now += 10 * minuteMs;
  const isEdit = (method: string, path: string) =>
    method === 'PATCH' && path.startsWith(`/channels/${announced}/`);
  wire.server.faultAlways(
    { kind: 'limited', retryAfterMs: 20 * minuteMs, global: false, code: 20022 },
    isEdit,
  );
  await wire.desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
  await wire.deliver(wire.desk.now + 30 * secondMs);
  const left = wire.standing(announced).map(text).join('\n');
  expect(isReadable(left, 'a')).toBe(false);
  expect(left).toContain('INGETROKKEN');
});

const kill = (guid: string) => wireItem({ guid, version: 2, pubStatus: 'canceled' });
const kills = (channelId: string) => killSaid(wire.standing(channelId).map(text));
const readable = (channelId: string) => wire.standing(channelId).filter((it) => isReadable(text(it), 'a'));
/** A card that stands there, and of which nobody knows. */
async function loseOne(): Promise<() => void> {
  const heal = unreadable();
  wire.server.fault(
    { kind: 'drop', after: true },
    (method, path) => method === 'POST' && path === `/channels/${one}/messages`,
  );
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver(wire.desk.now);
  return heal;
}

test('the kill of a card of which nobody knows is said in the channel within half a minute, and shown once it is found', async () => {
  const heal = await loseOne();
  await wire.desk.file(kill('a'));
  await wire.deliver(wire.desk.now + 30 * secondMs);
  expect(readable(one)).toHaveLength(1);
  expect(kills(one)).toEqual({ said: [expect.stringContaining('~~Kop van a~~')], reminders: [] });
  heal();
  await wire.deliver();
  expect(readable(one)).toEqual([]);
  // The card itself, and what was said: no second time but what reminds of it.
  expect(kills(one).said).toEqual(Array(2).fill(expect.stringContaining('~~Kop van a~~')));
  expect(kills(one).reminders).toHaveLength(1);
  expect(wire.standing(one)).toHaveLength(3);
});

test('so it is where the card was parked long before', async () => {
  await loseOne();
  const stop = wire.server.faultAlways(
    { kind: 'drop', after: false },
    (method, path) => method === 'POST' && path === `/channels/${one}/messages`,
  );
  await wire.deliver(wire.desk.now + 20 * minuteMs);
  stop();
  await wire.desk.file(kill('a'));
  await wire.deliver(wire.desk.now + 30 * secondMs);
  expect(kills(one).said).toHaveLength(1);
});

test('a killed text that may not be edited for long is taken away, and the kill stands there', async () => {
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver();
  wire.desk.now += 2 * hourMs;
  wire.server.faultAlways(
    { kind: 'limited', retryAfterMs: 20 * minuteMs, global: false, code: 30046 },
    (method) => method === 'PATCH',
  );
  await wire.desk.file(kill('a'));
  await wire.deliver(wire.desk.now + 30 * secondMs);
  expect(kills(one).said).toHaveLength(1);
  await wire.deliver(wire.desk.now + 10 * minuteMs);
  expect(readable(one)).toEqual([]);
  expect(kills(one).said).toEqual([expect.stringContaining('~~Kop van a~~')]);
  expect(kills(one).reminders).toHaveLength(1);
  expect(wire.standing(one)).toHaveLength(2);
});
