import type { Dateline } from '../dateline/dateline.ts';
import { isHome } from './desk-verdict.ts';
import { isHomeAgency } from './home-copy.ts';
import { speaksOfHome } from './home-or-world.ts';
import { countriesOf, wordsIn } from './text-words.ts';
import { longestText } from './word-scan.ts';

/** Where the place of that name lies in a country (ISO 3166-1 alpha-2), or null. */
export type LocateIn = (
  place: string,
  country: string,
) => { readonly country: string; readonly zone: string } | null;

/** What a namesake is told by. */
export type NamesakeContext = {
  readonly homeCountry: string;
  readonly locateIn: LocateIn;
  /** BCP 47. */
  readonly language: string | null;
};

/**
 * The dateline of `BERGEN (ANP/NTB)` above a Norwegian ferry lies in Norway: a place at home with a namesake in the one other country
 * that the text names, filed with an agency of another language, and nothing of home in it. Any other stays as it is.
 */
export function settleNamesake(dateline: Dateline, lede: string | null, context: NamesakeContext): Dateline {
  const { country, places, agencies } = dateline;
  const { homeCountry, locateIn, language } = context;
  const [place] = places;
  if (country === null || place === undefined || lede === null || !isHome(country, homeCountry))
    return dateline;
  if (!agencies.some((agency) => isHomeAgency(agency, homeCountry) === false)) return dateline;
  const text = lede.slice(0, longestText);
  const hits = wordsIn(text, language);
  const [abroad, ...others] = countriesOf(hits).filter((each) => !isHome(each, homeCountry));
  if (abroad === undefined || others.length > 0 || speaksOfHome(text, hits, homeCountry)) return dateline;
  const there = locateIn(place, abroad);
  return there === null ? dateline : { ...dateline, country: there.country, zone: there.zone };
}
