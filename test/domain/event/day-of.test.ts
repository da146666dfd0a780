import { expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/event/words/day-of.ts';

test.each([
  ['nl', 'donderdagavond', '3'],
  ['de', 'donnerstagmorgen', '3'],
  ['de', 'sonnabend', '5'],
  ['de', 'sonnabendmorgen', '5'],
  ['nl', 'maandag', '0'],
  ['en', 'sunday', '6'],
  ['fr', 'lundi', '0'],
  ['es', 'miercoles', '2'],
] as const)('%s: %s is a day of the week', (language, word, day) => {
  expect(dayOf(word, language)).toBe(day);
});

test('a word of another language is none, nor is any other', () => {
  expect(dayOf('mardi', 'en')).toBeNull();
  expect(dayOf('sundays', 'en')).toBeNull();
  expect(dayOf('sonnabend', 'nl')).toBeNull();
  expect(dayOf('constructor', 'es')).toBeNull();
});
