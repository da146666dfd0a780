import { describe, expect, it, test } from 'vitest';
import {
  describeFilter,
  type Filter,
  fillFilter,
  isSameFilter,
  matchesFilter,
  writeFilter,
} from '../../../src/domain/filter/filter.ts';
import type { FilterKind } from '../../../src/domain/filter/filter-kind.ts';
import { filterKinds } from '../../../src/domain/filter/filter-kinds.ts';
import { readFollow } from '../../../src/domain/filter/read-follow.ts';
import type { Genre } from '../../../src/domain/item.ts';
import { wireItem } from '../../support/wire-item.ts';

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
    expect(readFollow(text)).toEqual({ kind: 'follow', topic, filter });
  });

  it('names the filter that does not exist, or the value that means nothing', () => {
    expect(readFollow('binnenland srt:persbericht')).toEqual({ kind: 'unknown-filter', name: 'srt' });
    expect(readFollow('binnenland soort:roman')).toMatchObject({ kind: 'unknown-value', typed: 'roman' });
    expect(readFollow('binnenland soort:')).toMatchObject({ kind: 'unknown-value', typed: '' });
  });

  it('reads a flag as a word of its own', () => {
    const flag: FilterKind = {
      key: 'urgent',
      names: { nl: 'spoed', en: 'urgent' },
      isFlag: true,
      matches: ({ urgency }) => urgency === 1,
      describe: (locale) => (locale === 'nl' ? 'alleen spoed' : 'urgent only'),
    };
    expect(readFollow('Spoed sport', [flag])).toMatchObject({ kind: 'follow', topic: 'sport' });
    expect(readFollow('sport', [flag])).toMatchObject({ kind: 'follow', topic: 'sport' });
  });
});

describe('a filter', () => {
  const takes = (filter: Filter) =>
    (['news', 'advisory', 'press-release'] satisfies Genre[]).filter((genre) =>
      matchesFilter(filter, wireItem({ guid: 'a', genre })),
    );

  it('takes news alone where it does not say what kind of copy', () => {
    expect(takes([])).toEqual(['news']);
    expect(takes(press)).toEqual(['press-release']);
    expect(takes(pressToo)).toEqual(['news', 'press-release']);
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
    expect(describeFilter(press, 'nl')).toBe('alleen persberichten');
    expect(describeFilter(press, 'en')).toBe('only press releases');
    expect(describeFilter(pressToo, 'nl')).toBe('nieuws en persberichten');
    expect(describeFilter(pressToo, 'en')).toBe('news and press releases');
    expect(describeFilter([], 'nl')).toBe('');
  });
});

describe('every kind of filter', () => {
  test.each(filterKinds.map((kind) => [kind.names.nl, kind] as const))(
    '%s can be typed as it is shown, in both languages',
    (_, kind) => {
      const { key, names } = kind;
      const options = kind.isFlag ? [] : (kind.options ?? []);
      for (const locale of ['nl', 'en'] as const) {
        expect(names[locale]).toMatch(/^\p{Ll}+$/u);
        for (const { value } of options) {
          const filter = [{ key, values: [value] }];
          expect(readFollow(`sport ${writeFilter(filter, locale)}`)).toMatchObject({ filter });
          expect(describeFilter(filter, locale)).not.toBe('');
        }
      }
    },
  );
});
