import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { openSimulatedDelivery, type SimulatedDelivery, whatOf } from '../../support/simulated-delivery.ts';
import { beforeEachTurn } from '../../support/store/before-each-turn.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;

describe('an act that keeps failing', () => {
  let wire: SimulatedDelivery;
  beforeEach(async () => {
    wire = await openSimulatedDelivery(3);
  });
  afterEach(() => wire.close());

  it.each<[string, () => Promise<SendOutcome>]>([
    ['with a code that nobody knows', async () => ({ kind: 'not-sent', reason: 'brand_new_code' })],
    ['by asking the whole platform to wait', async () => limitOf(20 * secondMs)],
    ['by a fault of our own', () => Promise.reject(new TypeError('cannot be read'))],
  ])('%s steps aside in every channel, and what is behind it is posted', async (_, answer) => {
    answerPoison(answer);
    await wire.desk.file(wireItem({ guid: 'gif' }), wireItem({ guid: 'b' }));
    await wire.passes(6 * minuteMs);
    for (const channel of ['K1', 'K2', 'K3'])
      expect(wire.waitOf('post Kop van b', 0, channel)).not.toBeNull();
    expect(await wire.states()).toMatchObject({ parked: 3 });
  });

  it('by a fault in looking it up steps aside with what went wrong', async () => {
    answerPoison(async () => ({ kind: 'unknown', reason: 'the server answered 500' }));
    wire.find = () => Promise.reject(new TypeError('cannot be read'));
    await wire.desk.file(wireItem({ guid: 'gif' }), wireItem({ guid: 'b' }));
    await wire.passes(6 * minuteMs);
    expect(await wire.states()).toMatchObject({ parked: 3, sent: 3 });
    expect((await wire.ends()).join()).toContain('cannot be read');
  });

  it('does not make the platform wait a second time', async () => {
    answerPoison(async () => limitOf(60 * secondMs));
    await wire.desk.file(wireItem({ guid: 'gif' }));
    // Each of the three channels' posts asked for it once.
    await wire.passes(5 * minuteMs);
    const since = wire.now();
    await wire.desk.file(wireItem({ guid: 'flits', urgency: 1 }));
    await wire.passes(10 * secondMs);
    for (const channel of ['K1', 'K2', 'K3'])
      expect(wire.waitOf('post Kop van flits', since, channel)).toBeLessThan(5 * secondMs);
  });

  it('with a code that nobody knows is posted once the platform takes it', async () => {
    answerPoison(async () => ({ kind: 'not-sent', reason: 'brand_new_code' }));
    await wire.desk.file(wireItem({ guid: 'gif', urgency: 1 }));
    await wire.passes(40 * minuteMs);
    expect(await wire.states()).toEqual({ parked: 3 });
    answerPoison(taken);
    const since = wire.now();
    await wire.passes(minuteMs + 10 * secondMs);
    for (const channel of ['K1', 'K2', 'K3'])
      expect(wire.waitOf('post Kop van gif', since, channel)).toBeLessThanOrEqual(minuteMs + secondMs);
  });

  it('by a fault of our own before it is made rests with its channel, and all others are posted to', async () => {
    const { id } = await wire.desk.store.subscriptions.channel(
      { platform: 'web', workspace: '', externalId: 'K2' },
      null,
    );
    let fails = true;
    beforeEachTurn(wire.desk.store, 'quiet', (channelId) => {
      if (fails && channelId === id) throw new RangeError('Invalid time value');
    });
    await wire.desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
    await wire.passes(10 * secondMs);
    expect(wire.arrivals.map(({ channel }) => channel).toSorted()).toEqual(['K1', 'K1', 'K3', 'K3']);
    fails = false;
    await wire.passes(30 * secondMs);
    expect(await wire.states()).toEqual({ sent: 6 });
  });

  it('for hours while nothing gets through is tried once a minute', async () => {
    wire.answer = async () => ({ kind: 'unknown', reason: 'the server answered 500' });
    await wire.desk.file(wireItem({ guid: 'a' }));
    await wire.passes(170 * minuteMs);
    wire.answer = taken;
    const since = wire.now();
    await wire.passes(2 * minuteMs);
    for (const channel of ['K1', 'K2', 'K3'])
      expect(wire.waitOf('post Kop van a', since, channel)).toBeLessThanOrEqual(minuteMs + 20 * secondMs);
  });

  it.each<SendOutcome>([
    { kind: 'not-sent', reason: 'brand_new_code', answered: true },
    { kind: 'unknown', reason: 'the server answered 500' },
  ])('beside another in its channel holds up the rest for its budgets only: $kind', async (outcome) => {
    wire.answer = async (act) => (/gif/.test(whatOf(act)) ? outcome : taken());
    for (const guid of ['gif 1', 'gif 2', 'a', 'b', 'c', 'd', 'e', 'f'])
      await wire.desk.file(wireItem({ guid }));
    // Twice two minutes for each of the two, with what they wait between their tries.
    await wire.passes(15 * minuteMs);
    expect(await wire.states()).toEqual({ parked: 6, sent: 18 });
  });

  it('by a refusal of the token that all others are spared steps aside, and slows nobody for more than a minute', async () => {
    answerPoison(async () => ({ kind: 'platform-refused', reason: 'invalid_auth' }));
    await wire.desk.file(
      wireItem({ guid: 'gif' }),
      ...Array.from('abcdefghij', (guid) => wireItem({ guid })),
    );
    await wire.passes(7 * minuteMs);
    expect(await wire.states()).toEqual({ parked: 3, sent: 30 });
    const since = wire.now();
    await wire.passes(20 * minuteMs);
    await wire.desk.file(wireItem({ guid: 'later' }));
    await wire.passes(10 * secondMs);
    expect(wire.waitOf('post Kop van later', since + 20 * minuteMs)).toBeLessThan(5 * secondMs);
  });

  it('in a channel that has everybody wait at each act makes nobody else wait again', async () => {
    wire.answer = async (act) => (act.channel.externalId === 'K1' ? limitOf(5 * minuteMs) : taken());
    const channels = ['K2', 'K3'];
    await wire.desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }), wireItem({ guid: 'c' }));
    await wire.passes(40 * minuteMs);
    for (let hour = 0; hour < 3; hour++) {
      const since = wire.now();
      await wire.desk.file(wireItem({ guid: `uur ${hour}` }));
      await wire.passes(10 * secondMs);
      await wire.desk.file(wireItem({ guid: `later ${hour}` }));
      await wire.passes(20 * minuteMs);
      for (const channel of channels)
        expect(wire.waitOf(`post Kop van later ${hour}`, since, channel)).toBeLessThan(15 * secondMs);
    }
  });

  function answerPoison(answer: () => Promise<SendOutcome>) {
    wire.answer = (act) => (whatOf(act) === 'post Kop van gif' ? answer() : taken());
  }
});

async function taken(): Promise<SendOutcome> {
  return { kind: 'sent', messageId: `m${messages++}` };
}

let messages = 1;

function limitOf(retryAfterMs: number): SendOutcome {
  return { kind: 'limited', retryAfterMs, wholePlatform: true };
}
