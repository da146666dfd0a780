import { expect, test } from 'vitest';
import { liveThrough } from '../../support/silence/live-through.ts';
import { kinds, unruly, weekly } from '../../support/silence/simulated-sources.ts';

const months = 3;
/** Of what comes often one is lived through, so that the suite stays quick. */
const seedsOf = (name: string) =>
  /each 5 minutes|300 a day|six times|60 a day|10 minutes/.test(name) ? [1] : [1, 2];

test.each(Object.entries(kinds))(
  'a source that comes %s is wrongly called silent once a month at most, and its end is noticed within three usual gaps',
  (name, kind) => {
    const lives = seedsOf(name).map((seed) => liveThrough(kind, seed, months));
    expect(Math.max(...lives.flatMap(({ mistakes }) => mistakes))).toBeLessThanOrEqual(1);
    for (const { silentMs, usualMs } of lives) {
      expect(silentMs).not.toBeNull();
      expect((silentMs ?? 0) / usualMs).toBeLessThanOrEqual(3);
    }
  },
);

test.each(Object.entries(unruly))(
  'a source that comes %s is wrongly called silent two times in four months at most',
  (_, kind) => {
    const { mistakes } = liveThrough(kind, 1, 4);
    expect(mistakes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(2);
  },
);

test('the end of a source that comes once a week is noticed after eight months of it, within three usual gaps', () => {
  const { mistakes, silentMs, usualMs } = liveThrough(weekly, 1, 12);
  expect(Math.max(...mistakes)).toBeLessThanOrEqual(1);
  expect(silentMs).not.toBeNull();
  expect((silentMs ?? 0) / usualMs).toBeLessThanOrEqual(3);
});
