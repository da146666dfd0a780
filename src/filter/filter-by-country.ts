import { countryName } from '../domain/dateline/place-text.ts';
import { placeKey } from '../domain/place/place-key.ts';
import { withArticle } from '../domain/place/with-article.ts';
import { countryByName } from '../gazetteer/country-names.ts';
import { countryCodes } from './country-list.ts';
import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';

const words = {
  from: { nl: 'uit {names}', en: 'from {names}' },
  notFrom: { nl: 'niet uit {names}', en: 'not from {names}' },
} satisfies Record<string, Named>;

/** What people call them who type, and copy does not, or means another by it. */
const byHabit: ReadonlyMap<string, string> = new Map([
  ['holland', 'NL'],
  ['trinidad', 'TT'],
  ['antigua', 'AG'],
]);

/** `land:Soedan`: the country of the dateline, or one that headline or first sentence names. Stored as ISO 3166-1 alpha-2. */
export const filterByCountry: FilterByValue = {
  key: 'country',
  reads: 'opening',
  names: { nl: 'land', en: 'country' },
  help: {
    nl: 'het land van de dateline, of een land, zijn inwoners of een stad ervan in kop of eerste zin',
    en: 'the country of the dateline, or one, its people or a city of it in the headline or first sentence',
  },
  options: countryCodes.map((value) => ({
    value,
    names: { nl: countryName(value, 'nl'), en: countryName(value, 'en') },
  })),
  isName: true,
  example: { nl: 'Soedan', en: 'Sudan' },
  parse(typed) {
    const name = typed.trim().replace(/^(?:de|het|the|la|le|les) /iu, '');
    return countryByName(name) ?? byHabit.get(placeKey(name)) ?? codeOf(name);
  },
  matches(facts, values) {
    const { countries } = facts.places();
    return values.some((value) => countries.has(value));
  },
  marks: { of: (value) => [value], in: (facts) => facts.places().countries },
  write: (value, locale) => countryName(value, locale),
  describe(values, locale, isNot) {
    const names = values.map((value) => withArticle(countryName(value, locale), locale));
    return (isNot ? words.notFrom : words.from)[locale].replace('{names}', () => eitherOf(names, locale));
  },
};

function codeOf(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return countryCodes.includes(code) ? code : null;
}
