import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Location } from './location.ts';

/** A place of some name, as the table has it. */
export type PlaceFound = {
  readonly location: Location;
  /** In the Netherlands and Belgium: who is at home there means this one. */
  readonly isTown: boolean;
};

/** The table that derive-gazetteer.ts makes, in one buffer that is searched as it is. */
export type PlaceTable = {
  /** The places of a name (`placeKey`, or `accentKey` where accents tell), the likeliest first; empty when it is not there. */
  find(key: string): readonly PlaceFound[];
  /** A country (ISO 3166-1 alpha-2) with the zone of its largest city, or null. */
  country(code: string): Location | null;
};

const tab = 9;
const lineEnd = 10;
let opened: PlaceTable | null = null;

/** The table of gazetteer.br, unpacked when it is first asked for, once in each thread for all newsroom files: some 3 MB. */
export function openPlaceTable(): PlaceTable {
  opened ??= readPlaceTable();
  return opened;
}

function readPlaceTable(): PlaceTable {
  const bytes = brotliDecompressSync(readFileSync(new URL('gazetteer.br', import.meta.url)));
  const pairsEnd = bytes.indexOf(lineEnd);
  const countriesEnd = bytes.indexOf(lineEnd, pairsEnd + 1);
  const pairs = bytes.toString('latin1', 0, pairsEnd).split('\t').map(readPair);
  const largest = readPairs(pairs, bytes.toString('latin1', pairsEnd + 1, countriesEnd));
  const countries = new Map(largest.map(({ location }) => [location.country, location]));
  return {
    find: (key) => findKey(bytes, countriesEnd + 1, pairs, key),
    country: (code) => countries.get(code) ?? null,
  };
}

/** `US America/New_York`, `NL Europe/Amsterdam NL-GR *`. */
function readPair(text: string): PlaceFound {
  const [country = '', zone = '', ...rest] = text.split(' ');
  const province = rest.find((each) => each !== '*');
  return {
    location: { country, zone, ...(province !== undefined && { province }) },
    isTown: rest.includes('*'),
  };
}

/** Two characters name a pair, as `codeOf` in derive-gazetteer.ts writes them. */
function readPairs(pairs: readonly PlaceFound[], codes: string): readonly PlaceFound[] {
  const read: PlaceFound[] = [];
  for (let at = 0; at + 1 < codes.length; at += 2) {
    const pair = pairs[(codes.charCodeAt(at) - 48) * 64 + codes.charCodeAt(at + 1) - 48];
    if (pair !== undefined) read.push(pair);
  }
  return read;
}

/** A binary search over lines. */
function findKey(
  bytes: Buffer,
  start: number,
  pairs: readonly PlaceFound[],
  name: string,
): readonly PlaceFound[] {
  // As the bytes of UTF-8: letters with accents are several.
  const key = Buffer.from(name).toString('latin1');
  let low = start;
  let high = bytes.length;
  while (low < high) {
    let middle = (low + high) >> 1;
    while (middle > low && bytes[middle - 1] !== lineEnd) middle--;
    const order = compareKey(bytes, middle, key);
    if (order === 0) {
      const codes = middle + key.length + 1;
      return readPairs(pairs, bytes.toString('latin1', codes, bytes.indexOf(lineEnd, codes)));
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
