import { type FilterTerm, tidyFilter } from '../../domain/filter/filter.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { FilterKind } from '../../filter/filter-kind.ts';
import { isFilterWord } from '../../filter/read-follow.ts';
import type { ArgumentKind } from '../ports/argument.ts';
import type { Locale } from '../ports/locale.ts';

/** What is taken of a topic: `soort:persbericht`, as many as one likes. */
export const filterArgument: ArgumentKind = {
  name: 'filter',
  field: 'text',
  fits: isFilterWord,
  takesAny: false,
  isMany: true,
  /** The last word that is typed; those before it stay as they are. */
  async complete(typed, limit, { locale, filters }) {
    const { before, minus, last } = lastWord(typed);
    const isNot = minus === '' ? {} : ({ isNot: true } as const);
    const offered = offersFor(last, filters.kinds, locale, limit).map((term) =>
      tidyFilter([{ ...term, ...isNot }]),
    );
    return offered.map((filter) => {
      const written = `${before}${filters.write(filter, locale)}`;
      return { value: written, label: `${written} (${filters.describe(filter, locale)})` };
    });
  },
};

/** What is being typed: the last word, with the spaces of a quote that is still open, and what stands before it. */
function lastWord(typed: string) {
  let start = 0;
  let isQuoted = false;
  for (const [at, letter] of [...typed].entries()) {
    if (/["“”„]/u.test(letter)) isQuoted = !isQuoted;
    else if (!isQuoted && /\s/u.test(letter)) start = at + 1;
  }
  const letters = [...typed];
  const word = letters.slice(start).join('');
  const minus = /^[-–—−]?/u.exec(word)?.[0] ?? '';
  return { before: letters.slice(0, start).join(''), minus, last: word.slice(minus.length) };
}

/** Before a colon the kinds, each with one that works; after it the values, and what was typed itself where it is one. */
function offersFor(
  last: string,
  all: readonly FilterKind[],
  locale: Locale,
  limit: number,
): readonly FilterTerm[] {
  const colon = last.indexOf(':');
  const sought = plainText(colon === -1 ? last : last.slice(0, colon));
  const named = (kind: FilterKind) => Object.values(kind.names).some((name) => name.startsWith(sought));
  const kinds = all.filter(named);
  if (colon === -1) return kinds.flatMap((kind) => valuesOf(kind, '', locale, limit)).slice(0, limit);
  const value = last.slice(colon + 1).replace(/["“”„]/gu, '');
  return kinds
    .filter(({ isFlag }) => !isFlag)
    .flatMap((kind) => valuesOf(kind, value, locale, limit))
    .slice(0, limit);
}

/** Of a long list nothing until a letter of it is typed, but for its example. */
function valuesOf(kind: FilterKind, typed: string, locale: Locale, limit: number): readonly FilterTerm[] {
  const { key } = kind;
  if (kind.isFlag) return [{ key, values: [] }];
  const options = kind.options ?? [];
  const sought = plainText(typed);
  const isLong = options.length > mostShown || kind.options === undefined;
  const fitting =
    sought === '' && isLong
      ? [kind.parse(kind.example?.[locale] ?? options[0]?.value ?? '')]
      : [
          ...options
            .filter(({ names }) => Object.values(names).some((name) => plainText(name).startsWith(sought)))
            .map(({ value }) => value),
          typed.trim() === '' ? null : kind.parse(typed),
        ];
  const values = new Set(fitting.filter((value) => value !== null));
  return [...values].slice(0, limit).map((value) => ({ key, values: [value] }));
}

const mostShown = 5;
