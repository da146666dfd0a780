import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiSpaced, asciiWords } from '../../../src/domain/identity/ascii-text.ts';

const parameters = { seed: 20261128, numRuns: 2_000, endOnFailure: true } as const;
const ascii = fc.string({ unit: 'binary-ascii', maxLength: 80 });

test('the words of an English text are those that an expression finds in it', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      const words = text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim();
      expect(asciiWords(text)).toBe(words);
    }),
    parameters,
  );
});

test('what is spaced alike is the same text', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      expect(asciiSpaced(text)).toBe(text.replaceAll(/\s+/g, ' ').trim());
    }),
    parameters,
  );
});

test.each(['Zürich – 12 doden', 'a\u0080b', 'half \ud800', 'x'.repeat(65_537)])(
  'a text with other letters, or a long one, goes the longer way: %#',
  (text) => {
    expect(asciiWords(text)).toBeNull();
    expect(asciiSpaced(text)).toBeNull();
  },
);
