import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A city as the table needs it. */
export type City = {
  /** Its main name as GeoNames writes it, and that in plain letters. */
  readonly names: readonly string[];
  /** Other names: in other languages, of old, abbreviated. */
  readonly alternates: readonly string[];
  readonly country: string;
  /** Country and zone, in the Netherlands and Belgium the province too: `NL Europe/Amsterdam NL-GR`. */
  readonly pair: string;
  readonly population: number;
  /** Of a state or territory. */
  readonly isCapital: boolean;
};

const leastPopulation = 3_000;
const leastForAlternates = 15_000;
/** Where villages make news, and few foreigners agree how they are spelled. */
const warZones = new Set(
  'UA RU BY SY IQ LB IL PS SD SS CD ML BF NE YE LY AF ET SO TD RW BI MM HT NG CM GE AZ AM IR'.split(' '),
);
const leastInWarZones = 500;
const leastForAlternatesInWarZones = 3_000;
/** Of mountain villages and the far north, whose names are words in no language that datelines are looked for in. */
const skiing = new Set('AT CH LU DK SE NO FI IS'.split(' '));
const leastOfSkiing = 1_000;

/** GeoNames' admin1 of the Netherlands in ISO 3166-2. */
const dutchProvinces: { readonly [admin1: string]: string } = {
  '01': 'DR',
  '02': 'FR',
  '03': 'GE',
  '04': 'GR',
  '05': 'LI',
  '06': 'NB',
  '07': 'NH',
  '09': 'UT',
  '10': 'ZE',
  '11': 'ZH',
  '15': 'OV',
  '16': 'FL',
};

/** Every city of a GeoNames file; columns as documented at https://download.geonames.org/export/dump/readme.txt */
export async function readCities(path: string): Promise<readonly City[]> {
  const cities: City[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const cells = line.split('\t');
    const [, name = '', ascii = '', alternates = '', , , , code = '', country = ''] = cells;
    // A quarter of a city, or a place that is no more.
    if (!isLow(country) && (code === 'PPLX' || code === 'PPLH' || code === 'PPLQ')) continue;
    cities.push({
      names: [name, ascii],
      alternates: alternates.split(',').filter(isName),
      country,
      pair: [country, cells[17] ?? '', ...provinceOf(country, cells[10] ?? '', cells[11] ?? '')].join(' '),
      population: Number(cells[14]),
      isCapital: code === 'PPLC',
    });
  }
  return cities;
}

/** The cities that the table keeps, small ones without their other names. */
export function keepCities(cities: readonly City[]): readonly City[] {
  return cities
    .filter(({ country, population }) => isLow(country) || population >= leastOf(country))
    .map((city) => (keepsAlternates(city) ? city : { ...city, alternates: [] }));
}

/** The Netherlands and Belgium. */
export function isLow(country: string): boolean {
  return country === 'NL' || country === 'BE';
}

function leastOf(country: string): number {
  if (warZones.has(country)) return leastInWarZones;
  return skiing.has(country) ? leastOfSkiing : leastPopulation;
}

function keepsAlternates({ country, population, isCapital }: City): boolean {
  if (isLow(country) || isCapital) return true;
  return population >= (warZones.has(country) ? leastForAlternatesInWarZones : leastForAlternates);
}

/** Not `AMS` or `NLAMS`, codes of airports and harbours, nor `ao la nie si ta de`, a transliteration that nobody writes. */
function isName(name: string): boolean {
  return !/^[A-Z0-9]{2,5}$/.test(name.trim()) && /^(?:\p{Lu}|['’‘])/u.test(name);
}

/** ISO 3166-2 of a Dutch or Belgian province from GeoNames' admin1 and admin2; Belgium's admin2 is ISO's own. */
function provinceOf(country: string, admin1: string, admin2: string): readonly string[] {
  const dutch = dutchProvinces[admin1];
  if (country === 'NL' && dutch !== undefined) return [`NL-${dutch}`];
  return country === 'BE' && admin2 !== '' ? [`BE-${admin2}`] : [];
}
