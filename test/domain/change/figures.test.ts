import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/change/figures.ts';
import { tokensOf } from '../../../src/domain/change/tokens.ts';

/** `tien=10 dead`, one for each figure. */
function read(text: string): readonly string[] {
  return figuresOf(text, tokensOf(text)).map(({ text: said, value, counted }) => {
    const kind = counted === null ? '?' : counted.kind === 'count' ? counted.count : counted.noun;
    return `${said}=${value} ${kind}`;
  });
}

test.each([
  ['Aardbeving in oosten van Turkije, zeker 10 doden', ['10=10 dead']],
  ['Er zijn zeker tien mensen omgekomen en veertig gewond geraakt.', ['tien=10 dead', 'veertig=40 injured']],
  ['Dodental aardbeving Turkije loopt op tot 240', ['240=240 dead']],
  [
    'Het dodental door de beving in het oosten van Turkije is opgelopen tot 240. Er zijn 2.400 huizen ingestort.',
    ['240=240 dead', '2.400=2400 huizen'],
  ],
  ['The attack killed 10 people and wounded 40.', ['10=10 dead', '40=40 injured']],
  [
    'At least two hundred and forty people were killed, among them 31 children.',
    ['two hundred and forty=240 dead', '31=31 children'],
  ],
  ['Zeker tien mensen, onder wie drie kinderen, kwamen om het leven', ['tien=10 dead', 'drie=3 kinderen']],
  ['10 doden en 40 gewonden bij aanval op 3 dorpen', ['10=10 dead', '40=40 injured', '3=3 dorpen']],
  ['Veertien vermisten na lawine', ['Veertien=14 missing']],
  ['The death toll rose to 1,240', ['1,240=1240 dead']],
  ['Een dode bij ongeval', ['Een=1 dead']],
  ['Er vielen geen doden, wel tientallen gewonden', ['geen=0 dead', 'tientallen=tientallen injured']],
  ['Na drie dagen zoeken zijn doden geborgen', ['drie=3 dagen']],
])('what a figure counts is read from its own clause: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['2,4 miljoen euro', 2_400_000],
  ['2.4 million euros', 2_400_000],
  ['€ 2,4 mld winst', 2_400_000_000],
  ['vierentwintighonderd betogers', 2_400],
  ['tweehonderdveertig betogers', 240],
  ['tweeënveertig betogers', 42],
  ['twenty-one protesters', 21],
  ['2\u00A0400 betogers', 2_400],
  ['0,125 procent', 0.125],
  ['anderhalf miljoen betogers', 1_500_000],
])('%s is %d, however it is written', (text, value) => {
  expect(figuresOf(text, tokensOf(text)).map((figure) => figure.value)).toEqual([value]);
});

test('a time of the day, a date, a year and an ordinal are no figures', () => {
  const text =
    'De 3e storm kwam dinsdag om 14.05 uur, op 24 november 2026, een jaar na die van 2025. At 14:05 on May 3rd. Update 14.10';
  expect(read(text)).toEqual([]);
});
