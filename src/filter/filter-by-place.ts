import { countryName } from '../domain/dateline/place-text.ts';
import { placeKey } from '../domain/place/place-key.ts';
import { countryByName } from '../gazetteer/country-names.ts';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import { placeSpellings } from '../gazetteer/place-spellings.ts';
import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';
import { isSmallWord } from './names-in.ts';

const words = {
  from: { nl: 'uit {names}', en: 'from {names}' },
  notFrom: { nl: 'niet uit {names}', en: 'not from {names}' },
} satisfies Record<string, Named>;

const gazetteer = openGazetteer();

/** `plaats:Delfzijl`: a place of the dateline, or one that headline or first sentence names, however it is spelled. */
export const filterByPlace: FilterByValue = {
  key: 'place',
  reads: 'opening',
  names: { nl: 'plaats', en: 'place' },
  help: {
    nl: 'een plaats in de dateline, de kop of de eerste zin',
    en: 'a place in the dateline, the headline or the first sentence',
  },
  isName: true,
  example: { nl: 'Delfzijl', en: 'Kyiv' },
  instead: {
    nl: 'Een land volg je met land:, een plaats die ik niet ken met woord: en de naam.',
    en: 'A country is followed with country:, a place that I do not know with word: and its name.',
  },
  parse(typed) {
    const name = typed.replace(/\s+/gu, ' ').trim();
    if (name === '' || gazetteer.locate(name) === null) return null;
    return isCountry(name) ? null : capitalised(name);
  },
  matches(facts, values) {
    const { names } = facts.places();
    return values.some((value) => placeSpellings(placeKey(value)).some((key) => names.has(key)));
  },
  marks: { of: (value) => placeSpellings(placeKey(value)), in: (facts) => facts.places().names },
  write: (value) => value,
  describe: (values, locale, isNot) =>
    (isNot ? words.notFrom : words.from)[locale].replace('{names}', () => eitherOf(values, locale)),
};

/** A country is asked for as one. `Gaza` counts as a place, and so does a city that is called as its country. */
function isCountry(name: string): boolean {
  const key = placeKey(name);
  const country = countryByName(name);
  if (country === null || placeSpellings(key).length > 1) return false;
  return (['nl', 'en'] as const).some((locale) => placeKey(countryName(country, locale)) === key);
}

/** `DELFZIJL` and `delfzijl` as a place is written; what has capitals of its own stays. */
function capitalised(name: string): string {
  const isPlain = name === name.toLowerCase() || name === name.toUpperCase();
  if (!isPlain) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
      isSmallWord(word) && at > 0 ? word : (word[0] ?? '').toUpperCase() + word.slice(1),
    )
    .replace(/(?<=^['’‘]?s-|^['’‘]t )./u, (letter) => letter.toUpperCase())
    .replace(/^Ij/u, 'IJ');
}
