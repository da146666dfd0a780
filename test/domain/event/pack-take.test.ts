import { expect, test } from 'vitest';
import { packTake, unpackTake } from '../../../src/domain/event/compare/pack-take.ts';
import { takeOf } from './take-of.ts';

const takes = [
  takeOf({
    agency: 'DPA',
    language: 'de',
    headline: 'Erdbeben der Stärke 6,8 in Malatya: mindestens 14 Tote',
    lede: 'Ein Erdbeben hat am Donnerstag die türkische Provinz Malatya erschüttert, wie die Behörde Afad in Ankara mitteilte. Mindestens 14 Menschen kamen ums Leben.',
    places: ['Ankara', 'Malatya'],
    country: 'TR',
    slug: 'Erdbeben/Türkei',
    replaces: 7,
  }),
  takeOf({ headline: 'Explosions heard in Odesa' }),
  takeOf({
    language: 'nl',
    headline: 'Topman Apple (57) in botsing op A2',
    lede: 'De baas van Meta was er niet bij.',
  }),
  takeOf({}),
];

test.each(takes)('a take that was packed is as it was read, what it says in the same order', (read) => {
  const again = unpackTake(packTake(read));
  for (const key of Object.keys(read) as (keyof typeof read)[]) expect(again[key]).toEqual(read[key]);
  for (const kind of ['countries', 'names', 'numbers', 'concepts', 'words', 'stems'] as const)
    expect([...again[kind]]).toEqual([...read[kind]]);
});

test('a packed take has what its text names and tells, each once, and not what it says', () => {
  const told = 'The governor of Malatya toured flattened villages on Thursday. ';
  const packed = [1, 3].map((times) => packTake(takeOf({ lede: told.repeat(times) })));
  const [once, thrice] = packed.map(({ said }) => said);
  expect(thrice).toEqual(once);
  expect(once).toContain('mlt');
  expect(packed.map((each) => JSON.stringify(each)).join()).not.toMatch(/toured|flattened villages/);
});
