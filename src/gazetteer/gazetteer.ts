import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { placeKey } from '../domain/place/place-key.ts';
import { countryByName } from './country-names.ts';
import type { Location } from './location.ts';
import { placeAliases } from './place-aliases.ts';
import { stateByName } from './states.ts';

/**
 * Place names of the world. The data is GeoNames' (https://www.geonames.org, CC BY 4.0): cities of 3,000 inhabitants and more,
 * all of the Netherlands and Belgium, and the other names of cities of 15,000 and more.
 */
export type Gazetteer = {
  /**
   * Where a dateline's place is; `regions` is what stands beside it (`Maine`, `Iraq`). Null for a name that is not known.
   * Countries and their parts (`ZUIDOOST-POLEN`) count as places, with the zone of the largest city.
   */
  locate(place: string, regions?: readonly string[]): Location | null;
  /** Where the place of that name lies in a country (ISO 3166-1 alpha-2), though a larger namesake may lie elsewhere; null: there is none. */
  locateIn(place: string, country: string): Location | null;
};

/** `'t Harde`, `'s-Graveland`: villages that the table lacks are as Dutch as their article; the Flemish ones it has. */
const dutchArticle = /^['’‘´`][stST][ -]\p{Lu}/u;
const netherlands: Location = { country: 'NL', zone: 'Europe/Amsterdam' };

const tab = 9;
const lineEnd = 10;

/** Opens the table that derive-gazetteer.ts makes. It is unpacked at the first look-up, into one buffer that is searched as it is. */
export function openGazetteer(): Gazetteer {
  let table: Table | null = null;
  const known = new Map<string, Location | null>();
  return {
    locate(place, regions = []) {
      const name = [place, ...regions].join('\n');
      const before = known.get(name);
      if (before !== undefined) return before;
      table ??= readTable();
      const found = locatePlace(table, place, regions) ?? (dutchArticle.test(place) ? netherlands : null);
      if (known.size >= mostKnown) known.clear();
      if (name.length <= longestKnown) known.set(name, found);
      return found;
    },
    locateIn(place, country) {
      table ??= readTable();
      return findKey(table, placeKey(place)).find((each) => each.country === country) ?? null;
    },
  };
}

/** A wire names the same places all day; each is asked for several times in an item. */
const mostKnown = 2_000;
const longestKnown = 100;

type Table = {
  readonly bytes: Buffer;
  /** Where the names begin. */
  readonly start: number;
  readonly pairs: readonly Location[];
  /** Each country with the zone of its largest city. */
  readonly countries: ReadonlyMap<string, Location>;
};

function readTable(): Table {
  const bytes = brotliDecompressSync(readFileSync(new URL('gazetteer.br', import.meta.url)));
  const pairsEnd = bytes.indexOf(lineEnd);
  const countriesEnd = bytes.indexOf(lineEnd, pairsEnd + 1);
  const pairs = bytes.toString('latin1', 0, pairsEnd).split('\t').map(readPair);
  const largest = readPairs(pairs, bytes.toString('latin1', pairsEnd + 1, countriesEnd));
  return {
    bytes,
    start: countriesEnd + 1,
    pairs,
    countries: new Map(largest.map(({ country, zone }) => [country, { country, zone }])),
  };
}

/** `US America/New_York`, `NL Europe/Amsterdam NL-GR`. */
function readPair(text: string): Location {
  const [country = '', zone = '', province] = text.split(' ');
  return { country, zone, ...(province !== undefined && { province }) };
}

/** Two characters name a pair, as `codeOf` in derive-gazetteer.ts writes them. */
function readPairs(pairs: readonly Location[], codes: string): readonly Location[] {
  const read: Location[] = [];
  for (let at = 0; at + 1 < codes.length; at += 2) {
    const pair = pairs[(codes.charCodeAt(at) - 48) * 64 + codes.charCodeAt(at + 1) - 48];
    if (pair !== undefined) read.push(pair);
  }
  return read;
}

function locatePlace(table: Table, place: string, regions: readonly string[]): Location | null {
  const key = placeKey(place);
  if (key === '') return null;
  for (const region of regions) {
    const within = locateWithin(table, key, region);
    if (within !== null) return within;
  }
  return (
    placeAliases.get(key) ??
    locateCountry(table, key) ??
    findKey(table, key)[0] ??
    locateSpelling(table, key, place) ??
    locatePart(table, key)
  );
}

/** The namesake there; a name that is not known lies there too. `Georgia` is a state and a country: where the city is decides. */
function locateWithin(table: Table, key: string, region: string): Location | null {
  const found = findKey(table, key);
  const state = stateByName(region);
  const inState = found.find((each) => each.country === state?.country && each.zone === state.zone);
  const country = locateCountry(table, placeKey(region));
  const inCountry = found.find((each) => each.country === country?.country);
  return inCountry ?? inState ?? country ?? state;
}

function locateCountry(table: Table, name: string): Location | null {
  const country = countryByName(name);
  return country === null ? null : (table.countries.get(country) ?? null);
}

/** `MEXICO-STAD`, `GAZA-STAD`, `Frankfurt/Main`, `Frankfurt a.M.`, `ST. GALLEN`. */
function locateSpelling(table: Table, key: string, place: string): Location | null {
  const city = /^(.+) (?:stad|city|stadt|ville)$/.exec(key)?.[1];
  if (city !== undefined) {
    return (
      placeAliases.get(city) ??
      locateCountry(table, city) ??
      findKey(table, `${city} city`)[0] ??
      findKey(table, city)[0] ??
      null
    );
  }
  const slash = place.indexOf('/');
  if (slash > 0) {
    const first = placeKey(place.slice(0, slash));
    const second = placeKey(place.slice(slash + 1));
    return findKey(table, `${first} am ${second}`)[0] ?? findKey(table, first)[0] ?? null;
  }
  const qualified = /^(.{3,40}?) [aiov]\. ?(?:d\. ?)?\p{Lu}/u.exec(place)?.[1];
  if (qualified !== undefined) return findKey(table, placeKey(qualified))[0] ?? null;
  for (const [short, long] of spellings) {
    if (key.startsWith(short)) return findKey(table, long + key.slice(short.length))[0] ?? null;
  }
  return null;
}

const spellings = [
  ['st ', 'saint '],
  ['st ', 'sankt '],
  ['sint ', 'saint '],
  ['ft ', 'fort '],
  ['mt ', 'mount '],
] as const;

const compass =
  /^(?:(?:noord|zuid|oost|west|midden|centraal|noordoost|noordwest|zuidoost|zuidwest|noordelijk|zuidelijk|oostelijk|westelijk|north|south|east|west|northern|southern|eastern|western|central|nord|sud|ost|mittel) )+/;

/** A part of a country, named by the compass: `ZUIDOOST-POLEN`. */
function locatePart(table: Table, key: string): Location | null {
  const whole = key.replace(compass, '');
  return whole === key ? null : locateCountry(table, whole);
}

/** The pairs of a name, the likeliest first; empty when it is not in the table. A binary search over lines. */
function findKey(table: Table, key: string): readonly Location[] {
  const { bytes } = table;
  let low = table.start;
  let high = bytes.length;
  while (low < high) {
    let middle = (low + high) >> 1;
    while (middle > low && bytes[middle - 1] !== lineEnd) middle--;
    const order = compareKey(bytes, middle, key);
    if (order === 0) {
      const codes = middle + key.length + 1;
      return readPairs(table.pairs, bytes.toString('latin1', codes, bytes.indexOf(lineEnd, codes)));
    }
    if (order < 0) low = bytes.indexOf(lineEnd, middle) + 1;
    else high = middle;
  }
  return [];
}

/** Below zero when the line at `at` comes before the key. */
function compareKey(bytes: Buffer, at: number, key: string): number {
  for (let index = 0; index < key.length; index++) {
    const difference = (bytes[at + index] ?? 0) - key.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return (bytes[at + key.length] ?? 0) === tab ? 0 : 1;
}
