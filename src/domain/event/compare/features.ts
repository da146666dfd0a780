import type { MarkKind } from '../mark.ts';
import type { ReadEvent, Shares } from '../read-event.ts';
import type { ReadTake } from '../read-take.ts';
import type { Weigh } from '../weigh.ts';
import { areApart } from './are-apart.ts';
import { headFeatures, type Weights } from './head-features.ts';
import { isOwn } from './is-own.ts';
import { wordFeatures } from './word-features.ts';

const hourMs = 3_600_000;
/** Beyond so long what is alike is rarely of one happening. */
const lateHours = 8;
/** A take with fewer rare names or concepts than this is not all shared where they are. */
const leastToShare = 3.5;

/** What is asked of a take and the takes of an event, by name; each some 0 to 1. What each of them weighs was learned. */
export type Features = Readonly<Record<string, number>>;

/**
 * What a take has in common with an event, and what parts them: names and concepts of news by how rare they are, the first of all those of
 * the headlines; countries, numbers, how far apart in time, and whose they are. Of one take against another it is alike in either order.
 */
export function featuresOf(take: ReadTake, event: ReadEvent, weighAll: Weigh): Features {
  const outside = (kind: MarkKind) => weighOutside(kind, event.takes.length, weighAll);
  const weighNames = outside('name');
  const weighConcepts = outside('concept');
  const names = compare(take.names, event.names, weighNames);
  const concepts = compare(take.concepts, event.concepts, weighConcepts);
  const numbers = compare(take.numbers, event.numbers, outside('number'));
  const countries = compare(take.countries, event.countries, outside('country'));
  const heads = headFeatures(take, event, weighNames.known, weighConcepts.known);
  const own = ownFeatures(take, event);
  const words = wordFeatures(take, event);
  const parts = apartFeatures(take, event);
  const places = placeFeatures(take, event, weighNames.known);
  const hours = Math.min(...event.takes.map((other) => Math.abs(take.take.at - other.take.at) / hourMs));
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
    rarestCountry: countries.rarest[0],
    rarestName: names.rarest[0],
    secondName: names.rarest[1],
    thirdName: names.rarest[2],
    namesSum: names.sum,
    namesLeast: names.least,
    rarestConcept: concepts.rarest[0],
    secondConcept: concepts.rarest[1],
    conceptsSum: concepts.sum,
    conceptsLeast: concepts.least,
    rarestNumber: numbers.rarest[0],
    numbersSum: numbers.sum,
    numbersApart: take.numbers.size > 0 && event.numbers.size > 0 && numbers.sum === 0 ? 1 : 0,
    samePlace: places.samePlace,
    placeNamed: places.placeNamed,
    placesApart: places.placesApart,
    countryApart: take.countries.size > 0 && event.countries.size > 0 && countries.sum === 0 ? 1 : 0,
    oneLanguage: words.oneLanguage,
    headStems: words.headStems,
    headStemsApart: words.headStemsApart,
    cognates: words.cognates,
    headNames: heads.headNames,
    headNamesLeast: heads.headNamesLeast,
    headConcepts: heads.headConcepts,
    headConceptsLeast: heads.headConceptsLeast,
    headNamesApart: heads.headNamesApart,
    headConceptsApart: heads.headConceptsApart,
    headNamesInBoth: heads.headNamesInBoth,
    headConceptsInBoth: heads.headConceptsInBoth,
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
    ownFlashNames: own.sameAgency * own.flash * heads.headNames,
    ownSoon: own.sameAgency * soon,
    soonAndConcepts: soon * concepts.cosine,
    countryAndConcepts: countries.cosine * concepts.share,
    oneLanguageNames: words.oneLanguage * names.cosine,
    oneLanguageConcepts: words.oneLanguage * concepts.share,
    ownNames: own.sameAgency * names.cosine,
    ownConcepts: own.sameAgency * heads.headConceptsLeast,
    hours: Math.log1p(hours) / 3,
    late: Math.max(0, hours - lateHours) / lateHours,
    scoresApart: areApart(scoresOf(take.numbers), scoresOf(event.numbers)) ? 1 : 0,
    many: Math.log(event.takes.length) / 2,
  };
}

type WeighOutside = {
  /** What a mark weighs that the take has, and this share of the event's takes. */
  readonly of: (mark: string, isInTake: boolean, share: number) => number;
  /** What was weighed so far: all marks of the two, once they were compared. */
  readonly known: Weights;
};

/** What takes say themselves does not make it common: how rare it is, is asked of all others. */
function weighOutside(kind: MarkKind, count: number, weigh: Weigh): WeighOutside {
  const known = new Map<string, number>();
  return {
    known,
    of(mark, isInTake, share) {
      const weight = weigh(kind, mark, Math.round(share * count) + (isInTake ? 1 : 0));
      known.set(mark, weight);
      return weight;
    },
  };
}

/** `2-1`, as matches and votes end. */
function scoresOf(numbers: { keys(): Iterable<string> }): ReadonlySet<string> {
  return new Set([...numbers.keys()].filter((mark) => mark.includes('-')));
}

/** What the desk of the take says by itself (`isOwn`): whether it has another story there, and calls it the same; and whether the take, or all that is there, is no more than a headline. */
function ownFeatures(read: ReadTake, { takes }: ReadEvent) {
  const { slug } = read;
  const own = takes.filter((other) => isOwn(read, other));
  const named = slug === null ? [] : own.filter((other) => other.slug !== null);
  const isSame = named.some((other) => other.slug === slug);
  return {
    sameAgency: own.length > 0 ? 1 : 0,
    sameSlug: isSame ? 1 : 0,
    slugApart: named.length > 0 && !isSame ? 1 : 0,
    flash: isFlash(read) || takes.every(isFlash) ? 1 : 0,
  };
}

/** Whether a take is a headline alone. */
export function isFlash({ stems, head }: ReadTake): boolean {
  return stems.size === head.stems.size;
}

/** What parts them: other countries in both headlines, other days of the week, datelines of other countries; as parts of the event's takes. */
function apartFeatures(take: ReadTake, { takes }: ReadEvent) {
  let [heads, days, elsewhere, both] = [0, 0, 0, 0];
  for (const other of takes) {
    if (
      take.head.countries.size > 0 &&
      other.head.countries.size > 0 &&
      take.head.countries.isDisjointFrom(other.countries) &&
      other.head.countries.isDisjointFrom(take.countries)
    )
      heads++;
    const isAway = take.from !== null && other.from !== null && take.from !== other.from;
    const isOther = areApart(take.days, other.days);
    if (isOther) days++;
    if (isAway) elsewhere++;
    if (isAway && isOther) both++;
  }
  const count = takes.length;
  return {
    headCountriesApart: heads / count,
    daysApart: days / count,
    elsewhere: elsewhere / count,
    elsewhereDays: both / count,
  };
}

/** Where they were written, and whether the one names where the other was; 1: nothing but that is known to have such a place. */
function placeFeatures(take: ReadTake, { takes }: ReadEvent, weights: Weights) {
  let samePlace = 0;
  let placeNamed = 0;
  let apart = 0;
  for (const other of takes) {
    samePlace = Math.max(samePlace, rarestOf(take.places, other.places, weights));
    placeNamed = Math.max(
      placeNamed,
      rarestOf(take.places, other.names, weights),
      rarestOf(other.places, take.names, weights),
    );
    if (areApart(take.places, other.places)) apart++;
  }
  return { samePlace, placeNamed, placesApart: apart / takes.length };
}

function rarestOf(one: ReadonlySet<string>, other: ReadonlySet<string>, weights: Weights): number {
  let most = 0;
  for (const name of one) if (other.has(name)) most = Math.max(most, weights.get(name) ?? 0);
  return most;
}

type Common = {
  /** What both have, by how rare it is. */
  readonly sum: number;
  /** The same as a part of what the one has that says less. */
  readonly share: number;
  readonly cosine: number;
  /** What the one that says less says in all. */
  readonly least: number;
  /** The rarest three that both have. */
  readonly rarest: readonly [number, number, number];
};

function compare(marks: ReadonlySet<string>, shares: Shares, weigh: WeighOutside): Common {
  let sum = 0;
  let both = 0;
  let inTake = 0;
  let inEvent = 0;
  let squares = 0;
  let eventSquares = 0;
  let [first, second, third] = [0, 0, 0];
  for (const mark of marks) {
    const share = shares.get(mark);
    const weight = weigh.of(mark, true, share ?? 0);
    inTake += weight;
    squares += weight * weight;
    if (share === undefined) continue;
    sum += weight;
    both += weight * weight * share;
    if (weight > first) [first, second, third] = [weight, first, second];
    else if (weight > second) [second, third] = [weight, second];
    else if (weight > third) third = weight;
  }
  for (const [mark, share] of shares) {
    const weight = weigh.known.get(mark) ?? weigh.of(mark, false, share);
    inEvent += weight;
    eventSquares += weight * weight * share * share;
  }
  return {
    sum,
    share: sum / Math.max(Math.min(inTake, inEvent), leastToShare),
    cosine: both === 0 ? 0 : both / Math.sqrt(squares * eventSquares),
    least: Math.min(inTake, inEvent),
    rarest: [first, second, third],
  };
}

/** Rises to 1, half of which is reached at `half`. */
export function upTo(sum: number, half: number): number {
  return sum / (sum + half);
}
