import { expect, test } from 'vitest';
import { countryName, describePlace } from '../../../src/domain/dateline/place-text.ts';

const at = Date.parse('2026-11-24T14:05:00+01:00');
const nl = { locale: 'nl', timeZone: 'Europe/Amsterdam' } as const;

test('a card tells the flag and the time there', () => {
  const washington = { country: 'US', zone: 'America/New_York' };
  expect(describePlace(washington, at, nl)).toBe('🇺🇸 08.05');
  expect(describePlace(washington, at, { ...nl, locale: 'en' })).toBe('🇺🇸 08:05');
});

test('where the clock is our own the flag is enough', () => {
  expect(describePlace({ country: 'FR', zone: 'Europe/Paris' }, at, nl)).toBe('🇫🇷');
});

test('of a place at home nothing is told', () => {
  expect(describePlace({ country: 'NL', zone: 'Europe/Amsterdam' }, at, nl)).toBeNull();
});

test('of a place that is not known nothing is told', () => {
  expect(describePlace({ country: null, zone: null }, at, nl)).toBeNull();
});

test('countries have their Dutch names', () => {
  expect(countryName('BE', 'nl')).toBe('België');
});
