import { placeKey } from '../domain/place/place-key.ts';
import { provincesByName } from '../domain/place/province.ts';
import { countryByName } from './country-names.ts';
import { stateRows } from './state-rows.ts';

/** What stands beside a city and tells which one it is: a province, a state, a country. */
export type RegionMeant = {
  readonly country: string;
  /** IANA zone that most people there live in; null for that of the country. */
  readonly zone: string | null;
  /** ISO 3166-2, in the Netherlands and Belgium. */
  readonly province?: string;
  /** It may be an abbreviation of something else: `NH`, `FR`. */
  readonly isShort: boolean;
};

let states: ReadonlyMap<string, readonly RegionMeant[]> | null = null;

function readStates(): ReadonlyMap<string, readonly RegionMeant[]> {
  const found = new Map<string, RegionMeant[]>();
  for (const [pair, named] of Object.entries(stateRows)) {
    const [country = '', zone = null] = pair.split(' ');
    for (const name of named.split(/[;|]/)) {
      const key = placeKey(name);
      const meant = { country, zone, isShort: key.length < 3 };
      const before = found.get(key);
      if (before === undefined) found.set(key, [meant]);
      else before.push(meant);
    }
  }
  return found;
}

/**
 * Everything that a name or an abbreviation beside a city may mean, the likeliest first: `NH` is Noord-Holland and New Hampshire,
 * `Georgia` a country and a state. Empty for what is not known.
 */
export function regionsMeant(name: string, home: string): readonly RegionMeant[] {
  states ??= readStates();
  const key = placeKey(name);
  const provinces = provincesByName(name, home).map(({ code, country }) => ({
    country,
    zone: null,
    province: code,
    isShort: key.length < 3,
  }));
  const country = countryByName(name);
  return [
    ...provinces,
    ...(country === null ? [] : [{ country, zone: null, isShort: false }]),
    ...(states.get(key) ?? []),
  ];
}
