import { isHome } from './desk-verdict.ts';
import { countriesOf, enough, governedBy } from './text-words.ts';
import type { Hit } from './word-scan.ts';
import { seats } from './world-bodies.ts';

/** What of an item tells whether home is only where it was filed. */
export type FiledAtHome = {
  readonly country: string | null;
  readonly homeCountry: string;
  readonly places: readonly string[];
};

/**
 * Why a story that was filed at home, or from nowhere that is known, is about the world: it names one of the world's courts or bodies
 * that has its seat there, or, from a city of governments, several other countries and nothing of home. Null: it is not.
 */
export function aboutTheWorld(text: string, hits: readonly Hit[], filed: FiledAtHome): string | null {
  const { country, homeCountry, places } = filed;
  if (country !== null && !isHome(country, homeCountry)) return null;
  const bodies = hits.filter(
    ({ meaning }) => meaning.kind === 'body' && (country === null || meaning.value === homeCountry),
  );
  const sure = bodies.find(({ meaning }) => meaning.weight >= enough);
  if (sure !== undefined)
    return `names ${textOf(sure, text)}, a body of the world${country === null ? '' : ' that sits there'}`;
  const [weak] = bodies;
  if (weak !== undefined && manyCountries.test(text) && !namesHome(text, hits, homeCountry))
    return `names ${textOf(weak, text)}, and many countries`;
  if (country === null || speaksOfHome(text, hits, homeCountry)) return null;
  if (weak !== undefined) return `names ${textOf(weak, text)}, and nothing of home`;
  const abroad = countriesOf(hits).filter((each) => !isHome(each, homeCountry));
  if (abroad.length >= 2 && places.some((place) => seats.has(place.toLowerCase())))
    return `from a city of governments about ${abroad.join(' and ')}, and nothing of home`;
  return null;
}

/** What tells where a story is from that was filed from nowhere. */
export type FiledNowhere = {
  readonly homeCountry: string;
  /** The item is another country's: by its agency or its language. */
  readonly isForeignCopy: boolean;
  /** The country (ISO 3166-1 alpha-2) of a place of that name; null for a name that is not known. */
  locate(place: string): string | null;
};

/**
 * Whether a story without a dateline is from home, and why: by the country that it names, else by the first place that it says something is
 * in, else by whose copy it is, else by ministers, police or courts that are nobody else's. Null: nothing tells.
 */
export function toldByText(
  text: string,
  hits: readonly Hit[],
  { homeCountry, isForeignCopy, locate }: FiledNowhere,
): { readonly isHome: boolean; readonly reason: string } | null {
  const named = [...new Set([...countriesOf(hits), ...governedBy(hits)])];
  const isAbroad = (country: string) => !isHome(country, homeCountry);
  const [abroad] = named.filter(isAbroad);
  if (named.length > 0 && !named.every(isAbroad)) return { isHome: true, reason: `names ${homeCountry}` };
  for (const [, place = ''] of text.matchAll(placeNamed)) {
    const country = locate(place);
    if (country !== null && !named.includes(country))
      return { isHome: !isAbroad(country), reason: `is in ${place}` };
  }
  const ofHome = speaksOfHome(text, hits, homeCountry);
  if (abroad !== undefined && !ofHome) return { isHome: false, reason: `names ${abroad}` };
  if (isForeignCopy) return { isHome: false, reason: 'is copy of another country' };
  return ofHome && abroad === undefined ? { isHome: true, reason: 'speaks of what is at home' } : null;
}

/** `in Venray`, `from New Haven`, `à Mons`: a name behind a word that says where. */
const placeNamed =
  /(?<!\p{L})(?:in|uit|te|bij|nabij|vanuit|near|from|outside|aus|bei|nahe|à|près d[e']) ?((?:['’]s-)?\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{2,30})?)/gu;

/** `politiediensten in twaalf landen`, `police from 14 countries`: whose police it is, nobody says. */
const manyCountries =
  /(?<!\p{L})(?:\p{L}{3,12}|\d{1,3}) (?:(?:europese|andere|verschillende|european|other|europäischen|anderen) )?(?:landen|lidstaten|countries|member states|ländern|pays|países)(?!\p{L}|[- ]bas)/iu;

/** Whether home itself is named, as a country or as whose something is. */
function namesHome(text: string, hits: readonly Hit[], homeCountry: string): boolean {
  return hits.some(
    ({ meaning, start }) =>
      (meaning.kind === 'country' && isHome(meaning.value, homeCountry)) ||
      (meaning.kind === 'home' && nameOf(text, start) === homeCountry),
  );
}

/** Of the words of home those that are a country's name: `Vlaamse` is nobody's in the Netherlands. */
const homeNames: readonly (readonly [country: string, name: RegExp])[] = [
  ['NL', /^(?:nederland|dutch|niederl)/iu],
  ['BE', /^(?:belg|vlaa?m|vlaanderen|wall)/iu],
];

function nameOf(text: string, start: number): string | null {
  const said = text.slice(start, start + 12);
  return homeNames.find(([, name]) => name.test(said))?.[0] ?? null;
}

/** Whether the country of the desk is spoken of: by its name, or by ministers, police or courts that are not said to be another's. */
export function speaksOfHome(text: string, hits: readonly Hit[], homeCountry: string): boolean {
  return hits.some(({ meaning, start, end }) => {
    if (meaning.kind === 'country') return isHome(meaning.value, homeCountry);
    if (meaning.kind !== 'home') return false;
    const name = nameOf(text, start);
    if (name !== null) return isHome(name, homeCountry);
    // `Duitse politie`, and `premier Keir Starmer`; of the police itself more may be said than one thing.
    const isAbroad = (hit: Hit, kind: string) =>
      hit.meaning.kind === kind && !isHome(hit.meaning.value, homeCountry);
    const isTheirs = hits.some(
      (each) =>
        (isAbroad(each, 'country') && each.end <= start && /^\p{L}* $/u.test(text.slice(each.end, start))) ||
        (isAbroad(each, 'statesman') &&
          each.start > end &&
          /^ (?:\p{Lu}\p{L}+ )?$/u.test(text.slice(end, each.start))),
    );
    return !isTheirs;
  });
}

function textOf({ start, end }: Hit, text: string): string {
  return text.slice(start, end);
}
