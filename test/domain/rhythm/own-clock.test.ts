import { expect, test } from 'vitest';
import { hourMs } from '../../../src/domain/hour-of-week.ts';
import { createHourClock, slotsOf } from '../../../src/domain/rhythm/hour-clock.ts';
import { beginRhythm, hear, type Rhythm } from '../../../src/domain/rhythm/rhythm.ts';

const hours = createHourClock('Europe/Amsterdam', () => false);
const minuteMs = 60_000;

/** Each half hour from eight until four, by a clock that is so many hours ahead of UTC up to a day of the year. */
function live(until: string, ahead: (at: number) => number): Rhythm {
  let rhythm = beginRhythm(Date.parse('2026-02-16T00:00Z'));
  for (let at = rhythm.since; at < Date.parse(until); at += 30 * minuteMs) {
    const hour = Math.floor(at / hourMs + ahead(at)) % 24;
    if (hour >= 8 && hour < 16) rhythm = hear(rhythm, at, hours);
  }
  return rhythm;
}

test('a source that goes along when the clock is set, and one that stays, are told apart within a few days, in spring and in autumn', () => {
  const spring = Date.parse('2026-03-29T01:00Z');
  const autumn = Date.parse('2026-10-25T01:00Z');
  const ours = (at: number) => (at >= spring && at < autumn ? 2 : 1);
  expect(live('2026-04-01', ours)).toMatchObject({ ahead: 0 });
  expect(live('2026-04-01', () => 1)).toMatchObject({ ahead: -1 });
  expect(live('2026-11-01', () => 1)).toMatchObject({ ahead: 0 });
});

test('until that is known an hour may be as the one that it was before, four weeks long', () => {
  const at = (day: string) => hours.setBefore(Date.parse(day) / hourMs);
  expect([at('2026-03-28T12:00Z'), at('2026-03-29T12:00Z'), at('2026-04-25T12:00Z')]).toEqual([0, 1, 1]);
  expect([at('2026-04-27T12:00Z'), at('2026-10-26T12:00Z')]).toEqual([0, -1]);
});

test('an hour of a holiday is its own and that of a Sunday', () => {
  const clock = createHourClock('Europe/Amsterdam', (day) => day === Date.UTC(2026, 3, 6) / (24 * hourMs));
  expect(slotsOf(clock(Date.parse('2026-04-06T10:00Z') / hourMs))).toEqual({ slot: 12, other: 6 * 24 + 12 });
  expect(slotsOf(clock(Date.parse('2026-04-07T10:00Z') / hourMs))).toEqual({ slot: 36, other: null });
});
