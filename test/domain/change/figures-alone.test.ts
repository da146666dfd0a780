import { expect, test } from 'vitest';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { figuresAlone } from '../../../src/domain/change/figures-alone.ts';

/** `31 → 13`, one for each place, with nothing of what stands in both. */
function told(before: readonly [string, string], after: readonly [string, string]): readonly string[] | null {
  const change = figuresAlone(describeChange(version(before), version(after)));
  if (change === null) return null;
  return change.places.map((place) => {
    const of = (kind: 'gone' | 'new') =>
      place.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])).join(' ');
    return `${of('gone')} → ${of('new')}`;
  });
}

function version([headline, lede]: readonly [string, string]) {
  return { headline, lede, body: null, urgency: 3, dateline: null };
}

test.each([
  [
    'one that stands among words that differ',
    ['Brand eist 31 levens', 'Volgens Jansen 40 gewonden'],
    ['Brand eist 13 levens', 'Volgens Pietersen 4 gewonden'],
    ['31 → 13', '40 → 4'],
  ],
  [
    'each once',
    ['Brand eist 31 levens', 'Er vielen 40 gewonden.'],
    ['Brand eist 13 levens', 'Er vielen 4 gewonden.'],
    ['31 → 13', '40 → 4'],
  ],
  [
    'one of which a word stayed, once',
    ['Schade 2,4 miljoen euro', 'Brand.'],
    ['Schade 2,6 miljoen euro', 'Brand.'],
    ['2,4 → 2,6'],
  ],
  [
    'of another kind that was mistaken alike',
    ['31 doden', 'Jansen zag 31 gewonden'],
    ['13 doden', 'Pietersen telde 13 gewonden'],
    ['31 → 13', ' → Pietersen telde 13 gewonden', '31 → 13'],
  ],
  [
    'that became what another became',
    ['Brand: 20 gewonden', 'Jansen zag 31 doden'],
    ['Brand: 13 gewonden', 'Pietersen telde 13 doden'],
    ['20 → 13', ' → Pietersen telde 13 doden', '31 → 13'],
  ],
  [
    'the second of a kind',
    ['Staking', 'Volgens Jansen 40 werknemers in Kiel, 12 werknemers in Bonn'],
    ['Staking', 'Volgens Pietersen 50 werknemers in Kiel, 9 werknemers in Bonn'],
    ['40 → 50', '12 → 9'],
  ],
  [
    'no date, no clock and no age, beside a figure that was',
    ['Brand in Kiel', 'De brand van Jansen (34) op 24 november om 14.05 uur eiste 31 levens'],
    ['Brand in Kiel', 'De brand van Pietersen (43) op 25 november om 15.05 uur eiste 13 levens'],
    ['31 → 13'],
  ],
  [
    'none but a day',
    ['Brand in Kiel', 'De brand van Jansen op 24 november in de stad'],
    ['Brand in Kiel', 'De brand van Pietersen op 25 november in de stad'],
    null,
  ],
  [
    'none but ages',
    ['Man (34) overleden in Kiel', 'De 34-jarige Jansen viel.'],
    ['Man (43) overleden in Kiel', 'De 43-jarige Pietersen viel.'],
    null,
  ],
  [
    'one in brackets, which is no age',
    ['Crash (12) in Gaza', 'Volgens Jansen'],
    ['Crash (14) in Gaza', 'Volgens Pietersen'],
    ['(12 → (14'],
  ],
  [
    'none but a day in German',
    ['Brand in Kiel', 'Der Brand am 24. Dezember in der Stadt'],
    ['Brand in Kiel', 'Der Brand am 25. Dezember in der Stadt'],
    null,
  ],
  ['none but words', ['Brand in Kiel', 'Volgens Jansen'], ['Brand in Bonn', 'Volgens Pietersen'], null],
] as const)('of what was killed the figures are told that were wrong: %s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test('they are three at most, and come before what tells none', () => {
  const [before, after] = [
    ['Brand eist 31 levens', 'Volgens Jansen 40 gewonden, 8 vermisten en 5 aanhoudingen.'],
    ['Brand eist 13 levens', 'Volgens Pietersen 4 gewonden, 6 vermisten en 2 aanhoudingen.'],
  ] as const;
  expect(told(before, after)).toEqual(['31 → 13', '40 → 4', '8 → 6']);
});
