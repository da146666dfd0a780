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
