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
  // The clock went forward at two: half past two was yesterday.
  ['02.30', '2026-03-29T03:10', '2026-03-28T02:30'],
])('%s, typed at %s, is %s', (typed, now, at) => {
  expect(read(typed, now)).toBe(at);
});

test.each(['constructor', '25.00', 'straks', 'gister'])('%s is no time', (typed) => {
  expect(read(typed, '2026-11-29T02:15')).toBeNull();
});
