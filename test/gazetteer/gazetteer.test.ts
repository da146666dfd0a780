import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { openPlaceTable } from '../../src/gazetteer/place-table.ts';

const gazetteer = openGazetteer();
const country = (place: string, ...regions: string[]) => gazetteer.locate(place, regions)?.country ?? null;

describe('places as Dutch datelines name them', () => {
  test.each([
    ['MOSKOU', 'RU'],
    ['KEULEN', 'DE'],
    ['CHARTOEM', 'SD'],
    ['VATICAANSTAD', 'VA'],
    ['PARIJS', 'FR'],
    ['BOEKAREST', 'RO'],
    ['BRUSSEL', 'BE'],
    ['RIJSEL', 'FR'],
    ['DEN HAAG', 'NL'],
    ["'s-HERTOGENBOSCH", 'NL'],
    ['’S-GRAVENHAGE', 'NL'],
    ["'t HARDE", 'NL'],
    ['ODESSA', 'UA'],
    ['VALENCIA', 'ES'],
    ['PHILIPSBURG', 'SX'],
    ['WILLEMSTAD', 'CW'],
    ['MEXICO-STAD', 'MX'],
    ['KOEWEIT-STAD', 'KW'],
    ['GAZA-STAD', 'PS'],
    ['SÃO PAULO', 'BR'],
    ['CAÏRO', 'EG'],
    ['Frankfurt/Main', 'DE'],
    ['Frankfurt a.M.', 'DE'],
    ['ST. LOUIS', 'US'],
  ])('%s is in %s', (place, expected) => {
    expect(country(place)).toBe(expected);
  });

  test('a town of some size at home comes before a larger namesake abroad', () => {
    expect([country('MIDDELBURG'), country('EDE'), country('DELFT')]).toEqual(['NL', 'NL', 'NL']);
  });

  test('a country and its parts are places too', () => {
    expect([country('ZUIDOOST-POLEN'), country('NOORD-KOREA'), country('Oekraïne')]).toEqual([
      'PL',
      'KP',
      'UA',
    ]);
  });

  test('what stands beside a city tells which one it is', () => {
    expect(gazetteer.locate('PORTLAND', ['Maine'])?.zone).toBe('America/New_York');
    expect(gazetteer.locate('PORTLAND', ['Ore.'])?.zone).toBe('America/Los_Angeles');
    expect([country('ATHENS', 'Greece'), country('ATHENS', 'Ga.')]).toEqual(['GR', 'US']);
    expect(country('HEERENVEEN', 'Netherlands')).toBe('NL');
  });

  test('the zone is that of the city', () => {
    expect(gazetteer.locate('WASHINGTON')).toEqual({ country: 'US', zone: 'America/New_York' });
    expect(gazetteer.locate('NOVOSIBIRSK')?.zone).toBe('Asia/Novosibirsk');
  });

  test.each([
    ['МОСКВА', 'RU'],
    ['Київ', 'UA'],
    ['НИШ', 'RS'],
    ['Пловдив', 'BG'],
    ['Πάτρα', 'GR'],
    ['НЬЮ-ЙОРК', 'US'],
    ['NOUVELLE-DELHI', 'IN'],
    ['SHARM AL-SHEIKH', 'EG'],
    ['DEIR AZ-ZOUR', 'SY'],
    ['Weiden in der Oberpfalz', 'DE'],
    ['NIEUW- EN SINT JOOSLAND', 'NL'],
    ['Groot- en Klein-Ammers', 'NL'],
  ])('%s is in %s, in other letters, with its article, its region or half of it', (place, expected) => {
    expect(country(place)).toBe(expected);
  });

  test('a town at the border of a state has its own clock, any other that of most of the state', () => {
    expect(gazetteer.locate('MOSCOW', ['Idaho'])?.zone).toBe('America/Los_Angeles');
    expect(gazetteer.locate('BOISE', ['Idaho'])?.zone).toBe('America/Boise');
    expect(gazetteer.locate('RAPID CITY', ['S.D.'])?.zone).toBe('America/Denver');
    expect(gazetteer.locate('SPRINGFIELD', ['Ill.'])?.zone).toBe('America/Chicago');
  });

  test.each([
    'BREAKING',
    'De brug is dicht',
    'Ethik',
    '',
    '!',
    '北京',
    'Brand in Drenthe',
    'Nach der Wahl in der Oberpfalz',
  ])('%j is no place', (word) => {
    expect(gazetteer.locate(word)).toBeNull();
  });

  test('the first and the last name of the table are found, and what lies beyond is not', () => {
    expect(gazetteer.locate('zzzz')).toBeNull();
    expect(gazetteer.locate('0')).toBeNull();
    expect(country('Zyryanovsk')).toBe('KZ');
    expect(country('Aabenraa')).toBe('DK');
  });
});

test('the table is unpacked once, however many newsroom files are read', () => {
  expect(openPlaceTable()).toBe(openPlaceTable());
});
