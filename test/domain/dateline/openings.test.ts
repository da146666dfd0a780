import { describe, expect, test } from 'vitest';
import { datelineMisses, type OpeningKind, readDatelineCases } from '../../../bench/wire/score-datelines.ts';

/**
 * Openings as agencies and newspapers file them, of our own making, with what merely looks like them. The rules were made with
 * the `open` half in sight; the `sealed` one was scored once they stood, and holds them since.
 */
const floors: readonly (readonly [kind: OpeningKind, floor: number, is: string])[] = [
  ['positive', 0.99, 'a dateline is read with its places, agencies and date'],
  ['negative', 0.99, 'a text without a dateline is left alone'],
  [
    'look-alike',
    0.95,
    'an advertisement, a fixture, a signature or a firm named after a place is no dateline',
  ],
];

describe.each(['open', 'sealed'])('of the %s openings', (half) => {
  const cases = readDatelineCases(`test/fixtures/datelines/${half}.tsv`);
  const misses = datelineMisses(cases);

  test.each(floors)('%s in %d: %s', (kind, floor) => {
    const all = cases.filter((each) => each.kind === kind).length;
    const missed = misses.filter((miss) => miss.case.kind === kind);
    expect(1 - missed.length / all, JSON.stringify(missed)).toBeGreaterThanOrEqual(floor);
  });
});
