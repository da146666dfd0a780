import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { Post } from '../../../src/domain/post.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { isReminder } from '../../contracts/kill-said.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { hourMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
/** What the platform took, in order. */
let taken: Act[];
let answer: (act: Act) => SendOutcome;

beforeEach(async () => {
  desk = await openNewsdesk();
  taken = [];
  await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
});
afterEach(() => desk.close());

test('a list that is refused down to its last story becomes cards, each once and none lost', async () => {
  answer = ({ post }) => (post.kind === 'card' ? sent() : { kind: 'refused', reason: 'msg_blocks_too_long' });
  await missed(7);
  await deliver();
  expect(taken.map(titleOf).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((count) => `Kop van ${count}`));
  expect(await statesOf('post')).toEqual({ sent: 7, lapsed: 7 });
  expect(await statesOf('list')).toEqual({ lapsed: 13 });
});

test('only the half with a story that the platform will not have becomes smaller', async () => {
  const isBad = (act: Act) => JSON.stringify(act.post).includes('Kop van 2"');
  answer = (act) => (isBad(act) ? { kind: 'refused', reason: 'invalid_blocks' } : sent());
  await missed(8);
  await deliver();
  expect(taken.map(({ post }) => post.kind)).toEqual(['list', 'list', 'list']);
  const said = JSON.stringify(taken.map(({ post }) => post));
  for (const count of [1, 3, 4, 5, 6, 7, 8]) expect(said).toContain(`Kop van ${count}"`);
  expect(await statesOf('post')).toEqual({ dead: 1, lapsed: 8 });
});

test('a killed story is taken out of the part that it stands in, and out of no other', async () => {
  answer = ({ post }) =>
    post.kind === 'list' && post.lines.length > 4 ? { kind: 'refused', reason: 'too long' } : sent();
  await missed(8);
  await deliver();
  await desk.file(wireItem({ guid: '6', pubStatus: 'canceled' }));
  taken = [];
  await deliver();
  expect(taken.filter(({ post }) => !isReminding(post)).map(({ kind }) => kind)).toEqual([
    'edit',
    'thread-note',
  ]);
  // What nobody has seen is said once more.
  expect(taken.filter(({ post }) => isReminding(post)).map(({ kind }) => kind)).toEqual(['thread-note']);
  const second = (await operations()).find(({ kind, key }) => kind === 'list' && key.endsWith(':2'));
  expect(second?.state).toBe('sent');
  const edit = taken.find(({ kind }) => kind === 'edit');
  // A line that was killed keeps its place, struck and without a way to its text.
  expect(linesOf(edit)).toEqual({ live: [5, 7, 8], struck: [6] });
  expect(JSON.stringify(edit?.post)).not.toMatch(/Kop van 6: de eerste|wire\.example\/6\b/u);
});

test('a list whose edit is refused is parted: the rest stands in a list of its own, and a kill reaches both', async () => {
  answer = sent;
  await missed(8);
  await deliver();
  answer = ({ kind, post }) =>
    kind === 'edit' && post.kind === 'list' && post.lines.length > 4
      ? { kind: 'refused', reason: 'msg_too_long' }
      : sent();
  taken = [];
  await desk.file(wireItem({ guid: '2', pubStatus: 'canceled' }));
  await deliver();
  const lists = taken.filter(({ post }) => post.kind === 'list');
  expect(lists.map(({ kind }) => kind).toSorted()).toEqual(['edit', 'post']);
  const [edited, added] = ['edit', 'post'].map((kind) => lists.find((each) => each.kind === kind));
  expect(linesOf(edited)).toEqual({ live: [1, 3, 4], struck: [2] });
  expect(JSON.stringify(edited?.post)).not.toMatch(/Kop van 2: de eerste|wire\.example\/2\b/u);
  expect(linesOf(added)).toEqual({ live: [5, 6, 7, 8], struck: [] });
  taken = [];
  await desk.file(wireItem({ guid: '7', pubStatus: 'canceled' }));
  await deliver();
  const again = taken.filter(({ kind }) => kind === 'edit');
  expect(again).toHaveLength(1);
  expect(linesOf(again[0])).toEqual({ live: [5, 6, 8], struck: [7] });
  expect(await desk.store.troubles.undelivered()).toEqual([]);
});

test.each([
  [11, 'card'],
  [13, 'list'],
])(
  'what a list was parted into waits as what it is for twelve hours: after %d hours it is a %s',
  async (hours, kind) => {
    let isDown = false;
    answer = ({ post }) => {
      if (post.kind === 'list' && !isDown) isDown = true;
      else return isDown && post.kind === 'card' ? later : sent();
      return { kind: 'refused', reason: 'too long' };
    };
    await missed(1);
    await round();
    desk.now += hours * hourMs;
    isDown = false;
    answer = sent;
    taken = [];
    await deliver();
    expect(taken.map(({ post }) => post.kind)).toEqual([kind]);
  },
);

/** So many stories that came when nothing could be posted. */
async function missed(count: number): Promise<void> {
  desk.now -= 14 * hourMs;
  for (let each = 1; each <= count; each++) await desk.file(wireItem({ guid: String(each) }));
  desk.now += 14 * hourMs;
}

const later: SendOutcome = { kind: 'limited', retryAfterMs: 60_000, wholePlatform: true };

/** One round, whatever is due later. */
async function round(): Promise<void> {
  await delivererOf().round(new AbortController().signal);
}

async function deliver(): Promise<void> {
  const deliverer = delivererOf();
  for (;;) {
    const dueAt = await deliverer.round(new AbortController().signal);
    if (dueAt === null) return;
    desk.now = Math.max(desk.now, dueAt);
  }
}

function delivererOf() {
  const { store, clock } = desk;
  const adapter = {
    ...createScriptedAdapter(),
    async send(act: Act) {
      const outcome = answer(act);
      if (outcome.kind === 'sent') taken.push(act);
      return outcome;
    },
  };
  return createDeliverer({ adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog });
}

let sentCount = 0;
function sent(): SendOutcome {
  sentCount += 1;
  return { kind: 'sent', messageId: `m${sentCount}` };
}

/** Which stories of `missed` a list shows, in their order: those that stand, and those that are struck and lead nowhere. */
function linesOf(act: Act | undefined) {
  if (act?.post.kind !== 'list') throw new Error(`no list: ${act?.post.kind}`);
  const counts = (lines: typeof act.post.lines) =>
    lines.map(({ headline, takenBack }) => Number(/\d+$/u.exec(headline ?? takenBack?.name ?? '')?.[0]));
  const isStruck = ({ takenBack, link }: (typeof act.post.lines)[number]) =>
    takenBack?.struck === true && link === null;
  return {
    live: counts(act.post.lines.filter((line) => !isStruck(line))).toSorted(),
    struck: counts(act.post.lines.filter(isStruck)),
  };
}

function isReminding(post: Post): boolean {
  return post.kind === 'notice' && isReminder(post.text);
}

function titleOf({ post }: Act): string {
  return post.kind === 'card' ? post.title : post.kind;
}

async function operations() {
  return desk.store.deliveries.list({ state: null, limit: 100 });
}

async function statesOf(kind: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const each of await operations())
    if (each.kind === kind) counts[each.state] = (counts[each.state] ?? 0) + 1;
  return counts;
}
