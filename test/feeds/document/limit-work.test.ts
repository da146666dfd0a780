import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitWork } from '../../../src/feeds/document/limit-work.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A thread that has this share of a processor while time goes by. */
function threadWith(share: () => number) {
  let used = 1_000;
  let last = Date.now();
  return async () => {
    used += (Date.now() - last) * share();
    last = Date.now();
    return used;
  };
}

const limits = { limitMs: 5_000, backstopMs: 60_000 };

test('a document that has a processor to itself has its limit of time', async () => {
  const told: string[] = [];
  limitWork({ ...limits, usedMs: threadWith(() => 1) }, (what) => told.push(what));
  await vi.advanceTimersByTimeAsync(4_990);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(20);
  expect(told).toEqual(['processor']);
});

test('on a machine that serves others it has as much work as anywhere, however long that takes', async () => {
  const told: string[] = [];
  limitWork({ ...limits, usedMs: threadWith(() => 0.125) }, (what) => told.push(what));
  await vi.advanceTimersByTimeAsync(39_900);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toEqual(['processor']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toHaveLength(1);
});

test('what stands still, or never says what it used, ends at the longer limit', async () => {
  const told: string[] = [];
  limitWork({ ...limits, usedMs: threadWith(() => 0) }, (what) => told.push(what));
  limitWork({ ...limits, usedMs: () => new Promise(() => {}) }, (what) => told.push(`silent: ${what}`));
  await vi.advanceTimersByTimeAsync(59_900);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toEqual(['time', 'silent: time']);
});

test('of what ended in time nothing is told, and no timer is left', async () => {
  const told: string[] = [];
  const end = limitWork({ ...limits, usedMs: threadWith(() => 1) }, (what) => told.push(what));
  await vi.advanceTimersByTimeAsync(4_000);
  end();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
});
