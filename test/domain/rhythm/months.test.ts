import { expect, test } from 'vitest';
import { liveThrough } from '../../support/silence/live-through.ts';
import { unsteady } from '../../support/silence/simulated-polls.ts';
import {
  abroad,
  halfHours,
  keepers,
  kinds,
  unruly,
  weekly,
} from '../../support/silence/simulated-sources.ts';

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

test.each(Object.entries(halfHours))(
  'a source that comes %s is not called silent before its day begins, and its end is noticed as soon as that of another',
  (name, kind) => {
    // Over the night on which the clock is set here, and not in Kolkata and Kathmandu.
    const { mistakes, silentMs, usualMs } = liveThrough(kind, 2, months);
    const byChance = name.startsWith('by chance') ? 1 : 0;
    expect(mistakes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(byChance);
    expect((silentMs ?? Infinity) / usualMs).toBeLessThanOrEqual(3);
  },
);

test.each(Object.entries(abroad))(
  'a source that comes %s is not called silent when the clock is set there or here, and its end is noticed within three usual gaps',
  (_, kind) => {
    const { mistakes, silentMs, usualMs } = liveThrough(kind, 1, months);
    expect(mistakes.reduce((sum, each) => sum + each)).toBe(0);
    expect((silentMs ?? Infinity) / usualMs).toBeLessThanOrEqual(3);
  },
);

test.each(Object.entries(keepers))(
  'a source that comes %s is not called silent because of a holiday, and its end is noticed within three usual gaps',
  (_, kind) => {
    const { mistakes, silentMs, usualMs } = liveThrough(kind, 10, 4);
    expect(mistakes.reduce((sum, each) => sum + each)).toBe(0);
    expect((silentMs ?? Infinity) / usualMs).toBeLessThanOrEqual(3);
  },
);

test.each(Object.entries(unsteady))(
  'while %s a source is wrongly called silent once a month at most, and its end is noticed within three usual gaps',
  (_, polls) => {
    for (const name of ['as a clock, each hour', 'by chance, 60 a day', 'office hours alone']) {
      const { mistakes, silentMs, usualMs } = liveThrough(kinds[name] ?? (() => []), 1, months, { polls });
      expect(Math.max(...mistakes)).toBeLessThanOrEqual(1);
      expect((silentMs ?? Infinity) / usualMs).toBeLessThanOrEqual(3);
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
