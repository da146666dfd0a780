import { afterEach, expect, test } from 'vitest';
import { createBlockGate, usualBlockedMs } from '../../../adapters/discord/link/block-gate.ts';
import { openSimulatedDelivery, type SimulatedDelivery } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;
let wire: SimulatedDelivery;
afterEach(() => wire.close());

test('forty channels whose platform begins to block our address while ten posts are under way: few requests, nothing parked or given up, and all is posted within a minute after', async () => {
  wire = await openSimulatedDelivery(40, { overallMs: 25, concurrency: 24 });
  const { answer } = wire;
  const begin = wire.now();
  const asked: number[] = [];
  const gate = createBlockGate({
    elapsed: wire.now,
    random: () => 0.5,
    blockedMs: usualBlockedMs,
    onBlocked: () => undefined,
    onSlow: () => undefined,
  });
  wire.answer = async (act) => {
    const waitMs = gate.waitMs();
    if (waitMs > 0) return { kind: 'limited', retryAfterMs: waitMs, wholePlatform: true };
    asked.push(wire.now() - begin);
    const outcome = await answer(act);
    if (wire.now() - begin < 100 * secondMs)
      return { kind: 'limited', retryAfterMs: gate.blocked(null), wholePlatform: true };
    gate.answered(false);
    return outcome;
  };
  await wire.desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
  wire.wake();
  await wire.passes(100 * secondMs);
  expect(asked.filter((at) => at < secondMs).length).toBeGreaterThanOrEqual(10);
  expect(asked.filter((at) => at < 20 * secondMs).length).toBeLessThanOrEqual(20);
  expect(await wire.states()).toEqual({ pending: 80 });
  await wire.passes(minuteMs);
  expect(await wire.states()).toEqual({ sent: 80 });
});
