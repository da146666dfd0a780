import { hourMs, hoursPerWeek } from '../../../src/domain/hour-of-week.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import { isHoliday } from '../../../src/domain/rhythm/holidays.ts';
import { createHourClock } from '../../../src/domain/rhythm/hour-clock.ts';

const minuteMs = 60_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

/** Monday 26 January 2026: nine weeks before the clock goes forward. */
export const begin = Date.parse('2026-01-26T00:00:00+01:00');
/** The week in Amsterdam, by which most of the simulated sources live. */
export const wall = createHourClock('Europe/Amsterdam', (day) => isHoliday('NL', day));
const hourly = createHourClock('Europe/Amsterdam', () => false);

/** When a source brings something, from the begin until `end`, in order. */
export type Kind = (random: () => number, end: EpochMs) => readonly EpochMs[];

/** Numbers from 0 up to 1, the same for each seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The kinds of sources by name. */
export const kinds: Readonly<Record<string, Kind>> = {
  'as a clock, each 5 minutes': clockwork(5 * minuteMs, minuteMs),
  'as a clock, each hour': clockwork(hourMs, 20 * minuteMs),
  'as a clock, once a day': clockwork(dayMs, 30 * minuteMs),
  'each 10 minutes by day, nothing at night': (random, end) =>
    clockwork(10 * minuteMs, 2 * minuteMs)(random, end).filter((at) => isBetween(at, 7, 22)),
  'by chance, 300 a day': byChance(() => 12.5, 12.5),
  'by chance, 60 a day': byChance(() => 2.5, 2.5),
  'by chance, 3 a day': byChance(() => 0.125, 0.125),
  'by chance, six times as many by day': byChance((at) => (isBetween(at, 7, 23) ? 6 : 1), 6),
  'in bursts': bursts,
  'next to nothing at night': byChance((at) => (isBetween(at, 6, 22) ? 4 : 0.05), 4),
  'nothing at night': byChance((at) => (isBetween(at, 7, 19) ? 2 : 0), 2),
  'little in the weekend': byChance((at) => (isOffice(at) ? 3 : isWeekend(at) ? 0.05 : 0.1), 3),
  'office hours alone': byChance((at) => (isOffice(at) ? 1.5 : 0), 1.5),
  'office hours, and days off': withDaysOff(byChance((at) => (isOffice(at) ? 3 : 0.02), 3)),
  'slower and slower': byChance((at) => 4 * Math.exp((begin - at) / (20 * weekMs)), 4),
  'faster and faster': byChance((at) => Math.min(8, 0.8 * Math.exp((at - begin) / (10 * weekMs))), 8),
  'an hour later each month': byChance((at) => {
    const later = Math.floor((at - begin) / (4 * weekMs));
    return isBetween(at, 7 + later, 15 + later) ? 3 : 0.1;
  }, 3),
};

/** Sources whose day begins or ends on no whole hour of the newsroom. */
export const halfHours: Readonly<Record<string, Kind>> = {
  'each 5 minutes from 06.30 until 22.00': byDay(clockwork(5 * minuteMs, minuteMs), 6.5, 22),
  'each 5 minutes from 07.15 until 21.45': byDay(clockwork(5 * minuteMs, minuteMs), 7.25, 21.75),
  'each 4 minutes from 06.40 until 21.10': byDay(clockwork(4 * minuteMs, minuteMs), 6.67, 21.17),
  'each 10 minutes from 06.30 until 22.30': byDay(clockwork(10 * minuteMs, 2 * minuteMs), 6.5, 22.5),
  'by chance, 60 a day, from 07.45 until 22.15': byDay(
    byChance(() => 4, 4),
    7.75,
    22.25,
  ),
  'by chance, 300 a day, from 06.30 until 22.00': byDay(
    byChance(() => 20, 20),
    6.5,
    22,
  ),
  'each 5 minutes by day in Kolkata': byDay(clockwork(5 * minuteMs, minuteMs), 7, 22, 5.5),
  'each 10 minutes by day in Kathmandu': byDay(clockwork(10 * minuteMs, 4 * minuteMs), 6, 23, 5.75),
  'by chance, 60 a day, by day in Kolkata': byDay(
    byChance(() => 4, 4),
    7,
    22,
    5.5,
  ),
};

/** Sources by day in zones whose clock is set on another day than the newsroom's. */
export const abroad: Readonly<Record<string, Kind>> = {
  'each 5 minutes by day in New York': inZone('America/New_York', clockwork(5 * minuteMs, minuteMs)),
  'each 5 minutes by day in Sydney': inZone('Australia/Sydney', clockwork(5 * minuteMs, minuteMs)),
};

/** Sources that keep the public holidays of the Netherlands, as a Sunday. */
export const keepers: Readonly<Record<string, Kind>> = {
  'office hours, and not on holidays': withHolidays((at) => (isOffice(at) ? 3 : 0), 3),
  'office hours, thrice a day, and not on holidays': withHolidays((at) => (isOffice(at) ? 0.25 : 0), 0.25),
  'little in the weekend and on holidays': withHolidays(
    (at) => (isOffice(at) ? 3 : isWeekend(at) ? 0.05 : 0.1),
    3,
  ),
  'half in the weekend and on holidays': withHolidays(
    (at) => (isBetween(at, 7, 23) ? (isWeekend(at) ? 2 : 4) : 0.1),
    4,
  ),
};

/** A source of one item a week. */
export const weekly: Kind = clockwork(weekMs, hourMs);

/** Sources whose way of speaking the hours of a week do not tell, or whose way changes from one day to the next. */
export const unruly: Readonly<Record<string, Kind>> = {
  'each 5 minutes, and from one day on each hour': after(8, [5 * minuteMs, hourMs]),
  'each 5 minutes, and from one day on each 20 minutes': after(8, [5 * minuteMs, 20 * minuteMs]),
  'each hour, and from one day on once a day': after(8, [hourMs, dayMs]),
  'each hour, and for two weeks each minute': (random, end) => [
    ...clockwork(hourMs, 10 * minuteMs)(random, end),
    ...clockwork(minuteMs, 0)(random, end).filter((at) => isWithin(at, 5, 7)),
  ],
};

/** As one clock until so many weeks are over, as the other after that. */
function after(weeks: number, [before, behind]: readonly [number, number]): Kind {
  return (random, end) => [
    ...clockwork(before, minuteMs)(random, end).filter((at) => isWithin(at, 0, weeks)),
    ...clockwork(behind, minuteMs)(random, end).filter((at) => !isWithin(at, 0, weeks)),
  ];
}

/** From one hour of the day until another, in the newsroom or at so many hours from UTC. */
function byDay(kind: Kind, from: number, until: number, offset?: number): Kind {
  return (random, end) => {
    const isDay = (at: EpochMs) => {
      const hour = offset === undefined ? hourOfDay(at) : (at / hourMs + offset) % 24;
      return hour >= from && hour < until;
    };
    return kind(random, end).filter(isDay);
  };
}

/** From seven until ten in the evening there. */
function inZone(timeZone: string, kind: Kind): Kind {
  const there = createHourClock(timeZone, () => false);
  return (random, end) =>
    kind(random, end).filter((at) => {
      const hour = there(Math.floor(at / hourMs)) % 24;
      return hour >= 7 && hour < 22;
    });
}

/** With what is past the whole hour as its part. */
function hourOfDay(at: EpochMs): number {
  return (hourOfWeek(at) + (at % hourMs) / hourMs) % 24;
}

function isWithin(at: EpochMs, from: number, until: number): boolean {
  return at >= begin + from * weekMs && at < begin + until * weekMs;
}

function clockwork(everyMs: number, spreadMs: number): Kind {
  return (random, end) => {
    const found: number[] = [];
    for (let at = begin + everyMs / 2; at < end; at += everyMs) found.push(at + (random() - 0.5) * spreadMs);
    return found;
  };
}

function byChance(anHour: (at: EpochMs) => number, most: number): Kind {
  return (random, end) => {
    const found: number[] = [];
    for (let at = begin; ; ) {
      at += waitOf(random, hourMs / most);
      if (at >= end) return found;
      if (random() < anHour(at) / most) found.push(at);
    }
  };
}

/** By chance, on a holiday as on a Sunday. */
function withHolidays(anHour: (at: EpochMs) => number, most: number): Kind {
  return byChance((at) => anHour(wall(Math.floor(at / hourMs)) < hoursPerWeek ? at : sundayBefore(at)), most);
}

function sundayBefore(at: EpochMs): EpochMs {
  const day = Math.floor(hourOfWeek(at) / 24);
  return at - (day + 1) * dayMs;
}

/** Some eight items a few minutes apart, each three hours or so. */
function bursts(random: () => number, end: EpochMs): readonly EpochMs[] {
  const found: number[] = [];
  for (let at = begin; at < end; ) {
    at += waitOf(random, 3 * hourMs);
    const count = 1 + Math.floor(waitOf(random, 8));
    for (let item = 0; item < count; item += 1) {
      found.push(at);
      at += waitOf(random, 4 * minuteMs);
    }
  }
  return found.filter((at) => at < end);
}

/** One day of thirty, whichever, on which this source alone is silent. */
function withDaysOff(kind: Kind): Kind {
  return (random, end) => {
    const items = kind(random, end);
    const off = new Set<number>();
    for (let day = Math.floor(begin / dayMs); day <= end / dayMs; day += 1)
      if (random() < 1 / 30) off.add(day);
    return items.filter((at) => !off.has(Math.floor(at / dayMs)));
  };
}

function waitOf(random: () => number, mean: number): number {
  return -Math.log(1 - random()) * mean;
}

function isBetween(at: EpochMs, from: number, until: number): boolean {
  const hour = hourOfWeek(at) % 24;
  return hour >= from && hour < until;
}

function isWeekend(at: EpochMs): boolean {
  return hourOfWeek(at) >= 5 * 24;
}

function hourOfWeek(at: EpochMs): number {
  return hourly(Math.floor(at / hourMs));
}

function isOffice(at: EpochMs): boolean {
  return !isWeekend(at) && isBetween(at, 7, 19);
}
