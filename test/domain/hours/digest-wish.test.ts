import { describe, expect, it } from 'vitest';
import { nextSlot, takeTimes } from '../../../src/domain/hours/digest-wish.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const iso = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toString();
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

describe('a digest that is asked for', () => {
  it.each([
    ['buitenland 07.00 werkdagen', ['buitenland'], [420], [1, 2, 3, 4, 5]],
    ['foreign country:Sudan 7:00 12:30 weekdays', ['foreign', 'country:Sudan'], [420, 750], [1, 2, 3, 4, 5]],
    ['07u00', [], [420], [...everyDay]],
    ['sport 22.00 ma wo vrijdag', ['sport'], [1320], [1, 3, 5]],
    ['sport 9.00 weekend', ['sport'], [540], [6, 7]],
    ['sport 12.00 07.00 dagelijks', ['sport'], [420, 720], [...everyDay]],
    ['sport in het weekend om 7 uur', ['sport'], [420], [6, 7]],
    ['sport elke dag 07.00 uur', ['sport'], [420], [...everyDay]],
    ['sport vr-ma 24.00', ['sport'], [0], [1, 5, 6, 7]],
    // Names that every object of JavaScript has.
    ['constructor toString 07.00', ['constructor', 'toString'], [420], [...everyDay]],
    // What comes before no day belongs to what is asked for.
    ['op sport 07.00', ['op', 'sport'], [420], [...everyDay]],
    // No time: a number of something.
    ['sport 7', ['sport', '7'], [], [...everyDay]],
    ['sport 25.00', ['sport', '25.00'], [], [...everyDay]],
  ])('is read as people type it: %s', (typed, rest, minutes, days) => {
    expect(takeTimes(typed.split(' '))).toEqual({ rest, minutes, days });
  });

  it('comes at its hour on its days, by the clock of the newsroom', () => {
    const workdays = { minutes: [420, 720], days: [1, 2, 3, 4, 5] as const };
    const slots: string[] = [];
    // Friday 23 October 2026, the last days of summer time.
    let now = at('2026-10-23T04:00:00Z');
    for (let times = 0; times < 4; times++) {
      now = nextSlot(workdays, now, zone);
      slots.push(iso(now));
    }
    expect(slots).toEqual([
      '2026-10-23T05:00:00Z',
      '2026-10-23T10:00:00Z',
      '2026-10-26T06:00:00Z',
      '2026-10-26T11:00:00Z',
    ]);
  });

  it.each([
    // 2.30 comes twice on 25 October: once, at the first.
    ['2026-10-24T12:00:00Z', ['2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z']],
    // It is not there on 29 March: an hour later.
    ['2026-03-28T12:00:00Z', ['2026-03-29T01:30:00Z', '2026-03-30T00:30:00Z']],
  ])('comes once in the night when the clock changes, after %s', (after, slots) => {
    const wish = { minutes: [150], days: everyDay };
    const first = nextSlot(wish, at(after), zone);
    expect([first, nextSlot(wish, first, zone)].map(iso)).toEqual(slots);
  });

  it('comes once where two of its times fall on one moment', () => {
    const wish = { minutes: [150, 210], days: everyDay };
    const first = nextSlot(wish, at('2026-03-29T00:00:00Z'), zone);
    expect(iso(first)).toBe('2026-03-29T01:30:00Z');
    expect(iso(nextSlot(wish, first, zone))).toBe('2026-03-30T00:30:00Z');
  });
});
