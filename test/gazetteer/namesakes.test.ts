import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';

const dutch = openGazetteer({ home: 'NL' });
const belgian = openGazetteer({ home: 'BE' });
const inDutch = (place: string, ...regions: string[]) => dutch.locate(place, regions)?.country ?? null;
const provinceOf = (place: string, ...regions: string[]) => dutch.locate(place, regions)?.province ?? null;

describe('of places that share a name', () => {
  test.each([
    ['GENEVA', 'CH'],
    ['PANAMA CITY', 'PA'],
    ['VICTORIA', 'SC'],
    ['DILI', 'TL'],
    ['STANLEY', 'FK'],
    ['SALISBURY', 'GB'],
    ['BETHLEHEM', 'PS'],
    ['MADEIRA', 'PT'],
    ['SABA', 'BQ'],
  ])('%s is the one in the news, in %s', (place, country) => {
    expect(inDutch(place)).toBe(country);
  });

  test('an accent that is written counts', () => {
    expect([inDutch('SAN JOSÉ'), inDutch('SAN JOSE')]).toEqual(['CR', 'US']);
  });

  test('a Belgian newsroom means the Belgian town, a Dutch one the Dutch', () => {
    for (const place of ['BERGEN', 'ESSEN', 'ZWIJNDRECHT', 'HALLE', 'KAPELLEN', 'BEVEREN'])
      expect(belgian.locate(place)?.country, place).toBe('BE');
    expect([inDutch('BERGEN'), inDutch('ZWIJNDRECHT'), inDutch('ESSEN')]).toEqual(['NL', 'NL', 'DE']);
    expect(belgian.locate('BERGEN', ['Noorwegen'])?.country).toBe('NO');
    expect(belgian.locate('PARIJS')?.country).toBe('FR');
  });

  test('a town of Belgium in both its languages is one place', () => {
    for (const gazetteer of [dutch, belgian]) {
      expect(gazetteer.locate('BERGEN/MONS')).toMatchObject({ country: 'BE', province: 'BE-WHT' });
      expect(gazetteer.locate('LUIK/LIÈGE')?.province).toBe('BE-WLG');
    }
    expect(dutch.locate('MOSKOU/BERLIJN')?.country).toBe('RU');
  });

  test('the one in a country can be asked for', () => {
    expect(dutch.locateIn('BERGEN', 'NO')?.zone).toBe('Europe/Oslo');
    expect(dutch.locateIn('BERGEN', 'FR')).toBeNull();
  });
});

describe('what stands in brackets', () => {
  test.each([
    ['LAREN', 'NH', 'NL-NH'],
    ['LAREN', 'Gld.', 'NL-GE'],
    ['ROOSENDAAL', 'NB', 'NL-NB'],
    ['ELST', 'Ut', 'NL-UT'],
    ['ELST', 'GLD', 'NL-GE'],
    ['NOORDWIJK', 'ZH', 'NL-ZH'],
    ['HENGELO', 'ov', 'NL-OV'],
    ['RIJSWIJK', 'NB', 'NL-NB'],
    ['HEUSDEN', 'Limburg', 'BE-VLI'],
    ['NES', 'Ameland', 'NL-FR'],
  ])('%s (%s) is in %s', (place, region, province) => {
    expect(provinceOf(place, region)).toBe(province);
  });

  test('is a state where the town is in one', () => {
    expect([inDutch('CONCORD', 'N.H.'), inDutch('SALT LAKE CITY', 'UT')]).toEqual(['US', 'US']);
    expect(inDutch('BATHURST', 'N.B.')).toBe('CA');
    expect(inDutch('ATHENS', 'Georgia')).toBe('US');
  });

  test('is a river, a canton or a county as well', () => {
    expect([inDutch('HALLE', 'Saale'), inDutch('FRANKFURT', 'Oder')]).toEqual(['DE', 'DE']);
    expect([inDutch('LANDQUART', 'GR'), inDutch('BOSTON', 'Lincolnshire')]).toEqual(['CH', 'GB']);
  });

  test('says nothing when nobody knows it', () => {
    expect(inDutch('UTRECHT', 'foto: redactie')).toBe('NL');
  });
});

describe('spellings of other languages', () => {
  test.each([
    ['KRASNOHORIVKA', 'UA'],
    ['KRASNOGORIVKA', 'UA'],
    ['BOEROENDI', 'BI'],
    ['TSJERKASY', 'UA'],
    ['SJACHTARSK', 'UA'],
    ['NOVOTSJERKASSK', 'RU'],
    ['NOVOTCHERKASSK', 'RU'],
    ['NOWOTSCHERKASSK', 'RU'],
    ['KOERGAN', 'RU'],
    ['KOSTROMA', 'RU'],
    ['OESSOERIJSK', 'RU'],
    ['TSJIMKENT', 'KZ'],
    ['MOEZAFFARABAD', 'PK'],
  ])('%s is found in %s', (place, country) => {
    expect(inDutch(place)).toBe(country);
  });

  test.each([
    'VERKIEZINGEN',
    'VOETBAL',
    'Koersverlies',
    'Schaatsen',
    'WEERBERICHT',
    'TSJONGE',
    'Persbericht',
    'Kritik',
    'Wirtschaft',
    'Économie',
    'Headline',
    'Analyse',
    'Zoektocht',
    'Gemeenteraad',
  ])('the word %j is no place in any spelling', (word) => {
    expect(inDutch(word)).toBeNull();
  });
});

test('every place of the Low Countries that makes news knows its province', () => {
  const places: readonly (readonly [string, string])[] = [
    ['GRONINGEN', 'NL-GR'],
    ['TEXEL', 'NL-NH'],
    ['AMELAND', 'NL-FR'],
    ['DEN HAAG', 'NL-ZH'],
    ['KATWIJK', 'NL-ZH'],
    ['NIJVERDAL', 'NL-OV'],
    ['ROOSENDAAL', 'NL-NB'],
    ['ZEELAND', 'NL-ZE'],
    ['DRENTHE', 'NL-DR'],
    ['BRUGGE', 'BE-VWV'],
    ['NAMUR', 'BE-WNA'],
    ['BASTENAKEN', 'BE-WLX'],
    ['BORGWORM', 'BE-WLG'],
    ['MOLENBEEK', 'BE-BRU'],
  ];
  for (const [place, province] of places) expect(provinceOf(place), place).toBe(province);
  expect(dutch.locate('Nederland')).not.toHaveProperty('province');
  expect(dutch.locate('PARIJS')).not.toHaveProperty('province');
});
