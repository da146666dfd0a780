import { afterEach, expect, test } from 'vitest';
import { openSimulatedDelivery, type SimulatedDelivery, whatOf } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;
let wire: SimulatedDelivery;
afterEach(() => wire.close());

test('a kill waits ten seconds at most for a look in the history that hangs', async () => {
  wire = await openSimulatedDelivery(1, { answerWithinMs: 32_000, lookWithinMs: 10_000 });
  const { answer } = wire;
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.passes(minuteMs);
  wire.answer = async (act) =>
    whatOf(act) === 'post Kop van b' ? { kind: 'unknown', reason: 'lost' } : answer(act);
  wire.find = () => new Promise(() => {});
  await wire.desk.file(wireItem({ guid: 'b' }));
  wire.wake();
  await wire.passes(3 * secondMs);
  const since = wire.now();
  await wire.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
  wire.wake();
  await wire.passes(minuteMs);
  expect(waitOfEdit(since)).toBeLessThanOrEqual(11 * secondMs);
});

test('a kill in a channel that is asked to wait asks at once, once, and takes nothing along', async () => {
  wire = await openSimulatedDelivery(1);
  const { answer } = wire;
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.passes(minuteMs);
  wire.answer = async (act) =>
    act.kind === 'edit' ? answer(act) : { kind: 'limited', retryAfterMs: 86_400_000, wholePlatform: false };
  await wire.desk.file(wireItem({ guid: 'b' }), wireItem({ guid: 'c' }));
  wire.wake();
  await wire.passes(20 * secondMs);
  const since = wire.now();
  await wire.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
  wire.wake();
  await wire.passes(minuteMs);
  const later = wire.arrivals.filter(({ at }) => at >= since).map(({ what }) => what.split(' ')[0]);
  expect(later).toEqual(['edit', 'thread-note']);
  expect(waitOfEdit(since)).toBeLessThanOrEqual(secondMs);
});

function waitOfEdit(since: number): number {
  const edit = wire.arrivals.find(({ at, what }) => at >= since && what.startsWith('edit'));
  return edit === undefined ? Number.POSITIVE_INFINITY : edit.at - since;
}
