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
  takeOf({}),
];

test.each(takes)('a take that was packed is as it was read, what it says in the same order', (read) => {
  const again = unpackTake(packTake(read));
  expect(again).toEqual(read);
  for (const kind of ['countries', 'names', 'numbers', 'concepts', 'words', 'stems'] as const)
    expect([...again[kind]]).toEqual([...read[kind]]);
});

test('takes that are kept share their words, and hold nothing of the text that they were read of', () => {
  const lede = `${'The governor of Malatya toured flattened villages on Thursday. '.repeat(3)}`;
  const item = `${lede}\n\n${'More of it. '.repeat(200)}`;
  const packed = packTake(takeOf({ headline: 'Governor tours Malatya', lede: item.split('\n\n')[0] ?? '' }));
  expect(JSON.stringify(packed).length).toBeLessThan(500);
});
