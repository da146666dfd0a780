import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSimulatedDelivery, type SimulatedDelivery } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let wire: SimulatedDelivery;
beforeEach(async () => {
  wire = await openSimulatedDelivery(1);
});
afterEach(() => wire.close());

test('what another agency says of a story waits until its post is certain, however long that takes', async () => {
  const taken = wire.answer;
  wire.answer = async (act) =>
    act.kind === 'post' ? { kind: 'unknown', reason: 'the answer was lost' } : taken(act);
  wire.find = async () => ({ kind: 'unknown', reason: 'the history answered 500' });
  await wire.desk.file(wireItem({ guid: 'a' }));
  wire.wake();
  // By then the post is aside, and holds up nothing of its channel.
  await wire.passes(4 * minuteMs);
  const said = { by: 'AFP', state: 'withdrawn', isCarrier: true } as const;
  await wire.desk.store.ledger.enqueueDisputes({ number: 1, agency: 'afp', at: wire.now(), ...said });
  wire.wake();
  await wire.passes(minuteMs);
  expect(wire.waitOf('thread-note notice', 0)).toBeNull();
  wire.find = async () => ({ kind: 'found', messageId: 'm1' });
  await wire.passes(5 * minuteMs);
  expect(wire.arrivals.filter(({ what }) => what === 'thread-note notice')).toHaveLength(1);
  expect(await wire.states()).toEqual({ sent: 2 });
});
