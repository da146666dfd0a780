import { expect, test } from 'vitest';
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

test('an example that counts for nothing changes nothing', () => {
  const examples = examplesOf([1], 0);
  const others = examples.map(({ features, isSo }) => ({ features, isSo: !isSo, counts: 0 }));
  const [one, same] = [weighUp(examples, 1), weighUp([...examples, ...others], 1)];
  expect(same.weights[0]).toBeCloseTo(one.weights[0] ?? 9, 1);
});
