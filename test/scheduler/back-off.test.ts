import { expect, test } from 'vitest';
import { backOffMs } from '../../src/scheduler/back-off.ts';
import { pause } from '../../src/scheduler/pause.ts';

const patience = { firstMs: 2_000, mostMs: 60_000, factor: 2 };

test('each wait is twice the one before, up to a minute', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 1_000].map((attempt) => backOffMs(attempt, patience, () => 1));
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('half of a wait is random, and none has a fraction of a millisecond', () => {
  expect(backOffMs(1, patience, () => 0)).toBe(1_000);
  expect(backOffMs(2, { ...patience, factor: 1.5 }, () => 0.333_33)).toBe(2_000);
  expect(backOffMs(3, { ...patience, firstMs: 333 }, () => 0.123)).toBe(748);
});

test('a pause ends when its signal is aborted, before it begins as well', async () => {
  const stopping = new AbortController();
  const waiting = pause(60_000, stopping.signal);
  stopping.abort();
  await waiting;
  await pause(60_000, stopping.signal);
});
