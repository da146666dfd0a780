import { expect, test } from 'vitest';
import { tellChange } from '../../../src/chat/words/versions/tell-change.ts';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { wireItem } from '../../support/wire-item.ts';

test.each([
  ['nl', 'Zeker tien doden', 'Zeker 240 doden', 'doden tien → 240'],
  ['nl', 'Twee doden bij brand', 'Vier doden bij brand', 'doden twee → vier'],
  ['nl', 'Veertig doden bij brand', 'Tweeënveertig doden bij brand', 'doden veertig → tweeënveertig'],
  ['nl', 'Een dode bij brand', 'Vier doden bij brand', 'doden een → vier'],
  ['nl', 'Three injured in fire', 'Five injured in fire', 'gewonden 3 → 5'],
  ['nl', 'Zwei Tote bei Brand', 'Vier Tote bei Brand', 'doden 2 → 4'],
  ['nl', '1,250 dead', '1,300 dead', 'doden 1.250 → 1.300'],
  ['nl', '1 250 morts', '1 300 morts', 'doden 1.250 → 1.300'],
  ['nl', 'Two hundred and forty killed', '250 killed', 'doden 240 → 250'],
  ['nl', 'Winst is 2,4 miljoen euro', 'Winst is 2,6 miljoen euro', '2,4 miljoen → 2,6 miljoen euro'],
  ['en', 'Three injured in fire', 'Twenty-one injured in fire', 'injured three → twenty-one'],
  ['en', 'Drie gewonden bij brand', 'Vijf gewonden bij brand', 'injured 3 → 5'],
  ['en', 'A child dead in fire', 'Four dead in fire', 'dead 1 → 4'],
  ['en', '1.250 doden', '1.300 doden', 'dead 1,250 → 1,300'],
  // Who is counted for the first time, the dead before all others.
  ['nl', 'Tiroteo: 4 heridos', 'Tiroteo: 2 muertos y 2 heridos', 'doden: 2, gewonden 4 → 2'],
  ['en', 'Zugunglück: 50 Verletzte', 'Zugunglück: Drei Tote, 41 Verletzte', 'dead: 3, injured 50 → 41'],
  ['nl', 'Brug stort in', 'Twee doden door instorten brug', 'doden: twee'],
  // Beside a toll a number that counts nobody would read as one.
  ['nl', 'Kills 18, 3 of them children', 'Kills 20, 5 of them children', 'doden 18 → 20'],
] as const)('to a reader of %s, of %s and %s: %s', (locale, before, after, expected) => {
  expect(told(version(before), version(after), locale)).toBe(expected);
});

test.each([
  ['25 doden', null, 'Tientallen doden', null, []],
  ['25 doden', null, 'Tientallen doden', 'Er zijn 31 doden.', ['25 → 31']],
  ['25 doden', null, 'Tientallen doden', 'Er zijn 25 doden.', []],
  ['Tientallen doden', 'Er zijn 25 doden.', 'Zeker 31 doden', null, ['25 → 31']],
  ['Tientallen doden', null, 'Honderden doden', null, ['Tientallen → Honderden']],
])(
  'what is no number is set against none: %s (%s), %s (%s)',
  (headline, lede, newHeadline, newLede, expected) => {
    const { figures } = describeChange(version(headline, lede), version(newHeadline, newLede));
    expect(figures.map(({ from, to }) => `${from} → ${to}`)).toEqual(expected);
  },
);

function told(
  before: ReturnType<typeof version>,
  after: ReturnType<typeof version>,
  locale: 'nl' | 'en',
): string {
  return tellChange(describeChange(before, after), locale, true)
    .map((run) => ('text' in run ? run.text : ''))
    .join('');
}

function version(headline: string, lede: string | null = null) {
  return wireItem({ guid: 'a', headline, lede, body: null });
}
