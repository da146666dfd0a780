import { expect, test } from 'vitest';
import { Comparing } from '../../../src/domain/event/compare/comparing.ts';
import { featuresOf } from '../../../src/domain/event/compare/features.ts';
import { packTake, unpackTake } from '../../../src/domain/event/compare/pack-take.ts';
import { rarityAmong } from '../../../src/domain/event/mark.ts';
import type { ReadTake } from '../../../src/domain/event/read-take.ts';
import { weigherOf } from '../../../src/domain/event/score-takes.ts';
import { readLabelled } from '../../../src/learn/events/read-labelled.ts';

const takes = readLabelled()
  .slice(0, 240)
  .map(({ read }) => read);
const weighers = [rarityAmong(0, () => 0), rarityAmong(1_000, ({ mark }) => 20 * mark.length)].map((rarity) =>
  weigherOf(rarity),
);

/** Each take with one, two and five of those before it, as marks weigh in two archives, one after the other. */
function compareAll(all: readonly ReadTake[], comparing?: Comparing) {
  return all.flatMap((take, at) =>
    [1, 2, 5].flatMap((count) => {
      const event = all.slice(Math.max(0, at - count), at);
      return event.length < count ? [] : weighers.map((weigh) => featuresOf(take, event, weigh, comparing));
    }),
  );
}

test('what was found out of takes that were compared before changes nothing of what takes have in common', () => {
  expect(compareAll(takes, new Comparing())).toEqual(compareAll(takes));
});

test('takes that were packed have in common what they had before', () => {
  expect(compareAll(takes.map((read) => unpackTake(packTake(read))))).toEqual(compareAll(takes));
});
