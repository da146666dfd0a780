import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnyCasePattern } from '../../../../src/domain/text/patterns/any-case-pattern.ts';
import { foldCase } from '../../../../src/domain/text/patterns/fold-case.ts';
import { foldToLatin, toLatin } from '../../../../src/domain/text/patterns/in-latin.ts';
import { LatinPattern } from '../../../../src/domain/text/patterns/latin-pattern.ts';
import { readExamples } from '../../../../src/learn/signals/read-examples.ts';

const sources = [
  String.raw`(?<!\p{L})(?:STORY|bericht|meldung)(?!\p{L})`,
  String.raw`^\W{0,3}(?:Kill|straße|d[ée]pêche)\b`,
  String.raw`(?:^|\n)\p{Lu}{2,6}[- ](?:item|story)|\p{Lu}\dx|[^A-C ]q`,
  String.raw`(?<day>\d{1,2})\. (?<month>\p{L}+)`,
];

describe('an expression that does not tell capitals from small letters', () => {
  test.each(sources)('says of a text what it says with the flags iu: %s', (source) => {
    const pattern = new AnyCasePattern(source);
    const plain = new RegExp(source, 'iu');
    const told = (text: string) => {
      const found = plain.exec(text);
      return [text, found?.index, found?.[0].length];
    };
    const say = (text: string) => {
      const found = pattern.exec(text);
      return [text, found?.index, found?.[0].length];
    };
    for (const { headline, text } of readExamples())
      for (const each of [headline, text, text.toUpperCase()])
        if (pattern.test(each) !== plain.test(each))
          expect([each, pattern.test(each)]).toEqual([each, plain.test(each)]);
    const letters = fc.constantFrom(
      ...'sſkKßẞiİıåÅéÉŒœŁłЖжΩω漢’“„–—€\u2009 -.7\nStory'.split(''),
      'straße',
      'BERICHT',
      'kill',
      'AP item',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        expect(say(parts.join(''))).toEqual(told(parts.join('')));
      }),
      { seed: 31, numRuns: 2_000 },
    );
  });

  test('finds a word behind the first thousand characters', () => {
    const pattern = new AnyCasePattern('kill');
    const long = `${'x '.repeat(2_000)}KILL`;
    expect([pattern.test(long), pattern.test(''), pattern.test('Kill'), pattern.exec(long)?.index]).toEqual([
      true,
      false,
      true,
      4_000,
    ]);
  });
});

test('of several that are too long for one expression it finds what stands first in the text', () => {
  const pattern = new AnyCasePattern(['x'.repeat(3_000), 'kill', 'y'.repeat(3_000), 'item']);
  expect([pattern.test('Item, Kill'), pattern.exec('Item, Kill')?.[0]]).toEqual([true, 'item']);
});

test('an expression may name no sign that texts in one byte a character have another for', () => {
  expect(() => new AnyCasePattern('prix en €')).toThrow(SyntaxError);
  expect(new AnyCasePattern('[“„]embargo[”’]').test('„Embargo”')).toBe(true);
  expect(new AnyCasePattern('- embargo').test('– embargo')).toBe(false);
});

describe('a text in small letters', () => {
  test('has each letter where it stood, also where the small one would be two', () => {
    expect(foldCase('İSTANBUL: ſTORY, GRÖẞE')).toBe('İstanbul: story, größe');
  });

  test('takes one byte a character whatever it is in, each where it stood', () => {
    const text = '„Łódź” – ’s Hertogenbosch: Œuvre, Жизнь, 漢字, ½\u2009€ 5\u2028😀 𐐀.'.repeat(200);
    const folded = foldToLatin(text);
    expect([folded.length, /[^\0-\xff]/.test(folded)]).toEqual([text.length, false]);
    expect(folded.slice(0, 60)).toBe(
      '"þódþ" \x96 \'s hertogenbosch: þuvre, þþþþþ, ªª, ½\xa0\x80 5\n\x80\x80 þþ."þódþ'.slice(0, 60),
    );
  });
});

describe('an expression that tells capitals, of texts in one byte a character', () => {
  const mark = LatinPattern.of(/(?<=^|\s)“?(KILL|\p{Lu}{4})”?(?= [–—])/u);

  test('finds what it finds in the text itself, where it stands there', () => {
    expect(toLatin('Łódź, Ж – ж, 漢字 “ı”')).toBe('Þódþ, Þ \x96 þ, ªª "ª"');
    for (const text of ['“KILL” – brug dicht', 'Nu: ЖИЗН — 漢', 'KILL - brug', 'Łódź – 😀', '😀 ŁÓDŹ — x'])
      expect([text, mark.exec(text)?.index]).toEqual([text, new RegExp(raw, 'u').exec(text)?.index]);
  });

  test('cuts it out of the text, of which the rest stays as it is', () => {
    expect('’s Nachts “KILL” – Łódź'.replace(mark, '*')).toBe('’s Nachts * – Łódź');
  });
});

const raw = String.raw`(?<=^|\s)“?(KILL|\p{Lu}{4})”?(?= [–—])`;
