import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSimulatedDelivery, type SimulatedDelivery, whatOf } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;

describe('a story whose post nobody knows of', () => {
  let wire: SimulatedDelivery;
  beforeEach(async () => {
    wire = await openSimulatedDelivery(1);
    const taken = wire.answer;
    let lost = false;
    wire.answer = async (act) => {
      if (lost || whatOf(act) !== 'post Kop van a') return taken(act);
      lost = true;
      return { kind: 'unknown', reason: 'the answer was lost' };
    };
  });
  afterEach(() => wire.close());

  it('is killed where it stands once it is found, with an edit and a notice', async () => {
    wire.find = async () => ({ kind: 'unknown', reason: 'the history answered 500' });
    await wire.desk.file(wireItem({ guid: 'a' }));
    await wire.passes(2 * secondMs);
    await wire.desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
    await wire.passes(5 * secondMs);
    wire.find = async () => ({ kind: 'found', messageId: 'm-lost' });
    await wire.passes(2 * minuteMs);
    expect(told()).toEqual(['edit killed', 'note']);
    // Nobody said to have seen it, so it is said once more, and never again.
    await wire.passes(30 * minuteMs);
    expect(told()).toEqual(['edit killed', 'note', 'note']);
  });

  it('is told killed in the channel where the history does not tell for long, and edited once it is found', async () => {
    wire.find = async () => ({ kind: 'unknown', reason: 'the history answered 500' });
    await wire.desk.file(wireItem({ guid: 'a' }));
    await wire.passes(20 * secondMs);
    await wire.desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
    await wire.passes(20 * secondMs);
    expect(inChannel()).toEqual(['post Kop van a', 'post notice']);
    wire.find = async () => ({ kind: 'found', messageId: 'm-lost' });
    await wire.passes(30 * minuteMs);
    expect(told()).toEqual(['edit killed']);
    // Once more, since nobody said to have seen it.
    expect(inChannel()).toEqual(['post Kop van a', 'post notice', 'post notice']);
  });

  it('is told killed in the channel where it may stand in a list of which nobody knows', async () => {
    wire.find = async () => ({ kind: 'unknown', reason: 'the history answered 500' });
    wire.answer = async () => ({ kind: 'unknown', reason: 'the answer was lost' });
    await wire.passes(10);
    wire.clockAheadMs = -14 * 60 * minuteMs;
    const issuedAt = wire.desk.now - minuteMs;
    await wire.desk.file(wireItem({ guid: 'a', issuedAt }), wireItem({ guid: 'b', issuedAt }));
    wire.clockAheadMs = 0;
    await wire.passes(2 * secondMs);
    wire.answer = async () => ({ kind: 'sent', messageId: 'm-notice' });
    await wire.desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
    await wire.passes(30 * secondMs);
    expect(inChannel()).toEqual(['post list', 'post notice']);
  });

  it('is killed where it stands though it had stepped aside and was found in the background', async () => {
    wire.find = async () => ({ kind: 'cannot-look', reason: 'the scope is missing' });
    await wire.desk.file(wireItem({ guid: 'a' }));
    await wire.passes(30 * secondMs);
    await wire.desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
    await wire.passes(10 * secondMs);
    expect(told()).toEqual([]);
    expect(inChannel()).toEqual(['post Kop van a', 'post notice']);
    wire.find = async () => ({ kind: 'found', messageId: 'm-lost' });
    await wire.passes(10 * minuteMs);
    expect(told()).toEqual(['edit killed']);
  });

  it('is corrected where it stands once it is found', async () => {
    wire.find = async () => ({ kind: 'unknown', reason: 'the history answered 500' });
    await wire.desk.file(wireItem({ guid: 'a' }));
    await wire.passes(20 * secondMs);
    await wire.desk.file(
      wireItem({
        guid: 'a',
        version: 2,
        headline: 'Beter',
        signal: 'correction',
        lede: 'Anders dan eerst.',
      }),
    );
    await wire.passes(20 * secondMs);
    wire.find = async () => ({ kind: 'found', messageId: 'm-lost' });
    await wire.passes(2 * minuteMs);
    expect(told()).toEqual(['edit', 'note']);
  });

  it('is not posted again when it was killed and turns out not to stand there', async () => {
    await wire.desk.file(wireItem({ guid: 'a' }));
    await wire.passes(2 * secondMs);
    await wire.desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
    await wire.passes(5 * minuteMs);
    expect(wire.arrivals).toHaveLength(1);
    expect((await wire.states()).pending ?? 0).toBe(0);
  });

  function inChannel() {
    return wire.arrivals.map(({ what }) => what).filter((what) => what.startsWith('post'));
  }

  function told() {
    return wire.arrivals
      .filter(({ what }) => !what.startsWith('post'))
      .map(({ what }) =>
        what.startsWith('thread-note') ? 'note' : what.includes('Beter') ? 'edit' : 'edit killed',
      );
  }
});
