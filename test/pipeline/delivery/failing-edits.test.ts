import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { openSimulatedDelivery, type SimulatedDelivery } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;

describe('a feed that changes at each poll while its edits fail', () => {
  let wire: SimulatedDelivery;
  let taken: SimulatedDelivery['answer'];
  beforeEach(async () => {
    wire = await openSimulatedDelivery(1);
    taken = wire.answer;
    await wire.desk.file(ticker(0));
    await wire.passes(5 * secondMs);
  });
  afterEach(() => wire.close());

  it.each<SendOutcome>([
    { kind: 'unknown', reason: 'the server answered 500' },
    { kind: 'not-sent', reason: 'brand_new_code' },
  ])('keeps no post waiting and one edit open ($kind)', async (failure) => {
    wire.answer = async (act) => (act.kind === 'edit' ? failure : taken(act));
    for (let poll = 1; poll <= 30; poll++) {
      const since = wire.now();
      await wire.desk.file(ticker(poll), wireItem({ guid: `n${poll}` }));
      await wire.passes(30 * secondMs);
      expect(wire.waitOf(`post Kop van n${poll}`, since)).toBeLessThan(3 * secondMs);
    }
    const open = (await wire.ends()).filter((end) => /^edit (pending|sending|parked)/.test(end));
    expect(open).toHaveLength(1);
    expect(wire.arrivals.filter(({ what }) => what.startsWith('edit')).length).toBeLessThan(25);
    wire.answer = taken;
    await wire.passes(61 * minuteMs);
    expect((await wire.ends()).filter((end) => /^edit (pending|sending|parked)/.test(end))).toEqual([]);
    expect(await shownIsNewest()).toBe(true);
  });

  it('is killed at once though its edit had stepped aside', async () => {
    wire.answer = async (act) => (act.kind === 'edit' ? { kind: 'unknown', reason: '500' } : taken(act));
    await wire.desk.file(ticker(1));
    await wire.passes(10 * minuteMs);
    expect(await wire.states()).toMatchObject({ parked: 1 });
    wire.answer = taken;
    const since = wire.now();
    await wire.desk.file(wireItem({ guid: 'ticker', version: 99, pubStatus: 'canceled' }));
    await wire.passes(10 * secondMs);
    expect(wire.arrivals.filter(({ at }) => at >= since).map(({ what }) => what.split(' ')[0])).toEqual(
      expect.arrayContaining(['edit', 'thread-note']),
    );
  });

  it.each<SendOutcome['kind']>(['sent', 'refused'])(
    'shows what came while an edit was under way that ended as %s',
    async (kind) => {
      const answered = Promise.withResolvers<SendOutcome>();
      wire.answer = (act) => (act.kind === 'edit' ? answered.promise : taken(act));
      await wire.desk.file(ticker(1));
      await wire.passes(secondMs);
      await wire.desk.file(ticker(2));
      answered.resolve(kind === 'sent' ? { kind, messageId: 'm1' } : { kind: 'refused', reason: 'too long' });
      wire.answer = taken;
      await wire.passes(20 * minuteMs);
      expect(await shownIsNewest()).toBe(true);
    },
  );

  it('does nothing twice when the clock is set forward while an act is under way', async () => {
    let carriedOut = 0;
    wire.answer = async (act) => {
      const end = wire.now() + 19 * secondMs;
      while (wire.now() < end) await taken(act);
      carriedOut++;
      return { kind: 'sent', messageId: `m${carriedOut}` };
    };
    const since = wire.now();
    await wire.desk.file(wireItem({ guid: 'een' }));
    await wire.passes(2 * secondMs);
    wire.clockAheadMs = 60 * minuteMs;
    await wire.desk.file(wireItem({ guid: 'twee' }));
    wire.wake();
    await wire.passes(2 * minuteMs);
    const posts = wire.arrivals.filter(({ at }) => at >= since).map(({ what }) => what);
    expect(posts).toEqual(['post Kop van een', 'post Kop van twee']);
  });

  async function shownIsNewest() {
    const story = await wire.desk.store.archive.evenHeld(1);
    const [card] = await wire.desk.store.ledger.cardsOf(1);
    return story !== null && story.revision > 1 && card?.shownRevision === story.revision;
  }
});

function ticker(version: number) {
  const lede = `Stand ${version}: de eerste alinea, lang genoeg om iets te zeggen over wat er is gebeurd.`;
  return wireItem({ guid: 'ticker', version, lede });
}
