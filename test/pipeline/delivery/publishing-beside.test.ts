import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { openSimulatedDelivery, type SimulatedDelivery } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let wire: SimulatedDelivery;
let asked: string[];
beforeEach(async () => {
  wire = await openSimulatedDelivery(1);
  asked = [];
  let count = 0;
  wire.answer = async () => {
    count += 1;
    return { kind: 'sent', messageId: `m${count}`, publish: true };
  };
});
afterEach(() => wire.close());

test('passing a message on that hangs holds up no post of its channel, and is done in the end', async () => {
  const hangs = Promise.withResolvers<SendOutcome>();
  wire.publish = (messageId) => {
    asked.push(messageId);
    return hangs.promise;
  };
  const since = wire.now();
  for (const guid of ['a', 'b', 'c', 'd']) await wire.desk.file(wireItem({ guid }));
  wire.wake();
  await wire.passes(6_000);
  expect(wire.waitOf('post Kop van d', since)).toBeLessThan(3_500);
  // One at a time in a channel: what hangs is not asked for four times at once.
  expect(asked.length).toBeLessThanOrEqual(2);
  wire.publish = async (messageId) => {
    asked.push(messageId);
    return { kind: 'sent', messageId };
  };
  await wire.passes(5 * minuteMs);
  expect([...new Set(asked)].toSorted()).toEqual(['m1', 'm2', 'm3', 'm4']);
  expect(await wire.states()).toEqual({ sent: 8 });
});

test('each is passed on once where all is well, at once', async () => {
  wire.publish = async (messageId) => {
    asked.push(messageId);
    return { kind: 'sent', messageId };
  };
  for (const guid of ['a', 'b', 'c']) await wire.desk.file(wireItem({ guid }));
  wire.wake();
  await wire.passes(5_000);
  expect(asked).toEqual(['m1', 'm2', 'm3']);
});
