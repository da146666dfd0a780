import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import { reportHealth } from '../../src/health/health-report.ts';
import { type TroubleWatch, watchTroubles } from '../../src/health/watch-troubles.ts';
import type { TroubleNews } from '../../src/store/troubles.ts';
import { allUp } from '../support/adapter-state.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const fault = { text: 'the server has a fault (503)', kind: 'server-error' };

const secondMs = 1_000;
let desk: Newsdesk;
let state: AdapterState;
let told: TroubleNews[];
let watch: TroubleWatch;

beforeEach(async () => {
  desk = await openNewsdesk();
  state = allUp;
  told = [];
  watch = newWatch();
});
afterEach(() => desk.close());

function newWatch(store = desk.store): TroubleWatch {
  const adapters = [{ platform: 'slack', state: () => state }];
  return watchTroubles({
    store,
    report: () => reportHealth({ store: desk.store, adapters, clock: desk.clock }),
    takesPosts: () => true,
    onNews: (news) => void told.push(news),
    onChange: () => {},
  });
}

/** Looks every five seconds, as Telex does. */
async function passes(ms: number): Promise<void> {
  for (const end = desk.now + ms; desk.now < end; desk.now += 5 * secondMs) await watch.look();
  await watch.look();
}

const begunKeys = () => told.map(({ begun }) => begun.map(({ key }) => key));
const overKeys = () => told.map(({ over }) => over.map(({ key }) => key));

test('a platform that is away for two minutes is told once, and once when it is back', async () => {
  state = { ...allUp, posting: { kind: 'down', reason: 'the token is refused' } };
  await passes(110 * secondMs);
  expect(told).toEqual([]);
  await passes(20 * secondMs);
  expect(begunKeys()).toEqual([['platform/slack/posting']]);
  await passes(60 * minuteMs);
  expect(told).toHaveLength(1);
  state = allUp;
  await passes(20 * secondMs);
  expect(overKeys()).toEqual([[], ['platform/slack/posting']]);
  expect(watch.standing()).toEqual([]);
});

test('what stands still while nothing can be written is told from memory, and written once it can be', async () => {
  let isFull = true;
  const { transaction } = desk.store;
  const store: typeof desk.store = {
    ...desk.store,
    transaction: (work) => (isFull ? Promise.reject(new Error('disk full')) : transaction(work)),
  };
  watch = newWatch(store);
  state = { ...allUp, posting: { kind: 'down', reason: 'the token is refused' } };
  for (const end = desk.now + 3 * minuteMs; desk.now < end; desk.now += 5 * secondMs)
    await expect(watch.look()).rejects.toThrow('disk full');
  expect(begunKeys()).toEqual([['platform/slack/posting']]);
  expect(watch.standing()).toHaveLength(1);
  expect(await desk.store.troubles.troubles()).toEqual([]);
  isFull = false;
  await passes(5 * secondMs);
  expect(told).toHaveLength(1);
  expect(await desk.store.troubles.troubles()).toMatchObject([{ key: 'platform/slack/posting' }]);
  state = allUp;
  await passes(20 * secondMs);
  expect(overKeys()).toEqual([[], ['platform/slack/posting']]);
});

test('what is back before two minutes are over is told to nobody', async () => {
  state = { ...allUp, hearing: { kind: 'connecting', reason: 'the live connection was cut' } };
  await passes(60 * secondMs);
  state = allUp;
  await passes(10 * minuteMs);
  expect(told).toEqual([]);
});

test('a moment of working between two refusals does not end a trouble', async () => {
  const away: AdapterState = { ...allUp, hearing: { kind: 'down', reason: 'too_many_websockets' } };
  state = away;
  await passes(2 * minuteMs);
  for (let times = 0; times < 5; times++) {
    state = allUp;
    await watch.look();
    state = away;
    await passes(20 * secondMs);
  }
  expect(overKeys()).toEqual([[]]);
});

test('a restart tells nothing twice and forgets nothing', async () => {
  state = { ...allUp, posting: { kind: 'down', reason: 'the token is refused' } };
  await passes(60 * secondMs);
  await desk.reopen();
  watch = newWatch();
  await passes(70 * secondMs);
  expect(begunKeys()).toEqual([['platform/slack/posting']]);
  await desk.reopen();
  watch = newWatch();
  await passes(5 * minuteMs);
  expect(told).toHaveLength(1);
  expect(watch.standing()).toHaveLength(1);
  state = allUp;
  await passes(20 * secondMs);
  expect(overKeys().at(-1)).toEqual(['platform/slack/posting']);
});

test('forty sources that fail within a minute are one notice, and one when they work again', async () => {
  const sources = Array.from({ length: 40 }, (_, index) => `bron-${index}`);
  await desk.store.sources.sync(
    sources.map((id) => ({
      id,
      url: `https://wire.example/${id}`,
      credit: null,
      topic: null,
      sample: false,
    })),
  );
  const poll = async (id: string, how: 'ok' | 'failing') =>
    desk.store.sources.savePoll(
      { id, fence: 0 },
      {
        at: desk.now,
        nextPollAt: desk.now + minuteMs,
        ...(how === 'ok' ? { state: how } : { state: how, fault }),
      },
    );
  for (const id of sources) {
    await poll(id, 'failing');
    await watch.look();
    desk.now += secondMs;
  }
  for (const id of sources) await poll(id, 'failing');
  await passes(3 * minuteMs);
  expect(told.map(({ begun }) => begun.length)).toEqual([40]);
  for (const id of sources) await poll(id, 'ok');
  await passes(20 * secondMs);
  expect(told.map(({ over }) => over.length)).toEqual([0, 40]);
});

test('one failed poll of a source is told to nobody', async () => {
  await desk.store.sources.sync([
    { id: 'anp', url: 'https://wire.example/', credit: null, topic: null, sample: false },
  ]);
  const poll = { at: desk.now, nextPollAt: desk.now + 60 * minuteMs };
  await desk.store.sources.savePoll({ id: 'anp', fence: 0 }, { ...poll, state: 'failing', fault });
  await passes(10 * minuteMs);
  expect(told).toEqual([]);
});

test('a channel that nothing reaches is told with why, and a queue that stands still as well', async () => {
  await desk.follow({ platform: 'slack', workspace: '', externalId: 'C1' }, 'buitenland');
  await desk.file(wireItem({ guid: 'a' }));
  await passes(2 * minuteMs);
  expect(begunKeys()).toEqual([['waiting/slack']]);
  const [channel] = await desk.store.subscriptions.channels();
  const asked = { platform: 'slack', owner: 'telex', now: desk.now, leaseMs: minuteMs } as const;
  const lane = await desk.store.ledger.claimLane(asked);
  const operation = lane === null ? null : await desk.store.ledger.head(lane, desk.now);
  if (operation === null) throw new Error('nothing was due');
  await desk.store.ledger.settle(
    operation,
    { kind: 'channel-parked', until: desk.now + 10 * minuteMs, reason: 'the channel is archived' },
    desk.now,
  );
  await passes(3 * minuteMs);
  expect(begunKeys().flat()).toEqual(['waiting/slack', `channel/${channel?.id}`]);
  expect(told.flatMap(({ begun }) => begun).at(-1)?.about).toMatchObject({
    reason: 'the channel is archived',
  });
  expect(overKeys().flat()).toEqual(['waiting/slack']);
});
