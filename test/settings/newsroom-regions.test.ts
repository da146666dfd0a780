import { expect, test } from 'vitest';
import { findRegion } from '../../src/domain/place/region.ts';
import { newsroomOf } from './read-config.ts';

const newsroom = (regions: string) =>
  newsroomOf(`sources: [{id: anp, url: 'https://wire.example/anp.json'}]\n${regions}`);

test('a newsroom has the regions that ship, and its own', () => {
  const { regions } = newsroom(
    'regions: [{slug: grensstreek, label: {nl: Grensstreek, en: Border}, also: [Euregio], countries: [NL, BE, DE]}]',
  );
  expect(findRegion('Sahel', regions)?.countries).toContain('ML');
  for (const name of ['grensstreek', 'Border', 'EUREGIO'])
    expect(findRegion(name, regions)?.countries).toEqual(['NL', 'BE', 'DE']);
});

test("a newsroom's own list of countries takes the place of one that ships, under its usual names", () => {
  const { regions } = newsroom('regions: [{slug: sahel, countries: [ML, NE, BF]}]');
  expect(findRegion('Sahelzone', regions)).toMatchObject({
    label: { nl: 'Sahel', en: 'Sahel' },
    countries: ['ML', 'NE', 'BF'],
  });
});

test('what is wrong with a region is said with its line', () => {
  expect(() =>
    newsroom(`regions:
  - {slug: a, countries: []}
  - {slug: b, countries: [Soedan, ZZX, sd]}
  - {slug: c, countries: [SD]}
  - {slug: c, countries: [TD]}
  - {slug: d, land: [TD]}`),
  ).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /:3 .*name at least one country[\s\S]*:4 .*"Soedan" is no country: write its ISO 3166 code in capitals, such as SD for Sudan[\s\S]*:6 .*there are two regions "c"/,
      ),
    }),
  );
});
