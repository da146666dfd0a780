import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTicker, type Ticker } from '../../src/scheduler/ticker.ts';

let ticks: number;
let ticker: Ticker;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 9, 25, 0, 30) });
  ticks = 0;
  ticker = createTicker(() => {
    ticks++;
  });
  ticker.start();
});
afterEach(async () => {
  await ticker.stop();
  vi.useRealTimers();
});

it('ticks every second', async () => {
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ticks).toBeGreaterThanOrEqual(29);
  expect(ticks).toBeLessThanOrEqual(31);
});

it.each([-2, 2])('goes on when the clock is set by %d hours', async (hours) => {
  await vi.advanceTimersByTimeAsync(5_000);
  vi.setSystemTime(Date.now() + hours * 3_600_000);
  ticks = 0;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ticks).toBeGreaterThanOrEqual(20);
});

it('ticks through the hour that comes twice', async () => {
  await vi.advanceTimersByTimeAsync(90 * 60_000);
  expect(ticks).toBeGreaterThanOrEqual(90 * 60 - 5);
});

it('ticks no more once it is stopped', async () => {
  await ticker.stop();
  ticks = 0;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ticks).toBe(0);
});
