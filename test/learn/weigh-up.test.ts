import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/learn/descend.ts';
import { type Example, weighUp } from '../../src/learn/weigh-up.ts';

/** Examples of which so many logarithms of odds are said for by each feature. */
function examplesOf(weights: readonly number[], bias: number): readonly Example[] {
  const random = randomFrom(3);
  return Array.from({ length: 4_000 }, () => {
    const features = weights.map(() => random() * 4 - 2);
    const odds = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
    return { features, isSo: random() < 1 / (1 + Math.exp(-odds)), counts: 1 };
  });
}

test('what each feature says is found again', () => {
  const { weights, bias } = weighUp(examplesOf([2, -1, 0], -0.5), 0.1);
  for (const [at, weight] of [2, -1, 0].entries())
    expect(Math.abs((weights[at] ?? 9) - weight)).toBeLessThan(0.2);
  expect(Math.abs(bias + 0.5)).toBeLessThan(0.2);
});

test('weights are smaller the more they are held, and the same examples give the same', () => {
  const examples = examplesOf([2, -1], 0);
  const [loose, held] = [weighUp(examples, 0.1), weighUp(examples, 500)];
  expect(Math.abs(held.weights[0] ?? 9)).toBeLessThan(Math.abs(loose.weights[0] ?? 0));
  expect(weighUp(examples, 500)).toEqual(held);
});

describe('an example that counts for nothing', () => {
  const examples = examplesOf([1], 0.5);
  const wider = examples.map(({ features, isSo }) => ({
    features: features.map((value) => 5 * value),
    isSo: !isSo,
    counts: 0,
  }));

  test('says nothing: where nothing is held, weights are the same without it', () => {
    const [without, beside] = [weighUp(examples, 0), weighUp([...examples, ...wider], 0)];
    expect(beside.weights[0]).toBeCloseTo(without.weights[0] ?? 9, 6);
    expect(beside.bias).toBeCloseTo(without.bias, 6);
  });

  test('but a feature that varies more by it is held more', () => {
    const [without, beside] = [weighUp(examples, 500), weighUp([...examples, ...wider], 500)];
    expect(beside.weights[0]).toBeLessThan(0.9 * (without.weights[0] ?? 0));
  });
});
