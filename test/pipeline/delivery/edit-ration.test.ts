import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSimulatedDelivery, type SimulatedDelivery } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;
const stories = Array.from({ length: 10 }, (_, index) => `s${index}`);

describe('on a platform that counts edits apart', () => {
  let wire: SimulatedDelivery;
  beforeEach(async () => {
    const edits = { everyMs: 1_500, atOnce: 5 };
    wire = await openSimulatedDelivery(6, { overallMs: 200, concurrency: 16, edits });
    await wire.desk.file(...stories.map((guid) => wireItem({ guid })));
    await wire.passes(30 * secondMs);
    expect(wire.arrivals).toHaveLength(60);
  });
  afterEach(() => wire.close());

  it('sixty cards that change at once are edited in turn, within what it takes, and none is left out', async () => {
    const since = wire.now();
    await changeAll();
    await wire.passes(2 * minuteMs);
    const times = editsSince(since).map(({ at }) => at);
    expect(times).toHaveLength(60);
    expect(mostInAMinute(times)).toBeLessThanOrEqual(45);
    // Five at once and forty a minute; some come late, since the lines on what changed are said in their channels meanwhile.
    expect(Math.max(...times) - since).toBeLessThan(105 * secondMs);
    expect(await stillOpen()).toEqual([]);
  });

  it('new stories do not wait for edits, and neither does a kill', async () => {
    const since = wire.now();
    await changeAll();
    await wire.passes(5 * secondMs);
    const filedAt = wire.now();
    await wire.desk.file(...['n1', 'n2', 'n3'].map((guid) => wireItem({ guid })));
    await wire.passes(20 * secondMs);
    const posts = wire.arrivals.filter(({ what, at }) => at >= filedAt && what.startsWith('post'));
    expect(posts).toHaveLength(18);
    // One a second in each channel, and one line on a change that was under way.
    expect(Math.max(...posts.map(({ at }) => at)) - filedAt).toBeLessThan(5 * secondMs);
    const killedAt = wire.now();
    await wire.desk.file(wireItem({ guid: 's7', version: 3, pubStatus: 'canceled' }));
    await wire.passes(5 * secondMs);
    const killed = wire.arrivals.filter(
      ({ what, at }) => at >= killedAt && what === 'edit INGETROKKEN: Kop van s7, anders',
    );
    expect(new Set(killed.map(({ channel }) => channel)).size).toBe(6);
    await wire.passes(2 * minuteMs);
    expect(mostInAMinute(editsSince(since).map(({ at }) => at))).toBeLessThanOrEqual(50);
    expect(await stillOpen()).toEqual([]);
  });

  it('a card that changes again and again while its edit waits keeps its turn', async () => {
    const since = wire.now();
    await changeAll();
    for (let version = 3; version <= 20; version++) {
      await wire.desk.file(wireItem({ guid: 's9', version, headline: `Kop van s9, versie ${version}` }));
      await wire.passes(5 * secondMs);
    }
    for (const channel of ['K1', 'K6']) {
      const [first] = editsSince(since).filter(
        (each) => each.channel === channel && each.what.startsWith('edit Kop van s9'),
      );
      expect(first?.at ?? Infinity).toBeLessThan(since + 105 * secondMs);
    }
  });

  it('where it says that it takes none for a while, none is asked for meanwhile', async () => {
    const { answer } = wire;
    const until = wire.now() + 40 * secondMs;
    let refusals = 0;
    wire.answer = async (act) => {
      if (act.kind !== 'edit' || wire.now() >= until) return answer(act);
      refusals += 1;
      return { kind: 'limited', retryAfterMs: until - wire.now(), wholePlatform: false };
    };
    await changeAll();
    await wire.passes(3 * minuteMs);
    // Those that were on their way when it said so.
    expect(refusals).toBeLessThanOrEqual(5);
    expect(await stillOpen()).toEqual([]);
  });

  it('a clock that is set back makes no edit wait for the time that it was', async () => {
    await changeAll();
    await wire.passes(5 * secondMs);
    wire.clockAheadMs = -60 * minuteMs;
    const since = wire.now();
    await wire.passes(2 * minuteMs);
    expect(editsSince(since).length).toBeGreaterThanOrEqual(50);
    expect(await stillOpen()).toEqual([]);
  });

  async function changeAll() {
    const changed = stories.map((guid) =>
      wireItem({ guid, version: 2, headline: `Kop van ${guid}, anders` }),
    );
    await wire.desk.file(...changed);
  }

  async function stillOpen() {
    const { list } = wire.desk.store.deliveries;
    const open = (['pending', 'sending', 'parked'] as const).map((state) => list({ state, limit: 50 }));
    return (await Promise.all(open)).flat().filter(({ kind }) => kind === 'edit');
  }

  const editsSince = (since: number) =>
    wire.arrivals.filter(({ what, at }) => at >= since && what.startsWith('edit'));
});

function mostInAMinute(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + minuteMs).length));
}
