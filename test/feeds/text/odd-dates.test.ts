import { describe, expect, test } from 'vitest';
import { readFeedDate } from '../../../src/feeds/text/feed-date.ts';

/** To the minute, as of a source without a zone of its own; no zone in these texts is unknown. */
const read = (text: string) => {
  const date = readFeedDate(text);
  expect(date?.unknownZone ?? null).toBeNull();
  return date === null ? null : new Date(date.at).toISOString().slice(0, 16);
};

describe('a date in an odd form is the right one, or none', () => {
  test.each([
    ['2026-11-27 3:05:00 PM', '2026-11-27T15:05'],
    ['2026-11-27 12:05:00 AM', '2026-11-27T00:05'],
    ['2026-11-27 3:05 p.m.', '2026-11-27T15:05'],
    ['2026-11-27T03:05:00 PM +01:00', '2026-11-27T14:05'],
    ['27 Nov 2026 3:05 p. m.', '2026-11-27T15:05'],
    ['27 Nov 2026 12:30-13:30', '2026-11-27T12:30'],
    ['27 Nov 2026 9:00-17:00', '2026-11-27T09:00'],
    ['2026-11-27 10:00-11:00', '2026-11-27T10:00'],
    ['27 nov 2026, 12.30-13.30 uur', '2026-11-27T12:30'],
    ['27 nov 2026 9-17 uur', '2026-11-27T09:00'],
    ['Nov 27, 2026 3:00 PM - 4:00 PM', '2026-11-27T15:00'],
    ['27 Nov 2026 12:30-13:30 CET', '2026-11-27T11:30'],
    ['27. November 2026, 10:00 bis 11:30 Uhr', '2026-11-27T10:00'],
    ['27 Nov 2026 04:00 -0500', '2026-11-27T09:00'],
    ['2026-11-27 04:00:00-05:00', '2026-11-27T09:00'],
    ['31-12-99', '1999-12-31T00:00'],
    ['27 Nov 26 12:00 GMT', '2026-11-27T12:00'],
    ['2026-11-27T12:00:00+01:00[Europe/Amsterdam]', '2026-11-27T11:00'],
    ['2026-11-27T12:00[Europe/Amsterdam]', '2026-11-27T11:00'],
    ['2026-11-27T12:00:00Z[u-ca=iso8601]', '2026-11-27T12:00'],
    ['20261127120000', '2026-11-27T12:00'],
    ['20261127T120000Z', '2026-11-27T12:00'],
    ['20261127120000+0100', '2026-11-27T11:00'],
    ['12:30 27/11/2026', '2026-11-27T12:30'],
    ['12:30 CET 27/11/2026', '2026-11-27T11:30'],
    ['27 nov 2026, 12u30', '2026-11-27T12:30'],
    ['27 nov. 2026 - 12.30 uur', '2026-11-27T12:30'],
    ['27 novembre 2026 à 12 h 30', '2026-11-27T12:30'],
    ['27 ноября 2026, 12 ч', '2026-11-27T12:00'],
    ['2026年11月27日 午後3時', '2026-11-27T15:00'],
    ['2026年11月27日 午前3時', '2026-11-27T03:00'],
    ['2026년 11월 27일 오후 3시 5분', '2026-11-27T15:05'],
    ["27 november 2026 3 uur 's middags", '2026-11-27T15:00'],
    ['27 de noviembre de 2026, 3:05 de la tarde', '2026-11-27T15:05'],
    ['27 Νοεμβρίου 2026 3:05 μ.μ.', '2026-11-27T15:05'],
    ['27 Nov 2026 12:00 cet', '2026-11-27T11:00'],
    ['27 Nov 2026 12:00 +0545', '2026-11-27T06:15'],
    ['27 Nov 2026 24:00', '2026-11-28T00:00'],
    ['1795780800000000', '2026-11-27T12:00'],
    ['2026-W48-5', '2026-11-27T00:00'],
    ['2026-331T12:00Z', '2026-11-27T12:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['half of the day against the hour', '2026-11-27 15:05 AM'],
    ['a range, or a time and its zone', '2026-11-27 04:00-05:00'],
    ['a range whose half is said once', 'Nov 27, 2026 3:00-4:00 PM'],
    ['two days', '27–28 Nov 2026'],
    ['two digits that may be year or day', '26-11-27 12:00'],
    ['a year', '2026'],
    ['a month', '2026-11'],
    ['a week', '2026-W48'],
    ['a week that the year has not', '2026-W54-1'],
    ['a day that the year has not', '2026-366'],
    ['a zone that no clock has', 'Fri, 27 Nov 2026 12:00:00 +1700'],
    ['a zone not by quarters', '27 Nov 2026 12:00 +0507'],
    ['an hour of the night that may be either', "27 november 2026 3 uur 's nachts"],
    ['past the end of the day', '2026-11-27T24:30'],
  ])('%s is no date: %s', (_why, text) => {
    expect(read(text)).toBeNull();
  });
});

describe('the name of a day or a month is no zone', () => {
  test.each([
    ['27 Kasım 2026 Cuma 10:05', '2026-11-27T10:05'],
    ['27 KASIM 2026 CUMA, 10:05', '2026-11-27T10:05'],
    ['28 Kasım 2026 Cumartesi 10:05', '2026-11-28T10:05'],
    ['27 Kasım 2026, Cuma', '2026-11-27T00:00'],
    ['27.11.2026 Cuma 10:05', '2026-11-27T10:05'],
    ['2026-11-27 10:05 Fri', '2026-11-27T10:05'],
    ['2026-11-27 10:05 (Friday)', '2026-11-27T10:05'],
    ['27/11/2026 10:05 Vrijdag', '2026-11-27T10:05'],
    ['27 novembre 2026 Vendredi 10:05', '2026-11-27T10:05'],
    ['27 noviembre 2026, Viernes, 10:05', '2026-11-27T10:05'],
    ['27. November 2026 Freitag, 10:05 Uhr', '2026-11-27T10:05'],
    ['27 листопада 2026 П’ятниця 10:05', '2026-11-27T10:05'],
    ['27 Νοεμβρίου 2026, Παρασκευή 10:05', '2026-11-27T10:05'],
    ['27 listopada 2026, Piątek, 10:05 CET', '2026-11-27T09:05'],
    ['27 November 2026 Jumat 10:05 WIB', '2026-11-27T03:05'],
  ])('%s', (text, right) => {
    expect(read(text)).toBe(right);
  });

  test.each([
    ['2026-11-27 10:05 EST', '2026-11-27T15:05'],
    ['27 Nov 2026 10:05 MAGT', '2026-11-26T23:05'],
    ['27 Nov 2026 10:05 PT', '2026-11-27T18:05'],
  ])('and a zone that looks like one still is: %s', (text, right) => {
    expect(read(text)).toBe(right);
  });
});
