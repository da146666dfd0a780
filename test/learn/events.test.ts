import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countPairs, findEvents } from '../../bench/wire/score-events.ts';
import { madeOf } from '../../src/domain/event/learned.ts';
import { digestOfLabelled, readLabelled } from '../../src/learn/events/read-labelled.ts';
import { rarityIn } from '../../src/learn/events/train-events.ts';

test('which takes are one event was learned of the takes that stand there: `npm run learn -- events` after a change', () => {
  expect(madeOf).toBe(digestOfLabelled());
});

test('of takes that nothing was learned of, what is joined is one event in 98 of 100 pairs, and most pairs are found', () => {
  const takes = readLabelled(fileURLToPath(new URL('../fixtures/events/sealed/', import.meta.url)));
  const { right, wrong, missed } = countPairs(findEvents(takes, rarityIn(takes)), () => true);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.98);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.58);
});
