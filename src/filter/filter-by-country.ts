import { countryName } from '../domain/dateline/place-text.ts';
import { countryByName } from '../gazetteer/country-names.ts';
import { countryCodes } from './country-list.ts';
import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';

const words = {
  from: { nl: 'uit {names}', en: 'from {names}' },
  notFrom: { nl: 'niet uit {names}', en: 'not from {names}' },
} satisfies Record<string, Named>;

/** `land:Soedan`: the country of the dateline, or one that headline or first sentence names. Stored as ISO 3166-1 alpha-2. */
export const filterByCountry: FilterByValue = {
  key: 'country',
  names: { nl: 'land', en: 'country' },
  help: {
    nl: 'het land van de dateline, of een land in kop of eerste zin',
    en: 'the country of the dateline, or one in the headline or first sentence',
  },
  options: countryCodes.map((value) => ({
    value,
    names: { nl: countryName(value, 'nl'), en: countryName(value, 'en') },
  })),
  example: { nl: 'Soedan', en: 'Sudan' },
  parse: (typed) => countryByName(typed) ?? codeOf(typed),
  matches(facts, values) {
    const { countries } = facts.places();
    return values.some((value) => countries.has(value));
  },
  marks: { of: (value) => [value], in: (facts) => facts.places().countries },
  write: (value, locale) => countryName(value, locale),
  describe(values, locale, isNot) {
    const names = values.map((value) => countryName(value, locale));
    return (isNot ? words.notFrom : words.from)[locale].replace('{names}', () => eitherOf(names, locale));
  },
};

function codeOf(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return countryCodes.includes(code) ? code : null;
}
