import { expect, test } from 'vitest';
import { findRegion, regionsOf, shippedRegions } from '../../../src/domain/place/region.ts';

const slugOf = (name: string) => findRegion(name, shippedRegions)?.slug ?? null;

test.each([
  ['Sahel', 'sahel'],
  ['de Balkan', 'balkan'],
  ['Gulf states', 'golfstaten'],
  ['Golfstaaten', 'golfstaten'],
  ['MIDDEN-OOSTEN', 'midden-oosten'],
  ['Middle East', 'midden-oosten'],
  ['Naher Osten', 'midden-oosten'],
  ['Proche-Orient', 'midden-oosten'],
  ['les pays baltes', 'baltische-staten'],
  ['Baltikum', 'baltische-staten'],
  ['Hoorn van Afrika', 'hoorn-van-afrika'],
  ['Horn of Africa', 'hoorn-van-afrika'],
  ['Benelux', 'benelux'],
  ['Scandinavie', 'scandinavie'],
  ['Maghreb', 'maghreb'],
  ['Caucase', 'kaukasus'],
  ['Zentralasien', 'centraal-azie'],
  ["Afrique de l'Ouest", 'west-afrika'],
  ['Latijns-Amerika', 'latijns-amerika'],
  ['Golf', null],
  ['Sudan', null],
  ['', null],
])('the region %j is %j', (name, expected) => {
  expect(slugOf(name)).toBe(expected);
});

test('a country lies in all its regions', () => {
  const slugs = (country: string) => regionsOf(country, shippedRegions).map(({ slug }) => slug);
  expect(slugs('ML')).toEqual(
    expect.arrayContaining(['afrika', 'sahel', 'west-afrika', 'sub-sahara-afrika']),
  );
  expect(slugs('BE')).toEqual(expect.arrayContaining(['europa', 'europese-unie', 'benelux', 'west-europa']));
  expect(slugs('IL')).toEqual(expect.arrayContaining(['midden-oosten', 'levant', 'azie']));
});

test('no two regions that ship have one name, and each country in them is one', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const region of shippedRegions) {
    for (const name of [region.slug, region.label.nl, region.label.en, ...region.also])
      expect(slugOf(name), name).toBe(region.slug);
    expect(region.countries.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(new Set(region.countries).size, region.slug).toBe(region.countries.length);
  }
});
