import { describe, expect, test } from 'vitest';
import { nearMissesOf } from '../../../src/feeds/pattern/near-misses.ts';
import { readPattern } from '../../../src/feeds/pattern/read-pattern.ts';
import { stepsOf } from '../../../src/feeds/pattern/steps-of.ts';
import { createRandom } from '../../support/crash/random.ts';
import { countSteps } from '../../support/pattern/count-steps.ts';
import { randomPattern } from '../../support/pattern/random-pattern.ts';

const longest = 24;
/** More are not counted. */
const mostCounted = 20_000;

/** Three thousand expressions, each with texts that it nearly fits. */
const patterns = (() => {
  const random = createRandom(41);
  return Array.from({ length: 3_000 }, () => randomPattern(random));
})();

test('an expression is read as it was written', () => {
  for (const { source, part } of patterns) {
    expect(() => new RegExp(source, 'u'), source).not.toThrow();
    expect(readPattern(source), source).toEqual(part);
  }
});

test.each([
  [String.raw`\u{1F600}\ud83d\ude00\x41\cA\p{Script=Greek}[\]()|]`, 6],
  [String.raw`(?<dag>\d)\k<dag>\1`, 3],
  [String.raw`a{2}b{3,}c{4,5}?`, 3],
])('what is written otherwise is read as well: %s', (source, parts) => {
  expect(() => new RegExp(source, 'u')).not.toThrow();
  expect(readPattern(source)).toMatchObject({ parts: { length: parts } });
});

describe('what looking for an expression takes', () => {
  test('is never more than is known of it, on texts that nearly fit', () => {
    let known = 0;
    for (const { source, part } of patterns) {
      if (stepsOf(part, longest) > mostCounted) continue;
      known++;
      for (const text of nearMissesOf(part, longest)) {
        const steps = countSteps(part, text, mostCounted);
        if (steps > stepsOf(part, text.length))
          expect.fail(`${source} on ${JSON.stringify(text)}: ${steps}, ${stepsOf(part, text.length)} known`);
      }
    }
    expect(known).toBeGreaterThan(1_000);
  });

  test.each([
    ['^(?:a|a)+:', 'a'],
    ['^(?:a?a?b)+:', 'ab'],
    ['^(?:a?(?:ab)?b)+:', 'ab'],
    ['^(?:a?|b?){30}:', 'a'],
    ['(?<=::::::::::::.{0,9})', '::::'],
    [`^${'(?:|)'.repeat(12)}:`, 'a'],
    [String.raw`(?<=(?:\w|a)+):`, 'a'],
  ])('is never less than is tried: %s', (source, unit) => {
    const part = readPattern(source);
    for (const text of [unit.repeat(12), `${unit.repeat(8)}!`]) {
      expect(countSteps(part, text, 1_000_000)).toBeLessThanOrEqual(stepsOf(part, text.length));
    }
  });

  test('is not told by the next character where a text is read backwards', () =>
    expect(stepsOf(readPattern(String.raw`(?<=(?:\w+ )+):`), 300)).toBeGreaterThan(1_000_000));

  test.each([
    '^INTERN:',
    String.raw`\bKILL(?: KILL)+\b`,
    '^.*vervalt.*$',
    String.raw`^(?:\w+ ){1,3}INTREKKING`,
    '^(?:[A-Z]+ )+[A-Z]+:',
    String.raw`(?<!\p{L})(?:intern|vertrouwelijk)(?!\p{L})`,
    String.raw`(?i:embargo.*tot)`,
  ])('is little for %s', (source) => expect(stepsOf(readPattern(source), 300)).toBeLessThan(1_000_000));
});
