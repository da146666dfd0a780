import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countPairs, findEvents, type Pairs } from '../../bench/wire/score-events.ts';
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

test('of takes that nothing was learned of, what is joined is one event in 98 of 100 pairs, and three of four pairs are found', () => {
  const takes = readLabelled(fileURLToPath(new URL('../fixtures/events/sealed/', import.meta.url)));
  const found = findEvents(takes, rarityIn(takes));
  const all = countPairs(found, () => true);
  expect(precisionOf(all)).toBeGreaterThanOrEqual(0.98);
  expect(recallOf(all)).toBeGreaterThanOrEqual(0.72);
  const ofTwo = (isOne: boolean) =>
    countPairs(
      found,
      (one, other) => one.take.agency !== other.take.agency && (one.language === other.language) === isOne,
    );
  const [within, across] = [ofTwo(true), ofTwo(false)];
  expect(precisionOf(within)).toBeGreaterThanOrEqual(0.98);
  expect(recallOf(within)).toBeGreaterThanOrEqual(0.75);
  expect(precisionOf(across)).toBeGreaterThanOrEqual(0.98);
  expect(recallOf(across)).toBeGreaterThanOrEqual(0.6);
  // What stands on one card is nearly always of one event.
  const card = countPairs(found, () => true, true);
  expect(precisionOf(card)).toBeGreaterThanOrEqual(0.99);
  expect(recallOf(card)).toBeGreaterThanOrEqual(0.35);
});

function precisionOf({ right, wrong }: Pairs): number {
  return right / (right + wrong);
}

function recallOf({ right, missed }: Pairs): number {
  return right / (right + missed);
}
