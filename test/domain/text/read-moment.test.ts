import { expect, test } from 'vitest';
import { readMoment } from '../../../src/domain/text/read-moment.ts';

const zone = 'Europe/Amsterdam';

/** When the clock of the newsroom said so, as `29-11 02.15`. */
function read(typed: string, now: string): string | null {
  const moment = readMoment(typed, Temporal.ZonedDateTime.from(`${now}[${zone}]`).epochMilliseconds, zone);
  if (moment === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(moment.from).toZonedDateTimeISO(zone);
  return at.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

test.each([
  // A Sunday, in the night.
  ['zondag 14.00', '2026-11-29T02:15', '2026-11-22T14:00'],
  ['zondag 01.00', '2026-11-29T02:15', '2026-11-29T01:00'],
  ['14.00', '2026-11-29T02:15', '2026-11-28T14:00'],
  ['24.00', '2026-11-29T02:15', '2026-11-29T00:00'],
  ['vannacht', '2026-11-29T02:15', '2026-11-29T00:00'],
  ['gisteravond', '2026-11-29T02:15', '2026-11-28T18:00'],
  ['sinds vanochtend', '2026-11-29T11:00', '2026-11-29T06:00'],
  ['since yesterday evening', '2026-11-29T02:15', '2026-11-28T18:00'],
  ['3 uur', '2026-11-29T14:15', '2026-11-29T11:15'],
  ['sinds 8 uur', '2026-11-29T14:15', '2026-11-29T08:00'],
  ['vanaf 22 uur', '2026-11-29T02:15', '2026-11-28T22:00'],
  ['2pm', '2026-11-29T02:15', '2026-11-28T14:00'],
  ['2:30 p.m.', '2026-11-29T15:15', '2026-11-29T14:30'],
  ['12am', '2026-11-29T02:15', '2026-11-29T00:00'],
  ['since 11 pm', '2026-11-29T02:15', '2026-11-28T23:00'],
  ['1430', '2026-11-29T02:15', '2026-11-28T14:30'],
  ['0130', '2026-11-29T02:15', '2026-11-29T01:30'],
  ['sinds 2300 uur', '2026-11-29T02:15', '2026-11-28T23:00'],
  ['zondag 1430', '2026-11-29T02:15', '2026-11-22T14:30'],
  ['half drie', '2026-11-29T02:15', '2026-11-28T14:30'],
  ['half twee', '2026-11-29T02:15', '2026-11-29T01:30'],
  ['kwart voor een', '2026-11-29T02:15', '2026-11-29T00:45'],
  ['10 over 1', '2026-11-29T02:15', '2026-11-29T01:10'],
  ['vijf voor twaalf', '2026-11-29T02:15', '2026-11-28T23:55'],
  ['quarter past eleven', '2026-11-29T02:15', '2026-11-28T23:15'],
  ['anderhalf uur', '2026-11-29T02:15', '2026-11-29T00:45'],
  ['een half uur', '2026-11-29T02:15', '2026-11-29T01:45'],
  ['kwartier', '2026-11-29T02:15', '2026-11-29T02:00'],
  ['2,5 uur', '2026-11-29T02:15', '2026-11-28T23:45'],
  ['1.5h', '2026-11-29T02:15', '2026-11-29T00:45'],
  ['29-02', '2026-11-29T02:15', '2024-02-29T00:00'],
  ['29-11', '2026-11-29T02:15', '2026-11-29T00:00'],
  ['30-11', '2026-11-29T02:15', '2025-11-30T00:00'],
  // The clock went forward at two: half past two was yesterday.
  ['02.30', '2026-03-29T03:10', '2026-03-28T02:30'],
])('%s, typed at %s, is %s', (typed, now, at) => {
  expect(read(typed, now)).toBe(at);
});

test.each([
  'constructor',
  '25.00',
  'straks',
  'gister',
  '30-02',
  '31-11',
  '2025',
  '1470',
  '13pm',
  'half dertien',
  '50 over 2',
])('%s is no time', (typed) => {
  expect(read(typed, '2026-11-29T02:15')).toBeNull();
});
