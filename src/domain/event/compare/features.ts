import type { ReadTake } from '../read-take.ts';
import type { Weigh } from '../weigh.ts';
import { Comparing } from './comparing.ts';
import { headFeatures } from './head-features.ts';
import type { MarkNumbers } from './mark-numbers.ts';
import type { Pair } from './pair.ts';
import type { Side } from './side.ts';

/** Beyond so long what is alike is rarely of one happening. */
const lateHours = 8;

/** What is asked of a take and the takes of an event, by name; each some 0 to 1. What each of them weighs was learned. */
export type Features = Readonly<Record<string, number>>;

/**
 * What a take has in common with an event, and what parts them: names and concepts of news by how rare they are, the first of all those of
 * the headlines; countries, numbers, how far apart in time, and whose they are. Of one take against another it is alike in either order.
 */
export function featuresOf(
  take: ReadTake,
  event: readonly ReadTake[],
  weigh: Weigh,
  comparing = new Comparing(),
): Features {
  const side = comparing.sideOf(take);
  const sides = event.map((other) => comparing.sideOf(other));
  const pairs = sides.map((other) => comparing.pairOf(side, other));
  const { names, concepts, numbers, countries } = comparing;
  for (const marks of [names, concepts, numbers, countries]) marks.compare(side, sides, weigh);
  const heads = headFeatures(side, sides, pairs, comparing);
  const own = ownFeatures(side, sides, pairs);
  const words = wordFeatures(pairs);
  const parts = apartFeatures(pairs);
  const places = placeFeatures(pairs, names);
  const hours = hoursBetween(pairs);
  const soon = Math.exp(-hours / 1.5);
  return {
    names: upTo(names.sum, 1.5),
    nameShare: names.share,
    nameLikeness: names.cosine,
    concepts: upTo(concepts.sum, 1.5),
    conceptShare: concepts.share,
    conceptLikeness: concepts.cosine,
    numbers: upTo(numbers.sum, 0.7),
    countryLikeness: countries.cosine,
    countriesSum: countries.sum,
    rarestCountry: countries.first,
    rarestName: names.first,
    secondName: names.second,
    thirdName: names.third,
    namesSum: names.sum,
    namesLeast: names.least,
    rarestConcept: concepts.first,
    secondConcept: concepts.second,
    conceptsSum: concepts.sum,
    conceptsLeast: concepts.least,
    rarestNumber: numbers.first,
    numbersSum: numbers.sum,
    numbersApart: numbers.shareNothing ? 1 : 0,
    samePlace: places.samePlace,
    placeNamed: places.placeNamed,
    placesApart: places.placesApart,
    countryApart: countries.shareNothing ? 1 : 0,
    oneLanguage: words.oneLanguage,
    headStems: words.headStems,
    headStemsApart: words.headStemsApart,
    cognates: words.cognates,
    headNames: heads.names,
    headNamesLeast: heads.namesLeast,
    headConcepts: heads.concepts,
    headConceptsLeast: heads.conceptsLeast,
    headNamesApart: heads.namesApart,
    headConceptsApart: heads.conceptsApart,
    headNamesInBoth: heads.namesInBoth,
    headConceptsInBoth: heads.conceptsInBoth,
    sameAgency: own.sameAgency,
    sameSlug: own.sameSlug,
    slugApart: own.slugApart,
    headCountriesApart: parts.headCountriesApart,
    daysApart: parts.daysApart,
    elsewhere: parts.elsewhere,
    elsewhereDays: parts.elsewhereDays,
    awayLater: parts.elsewhere * Math.log1p(hours),
    ownDaysApart: own.sameAgency * parts.daysApart,
    ownFlash: own.sameAgency * own.flash,
    ownFlashNames: own.sameAgency * own.flash * heads.names,
    ownSoon: own.sameAgency * soon,
    soonAndConcepts: soon * concepts.cosine,
    countryAndConcepts: countries.cosine * concepts.share,
    oneLanguageNames: words.oneLanguage * names.cosine,
    oneLanguageConcepts: words.oneLanguage * concepts.share,
    ownNames: own.sameAgency * names.cosine,
    ownConcepts: own.sameAgency * heads.conceptsLeast,
    hours: Math.log1p(hours) / 3,
    late: Math.max(0, hours - lateHours) / lateHours,
    scoresApart: areScoresApart(side, sides, numbers) ? 1 : 0,
    many: Math.log(pairs.length) / 2,
  };
}

/** What words alone have in common: of one language by their stems, of several by how they sound. */
function wordFeatures(pairs: readonly Pair[]) {
  let headStems = 0;
  let headApart = 1;
  let cognates = 0;
  let inOne = 0;
  for (const pair of pairs) {
    if (pair.isOneLanguage) {
      inOne++;
      headStems = Math.max(headStems, (pair.headHere + pair.headThere) / 2);
      headApart = Math.min(headApart, 1 - Math.max(pair.headHere, pair.headThere));
    } else cognates += pair.cognates;
  }
  const inOthers = pairs.length - inOne;
  return {
    oneLanguage: inOne > 0 ? 1 : 0,
    headStems,
    headStemsApart: inOne > 0 ? headApart : 0,
    cognates: inOthers === 0 ? 0 : cognates / inOthers,
  };
}

/** What the desk of the take says by itself (`isOwn`): whether it has another story there, and calls it the same; and whether the take, or all that is there, is no more than a headline. */
function ownFeatures({ read, isFlash }: Side, event: readonly Side[], pairs: readonly Pair[]) {
  let isAny = false;
  let isNamed = false;
  let isSame = false;
  for (let at = 0; at < pairs.length; at++) {
    if (pairs[at]?.isOwn !== true) continue;
    isAny = true;
    const slug = event[at]?.read.slug ?? null;
    if (read.slug === null || slug === null) continue;
    isNamed = true;
    if (slug === read.slug) isSame = true;
  }
  return {
    sameAgency: isAny ? 1 : 0,
    sameSlug: isSame ? 1 : 0,
    slugApart: isNamed && !isSame ? 1 : 0,
    flash: isFlash || event.every((other) => other.isFlash) ? 1 : 0,
  };
}

/** What parts them: other countries in both headlines, other days of the week, datelines of other countries; as parts of the event's takes. */
function apartFeatures(pairs: readonly Pair[]) {
  let heads = 0;
  let days = 0;
  let elsewhere = 0;
  let both = 0;
  for (const { areHeadCountriesApart, areDaysApart, areElsewhere } of pairs) {
    if (areHeadCountriesApart) heads++;
    if (areDaysApart) days++;
    if (areElsewhere) elsewhere++;
    if (areElsewhere && areDaysApart) both++;
  }
  const count = pairs.length;
  return {
    headCountriesApart: heads / count,
    daysApart: days / count,
    elsewhere: elsewhere / count,
    elsewhereDays: both / count,
  };
}

/** Where they were written, and whether the one names where the other was; 1: nothing but that is known to have such a place. */
function placeFeatures(pairs: readonly Pair[], names: MarkNumbers) {
  let samePlace = 0;
  let placeNamed = 0;
  let apart = 0;
  for (const { places, placesNamed, arePlacesApart } of pairs) {
    samePlace = Math.max(samePlace, names.rarestOf(places));
    placeNamed = Math.max(placeNamed, names.rarestOf(placesNamed));
    if (arePlacesApart) apart++;
  }
  return { samePlace, placeNamed, placesApart: apart / pairs.length };
}

/** Between the take and what of the event lies next to it. */
function hoursBetween(pairs: readonly Pair[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { hours } of pairs) least = Math.min(least, hours);
  return least;
}

/** Whether matches or votes of both ended, and none as one of the other. */
function areScoresApart({ scores }: Side, event: readonly Side[], numbers: MarkNumbers): boolean {
  return (
    scores.length > 0 &&
    event.some((other) => other.scores.length > 0) &&
    !scores.some((score) => numbers.isInEvent(score))
  );
}

/** Rises to 1, half of which is reached at `half`. */
export function upTo(sum: number, half: number): number {
  return sum / (sum + half);
}
