import { accentKey, placeKey } from '../domain/place/place-key.ts';
import { countryByName } from './country-names.ts';
import { inLatinLetters } from './latin-letters.ts';
import { type Lookup, locateJoined, locateWithin } from './locate-within.ts';
import type { Location } from './location.ts';
import { openPlaceTable, type PlaceFound } from './place-table.ts';
import { regionsMeant } from './region-names.ts';
import { otherSpellings, spelledAnew } from './spelling.ts';

/**
 * Place names of the world: GeoNames' (https://www.geonames.org, CC BY 4.0), and islands, regions, villages and the names that
 * Dutch, English, French and German copy has, which are our own.
 */
export type Gazetteer = {
  /**
   * Where a dateline's place is; `regions` is what stands beside it (`Maine`, `Iraq`, `NH`). Null for a name that is not known.
   * Countries and their parts (`ZUIDOOST-POLEN`) count as places, with the zone of the largest city; two names of one town behind
   * each other (`BERGEN/MONS`) are that town.
   */
  locate(place: string, regions?: readonly string[]): Location | null;
  /** Where the place of that name lies in a country (ISO 3166-1 alpha-2), though a larger namesake may lie elsewhere; null: there is none. */
  locateIn(place: string, country: string): Location | null;
};

/** `'t Harde`, `'s-Graveland`: villages that the table lacks are as Dutch as their article; the Flemish ones it has. */
const dutchArticle = /^['’‘´`][stST][ -]\p{Lu}/u;
const netherlands: Location = { country: 'NL', zone: 'Europe/Amsterdam' };

/**
 * Opens the table that derive-gazetteer.ts makes, at the first look-up. Of places that share a name the one at `home` (ISO 3166-1
 * alpha-2) is meant, where that is the Netherlands or Belgium: `BERGEN` is Mons to a Belgian newsroom.
 */
export function openGazetteer({ home = 'NL' }: { readonly home?: string } = {}): Gazetteer {
  const lookup = (): Lookup => ({ table: openPlaceTable(), home });
  const known = new Map<string, Location | null>();
  return {
    locate(place, regions = []) {
      const name = [place, ...regions].join('\n');
      const before = known.get(name);
      if (before !== undefined) return before;
      const found = locatePlace(lookup(), place, regions) ?? (dutchArticle.test(place) ? netherlands : null);
      if (known.size >= mostKnown) known.clear();
      if (name.length <= longestKnown) known.set(name, found);
      return found;
    },
    locateIn(place, country) {
      const all = lookup().table.find(placeKey(place));
      const found = all.filter(({ location }) => location.country === country);
      const isLow = country === 'NL' || country === 'BE';
      // Of the Low Countries the table has each hamlet: `BELGRADE` is none of theirs to anybody.
      const meant = isLow ? found.find((each) => each.isTown || each === all[0]) : found[0];
      return meant?.location ?? null;
    },
  };
}

/** A wire names the same places all day; each is asked for several times in an item. */
const mostKnown = 2_000;
const longestKnown = 100;

function locatePlace(lookup: Lookup, place: string, regions: readonly string[]): Location | null {
  const key = placeKey(place);
  if (key === '') return locateInOtherLetters(lookup, place, regions);
  for (const region of regions) {
    const within = locateWithin(lookup, key, region);
    if (within !== null) return within;
  }
  return (
    locateAccented(lookup, key, place) ??
    locateCountry(lookup, key) ??
    locateName(lookup, key) ??
    locateForm(lookup, key, place) ??
    locatePart(lookup, key) ??
    locateArticled(lookup, key) ??
    locateSpelling(lookup, key)
  );
}

/** `НОВОСИБИРСК`, `КИЇВ`, `ΠΑΤΡΑ`: by how Latin letters spell it. */
function locateInOtherLetters(lookup: Lookup, place: string, regions: readonly string[]): Location | null {
  for (const spelling of inLatinLetters(place)) {
    const found = locatePlace(lookup, spelling, regions);
    if (found !== null) return found;
  }
  return null;
}

/** `SAN JOSÉ` is in Costa Rica, `SAN JOSE` in California: an accent that is written counts. */
function locateAccented(lookup: Lookup, key: string, place: string): Location | null {
  const accented = accentKey(place);
  return accented === key ? null : locateName(lookup, accented);
}

function locateName({ table, home }: Lookup, key: string): Location | null {
  const found = table.find(key);
  const [likeliest] = found;
  if (likeliest === undefined) return null;
  const isHome = ({ location }: PlaceFound) => location.country === home;
  if (isHome(likeliest)) return likeliest.location;
  return (found.find((each) => each.isTown && isHome(each)) ?? likeliest).location;
}

function locateCountry({ table }: Lookup, name: string): Location | null {
  const country = countryByName(name);
  return country === null ? null : table.country(country);
}

/** `MEXICO-STAD`, `BERGEN/MONS`, `Frankfurt/Main`, `Frankfurt a.M.`, `ST. GALLEN`, `LA BARBADE`, `Marquesas Islands`. */
function locateForm(lookup: Lookup, key: string, place: string): Location | null {
  const city = /^(.+) (?:stad|city|stadt|ville)$/.exec(key)?.[1];
  if (city !== undefined) {
    return locateName(lookup, `${city} city`) ?? locateName(lookup, city) ?? locateCountry(lookup, city);
  }
  const river = locateAtRiver(lookup, key);
  if (river !== null) return river;
  const slash = place.indexOf('/');
  if (slash > 0) return locateBoth(lookup, place.slice(0, slash), place.slice(slash + 1));
  const shared = /^(\P{L}?\p{L}[\p{L}\p{M} -]*)-[ ](?:en|und|et|and|y|e|i|og|och) (.+)$/iu.exec(place);
  if (shared !== null) return locateShared(lookup, shared[1] ?? '', shared[2] ?? '');
  const within = locateInRegion(lookup, key);
  if (within !== null) return within;
  const qualified = /^(.{3,40}?) [aiov]\. ?(?:d\. ?)?\p{Lu}/u.exec(place)?.[1];
  if (qualified !== undefined) return locateName(lookup, placeKey(qualified));
  for (const [short, long] of shortForms) {
    const found = key.startsWith(short) ? locateName(lookup, long + key.slice(short.length)) : null;
    if (found !== null) return found;
  }
  const bare = key.replace(article, '').replace(islands, '');
  return bare === key || bare === '' ? null : (locateCountry(lookup, bare) ?? locateName(lookup, bare));
}

/** `KRIMPEN A/D IJSSEL`, `ALPHEN A.D. RIJN`: Dutch towns at a river, in short. */
function locateAtRiver(lookup: Lookup, key: string): Location | null {
  const [, name, river] = /^(.+) a ?[dh] (.+)$/.exec(key) ?? [];
  if (name === undefined) return null;
  for (const joint of ['aan den', 'aan de', 'aan het']) {
    const found = locateName(lookup, `${name} ${joint} ${river}`);
    if (found !== null) return found;
  }
  return null;
}

const article =
  /^(?:de|het|the|le|la|les|l|los|las|el|il|die|der|das|kamp|camp|vliegbasis|eiland|insel|iles?|islas?) (?=.)/;
const islands =
  / ?(?:eilanden|eiland|archipel|islands?|archipelago|inseln?|atol|atoll|refugee camp|vluchtelingenkamp)$/;

const shortForms = [
  ['st ', 'saint '],
  ['st ', 'sankt '],
  ['st ', 'sint '],
  ['ste ', 'sainte '],
  ['sint ', 'saint '],
  ['sankt ', 'saint '],
  ['saint ', 'sint '],
  ['ft ', 'fort '],
  ['mt ', 'mount '],
  ['al ', ''],
  ['el ', 'al '],
  ['al ', 'el '],
] as const;

/** Two names with a slash between: a town with its river, a town of the Low Countries in both its languages, else the first that is known. */
function locateBoth(lookup: Lookup, one: string, other: string): Location | null {
  const [first, second] = [placeKey(one), placeKey(other)];
  const river = locateJoined(lookup, first, second);
  if (river !== null) return river;
  const inProvince = new Set(lookup.table.find(second).map(({ location }) => location.province));
  const shared = lookup.table
    .find(first)
    .find(({ location }) => location.province !== undefined && inProvince.has(location.province));
  return shared?.location ?? locatePlace(lookup, one, []) ?? locatePlace(lookup, other, []);
}

/** `Weiden in der Oberpfalz`, `Villingen im Schwarzwald`: a name that is known there. `Brand in Drenthe` is no name. */
function locateInRegion(lookup: Lookup, key: string): Location | null {
  const [, head, tail] =
    /^(.{3,30}?) (?:in de[nr]|im|am|an de[rn]|aan de[nr]?|aan het|nad|pod|sul) (.{3,})$/.exec(key) ?? [];
  if (head === undefined || tail === undefined) return null;
  const countries = regionsMeant(tail, lookup.home).map(({ country }) => country);
  const isThere = lookup.table.find(head).some(({ location }) => countries.includes(location.country));
  return isThere ? locateWithin(lookup, head, tail) : null;
}

/** `NIEUW- EN SINT JOOSLAND`, `Ober- und Unterammergau`: the second name as it stands, or the first with what it shares with it. */
function locateShared(lookup: Lookup, first: string, second: string): Location | null {
  const whole = locateName(lookup, placeKey(second));
  if (whole !== null) return whole;
  for (let at = second.search(/[ -]/); at !== -1 && at < second.length; at = nextJoint(second, at)) {
    const found =
      locateName(lookup, placeKey(`${first}${second.slice(at)}`)) ??
      locateName(lookup, placeKey(second.slice(at)));
    if (found !== null) return found;
  }
  return null;
}

function nextJoint(name: string, at: number): number {
  const next = name.slice(at + 1).search(/[ -]/);
  return next === -1 ? name.length : at + 1 + next;
}

const compass =
  /^(?:(?:noord|zuid|oost|west|midden|centraal|noordoost|noordwest|zuidoost|zuidwest|noordelijk|zuidelijk|oostelijk|westelijk|north|south|east|west|northern|southern|eastern|western|central|nord|sud|ost|mittel) )+/;

/** A part of a country or a region, named by the compass: `ZUIDOOST-POLEN`. */
function locatePart(lookup: Lookup, key: string): Location | null {
  const whole = key.replace(compass, '');
  return whole === key ? null : locateCountry(lookup, whole);
}

/** `SHARM AL-SHEIKH`, `DEIR AZ-ZOUR`: the Arabic article in the middle, as anybody hears it. */
function locateArticled(lookup: Lookup, key: string): Location | null {
  const [, head, tail] = /^(.{3,}) (?:a[lnrstzd]|ash|e[lnrstzd]|esh|ul|ed) (.{3,})$/.exec(key) ?? [];
  if (head === undefined || tail === undefined) return null;
  const assimilated = /^[dnrstz]/.exec(tail)?.[0] ?? 'l';
  for (const spelling of [tail, ...otherSpellings(tail)]) {
    for (const sound of new Set(['al', 'el', `e${assimilated}`, `a${assimilated}`, 'ash', 'esh'])) {
      const found = locateName(lookup, `${head} ${sound} ${spelling}`);
      if (found !== null && spelledAnew.has(found.country)) return found;
    }
  }
  return null;
}

/** `CHARKIW`, `TSJERNIHIV`, `OELAN BATOR`: as another language spells it, where names come from another script. */
function locateSpelling(lookup: Lookup, key: string): Location | null {
  if (key.length < shortestSpelling) return null;
  for (const spelling of otherSpellings(key)) {
    const found = locateCountry(lookup, spelling) ?? lookup.table.find(spelling)[0]?.location;
    if (found !== undefined && spelledAnew.has(found.country)) return found;
  }
  return null;
}

/** In a shorter word every other spelling is some village. */
const shortestSpelling = 6;
