import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act, Pace, SendOutcome } from '../../src/chat/ports/adapter.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { inEnglish } from '../support/adapter-state.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { createSimulatedTime, type SimulatedTime } from '../support/simulated-time.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const secondMs = 1_000;
type Arrival = { readonly channel: string; readonly title: string; readonly at: number };

describe('many channels on one platform', () => {
  let desk: Newsdesk;
  let time: SimulatedTime;
  let platform: ScriptedAdapter;
  let arrivals: Arrival[];
  let stop: AbortController;
  let answer: (act: Act) => Promise<SendOutcome>;

  beforeEach(async () => {
    desk = await openNewsdesk();
    time = createSimulatedTime(desk.now);
    Object.defineProperty(desk, 'now', { get: () => time.now, set: (at: number) => (time.now = at) });
    arrivals = [];
    stop = new AbortController();
    answer = answerAfter(300);
  });
  afterEach(async () => {
    stop.abort();
    await time.until(time.now + minuteMs);
    await desk.close();
  });

  it('are all served: with a backlog in twelve, none is more than two posts ahead of another', async () => {
    await open(12, { perChannelMs: 1_000, overallMs: 200, concurrency: 16 });
    await backlog(10);
    await passes(20 * secondMs);
    const counts = countsOf(arrivals);
    expect(counts).toHaveLength(12);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    // Five a second, and answers that take a third of a second.
    expect(arrivals.length).toBeGreaterThanOrEqual(95);
  });

  it('reach forty posts a second together, and no channel more than one', async () => {
    await open(60, { perChannelMs: 1_000, overallMs: 25, concurrency: 24 });
    await backlog(6);
    await passes(5 * secondMs);
    expect(arrivals.length).toBeGreaterThanOrEqual(190);
    expect(nearest(arrivals)).toBeGreaterThanOrEqual(1_000);
  });

  it('get a flash before anything else that waits in any of them', async () => {
    await open(12, { perChannelMs: 1_000, overallMs: 200, concurrency: 16 });
    await backlog(15);
    await passes(5 * secondMs);
    const before = arrivals.length;
    await desk.file(wireItem({ guid: 'flits', urgency: 1 }));
    await passes(5 * secondMs);
    const after = arrivals.slice(before).map(({ title }) => title);
    expect(after.filter((title) => title === 'Kop van flits')).toHaveLength(12);
    expect(after.lastIndexOf('Kop van flits')).toBeLessThan(15);
  });

  it('do not wait for one whose answers never come', async () => {
    await open(12, { perChannelMs: 1_000, overallMs: 200, concurrency: 16 });
    const hang = Promise.withResolvers<SendOutcome>();
    const healthy = answer;
    answer = (act) => (act.channel.externalId === 'K1' ? hang.promise : healthy(act));
    await backlog(6);
    await passes(20 * secondMs);
    expect(countsOf(arrivals.filter(({ channel }) => channel !== 'K1'))).toEqual(Array(11).fill(6));
  });

  it('do not wait for any number of them, once they are known', async () => {
    await open(40, { perChannelMs: 1_000, overallMs: 200, concurrency: 8 });
    const healthy = answer;
    const hangs = (channel: string) => Number(channel.slice(1)) <= 30;
    answer = (act) => (hangs(act.channel.externalId) ? new Promise(() => {}) : healthy(act));
    await backlog(30);
    // Each has been asked once, at the latest, and taken for one whose answer was lost.
    await passes(90 * secondMs);
    const since = time.now;
    await passes(20 * secondMs);
    const others = arrivals.filter(({ channel, at }) => at >= since && !hangs(channel));
    expect(others.length).toBeGreaterThanOrEqual(60);
  });

  it('let a post that always fails step aside after two minutes, and the flash behind it much sooner', async () => {
    await open(1, { perChannelMs: 1_000, overallMs: 25, concurrency: 4, historyLagMs: 1_000 });
    const healthy = answer;
    answer = async (act) =>
      titleOf(act) === 'Kop van gif' ? { kind: 'unknown', reason: 'the server answered 500' } : healthy(act);
    await desk.file(wireItem({ guid: 'gif' }));
    await desk.file(wireItem({ guid: 'gewoon' }));
    await passes(10 * secondMs);
    await desk.file(wireItem({ guid: 'flits', urgency: 1 }));
    await passes(10 * secondMs);
    expect(await posted()).toEqual([3]);
    await passes(3 * minuteMs);
    expect(await posted()).toEqual([2, 3]);
    expect((await desk.store.deliveries.list({ state: 'parked', limit: 5 })).length).toBe(1);
    answer = healthy;
    await passes(4 * minuteMs);
    expect(await posted()).toEqual([1, 2, 3]);
  });

  it('all wait when the platform limits us as a whole, five minutes at most, and do not leave together', async () => {
    await open(12, { perChannelMs: 1_000, overallMs: 200, concurrency: 16 });
    const healthy = answer;
    let limits = 1;
    answer = (act) =>
      limits-- > 0
        ? Promise.resolve({ kind: 'limited', retryAfterMs: 86_400_000, wholePlatform: true })
        : healthy(act);
    await backlog(2);
    await passes(4 * minuteMs);
    // Those that were under way already.
    const early = arrivals.length;
    expect(early).toBeLessThanOrEqual(2);
    await passes(2 * minuteMs);
    expect(arrivals.length).toBeGreaterThanOrEqual(24);
    const late = arrivals.slice(early).map(({ at }) => at);
    for (let index = 1; index < late.length; index++)
      expect((late[index] ?? 0) - (late[index - 1] ?? 0)).toBeGreaterThanOrEqual(180);
  });

  it('get a flash within fifteen acts, though five thousand posts wait before it', async () => {
    await open(12, { perChannelMs: 1_000, overallMs: 200, concurrency: 16 });
    await backlog(420);
    await passes(3 * secondMs);
    const before = arrivals.length;
    await desk.file(wireItem({ guid: 'flits', urgency: 1 }));
    await passes(4 * secondMs);
    const next = arrivals.slice(before, before + 15).map(({ title }) => title);
    expect(next.filter((title) => title === 'Kop van flits')).toHaveLength(12);
  });

  it('stay within two posts of each other, a hundred of them, all with a backlog', async () => {
    await open(100, { perChannelMs: 1_000, overallMs: 25, concurrency: 24 });
    await backlog(6);
    await passes(8 * secondMs);
    const counts = countsOf(arrivals);
    expect(counts).toHaveLength(100);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it('keep the pace of a channel though there is nothing else to do', async () => {
    await open(1, { perChannelMs: 1_000, overallMs: 25, concurrency: 4 });
    answer = answerAfter(10);
    await backlog(5);
    await passes(10 * secondMs);
    expect(arrivals).toHaveLength(5);
    expect(nearest(arrivals)).toBeGreaterThanOrEqual(1_000);
  });

  it('take an act that was not answered for twenty seconds for one whose answer was lost', async () => {
    await open(1, { perChannelMs: 1_000, overallMs: 25, concurrency: 4 });
    answer = () => Promise.withResolvers<SendOutcome>().promise;
    await backlog(1);
    const began = time.now;
    await passes(2 * secondMs);
    expect(arrivals).toHaveLength(1);
    const sentAt = arrivals[0]?.at ?? began;
    await time.until(sentAt + 20 * secondMs - 1);
    expect(await reasons()).toEqual([null]);
    // As long as it may still be sent, its lane is nobody else's.
    const other = { platform: 'web', owner: 'another process', now: time.now, leaseMs: 1 } as const;
    expect(await desk.store.ledger.claimLane(other)).toBeNull();
    await time.until(sentAt + 20 * secondMs + 1);
    expect(await reasons()).toEqual(['no answer within 20 seconds']);
  });

  async function reasons() {
    return (await desk.store.deliveries.list({ state: 'sending', limit: 5 })).map(
      ({ reason }) => reason && inEnglish(reason),
    );
  }

  async function open(channels: number, pace: Partial<Pace>) {
    for (let count = 1; count <= channels; count++)
      await desk.follow({ platform: 'web', workspace: '', externalId: `K${count}` }, 'buitenland');
    platform = createScriptedAdapter(pace);
    const { store, clock } = desk;
    const deliverer = createDeliverer({
      adapter: {
        ...platform,
        async send(act) {
          arrivals.push({ channel: act.channel.externalId, title: titleOf(act), at: time.now });
          return answer(act);
        },
      },
      store,
      clock,
      elapsed: () => time.now * 1.0001,
      pause: time.pause,
      present: presenter,
      random: () => 0.5,
      log: quietLog,
    });
    void run();
    async function run() {
      while (!stop.signal.aborted) {
        const dueAt = await deliverer.round(stop.signal);
        const inMs = dueAt === null ? 1_000 : Math.min(1_000, dueAt - time.now);
        await time.pause(Math.max(5, inMs), stop.signal);
      }
    }
  }

  async function backlog(stories: number) {
    const items = Array.from({ length: stories }, (_, index) => wireItem({ guid: `${index}` }));
    await desk.file(...items);
  }

  const passes = (ms: number) => time.until(time.now + ms);

  function answerAfter(ms: number) {
    return async (): Promise<SendOutcome> => {
      await time.pause(ms);
      return { kind: 'sent', messageId: `m${arrivals.length}-${time.now}` };
    };
  }

  async function posted() {
    const sent = await desk.store.deliveries.list({ state: 'sent', limit: 20 });
    return sent.flatMap(({ number }) => number ?? []).toSorted();
  }
});

function titleOf({ post }: Act): string {
  return post.kind === 'card' ? post.title : post.kind;
}

function countsOf(arrivals: readonly Arrival[]): number[] {
  const counts = new Map<string, number>();
  for (const { channel } of arrivals) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return [...counts.values()];
}

/** The least time between two arrivals in one channel, in milliseconds. */
function nearest(arrivals: readonly Arrival[]): number {
  const last = new Map<string, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { channel, at } of arrivals) {
    const before = last.get(channel);
    if (before !== undefined) least = Math.min(least, at - before);
    last.set(channel, at);
  }
  return least;
}
