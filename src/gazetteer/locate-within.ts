import { placeKey } from '../domain/place/place-key.ts';
import type { Location } from './location.ts';
import type { PlaceFound, PlaceTable } from './place-table.ts';
import { type RegionMeant, regionsMeant } from './region-names.ts';

/** The table, and the country (ISO 3166-1 alpha-2) in which of places that share a name the one at home is meant. */
export type Lookup = { readonly table: PlaceTable; readonly home: string };

/**
 * The namesake there; a name that is not known lies there too. A region may be several: `LAREN (NH)` is in Noord-Holland and
 * `CONCORD, N.H.` in New Hampshire, since that is where there is one. Null where the region itself is not known.
 */
export function locateWithin(lookup: Lookup, key: string, region: string): Location | null {
  // `N.B.` is English, whatever `NB` is.
  const isEnglish = /^\p{Lu}\.\p{Lu}\.?$/u.test(region.trim());
  const meant = regionsMeant(region, lookup.home).filter(
    ({ province }) => !isEnglish || province === undefined,
  );
  const found = lookup.table.find(key);
  const joined = locateJoined(lookup, key, placeKey(region));
  if (joined !== null) return joined;
  for (const lies of [liesIn, liesAtItsBorder]) {
    for (const each of meant) {
      const there = found.find(({ location }) => lies(location, each));
      if (there !== undefined) return there.location;
    }
  }
  for (const each of meant) {
    const inCountry = found.find(({ location }) => location.country === each.country);
    if (inCountry === undefined) continue;
    // The table has that town in another province or zone: the copy knows better.
    const { zone = null, province } = each;
    return {
      ...inCountry.location,
      ...(zone !== null && { zone }),
      ...(province !== undefined && { province }),
    };
  }
  return locateBeside(lookup, found, region) ?? locateUnknown(lookup, meant);
}

function liesIn({ country, zone, province }: Location, region: RegionMeant): boolean {
  if (country !== region.country) return false;
  return region.province === undefined
    ? region.zone === null || zone === region.zone
    : province === region.province;
}

/** `MOSCOW, Idaho`: where a state has two clocks, the one that most of it has not. */
function liesAtItsBorder(location: Location, { country, zone }: RegionMeant): boolean {
  return location.country === country && zone !== null && secondZones[zone]?.includes(location.zone) === true;
}

/** Zones in which parts of states lie whose people mostly live in another. */
const secondZones: { readonly [zone: string]: readonly string[] } = {
  'America/Boise': ['America/Los_Angeles'],
  'America/Los_Angeles': ['America/Boise'],
  'America/New_York': ['America/Chicago'],
  'America/Chicago': ['America/Denver', 'America/New_York'],
  'America/Kentucky/Louisville': ['America/Chicago', 'America/New_York'],
  'America/Indiana/Indianapolis': ['America/Chicago'],
  'America/Vancouver': ['America/Dawson_Creek', 'America/Edmonton'],
  'America/Toronto': ['America/Winnipeg'],
  'Australia/Sydney': ['Australia/Broken_Hill'],
};

/** `FRANKFURT (Oder)`, `HALLE (Saale)`, `LIMBURG (Lahn)`: names with their river, as the table has them. */
export function locateJoined({ table }: Lookup, key: string, region: string): Location | null {
  if (region.length < 3) return null;
  for (const joint of ['', 'an der ', 'am ', 'im ', 'in ', 'in der ', 'a d ']) {
    const [joined] = table.find(`${key} ${joint}${region}`);
    if (joined !== undefined && joined.location.country === 'DE') return joined.location;
  }
  return null;
}

/** `NES (Ameland)`: the region is a place itself, and the name is known in its province, or in its country. */
function locateBeside({ table }: Lookup, found: readonly PlaceFound[], region: string): Location | null {
  const around = table.find(placeKey(region));
  for (const { location } of around) {
    const near =
      found.find((each) => location.province !== undefined && each.location.province === location.province) ??
      found.find((each) => each.location.country === location.country);
    if (near !== undefined) return near.location;
  }
  return null;
}

/** A name that is known nowhere lies in the region; of two letters, where newsrooms at home abbreviate so. */
function locateUnknown({ table, home }: Lookup, meant: readonly RegionMeant[]): Location | null {
  const region = meant.find(
    ({ isShort, province, country }) => !isShort || province === undefined || country === home,
  );
  if (region === undefined) return null;
  const country = table.country(region.country);
  if (country === null) return null;
  const { zone, province } = region;
  return {
    country: country.country,
    zone: zone ?? country.zone,
    ...(province !== undefined && { province }),
  };
}
