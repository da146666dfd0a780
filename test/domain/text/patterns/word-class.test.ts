import { expect, test } from 'vitest';
import { createWordClasses } from '../../../../src/domain/text/patterns/word-class.ts';

const { classesOf } = createWordClasses({
  copy: String.raw`meldung|berichte?n?|(?:eil|blitz)(?:nachricht|meldung)|dépêche|a[b|c]`,
  month: String.raw`jan\p{L}*|m[aä]rz`,
  other: 'januari|bericht|ſtadt|straße',
});
const namesOf = (text: string) => classesOf(text).map(({ of }) => of);

test('a word is of a class as a whole, as it stands there or bent', () => {
  expect(namesOf('meldung bericht berichten eilmeldung januari ab')).toEqual([
    ...['copy', 'copy', 'copy', 'copy', 'month', 'copy'],
  ]);
  expect(namesOf('meldungen eil nachricht a ac bc')).toEqual([null, null, null, null, 'copy', null]);
});

test('a word of two classes is of the first', () => {
  expect(namesOf('Bericht Januari')).toEqual(['copy', 'month']);
});

test.each([
  ['EILMELDUNG: DÉPÊCHE', ['copy', 'copy']],
  ['„Meldung“ – MÄRZ', ['copy', 'month']],
  ['Stadt STADT ſtadt', ['other', 'other', 'other']],
  ['STRAẞE straße', ['other', 'other']],
  ['Ｍeldung Ελλάδα İzmir', [null, null, null]],
  ['… –', []],
])('words are of a class in whatever letters they stand: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test('each word is told in small letters', () => {
  expect(classesOf('2. MELDUNG')).toEqual([
    { word: '2', of: null },
    { word: 'meldung', of: 'copy' },
  ]);
});

test('a class with a word in letters that no text has once it is in one byte a character is refused, and not a class that never matches', () => {
  expect(() => createWordClasses({ copy: 'melding|főhír' })).toThrow(SyntaxError);
});
