import { expect, test } from 'vitest';
import { isHoliday } from '../../../src/domain/rhythm/holidays.ts';

const dayMs = 86_400_000;

function holidays(country: string, year: number): readonly string[] {
  const found: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += dayMs)
    if (isHoliday(country, at / dayMs)) found.push(new Date(at).toISOString().slice(5, 10));
  return found;
}

test('the public holidays of the Netherlands and Belgium are known, and King’s Day that is no Sunday', () => {
  expect(holidays('NL', 2026).join(' ')).toBe('01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26');
  expect(holidays('NL', 2025)).toContain('04-26');
  expect(holidays('BE', 2027).join(' ')).toBe('01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25');
  expect(holidays('FR', 2026)).toEqual([]);
});

test.each([
  [2000, '04-24'],
  [2019, '04-22'],
  [2024, '04-01'],
  [2038, '04-26'],
  [2049, '04-19'],
  [2076, '04-20'],
])('Easter Monday of %i is %s, by the tables of the calendar', (year, monday) => {
  expect(holidays('BE', year)).toContain(monday);
});
