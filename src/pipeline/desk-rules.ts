import type { DeskRules } from '../domain/desk/decide-topics.ts';
import { findRegion } from '../domain/place/region.ts';
import { countryByName } from '../gazetteer/country-names.ts';
import type { Newsroom } from '../settings/newsroom.ts';

/** What of a newsroom its desks are chosen by. */
export type DeskSettings = Pick<
  Newsroom,
  'homeCountry' | 'topics' | 'regions' | 'runningStories' | 'alsoForeign'
>;

/** Those settings, with what the gazetteer knows of countries. */
export function deskRulesOf(newsroom: DeskSettings): DeskRules {
  const { homeCountry, topics, regions, runningStories, alsoForeign } = newsroom;
  return {
    homeCountry,
    topics,
    runningStories,
    alsoForeign,
    nameArea(name) {
      const country = countryByName(name);
      return country === null ? (findRegion(name, regions)?.countries ?? null) : [country];
    },
  };
}
