import { describeFilter, tidyFilter, writeFilter } from '../../domain/filter/filter.ts';
import { filterKinds } from '../../domain/filter/filter-kinds.ts';
import { isFilterWord } from '../../domain/filter/read-follow.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { ArgumentKind } from '../ports/argument.ts';

/** What is taken of a topic: `soort:persbericht`, as many as one likes. */
export const filterArgument: ArgumentKind = {
  name: 'filter',
  field: 'text',
  fits: isFilterWord,
  takesAny: false,
  isMany: true,
  /** The last word that is typed; those before it stay as they are. */
  async complete(typed, limit, { locale }) {
    const [, before = '', last = ''] = /^(.*\s)?(\S*)$/su.exec(typed) ?? [];
    const offered = filterKinds.flatMap((kind) => {
      const values = kind.isFlag ? [[]] : (kind.options ?? []).map(({ value }) => [value]);
      return values.map((each) => tidyFilter([{ key: kind.key, values: each }]));
    });
    return offered
      .map((filter) => ({ value: writeFilter(filter, locale), label: describeFilter(filter, locale) }))
      .filter(({ value }) => plainText(value).includes(plainText(last)))
      .slice(0, limit)
      .map(({ value, label }) => ({ value: `${before}${value}`, label: `${before}${value} (${label})` }));
  },
};
