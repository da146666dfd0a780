import { expect, test } from 'vitest';
import { provinceByCode, provinces, provincesByName } from '../../../src/domain/place/province.ts';

const codes = (name: string, home?: string) => provincesByName(name, home).map(({ code }) => code);

test.each([
  ['Groningen', 'NL-GR'],
  ['provincie Groningen', 'NL-GR'],
  ['Fryslân', 'NL-FR'],
  ['North Holland', 'NL-NH'],
  ['Hollande-Septentrionale', 'NL-NH'],
  ['Südholland', 'NL-ZH'],
  ['noord brabant', 'NL-NB'],
  ['Gld.', 'NL-GE'],
  ['West-Vlaanderen', 'BE-VWV'],
  ['Flandre occidentale', 'BE-VWV'],
  ['Hainaut', 'BE-WHT'],
  ['province de Liège', 'BE-WLG'],
  ['Province of Antwerp', 'BE-VAN'],
  ['Vlaams-Brabant', 'BE-VBR'],
  ['Brabant wallon', 'BE-WBR'],
  ['Bruxelles', 'BE-BRU'],
])('%s is the province %s', (name, expected) => {
  expect(codes(name)).toEqual([expected]);
});

test('of two provinces with one name that of the home country comes first', () => {
  expect(codes('Limburg', 'NL')).toEqual(['NL-LI', 'BE-VLI']);
  expect(codes('Limburg', 'BE')).toEqual(['BE-VLI', 'NL-LI']);
  expect(codes('Belgisch-Limburg')).toEqual(['BE-VLI']);
  expect(codes('Brabant', 'BE')[0]).toBe('BE-VBR');
  expect(codes('Brabant', 'NL')[0]).toBe('NL-NB');
});

test('what is no province has none', () => {
  expect([codes('Amsterdam'), codes('provincie'), codes('')]).toEqual([[], [], []]);
  expect(provinceByCode('NL-XX')).toBeNull();
});

test('twelve provinces of the Netherlands, ten of Belgium, and Brussels', () => {
  expect(provinces.filter(({ country }) => country === 'NL')).toHaveLength(12);
  expect(provinces.filter(({ country }) => country === 'BE')).toHaveLength(11);
  expect(provinceByCode('NL-GR')?.label).toEqual({ nl: 'Groningen', en: 'Groningen' });
});
