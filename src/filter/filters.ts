import type { Filter } from '../domain/filter/filter.ts';
import { type Region, shippedRegions } from '../domain/place/region.ts';
import { filterByCountry } from './filter-by-country.ts';
import { filterByKind } from './filter-by-kind.ts';
import { filterByPlace } from './filter-by-place.ts';
import { filterByProvince } from './filter-by-province.ts';
import { filterByRegion } from './filter-by-region.ts';
import { filterBySource } from './filter-by-source.ts';
import { filterByWord } from './filter-by-word.ts';
import type { FilterKind, Named } from './filter-kind.ts';
import { filterUrgent } from './filter-urgent.ts';
import { marksIn, marksOf } from './marks.ts';
import { matchesFilter } from './match-filter.ts';
import { joinNames, type ReadFollow, readFollow } from './read-follow.ts';
import type { StoryFacts } from './story-facts.ts';
import { describeFilter, writeFilter } from './write-filter.ts';

/** The filters of a newsroom: the kinds that there are, with what it says of the world itself. */
export type Filters = {
  /** What they say of the world. */
  readonly world: World;
  /** In the order in which filters are shown and offered. */
  readonly kinds: readonly FilterKind[];
  /** Reads what is followed: a topic with its filter. */
  read(text: string): ReadFollow;
  /** Words that were typed, those of one condition joined: `land:Verenigde Staten`. */
  join(words: readonly string[]): readonly string[];
  /** True for a story that holds to every condition. */
  matches(filter: Filter, facts: StoryFacts): boolean;
  /** What a subscription with this filter is found by; see `marksOf`. */
  marksOf(filter: Filter): readonly string[];
  /** All that subscriptions to this story can be found by. */
  marksIn(facts: StoryFacts): readonly string[];
  /** For people, beside the name of a topic: `uit Soedan, zonder “voetbal”`. */
  describe(filter: Filter, locale: keyof Named): string;
  /** As people type it: `land:Soedan -woord:voetbal`. */
  write(filter: Filter, locale: keyof Named): string;
};

/** What a newsroom says of the world: regions, to which it may have added its own, and its home country. */
export type World = { readonly regions: readonly Region[]; readonly home: string };

/** The filters of a newsroom that sees the world so. */
export function createFilters(world: World): Filters {
  const { regions, home } = world;
  const kinds: readonly FilterKind[] = [
    filterByCountry,
    filterByRegion(regions),
    filterByProvince(home),
    filterByPlace,
    filterBySource,
    filterByWord,
    filterUrgent,
    filterByKind,
  ];
  return {
    world,
    kinds,
    read: (text) => readFollow(text, kinds),
    join: (words) => joinNames(words, kinds),
    matches: (filter, facts) => matchesFilter(filter, facts, kinds),
    marksOf: (filter) => marksOf(filter, kinds),
    marksIn: (facts) => marksIn(facts, kinds),
    describe: (filter, locale) => describeFilter(filter, locale, kinds),
    write: (filter, locale) => writeFilter(filter, locale, kinds),
  };
}

/** As they ship. */
export const shippedFilters: Filters = createFilters({ regions: shippedRegions, home: 'NL' });
