import { expect, it } from 'vitest';
import { otherCount } from '../../../src/domain/event/face/other-count.ts';
import { asStory, type Story } from '../../../src/domain/story.ts';
import { minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

const shown = take(
  'AFP',
  1,
  'Veerboot gezonken, 14 doden',
  '80 opvarenden werden geëvacueerd, 3 gearresteerd.',
);

it('is that of whatever hard news counts, and not of what else stands there in numbers', () => {
  const other = take('RTR', 2, 'Veerboot gezonken, 14 doden', '95 opvarenden werden geëvacueerd.');
  expect(toldOf(other)).toEqual(['RTR evacuated 80 → 95']);
  const rows = take(
    'RTR',
    2,
    'Veerboot gezonken, 14 doden',
    '80 opvarenden werden geëvacueerd in 6 sloepen.',
  );
  expect(toldOf(rows)).toEqual([]);
});

it('names the dead first, wherever they stand', () => {
  const other = take('RTR', 2, 'Veerboot: 5 gearresteerd, 95 geëvacueerd', 'Er zijn 19 doden.');
  expect(toldOf(other)).toEqual(['RTR dead 14 → 19', 'RTR arrested 3 → 5', 'RTR evacuated 80 → 95']);
});

it('names other dead before what a newer take of anybody counts otherwise', () => {
  const dead = take('RTR', 2, 'Veerboot gezonken, 19 doden');
  const arrested = take('ANP', 3, 'Veerboot: 14 doden, vijf gearresteerd');
  expect(toldOf(dead, arrested)).toEqual(['RTR dead 14 → 19']);
});

it('is what an agency counts by now, and no dead that it took back', () => {
  const dead = take('RTR', 2, 'Veerboot gezonken, 19 doden');
  const arrested = take('RTR', 3, 'Veerboot: 14 doden, 5 gearresteerd');
  expect(toldOf(dead, arrested)).toEqual(['RTR arrested 3 → 5']);
});

it('is none of the same agency, and no lower one of who filed before', () => {
  const [own, before] = [take('AFP', 2, 'Veerboot: 19 doden'), take('RTR', 0, 'Veerboot: 12 doden')];
  expect(otherCount(shown, [own, before, shown])).toBeNull();
});

it('is the most that anybody counts, whoever filed last', () => {
  const [most, newest] = [take('RTR', 2, 'Veerboot: 23 doden'), take('EFE', 3, 'Veerboot: 19 doden')];
  expect(toldOf(most, newest)).toEqual(['RTR dead 14 → 23']);
  const [fewest, fewer] = [take('RTR', 2, 'Veerboot: 9 doden'), take('EFE', 3, 'Veerboot: 12 doden')];
  expect(toldOf(fewest, fewer)).toEqual(['EFE dead 14 → 12']);
  const [hurt, later] = [
    take('RTR', 2, 'Veerboot: 120 geëvacueerd'),
    take('EFE', 3, 'Veerboot: 95 geëvacueerd'),
  ];
  expect(toldOf(hurt, later)).toEqual(['RTR evacuated 80 → 120']);
});

it('is no quantity without a number beside one, and the number that the same text has besides', () => {
  expect(toldOf(take('RTR', 2, 'Veerboot: tientallen doden'))).toEqual([]);
  expect(toldOf(take('RTR', 2, 'Veerboot: tientallen doden', 'Er zijn 31 doden.'))).toEqual([
    'RTR dead 14 → 31',
  ]);
  const vaguer = take('RTR', 3, 'Veerboot: tientallen doden');
  expect(toldOf(take('RTR', 2, 'Veerboot: 23 doden'), vaguer)).toEqual(['RTR dead 14 → 23']);
});

it('is an agency’s newest count, also where that is fewer than it said before', () => {
  const [said, mended] = [take('RTR', 2, 'Veerboot: 23 doden'), take('RTR', 4, 'Veerboot: 17 doden')];
  expect(toldOf(said, take('EFE', 3, 'Veerboot: 16 doden'), mended)).toEqual(['RTR dead 14 → 17']);
});

it('is also a higher one that was written in the two hours before', () => {
  expect(toldOf(take('XIN', -1, 'Veerboot: 27 doden'))).toEqual(['XIN dead 14 → 27']);
  expect(toldOf(take('XIN', -118, 'Veerboot: 27 doden'))).toEqual(['XIN dead 14 → 27']);
  expect(toldOf(take('XIN', -120, 'Veerboot: 27 doden'))).toEqual([]);
  expect(toldOf(take('XIN', -1, 'Veerboot: 27 doden'), take('XIN', 3, 'Veerboot: 14 doden'))).toEqual([]);
});

it.each([
  // All of a war beside a night of it, and what was feared, is another year's or stood in the place of the dead.
  'Tolls: meer dan 2.000 doden',
  'Veerboot: more than 60,000 killed since the war began',
  'Veerboot: up to 40 feared dead',
  'Worst ferry disaster since 1994, when 852 died',
  'Veerboot: 18 of 20 missing found',
])('is none of another happening, and none that may be: %s', (headline) => {
  expect(toldOf(take('RTR', 2, headline))).toEqual([]);
});

function toldOf(...others: readonly Story[]): readonly string[] {
  const told = otherCount(shown, [shown, ...others]);
  return (told?.figures ?? []).map(
    ({ counted, from, to }) =>
      `${told?.sender} ${counted?.kind === 'count' && counted.count} ${from} → ${to}`,
  );
}

function take(sender: string, minute: number, headline: string, lede: string | null = null): Story {
  const at = nightShift + minute * minuteMs;
  const item = { ...wireItem({ guid: `${sender}-${minute}`, headline }), lede, issuedAt: at, seenAt: at };
  return asStory(item, minute + 1, { sourceId: sender.toLowerCase(), sender });
}
