import { expect, test } from 'vitest';
import type { LexiconLanguage } from '../../../src/domain/event/lexicon/concepts.ts';
import { numbersIn } from '../../../src/domain/event/numbers-in.ts';

function marksIn(text: string, language: LexiconLanguage): readonly string[] {
  return numbersIn(text.split(' '), language).map(({ mark }) => mark);
}

test.each([
  ['nl', 'vierentwintig doden', '24'],
  ['nl', 'tweehonderdveertig huizen', '240'],
  ['nl', '2,4 miljoen euro', '2400000'],
  ['en', 'twenty four dead', '24'],
  ['en', 'two hundred and forty houses', '240'],
  ['en', '2.4 million euros', '2400000'],
  ['de', 'vierundzwanzig tote', '24'],
  ['de', 'zweihundertvierzig hauser', '240'],
  ['de', '2,4 millionen euro', '2400000'],
  ['fr', 'vingt quatre morts', '24'],
  ['fr', 'quatre vingt dix morts', '90'],
  ['fr', 'soixante et onze morts', '71'],
  ['fr', '2,4 millions d', '2400000'],
  ['es', 'veinticuatro muertos', '24'],
  ['es', 'treinta y cinco muertos', '35'],
  ['es', '2,4 millones de', '2400000'],
] as const)('%s: %s is %s', (language, text, mark) => {
  expect(marksIn(text, language)).toEqual([mark]);
});

test.each([
  ['en', '3.75 percent', '3.75%'],
  ['en', '3.75%', '3.75%'],
  ['de', '3,75 prozent', '3.75%'],
  ['es', '3,75 por ciento', '3.75%'],
  ['nl', '3-1', '3-1'],
  ['de', '26:27 niederlage', '26-27'],
  ['en', '1,234,000', '1230000'],
  ['de', '1.234.000', '1230000'],
] as const)('%s: %s is %s, as agencies write it each in their way', (language, text, mark) => {
  expect(marksIn(text, language)).toEqual([mark]);
});

test.each([
  ['nl', 'in 2026'],
  ['nl', '14 november'],
  ['nl', 'een man'],
  ['de', '14:05 uhr'],
  ['fr', 'un homme'],
] as const)('%s: a year, a date, a time and an article count nothing: %s', (language, text) => {
  expect(marksIn(text, language)).toEqual([]);
});
