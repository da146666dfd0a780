import { expect, test } from 'vitest';
import { inSteps } from '../../src/scheduler/step-meter.ts';

const size = { pieces: 3, characters: 100 };
const parted = (lengths: readonly number[]) => inSteps(lengths, size, (length) => length);

test('a step is full with so many pieces, or with so much text', () => {
  expect(parted([1, 1, 1, 1])).toEqual([[1, 1, 1], [1]]);
  expect(parted([60, 60, 1, 1])).toEqual([
    [60, 60],
    [1, 1],
  ]);
});

test('a piece that is larger than a step has one of its own', () => {
  expect(parted([1_000, 1_000, 1])).toEqual([[1_000], [1_000], [1]]);
});

test('nothing is one step, and a full one is followed by none that is empty', () => {
  expect(parted([])).toEqual([[]]);
  expect(parted([1, 1, 1])).toEqual([[1, 1, 1]]);
});
