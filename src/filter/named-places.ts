import type { Dateline } from '../domain/dateline/dateline.ts';
import { countriesNamed } from '../domain/desk/text-words.ts';
import type { Hit } from '../domain/desk/word-scan.ts';
import { placeKey } from '../domain/place/place-key.ts';
import { provincesByName } from '../domain/place/province.ts';
import { countryByName } from '../gazetteer/country-names.ts';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import { knownCity } from '../gazetteer/place-spellings.ts';
import { type Name, namesIn } from './names-in.ts';

/** Where a story is, by what it says at its head. */
export type NamedPlaces = {
  /** ISO 3166-1 alpha-2: of the dateline, and those that are named there, by name, people or city. */
  readonly countries: ReadonlySet<string>;
  /** ISO 3166-2, of the Netherlands and Belgium: where those places are, and those that are called by their names. */
  readonly provinces: ReadonlySet<string>;
  /** Keys of all names that may be a place's: those of the dateline, and words in a row that begin with a capital. */
  readonly names: ReadonlySet<string>;
};

/**
 * The places of a dateline and of the lines at a story's head. Words of no place do no harm: nobody follows them. `language`: BCP 47
 * of the lines.
 */
export function namedPlaces(
  dateline: Dateline | null,
  lines: readonly string[],
  language: string | null,
): NamedPlaces {
  const places = new Set((dateline?.places ?? []).map(placeKey));
  const filedIn = new Set((dateline?.places ?? []).map(provinceOf));
  const named = lines.map((line) => ({ line, found: [...namesIn(line)] }));
  const all = named.flatMap(({ found }) => found);
  const names = new Set([...places, ...all.map(({ key }) => key)]);
  names.delete('');
  const provinces = [...filedIn, ...all.map(provinceNamed)];
  const countries = [
    dateline?.country ?? null,
    ...[...places].map(countryByName),
    ...named.flatMap(({ line, found }) => countriesAt(line, found, language)),
  ];
  return { countries: codesOf(countries), provinces: codesOf(provinces), names };
}

/** Reads the lists of all places where nobody has asked for one yet, which takes a quarter of a second. */
export function readPlaces(): void {
  for (const language of ['nl', 'en']) namedPlaces(null, ['In Khartoem'], language);
}

function codesOf(found: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(found.filter((code) => code !== null));
}

const gazetteer = openGazetteer();

function provinceOf(place: string): string | null {
  return gazetteer.locate(place)?.province ?? null;
}

/** Where a word can as well be a surname or a word of its own, what stands before it tells: `in Best`. */
function provinceNamed({ name, key, isAt }: Name): string | null {
  if (key.length < tellingLength && !isAt) return null;
  const [province] = key.length < tellingLength ? [] : provincesByName(name);
  return province?.code ?? provinceOf(name);
}

const tellingLength = 7;

/** By its words (`Soedanese`), its name or a city; of names that begin at one word the longest: `Zuid-Soedan` is not Sudan, nor `New Mexico` Mexico. */
function countriesAt(line: string, found: readonly Name[], language: string | null): readonly string[] {
  const hits = countriesNamed(line, language);
  const named: string[] = [];
  let covered = 0;
  for (const name of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (name.start < covered || isWithin(name, hits)) continue;
    const country = countryCalled(name) ?? countryOfCity(name);
    if (country === null) continue;
    covered = name.end;
    named.push(country);
  }
  const own = hits.filter(({ start }) => !found.some((name) => isLonger(name, start)));
  return [...named, ...own.map(({ meaning }) => meaning.value)];
}

/** It begins in the middle of words that mean a country. */
function isWithin({ start }: Name, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.start < start && start < hit.end);
}

/** A name of a country that the word at this place is only a part of: `Guinee` in `Papoea-Nieuw-Guinea`. */
function isLonger({ name, start, end }: Name, at: number): boolean {
  return start < at && at < end && countryByName(name) !== null;
}

/** Countries that people are called as well. */
const forenames = /^(?:chad|jordan|georgia|jersey|us)$/;

function countryCalled({ name, key, isIn, isAlone }: Name): string | null {
  return forenames.test(key) && !isIn && !isAlone ? null : countryByName(name);
}

/** A city that the world's news comes from, where nobody is called so; behind `in` any that the gazetteer knows by a long name. */
function countryOfCity({ name, key, isIn, isAlone }: Name): string | null {
  const known = knownCity(key);
  const isMeant = isIn ? known !== null || key.length >= tellingLength : known === 'sure' && isAlone;
  if (!isMeant) return null;
  return gazetteer.locate(name)?.country ?? null;
}
