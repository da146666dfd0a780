import type { Genre } from '../item.ts';
import type { FilterByValue, Named } from './filter-kind.ts';

type Kind = {
  readonly value: Genre;
  readonly names: Named;
  readonly many: Named;
  readonly also: readonly string[];
};

/** The kinds of copy, as they are typed and as they are called in a list. */
const kinds: readonly Kind[] = [
  {
    value: 'news',
    names: { nl: 'nieuws', en: 'news' },
    many: { nl: 'nieuws', en: 'news' },
    also: ['bericht', 'berichten', 'story', 'stories'],
  },
  {
    value: 'advisory',
    names: { nl: 'aankondiging', en: 'advisory' },
    many: { nl: 'aankondigingen', en: 'advisories' },
    also: ['aankondigingen', 'advisories'],
  },
  {
    value: 'press-release',
    names: { nl: 'persbericht', en: 'press-release' },
    many: { nl: 'persberichten', en: 'press releases' },
    also: ['persberichten', 'press-releases', 'press release', 'press releases', 'pressrelease'],
  },
];

const only: Named = { nl: 'alleen {kinds}', en: 'only {kinds}' };

/** `soort:persbericht`: the kind of copy. News alone where nothing is said: the rest is not posted unless asked for. */
export const filterByKind: FilterByValue = {
  key: 'kind',
  names: { nl: 'soort', en: 'kind' },
  options: kinds,
  usual: ['news'],
  parse(typed) {
    const sought = typed.toLowerCase();
    const found = kinds.find(({ value, names, also }) =>
      [value, ...Object.values(names), ...also].includes(sought),
    );
    return found?.value ?? null;
  },
  matches: ({ genre }, values) => values.includes(genre),
  describe(values, locale) {
    const names = kinds.filter(({ value }) => values.includes(value)).map(({ many }) => many[locale]);
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
    return names.length === 1 ? only[locale].replace('{kinds}', list) : list;
  },
};
