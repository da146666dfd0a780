import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countPairs, findEvents } from '../../bench/wire/score-events.ts';
import { madeOf as cardMadeOf } from '../../src/domain/event/card/learned.ts';
import { madeOf } from '../../src/domain/event/learned.ts';
import {
  alikeFolders,
  digestOfLabelled,
  labelledFolder,
  readLabelled,
} from '../../src/learn/events/read-labelled.ts';
import { rarityIn } from '../../src/learn/events/train-events.ts';

test('which takes are one event was learned of the takes that stand there: `npm run learn -- events` after a change', () => {
  expect(madeOf).toBe(digestOfLabelled());
  expect(cardMadeOf).toBe(digestOfLabelled([labelledFolder, ...alikeFolders]));
});

test('of takes that nothing was learned of, what is joined is one event in 98 of 100 pairs, and most pairs are found', () => {
  const takes = readLabelled(fileURLToPath(new URL('../fixtures/events/sealed/', import.meta.url)));
  const found = findEvents(takes, rarityIn(takes));
  const { right, wrong, missed } = countPairs(found, () => true);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.98);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.58);
  // What stands on one card is nearly always of one event.
  const card = countPairs(found, () => true, true);
  expect(card.right / (card.right + card.wrong)).toBeGreaterThanOrEqual(0.99);
  expect(card.right / (card.right + card.missed)).toBeGreaterThanOrEqual(0.25);
});
