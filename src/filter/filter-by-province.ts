import { type Province, provinceByCode, provinces, provincesByName } from '../domain/place/province.ts';
import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';

const words = {
  from: { nl: 'uit de provincie {names}', en: 'from the province of {names}' },
  notFrom: { nl: 'niet uit de provincie {names}', en: 'not from the province of {names}' },
} satisfies Record<string, Named>;

/** `provincie:Groningen`: of the Netherlands or Belgium. Stored as ISO 3166-2. `home`: whose Limburg is meant. */
export function filterByProvince(home: string): FilterByValue {
  const labelOf = (code: string, locale: keyof Named) => {
    const province = provinceByCode(code);
    return province === null ? code : namesOf(province, home)[locale];
  };
  return {
    key: 'province',
    reads: 'opening',
    names: { nl: 'provincie', en: 'province' },
    help: {
      nl: 'een provincie van Nederland of België, door de plaatsen erin of bij naam',
      en: 'a province of the Netherlands or Belgium, by the places in it or by its name',
    },
    options: provinces.map((province) => ({ value: province.code, names: namesOf(province, home) })),
    isName: true,
    example: { nl: 'Groningen', en: 'Zeeland' },
    parse: (typed) =>
      provincesByName(typed, home)[0]?.code ?? provinceByCode(typed.trim().toUpperCase())?.code ?? null,
    matches(facts, values) {
      const found = facts.places().provinces;
      return values.some((value) => found.has(value));
    },
    marks: { of: (value) => [value], in: (facts) => facts.places().provinces },
    write: labelOf,
    describe(values, locale, isNot) {
      const names = values.map((value) => labelOf(value, locale));
      return (isNot ? words.notFrom : words.from)[locale].replace('{names}', () => eitherOf(names, locale));
    },
  };
}

/** Two are called Limburg: the one abroad is written with its country. */
function namesOf(province: Province, home: string): Named {
  const isIts = (name: string) => provincesByName(name, home)[0] === province;
  if (isIts(province.label.nl) && isIts(province.label.en)) return province.label;
  const own = province.names.find(isIts) ?? province.code;
  return { nl: own, en: own };
}
