import { findRegion, type Region, regionsOf } from '../domain/place/region.ts';
import { withArticle } from '../domain/place/with-article.ts';
import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';

const words = {
  from: { nl: 'uit {names}', en: 'from {names}' },
  notFrom: { nl: 'niet uit {names}', en: 'not from {names}' },
} satisfies Record<string, Named>;

/** `regio:Sahel`: a part of the world, by the countries in it. Stored by its short name. */
export function filterByRegion(regions: readonly Region[]): FilterByValue {
  const bySlug = new Map(regions.map((region) => [region.slug, region]));
  const labelOf = (value: string, locale: keyof Named) => bySlug.get(value)?.label[locale] ?? value;
  return {
    key: 'region',
    reads: 'opening',
    names: { nl: 'regio', en: 'region' },
    help: {
      nl: 'een deel van de wereld, door de landen erin',
      en: 'a part of the world, by the countries in it',
    },
    options: regions.map(({ slug, label }) => ({ value: slug, names: label })),
    isName: true,
    example: { nl: 'Sahel', en: 'Balkans' },
    parse: (typed) => findRegion(typed, regions)?.slug ?? null,
    matches(facts, values) {
      const { countries } = facts.places();
      return values.some((value) => bySlug.get(value)?.countries.some((country) => countries.has(country)));
    },
    marks: {
      of: (value) => [value],
      in(facts) {
        const { countries } = facts.places();
        return [...new Set([...countries].flatMap((country) => regionsOf(country, regions)))].map(
          ({ slug }) => slug,
        );
      },
    },
    write: labelOf,
    describe: (values, locale, isNot) =>
      (isNot ? words.notFrom : words.from)[locale].replace('{names}', () =>
        eitherOf(
          values.map((value) => withArticle(labelOf(value, locale), locale)),
          locale,
        ),
      ),
  };
}
