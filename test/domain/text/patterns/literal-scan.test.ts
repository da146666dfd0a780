import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLiteralScan, type Gate, isOpen } from '../../../../src/domain/text/patterns/literal-scan.ts';
import { literalsOf } from '../../../../src/domain/text/patterns/literals-of.ts';
import { readExamples } from '../../../../src/learn/signals/read-examples.ts';

describe('words of which one stands in whatever an expression matches', () => {
  test.each([
    ['stor(?:y|ies)', ['story', 'stories']],
    [String.raw`(?<!\p{L})d[ée]p[êe]che(?!\p{L})`, ['dépêche', 'dépeche', 'depêche', 'depeche']],
    ['ab [^.]{3,20}verwend', ['verwend']],
    ['(?:a|b)c+de', ['de']],
    [String.raw`release (?:time|\d)`, ['release ']],
    ['(?:for|not) (?:use|air)?', ['for use', 'not use', 'for air', 'not air', 'for ', 'not ']],
    [String.raw`\d{3}|kill`, null],
    ['[Kk][Ii][Ll][Ll]|KILL|Hold', ['kill', 'hold']],
  ])('%s', (source, literals) => {
    const found = literalsOf(source);
    expect(found === null ? null : [...found].sort()).toEqual(
      literals === null ? null : [...literals].sort(),
    );
  });
});

/** The places of the gates that a text opens. */
function openedBy(gates: readonly Gate[]): (text: string) => readonly number[] {
  const { size, scan } = createLiteralScan(gates);
  return (text) => {
    const open = new Int32Array(size);
    scan(text, open);
    return gates.flatMap((_, at) => (isOpen(open, at) ? [at] : []));
  };
}

describe('one pass for many expressions', () => {
  const patterns = [
    /withdr|retract|no longer (?:valid|stand)|stop (?:us|pub)|vervalt|niet (?:meer |te |langer |voor )?(?:gebruik|plaats|publ)|nicht (?:verw|nutz|be|zur ver)|ann?ul|ne (?:rien )?publi|(?:por |per )?error[ei]?(?!\p{L})|não (?:os |as |a )?(?:us|publ|util)|trækk|(?:ikke|inte|ej) (?:bruk|publ|brug)/u,
    /embarg|not (?:for|to be) (?:release|publi)|release (?:time|date|at|\d)|(?<!\p{L})vrij (?:vanaf|te|voor)|ab [^.]{3,20}verwend|libre (?:à|de)|veröffentlich|fritt? n[åä]r|först (?:till?a|n[åä]r|etter)/u,
    /niet (?:meer |te )?gebruik|ungültig/u,
    /kill[^.]{0,20}now/u,
  ];
  const scan = openedBy(patterns.map((pattern) => ({ patterns: [pattern], within: 400 })));
  const missed = (text: string) =>
    patterns.filter((pattern, bit) => pattern.test(text.toLowerCase()) && !scan(text).includes(bit));

  test('opens the gate of each expression that matches, of all that stands among the examples', () => {
    for (const { headline, text } of readExamples())
      for (const each of [headline, text]) expect(missed(each.slice(0, 400))).toEqual([]);
  });

  test('and of whatever else is written around a word', () => {
    const words = patterns.flatMap(({ source }) => literalsOf(source) ?? []);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...words), fc.string(), (before, word, after) => {
        expect(missed(`${before}${word}${after}`)).toEqual([]);
      }),
      { seed: 16 },
    );
  });

  test('keeps shut what a word stands behind the reach of, and what has no word of it', () => {
    const near = openedBy([
      { patterns: [/kill/u], within: 10 },
      { patterns: [/hold/u], within: 20 },
    ]);
    expect([near('a KÏLL'), near('0123456789 kill hold'), near('0123456789 0123456789 hold')]).toEqual([
      [0],
      [1],
      [],
    ]);
  });

  test('an expression of which no word is known is asked of every text', () => {
    expect(openedBy([{ patterns: [/\d{3}/u], within: 9 }])('')).toEqual([0]);
  });
});
