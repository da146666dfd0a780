import { describe, expect, test } from 'vitest';
import { describeAge, describeTime, tellComing } from '../../src/domain/age.ts';

const nl = { locale: 'nl', timeZone: 'Europe/Amsterdam' } as const;
const en = { locale: 'en', timeZone: 'Europe/Amsterdam' } as const;
const at = (iso: string) => Date.parse(iso);
const now = at('2026-11-24T14:05:30+01:00');

test.each([
  ['2026-11-24T23:59:00+01:00', '23.59', '23:59'],
  ['2026-11-25T00:00:00+01:00', 'wo 25 nov 00.00', 'Wed 25 Nov 00:00'],
  ['2026-12-06T06:00:00+01:00', 'zo 6 dec 06.00', 'Sun 6 Dec 06:00'],
  ['2027-01-01T06:00:00+01:00', 'vr 1 jan 2027 06.00', 'Fri 1 Jan 2027 06:00'],
])('what is to come %s reads %s, also where it is read a day later', (coming, dutch, english) => {
  expect(tellComing(at(coming), now, nl)).toBe(dutch);
  expect(tellComing(at(coming), now, en)).toBe(english);
});

describe('the age of an item', () => {
  test.each([
    ['2026-11-24T14:04:31+01:00', 'zojuist', 'just now'],
    ['2026-11-24T14:04:30+01:00', '1 minuut geleden', '1 minute ago'],
    ['2026-11-24T14:00:00+01:00', '5 minuten geleden', '5 minutes ago'],
    ['2026-11-24T13:05:31+01:00', '59 minuten geleden', '59 minutes ago'],
    ['2026-11-24T13:05:30+01:00', '1 uur geleden', '1 hour ago'],
    ['2026-11-24T02:05:30+01:00', '12 uur geleden', '12 hours ago'],
    ['2026-11-24T01:05:00+01:00', 'vandaag 01.05', 'today 01:05'],
    ['2026-11-23T23:59:00+01:00', 'gisteren 23.59', 'yesterday 23:59'],
    ['2026-11-23T00:00:00+01:00', 'gisteren 00.00', 'yesterday 00:00'],
    ['2026-11-21T14:05:00+01:00', '21 november 14.05', '21 November 14:05'],
    ['2025-11-21T14:05:00+01:00', '21 november 2025 14.05', '21 November 2025 14:05'],
  ])('issued %s reads %s', (issued, dutch, english) => {
    expect(describeAge(at(issued), now, nl)).toBe(dutch);
    expect(describeAge(at(issued), now, en)).toBe(english);
  });

  test('counts hours on across midnight', () => {
    expect(describeAge(at('2026-11-23T23:30:00+01:00'), at('2026-11-24T01:31:00+01:00'), nl)).toBe(
      '2 uur geleden',
    );
  });

  test('yesterday is a calendar day, also when the clock went back and the day had 25 hours', () => {
    expect(describeAge(at('2026-10-24T23:10:00+02:00'), at('2026-10-25T23:50:00+01:00'), nl)).toBe(
      'gisteren 23.10',
    );
    expect(describeAge(at('2026-03-28T23:10:00+01:00'), at('2026-03-30T00:20:00+02:00'), nl)).toBe(
      '28 maart 23.10',
    );
  });

  test('the day is that of the newsroom, not that of the machine', () => {
    const tokyo = { locale: 'nl', timeZone: 'Asia/Tokyo' } as const;
    expect(describeAge(at('2026-11-24T00:30:00+01:00'), now, tokyo)).toBe('vandaag 08.30');
  });

  test('a time in the future never reads as fresh', () => {
    expect(describeAge(at('2026-11-24T15:05:00+01:00'), now, nl)).toBe('vandaag 15.05');
  });
});

describe('the time on a card', () => {
  const seenAt = now;
  test.each([
    ['2026-11-24T14:05:00+01:00', '14.05', 'zojuist'],
    ['2026-11-24T13:05:00+01:00', '13.05', '1 uur geleden'],
    ['2026-11-24T01:05:00+01:00', 'vandaag 01.05', null],
    ['2026-11-23T14:05:00+01:00', 'gisteren 14.05', null],
    ['2026-11-21T14:05:00+01:00', '21 nov 14.05', null],
    ['2025-03-21T14:05:00+01:00', '21 mrt 2025 14.05', null],
  ])('issued %s: %s beside %s', (issued, timeText, ageText) => {
    expect(describeTime({ issuedAt: at(issued), seenAt }, now, nl)).toEqual({
      issuedAt: at(issued),
      timeText,
      ageText,
    });
  });

  test('an item of last night has its day and its age', () => {
    const night = at('2026-11-24T01:31:00+01:00');
    const issuedAt = at('2026-11-23T23:30:00+01:00');
    expect(describeTime({ issuedAt, seenAt: night }, night, nl)).toEqual({
      issuedAt,
      timeText: 'gisteren 23.30',
      ageText: '2 uur geleden',
    });
  });

  test('an unknown time says so, and when it was seen', () => {
    const told = describeTime({ issuedAt: null, seenAt: at('2026-11-24T02:14:00+01:00') }, now, nl);
    expect(told).toEqual({ issuedAt: null, timeText: 'tijd onbekend, gezien 02.14', ageText: null });
    expect(describeTime({ issuedAt: null, seenAt: at('2026-11-23T02:14:00+01:00') }, now, en).timeText).toBe(
      'time unknown, seen yesterday 02:14',
    );
  });

  test('a time in the future is flagged and has no age, also once the clock has passed it', () => {
    const issuedAt = at('2026-11-24T14:30:00+01:00');
    const flagged = { issuedAt: null, timeText: 'tijd in de toekomst, gezien 14.05', ageText: null };
    expect(describeTime({ issuedAt, seenAt }, now, nl)).toEqual(flagged);
    expect(describeTime({ issuedAt, seenAt }, at('2026-11-24T15:00:00+01:00'), nl)).toEqual(flagged);
  });

  test('a clock that runs half a minute ahead is no time in the future', () => {
    expect(describeTime({ issuedAt: now + 30_000, seenAt }, now, nl)).toEqual({
      issuedAt: now,
      timeText: '14.05',
      ageText: 'zojuist',
    });
  });
});
