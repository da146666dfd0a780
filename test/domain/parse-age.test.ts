import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAge } from '../../src/domain/parse-age.ts';

const zone = 'Europe/Amsterdam';
const readAt = Date.parse('2026-02-06T21:00:00+01:00');
const read = (text: string) => {
  const age = parseAge(text, readAt, zone);
  if (age === null) return null;
  const issued = Temporal.Instant.fromEpochMilliseconds(age.issuedAt).toZonedDateTimeISO(zone);
  return `${issued.toPlainDateTime().toString({ smallestUnit: 'minute' })}${age.coarse ? ' or so' : ''}`;
};

describe('an age on a wire page', () => {
  test.each([
    ['zojuist', '2026-02-06T21:00'],
    ['1 minuut geleden', '2026-02-06T20:59'],
    ['38 minuten geleden', '2026-02-06T20:22'],
    ['1 uur geleden', '2026-02-06T20:00 or so'],
    ['62 uur geleden', '2026-02-04T07:00 or so'],
    ['een uur geleden', '2026-02-06T20:00 or so'],
    ['3 dagen geleden', '2026-02-03T21:00 or so'],
    ['4 jaar geleden', '2022-02-06T21:00 or so'],
    ['2 dgn. geleden', '2026-02-04T21:00 or so'],
    ['2u geleden', '2026-02-06T19:00 or so'],
    ['een half uur geleden', '2026-02-06T20:30 or so'],
    ['half jaar geleden', '2025-08-06T21:00 or so'],
    ['vorige week', '2026-01-30T21:00 or so'],
    ['gisteren', '2026-02-05T21:00 or so'],
    ['gisteren 14.05', '2026-02-05T14:05'],
    ['Vandaag, 14:05', '2026-02-06T14:05'],
    ['14:05', '2026-02-06T14:05'],
    ['23:10', '2026-02-05T23:10'],
    ['vrijdag, 06 februari 2026 om 20:50', '2026-02-06T20:50'],
    ['1 juli 2019, 07:40', '2019-07-01T07:40'],
    ['21/04/17 - 18u47', '2017-04-21T18:47'],
    ['06-02-2026, 20:50', '2026-02-06T20:50'],
    ['6/02/2026, 20:50', '2026-02-06T20:50'],
    ['6 februari', '2026-02-06T12:00 or so'],
    ['24 december 09:00', '2025-12-24T09:00'],
    ['2026-02-06T19:50:00Z', '2026-02-06T20:50'],
    ['2026-02-06 20:50', '2026-02-06T20:50'],
    ['just now', '2026-02-06T21:00'],
    ['5 minutes ago', '2026-02-06T20:55'],
    ['an hour ago', '2026-02-06T20:00 or so'],
    ['Yesterday at 2:05 pm', '2026-02-05T14:05'],
    ['Feb 6, 2026 8:50 PM', '2026-02-06T20:50'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    'Buitenland',
    '5 minuten',
    'over 5 minuten',
    '31-02-2026, 20:50',
    '25:00',
    '12 apostelen',
    'geleden',
  ])('%j is none', (text) => {
    expect(read(text)).toBeNull();
  });

  test('hours are counted on the clock that went round, days on the calendar', () => {
    const afterSummer = Date.parse('2026-10-25T12:00:00+01:00');
    expect(parseAge('12 uur geleden', afterSummer, zone)?.issuedAt).toBe(
      Date.parse('2026-10-25T01:00:00+02:00'),
    );
    expect(parseAge('1 dag geleden', afterSummer, zone)?.issuedAt).toBe(
      Date.parse('2026-10-24T12:00:00+02:00'),
    );
  });

  test('whatever stands there, nothing throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'geleden',
        'ago',
        ' ',
        '9999',
        '31',
        '/',
        '-',
        ':',
        '2026',
        'februari',
        'gisteren',
        'uur',
        'jaar',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const age = parseAge(pieces.join(''), readAt, zone);
        expect(age === null || Number.isFinite(age.issuedAt)).toBe(true);
      }),
    );
  });
});
