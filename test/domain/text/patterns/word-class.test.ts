import { expect, test } from 'vitest';
import { createWordClass } from '../../../../src/domain/text/patterns/word-class.ts';

test('a word is of a class as a whole, as it stands there or bent', () => {
  const copy = createWordClass(
    String.raw`meldung|berichte?n?|(?:eil|blitz)(?:nachricht|meldung)|jan\p{L}*|a[b|c]|x\|y`,
  );
  const words = ['meldung', 'bericht', 'berichten', 'eilmeldung', 'januari', 'ab', 'a|', 'x|y'];
  expect(words.filter((word) => !copy.has(word))).toEqual([]);
  expect(['meldungen', 'eil', 'nachricht', 'ac|', 'x', ''].filter((word) => copy.has(word))).toEqual([]);
});
