import { describe, expect, it, test } from 'vitest';
import { type Filter, fillFilter, isSameFilter } from '../../src/domain/filter/filter.ts';
import type { Genre } from '../../src/domain/item.ts';
import type { FilterKind } from '../../src/filter/filter-kind.ts';
import { shippedFilters } from '../../src/filter/filters.ts';
import { readFollow } from '../../src/filter/read-follow.ts';
import { factsOf } from '../../src/filter/story-facts.ts';
import { wireItem } from '../support/wire-item.ts';

const press: Filter = [{ key: 'kind', values: ['press-release'] }];
const pressToo: Filter = [{ key: 'kind', values: ['news', 'press-release'] }];

describe('what is followed', () => {
  test.each<[string, string, Filter]>([
    ['binnenland', 'binnenland', []],
    ['binnenland soort:persbericht', 'binnenland', press],
    ['soort:persbericht  binnenland', 'binnenland', press],
    ['Binnenland SOORT:Persberichten', 'Binnenland', press],
    ['domestic kind:press-release', 'domestic', press],
    ['binnenland kind:persbericht', 'binnenland', press],
    ['regio oost soort:“press release”', 'regio oost', press],
    ['binnenland soort:nieuws soort:persbericht', 'binnenland', pressToo],
    ['binnenland soort:persbericht kind:news soort:persbericht', 'binnenland', pressToo],
  ])('%s is a topic with its filter', (text, topic, filter) => {
    expect(shippedFilters.read(text)).toEqual({ kind: 'follow', topic, filter });
  });

  it('names the filter that does not exist, or the value that means nothing', () => {
    expect(shippedFilters.read('binnenland srt:persbericht')).toEqual({
      kind: 'unknown-filter',
      name: 'srt',
    });
    expect(shippedFilters.read('binnenland soort:roman')).toMatchObject({
      kind: 'unknown-value',
      typed: 'roman',
    });
    expect(shippedFilters.read('binnenland soort:')).toMatchObject({ kind: 'unknown-value', typed: '' });
  });

  it('reads a flag as a word of its own', () => {
    const flag: FilterKind = {
      key: 'urgent',
      names: { nl: 'spoed', en: 'urgent' },
      help: { nl: 'spoed', en: 'urgent' },
      isFlag: true,
      reads: 'filing',
      matches: ({ item: { urgency } }) => urgency === 1,
      describe: (locale) => (locale === 'nl' ? 'alleen spoed' : 'urgent only'),
    };
    expect(readFollow('Spoed sport', [flag])).toMatchObject({ kind: 'follow', topic: 'sport' });
    expect(readFollow('sport', [flag])).toMatchObject({ kind: 'follow', topic: 'sport' });
  });
});

describe('a filter', () => {
  const takes = (filter: Filter) =>
    (['news', 'advisory', 'possible-advisory', 'press-release'] satisfies Genre[]).filter((genre) =>
      shippedFilters.matches(filter, factsOf({ item: wireItem({ guid: 'a', genre }), sender: 'ANP' })),
    );

  it('takes news alone where it does not say what kind of copy', () => {
    expect(takes([])).toEqual(['news', 'possible-advisory']);
    expect(takes(press)).toEqual(['press-release']);
    expect(takes(pressToo)).toEqual(['news', 'possible-advisory', 'press-release']);
  });

  it('keeps what may be for desks from nobody who takes news, and brings it to who asks for advisories', () => {
    expect(takes([{ key: 'kind', values: ['advisory'] }])).toEqual(['advisory', 'possible-advisory']);
  });

  it('says for itself what it says, and takes the rest from its channel', () => {
    expect(fillFilter([], pressToo)).toEqual(pressToo);
    expect(fillFilter(press, pressToo)).toEqual(press);
  });

  it('is the same in whatever order it is told', () => {
    expect(isSameFilter(pressToo, [{ key: 'kind', values: ['press-release', 'news'] }])).toBe(true);
    expect(isSameFilter(pressToo, press)).toBe(false);
  });

  it('is told in the language of the reader', () => {
    expect(shippedFilters.describe(press, 'nl')).toBe('alleen persberichten');
    expect(shippedFilters.describe(press, 'en')).toBe('only press releases');
    expect(shippedFilters.describe(pressToo, 'nl')).toBe('nieuws en persberichten');
    expect(shippedFilters.describe(pressToo, 'en')).toBe('news and press releases');
    expect(shippedFilters.describe([], 'nl')).toBe('');
  });
});

describe('every kind of filter', () => {
  test.each(shippedFilters.kinds.map((kind) => [kind.names.nl, kind] as const))(
    '%s can be typed as it is shown, in both languages',
    (_, kind) => {
      const { key, names } = kind;
      const options = kind.isFlag ? [] : (kind.options ?? []);
      for (const locale of ['nl', 'en'] as const) {
        expect(names[locale]).toMatch(/^\p{Ll}+$/u);
        for (const { value } of options) {
          const filter = [{ key, values: [value] }];
          expect(shippedFilters.read(`sport ${shippedFilters.write(filter, locale)}`)).toMatchObject({
            filter,
          });
          expect(shippedFilters.describe(filter, locale)).not.toBe('');
        }
      }
    },
  );
});
