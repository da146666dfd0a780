import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/chat/ports/adapter.ts';
import { createDeliverer, type Deliverer } from '../../src/pipeline/deliver.ts';
import { dyingAt } from '../support/dying.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { openSimulatedDelivery } from '../support/simulated-delivery.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const unknown: SendOutcome = { kind: 'unknown', reason: 'the answer was lost' };

describe('a clock that is set while Telex runs', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;
  let deliverer: Deliverer;
  /** What no setting of the clock touches. */
  let elapsedMs: number;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow(bureau, 'buitenland');
    platform = createScriptedAdapter({ perChannelMs: 1_000, overallMs: 200 });
    elapsedMs = 0;
    deliverer = newDeliverer();
  });
  afterEach(() => desk.close());

  it('does not make a post wait for the two hours that it went back', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    desk.now -= 2 * hourMs;
    await round();
    expect(headlines()).toEqual(['Kop van a']);
  });

  it('does not make a second try wait for the two hours that it went back', async () => {
    platform.script.push(async () => ({ kind: 'not-sent', reason: 'not connected' }));
    await desk.file(wireItem({ guid: 'b' }), wireItem({ guid: 'a' }));
    await round();
    desk.now -= 2 * hourMs;
    await deliverFor(minuteMs);
    expect(headlines()).toEqual(['Kop van a', 'Kop van a', 'Kop van b']);
  });

  it('does not make the pace of a platform a pause of two hours', async () => {
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    desk.now -= 2 * hourMs;
    await desk.file(wireItem({ guid: 'b' }));
    await round();
    expect(headlines()).toEqual(['Kop van a', 'Kop van b']);
  });

  it('does not hold up for two hours a channel in which something was under way, nor what waits in it', async () => {
    const wire = await openSimulatedDelivery(1);
    await wire.desk.file(wireItem({ guid: 'c' }), wireItem({ guid: 'b' }), wireItem({ guid: 'a' }));
    // The first was answered and the second is on its way.
    await wire.passes(1_200);
    expect(wire.arrivals).toHaveLength(2);
    wire.clockAheadMs = -2 * hourMs;
    await wire.passes(10_000);
    expect(wire.arrivals.map(({ what }) => what)).toEqual(
      ['a', 'b', 'c'].map((guid) => `post Kop van ${guid}`),
    );
    await wire.close();
  });

  it('does not hold it up either where that was heard of before the answer came', async () => {
    platform.script.push(async () => {
      desk.now -= 2 * hourMs;
      return { kind: 'sent', messageId: 'm1' };
    });
    await desk.file(wireItem({ guid: 'b' }), wireItem({ guid: 'a' }));
    await deliverFor(10_000);
    expect(headlines()).toEqual(['Kop van a', 'Kop van b']);
  });

  it('does not keep a channel parked for longer than ten minutes', async () => {
    platform.script.push(async () => ({ kind: 'channel-broken', reason: 'archived' }));
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    desk.now -= 2 * hourMs;
    await deliverFor(10 * minuteMs);
    expect(await states()).toEqual(['sent']);
  });

  it('still obeys a platform that asks to wait when the clock is corrected by a second', async () => {
    platform.script.push(async () => ({ kind: 'limited', retryAfterMs: 30_000, wholePlatform: true }));
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    desk.now -= 1_000;
    await deliverFor(20_000);
    expect(platform.acts).toHaveLength(1);
    await deliverFor(minuteMs);
    expect(await states()).toEqual(['sent']);
  });

  it.each([2, -2])('of %d hours proves nothing about a post whose answer was lost', async (hours) => {
    platform.script.push(async () => unknown);
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    desk.now += hours * hourMs;
    // Three seconds of real time: the history may take five to show the post.
    await pass(3_000);
    expect(platform.looks.length).toBeGreaterThan(0);
    expect(platform.acts).toHaveLength(1);
    await pass(10_000);
    expect(platform.acts).toHaveLength(2);
    expect(await states()).toEqual(['sent']);
  });

  it('put two hours on between the two looks proves nothing either: the second came too soon after the attempt', async () => {
    platform.script.push(async () => unknown);
    await desk.file(wireItem({ guid: 'a' }));
    await round();
    await pass(2_000);
    expect(platform.looks).toHaveLength(1);
    desk.now += 2 * hourMs;
    await pass(2_000);
    expect(platform.looks.length).toBeGreaterThan(1);
    expect(platform.acts).toHaveLength(1);
    await pass(10_000);
    expect(platform.acts).toHaveLength(2);
  });

  it('does not hold up for two hours what a crash left under way', async () => {
    deliverer = newDeliverer(dyingAt('before', platform, desk.store));
    await desk.file(wireItem({ guid: 'a' }));
    await expect(round()).rejects.toThrow('killed');
    desk.now -= 2 * hourMs;
    deliverer = newDeliverer();
    await pass(4_000);
    expect(platform.acts).toHaveLength(0);
    await pass(20_000);
    expect(await states()).toEqual(['sent']);
  });

  it('polls a source that was polled by a later clock at once', async () => {
    const { sources } = desk.store;
    await sources.sync([
      { id: 'anp', url: 'https://wire.example/', credit: null, topic: null, sample: false },
    ]);
    const { now } = desk;
    await sources.savePoll({ id: 'anp', fence: 0 }, { at: now, nextPollAt: now + 30_000, state: 'ok' });
    const due = async (at: number) => (await sources.due(at, new Set(), 10)).map(({ id }) => id);
    expect(await due(now + 1_000)).toEqual([]);
    expect(await due(now - 2 * hourMs)).toEqual(['anp']);
  });

  it.each([
    ['begins, and 02.59 is followed by 03.00', Date.UTC(2027, 2, 28, 0, 55)],
    ['ends, and 02.59 is followed by 02.00', Date.UTC(2026, 9, 25, 0, 55)],
  ])('posts each item once in the night that summer time %s', async (_night, start) => {
    desk.now = start;
    for (let count = 1; count <= 14; count++) {
      await desk.file(wireItem({ guid: `${count}`, issuedAt: desk.now, seenAt: desk.now }));
      if (count % 3 === 0) platform.script.push(async () => unknown);
      await deliverFor(10 * minuteMs);
      desk.now = start + count * 10 * minuteMs;
    }
    const posted = headlines();
    expect(new Set(posted).size).toBe(14);
    expect(await states()).toEqual(Array.from({ length: 14 }, () => 'sent'));
    expect(platform.acts.some(({ post }) => post.kind === 'list')).toBe(false);
    const texts = platform.acts.map(({ post }) => (post.kind === 'card' ? post.stateText : null));
    expect(texts.filter((text) => text?.includes('laat'))).toEqual([]);
  });

  function newDeliverer(of: Partial<ReturnType<typeof dyingAt>> = {}): Deliverer {
    const { clock } = desk;
    const elapsed = () => elapsedMs;
    const random = () => 0.5;
    return createDeliverer({
      adapter: of.adapter ?? platform,
      store: of.store ?? desk.store,
      clock,
      elapsed,
      present: presenter,
      random,
      log: quietLog,
    });
  }

  async function round(): Promise<void> {
    await deliverer.round(new AbortController().signal);
  }

  /** Real time goes by, second after second. */
  async function pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 500) {
      await round();
      desk.now += 500;
      elapsedMs += 500;
    }
    await round();
  }

  const deliverFor = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 5_000) {
      await round();
      desk.now += 5_000;
      elapsedMs += 5_000;
    }
    await round();
  };

  function headlines(): string[] {
    return platform.acts.map(({ post }) => (post.kind === 'card' ? post.title : post.kind));
  }

  async function states(): Promise<string[]> {
    return (await desk.store.deliveries.list({ state: null, limit: 100 })).map(({ state }) => state);
  }
});
