import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { BoundedPattern } from '../../../src/feeds/pattern/bounded-pattern.ts';
import { nearMissesOf } from '../../../src/feeds/pattern/near-misses.ts';
import { readPattern } from '../../../src/feeds/pattern/read-pattern.ts';
import { createRandom } from '../../support/crash/random.ts';
import { randomPattern } from '../../support/pattern/random-pattern.ts';
import { patienceMs } from '../../support/process/patience.ts';

/** A look that nothing ends would hold the test for ever as well. */
function inTime<T>(look: () => T): T {
  return new Script('look()').runInContext(createContext({ look }), { timeout: patienceMs(60_000) }) as T;
}

/** What no list of shapes names: nothing of it repeats a group without an end, or more than twice. */
const unlisted = [
  [String.raw`^(?:\w|\d){40}!`, '1'.repeat(50)],
  ['^.{0,99}.{0,99}.{0,99}.{0,99}!', 'a'.repeat(299)],
  ['^(?:1?){30}1{30}!', '1'.repeat(50)],
  [String.raw`^(?:\w+\s?){6}!`, 'a'.repeat(299)],
  ['^(?:[A-Z]+[ -]?){5}:', 'A'.repeat(299)],
  ['^INTERN (?:q|qq){40}:', `INTERN ${'q'.repeat(60)}`],
  ['^(?:van|de|vande)*!', 'vande'.repeat(60)],
  ['^(?:a|b|ab)*c', 'ab'.repeat(150)],
  [String.raw`^(?:\d|-|\d-)*x`, '1-'.repeat(150)],
  ['^(?:a|ba|ab)*c', 'aba'.repeat(100)],
  ['^(?:x(?:a|ab)(?:bc|c))*:', 'xabc'.repeat(75)],
  [String.raw`(?<=^(?:\w+\s?)*)Z`, `!${'a'.repeat(250)}Z`],
  ['(?<!^(?:a|a)*)Z$', `!${'a'.repeat(250)}Z`],
] as const;

describe("a newsroom's own expression", () => {
  test.each(unlisted)('is given up where it takes too long: %s', (source, text) => {
    const pattern = new BoundedPattern(source);
    for (let look = 0; look < 40; look++) inTime(() => pattern.exec(text));
    expect(pattern.isGivenUp).toBe(true);
  });

  test.each(unlisted)('is known as slow before it meets such a text: %s', (source) =>
    expect(inTime(() => new BoundedPattern(source).isSlow())).toBe(true),
  );

  test('is given up at once where it would run far before anything can end it', () => {
    const pattern = new BoundedPattern('(?:(?:(?:(?:a?){300}){300}){300}){300}!');
    expect(pattern.exec('1'.repeat(300))).toBeNull();
    expect(pattern.isGivenUp).toBe(true);
    expect(new BoundedPattern(String.raw`\d{1,99999}!`).exec(`${'1'.repeat(200)}!`)?.[0]).toHaveLength(201);
  });

  test.each([
    '^INTERN:',
    '^(?:HERZIEN )+',
    String.raw`\bKILL(?: KILL)+\b`,
    String.raw`^(?:\w+ ){1,3}INTREKKING`,
  ])('is looked for without a limit of time where none is needed: %s', (source) =>
    expect(new BoundedPattern(source).quickLength).toBe(300),
  );

  test(
    'ends on any text, whatever it repeats in what it repeats',
    () => {
      const random = createRandom(7);
      let unknown = 0;
      while (unknown < 200) {
        const { source } = randomPattern(random);
        // Each look that is ended counts for more than one may take.
        let spentMs = 0;
        const pattern = new BoundedPattern(source, 2, () => ++spentMs * 2);
        if (pattern.quickLength >= 100) continue;
        unknown++;
        let ended = 0;
        for (const text of nearMissesOf(readPattern(source), 300).slice(-12)) {
          if (pattern.isGivenUp) break;
          ended++;
          inTime(() => pattern.exec(text));
        }
        expect(ended).toBeGreaterThan(0);
      }
    },
    patienceMs(120_000),
  );
});
