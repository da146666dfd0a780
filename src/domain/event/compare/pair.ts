import { isOwn } from './is-own.ts';
import type { Side } from './side.ts';
import type { TextNumbers } from './text-numbers.ts';

/** What two takes have in common, and what parts them, whatever marks weigh: asked for once. */
export type Pair = {
  readonly isOneLanguage: boolean;
  /** How much of what the other's headline says stands in the take, and the other way round; 0 in two languages. */
  readonly headHere: number;
  readonly headThere: number;
  /** How alike words of two languages sound; 0 in one. */
  readonly cognates: number;
  /** See `isOwn`. */
  readonly isOwn: boolean;
  /** Of each name and concept of the other's headline whether the take has it, and the other way round. */
  readonly namesHere: readonly boolean[];
  readonly namesThere: readonly boolean[];
  readonly conceptsHere: readonly boolean[];
  readonly conceptsThere: readonly boolean[];
  /** What both headlines have. */
  readonly headNames: readonly number[];
  readonly headConcepts: readonly number[];
  /** Both headlines name somebody, and none whom the other take has. */
  readonly areHeadNamesApart: boolean;
  readonly areHeadCountriesApart: boolean;
  readonly areDaysApart: boolean;
  /** Written in two countries. */
  readonly areElsewhere: boolean;
  /** Places that both were written in, and those that the one was written in and the other names. */
  readonly places: readonly number[];
  readonly placesNamed: readonly number[];
  readonly arePlacesApart: boolean;
  readonly hours: number;
};

const hourMs = 3_600_000;

/** What a take has in common with another. */
export function pairOf(here: Side, there: Side, texts: TextNumbers): Pair {
  const [take, other] = [here.read, there.read];
  const isOneLanguage = take.language === other.language;
  const namesHere = texts.areIn(there.headNamesSaid, here.said);
  const conceptsHere = texts.areIn(there.headConceptsSaid, here.said);
  const namesThere = texts.areIn(here.headNamesSaid, there.said);
  const conceptsThere = texts.areIn(here.headConceptsSaid, there.said);
  return {
    isOneLanguage,
    headHere: isOneLanguage ? texts.massIn(there.stems, there.headStems, here.stems.texts) : 0,
    headThere: isOneLanguage ? texts.massIn(here.stems, here.headStems, there.stems.texts) : 0,
    cognates: isOneLanguage ? 0 : texts.cosine(here.words, there.words),
    isOwn: isOwn(take, other),
    namesHere,
    namesThere,
    conceptsHere,
    conceptsThere,
    headNames: inBoth(here.headNames, there.headNames),
    headConcepts: inBoth(here.headConcepts, there.headConcepts),
    areHeadNamesApart: isNone(namesHere) && isNone(namesThere),
    areHeadCountriesApart:
      shareNone(here.headCountries, there.countries) && shareNone(there.headCountries, here.countries),
    areDaysApart: shareNone(here.days, there.days),
    areElsewhere: take.from !== null && other.from !== null && take.from !== other.from,
    places: inBoth(here.places, there.places),
    placesNamed: inBoth(here.places, there.names).concat(inBoth(there.places, here.names)),
    arePlacesApart: shareNone(here.places, there.places),
    hours: Math.abs(take.take.at - other.take.at) / hourMs,
  };
}

/** Something is said, and nothing of it found. */
function isNone(found: readonly boolean[]): boolean {
  return found.length > 0 && !found.includes(true);
}

/** Whether both say something, and nothing of it is the same: few beside few. */
function shareNone(one: readonly number[], other: readonly number[]): boolean {
  return one.length > 0 && other.length > 0 && inBoth(one, other).length === 0;
}

const none: readonly number[] = [];

/** The numbers that both have, in the order of the first. */
function inBoth(one: readonly number[], other: readonly number[]): readonly number[] {
  let both: number[] | undefined;
  for (let at = 0; at < one.length; at++) {
    const number = one[at] ?? 0;
    if (!other.includes(number)) continue;
    both ??= [];
    both.push(number);
  }
  return both ?? none;
}
