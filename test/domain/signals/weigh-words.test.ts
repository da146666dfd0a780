import { describe, expect, test } from 'vitest';
import { readSteps } from '../../../src/domain/signals/learned/learned.ts';
import { createWordScale } from '../../../src/domain/signals/learned/weigh-words.ts';
import { advised, corrected, embargoed, withdrawn } from '../../../src/domain/signals/learned/weights.ts';
import { partsOf } from '../../../src/domain/signals/parts-of-copy.ts';
import { tellItem, tellPart, wordsOf, wordsOfPart } from '../../../src/domain/signals/text-features.ts';
import { numbering } from '../../../src/domain/text/word-numbers.ts';

const kinds = [withdrawn, embargoed, corrected, advised];
const wholes = createWordScale(kinds.map(({ whole }) => whole));
const parts = createWordScale(kinds.map(({ part }) => part));

/** What features come to for each kind, looked up one by one. */
const oneByOne = (features: readonly number[], tables: readonly Int8Array[]) => ({
  features: features.length,
  steps: tables.map((steps) =>
    features.reduce((sum, place) => sum + (steps[place & (steps.length - 1)] ?? 0), 0),
  ),
});
const ofWholes = kinds.map(({ whole }) => readSteps(whole.packed));
const ofParts = kinds.map(({ part }) => readSteps(part.packed));

const items = [
  [
    'Embargo tot 12.00 uur: Premier treedt af',
    'DEN HAAG (ANP) - De premier treedt af. Niet publiceren voor 12 uur.',
  ],
  [
    'KILL: Zilverland vraagt hulp',
    'Please disregard the story "Zilverland asks for help". It was sent in error!',
  ],
  [
    'Zilverland vraagt hulp & tenten',
    'KARSTAD (ANP/AFP) - De regering van Zilverland heeft dinsdag de noodtoestand uitgeroepen.',
  ],
  [
    '«Обстрел» in Łódź — ÉÉN dode, 2.000 gewonden (17h30)',
    'Ş 3 may; Donaudampfschifffahrtsgesellschaftskapitänsmützen.',
  ],
  ['', 'a b c d e f g '.repeat(60)],
] as const;

/** Other news, of words that nobody has seen: so many that those of before are forgotten. */
const readMuch = () => {
  const before = numbering.current;
  for (let text = 0; numbering.current === before; text++)
    wholes.weigh((taker) =>
      tellItem(`kop${text}`, Array.from({ length: 60 }, (_, at) => `w${text}x${at}`).join(' '), taker),
    );
};

describe('a text weighs what its features weigh one by one', () => {
  for (const [headline, text] of items)
    test(`${headline} ${text}`.slice(0, 40), () => {
      const whole = oneByOne(wordsOf(headline, text), ofWholes);
      const ofEach = partsOf(headline, [text]);
      const weighAll = () => {
        expect(wholes.weigh((taker) => tellItem(headline, text, taker))).toEqual(whole);
        for (const part of ofEach)
          expect(parts.weigh((taker) => tellPart(part, taker))).toEqual(oneByOne(wordsOfPart(part), ofParts));
      };
      weighAll();
      // All its words are known by now.
      weighAll();
      readMuch();
      weighAll();
    });

  test('one that says more than two bytes hold', () => {
    const sentence =
      'publish not before embargo until release please kill story copy desk editor correct wrong error'.repeat(
        2,
      );
    const part = { text: sentence.repeat(3), place: 'note' } as const;
    const features = wordsOfPart(part);
    expect(features.length).toBeGreaterThan(1_000);
    expect(parts.weigh((taker) => tellPart(part, taker))).toEqual(oneByOne(features, ofParts));
  });
});
