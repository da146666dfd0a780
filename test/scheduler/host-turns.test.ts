import { expect, test } from 'vitest';
import { createHostTurns } from '../../src/scheduler/host-turns.ts';

test('a host has so many turns, and others are not touched by it', () => {
  const turns = createHostTurns(2);
  expect([1, 2, 3].map(() => turns.take('a', 0))).toEqual([true, true, false]);
  expect(turns.take('b', 0)).toBe(true);
  turns.end('a', { kind: 'answered' });
  expect(turns.take('a', 0)).toBe(true);
});

test('a host that let us wait in vain gets one probe at a time until it answers', () => {
  const turns = createHostTurns(4);
  turns.take('a', 0);
  turns.end('a', { kind: 'silent' });
  expect([1, 2].map(() => turns.take('a', 0))).toEqual([true, false]);
  turns.end('a', { kind: 'answered' });
  expect([1, 2, 3, 4, 5].map(() => turns.take('a', 0))).toEqual([true, true, true, true, false]);
});

test('a host that asked to be left alone is, and is probed once after that', () => {
  const turns = createHostTurns(4);
  turns.take('a', 0);
  turns.end('a', { kind: 'limited', until: 600_000 });
  expect(turns.take('a', 599_999)).toBe(false);
  expect([1, 2].map(() => turns.take('a', 600_000))).toEqual([true, false]);
});

test('a folder has no host and always a turn', () => {
  const turns = createHostTurns(1);
  expect([1, 2, 3].map(() => turns.take(null, 0))).toEqual([true, true, true]);
});

test('a host that told us to wait is asked less often after that, and again as often the longer it answers', () => {
  const turns = createHostTurns(4);
  const askedIn = (from: number, ms: number, answer: 'answered' | 'limited') => {
    let asked = 0;
    for (let now = from; now < from + ms; now += 100) {
      if (!turns.take('a', now)) continue;
      asked++;
      turns.end('a', answer === 'answered' ? { kind: answer } : { kind: answer, until: now + 1_000 });
    }
    return asked;
  };
  const inAMinute = askedIn(0, 60_000, 'limited');
  // Apart by 2 s, 4 s, 8 s, …
  expect(inAMinute).toBeLessThanOrEqual(6);
  expect(askedIn(60_000, 60_000, 'answered')).toBeLessThanOrEqual(3);
  expect(askedIn(120_000, 60_000, 'answered')).toBeLessThanOrEqual(5);
  askedIn(180_000, 720_000, 'answered');
  expect(askedIn(900_000, 60_000, 'answered')).toBe(600);
});

test('four polls that are told to wait together slow their host as one does', () => {
  const one = createHostTurns(4);
  const four = createHostTurns(4);
  for (const [turns, count] of [
    [one, 1],
    [four, 4],
  ] as const) {
    for (let at = 0; at < count; at++) turns.take('a', 0);
    for (let at = 0; at < count; at++) turns.end('a', { kind: 'limited', until: 1_000 });
    turns.take('a', 1_000);
    turns.end('a', { kind: 'answered' });
  }
  const next = (turns: typeof one) =>
    [...Array(100).keys()].find((at) => !turns.isFull('a', 1_000 + at * 100));
  expect(next(four)).toBe(next(one));
});

test('what a host asked before a start holds after it', () => {
  const turns = createHostTurns(4);
  turns.leaveAlone('a', 5_000);
  expect([4_999, 5_000].map((now) => turns.take('a', now))).toEqual([false, true]);
});

test('a clock that is set back ends no gap late', () => {
  const turns = createHostTurns(4);
  turns.take('a', 10_000_000);
  turns.end('a', { kind: 'limited', until: 0 });
  turns.take('a', 10_000_000);
  turns.end('a', { kind: 'answered' });
  expect(turns.isFull('a', 10_000_001)).toBe(true);
  expect(turns.isFull('a', 5_000)).toBe(false);
});
