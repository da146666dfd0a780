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

test('a source in New York is an hour ahead from the day on which the clock is set there until it is set here', () => {
  const spring = Date.parse('2026-03-08T07:00Z');
  const there = (at: number) => (at >= spring ? -4 : -5);
  expect(live('2026-03-07', there)).toMatchObject({ ahead: 0 });
  expect(live('2026-03-10', there)).toMatchObject({ ahead: 1 });
  expect(live('2026-04-01', there)).toMatchObject({ ahead: 0 });
});

test('a clock that is set an hour ahead elsewhere, and here, is looked back at for a week, one that is set here for four', () => {
  const at = (day: string, clock = hours) => {
    const change = clock.changeBefore(Date.parse(day) / hourMs);
    return change && { since: new Date(change.hour * hourMs).toISOString().slice(0, 13), by: change.by };
  };
  expect(at('2026-03-08T07:00Z')).toEqual({ since: '2026-03-08T07', by: 1 });
  expect(at('2026-03-29T12:00Z')).toEqual({ since: '2026-03-29T01', by: -1 });
  expect(at('2026-04-04T16:00Z')).toEqual({ since: '2026-04-04T16', by: -1 });
  expect(at('2026-10-25T12:00Z')).toEqual({ since: '2026-10-25T01', by: 1 });
  // Cairo is the last in spring.
  expect(at('2026-04-30T21:00Z')).toEqual({ since: '2026-04-23T22', by: 1 });
  expect(at('2026-04-30T22:00Z')).toBeNull();
  expect(at('2026-11-01T12:00Z')).toEqual({ since: '2026-11-01T11', by: -1 });
  expect(at('2027-01-10T12:00Z')).toBeNull();
  const newYork = createHourClock('America/New_York', () => false);
  expect(at('2026-03-08T07:00Z', newYork)).toEqual({ since: '2026-03-08T07', by: -1 });
});

test('an hour of a holiday is its own and that of a Sunday', () => {
  const clock = createHourClock('Europe/Amsterdam', (day) => day === Date.UTC(2026, 3, 6) / (24 * hourMs));
  expect(slotsOf(clock(Date.parse('2026-04-06T10:00Z') / hourMs))).toEqual({ slot: 12, other: 6 * 24 + 12 });
  expect(slotsOf(clock(Date.parse('2026-04-07T10:00Z') / hourMs))).toEqual({ slot: 36, other: null });
});
