import type { Genre } from '../domain/item.ts';
import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';

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
const none: Named = { nl: 'geen {kinds}', en: 'no {kinds}' };

/** `soort:persbericht`: the kind of copy. News alone where nothing is said: the rest is not posted unless asked for. */
export const filterByKind: FilterByValue = {
  key: 'kind',
  reads: 'filing',
  names: { nl: 'soort', en: 'kind' },
  help: {
    nl: 'de soort kopij; zonder dit filter alleen nieuws',
    en: 'the kind of copy; news alone without this filter',
  },
  options: kinds,
  usual: ['news'],
  parse(typed) {
    const sought = typed.toLowerCase();
    const found = kinds.find(({ value, names, also }) =>
      [value, ...Object.values(names), ...also].includes(sought),
    );
    return found?.value ?? null;
  },
  matches: ({ item: { genre } }, values) =>
    genre === 'possible-advisory'
      ? values.includes('news') || values.includes('advisory')
      : values.includes(genre),
  write: (value, locale) => kinds.find((kind) => kind.value === value)?.names[locale] ?? value,
  describe(values, locale, isNot) {
    const names = kinds.filter(({ value }) => values.includes(value)).map(({ many }) => many[locale]);
    if (isNot) return none[locale].replace('{kinds}', () => eitherOf(names, locale));
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
    return names.length === 1 ? only[locale].replace('{kinds}', () => list) : list;
  },
};
