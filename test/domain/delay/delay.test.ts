import { expect, test } from 'vitest';
import { countedIn, delayAt, delayStep } from '../../../src/domain/delay/delay.ts';

function counted(...seconds: readonly number[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (const each of seconds) {
    const step = delayStep(each * 1_000);
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return steps;
}

test('half of the delays, and nearly all of them, are told from counts within a step of what they were', () => {
  const counts = counted(...Array.from({ length: 90 }, () => 10), ...Array.from({ length: 10 }, () => 200));
  expect(countedIn(counts)).toBe(100);
  const half = delayAt(counts, 0.5) ?? 0;
  expect(half).toBeGreaterThan(8_000);
  expect(half).toBeLessThanOrEqual(12_000);
  const most = delayAt(counts, 0.95) ?? 0;
  expect(most).toBeGreaterThan(180_000);
  expect(most).toBeLessThanOrEqual(300_000);
});

test('a part that is larger is never quicker', () => {
  const counts = counted(0, 0.4, 1, 3, 9, 31, 64, 700, 90_000, 300_000);
  const told = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((part) => delayAt(counts, part) ?? 0);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

test('nothing is told of nothing', () => {
  expect(delayAt(new Map(), 0.5)).toBeNull();
  expect(countedIn(new Map())).toBe(0);
});
