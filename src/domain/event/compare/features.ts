import type { MarkKind } from '../mark.ts';
import type { ReadEvent, Shares } from '../read-event.ts';
import type { ReadTake } from '../read-take.ts';
import type { Weigh } from '../weigh.ts';
import { isOwn } from './is-own.ts';
import { wordFeatures } from './word-features.ts';

const hourMs = 3_600_000;
/** Beyond so long what is alike is rarely of one happening. */
const lateHours = 8;
/** A take with fewer rare names or concepts than this is not all shared where they are. */
const leastToShare = 3.5;
/** What weighs less says who acts and not what is done. */
const telling = 0.35;
/** For a headline that names nobody, or tells nothing that the lexicon knows. */
const nothingSaid = 0.3;

/** What is asked of a take and the takes of an event, by name; each some 0 to 1. What each of them weighs was learned. */
export type Features = Readonly<Record<string, number>>;

/**
 * What a take has in common with an event, and what parts them: names and concepts of news by how rare they are, the first of all those of
 * the headlines; countries, numbers, how far apart in time, and whose they are. Of one take against another it is alike in either order.
 */
export function featuresOf(take: ReadTake, event: ReadEvent, weighAll: Weigh): Features {
  const weigh = weighOutside(take, event, weighAll);
  const names = compare('name', take.names, event.names, weigh);
  const concepts = compare('concept', take.concepts, event.concepts, weigh);
  const numbers = compare('number', take.numbers, event.numbers, weigh);
  const countries = compare('country', take.countries, event.countries, weigh);
  const heads = headFeatures(take, event, weigh);
  const own = ownFeatures(take, event);
  const words = wordFeatures(take, event);
  const parts = apartFeatures(take, event);
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
    ...placeFeatures(take, event, weigh),
    countryApart: take.countries.size > 0 && event.countries.size > 0 && countries.sum === 0 ? 1 : 0,
    ...words,
    ...heads,
    sameAgency: own.sameAgency,
    sameSlug: own.sameSlug,
    slugApart: own.slugApart,
    ...parts,
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

/** What takes say themselves does not make it common: how rare it is, is asked of all others. */
function weighOutside(take: ReadTake, event: ReadEvent, weigh: Weigh): Weigh {
  const count = event.takes.length;
  const having = (marks: ReadonlySet<string>, shares: Shares, mark: string) =>
    Math.round((shares.get(mark) ?? 0) * count) + (marks.has(mark) ? 1 : 0);
  return (kind, mark) => {
    if (kind === 'name') return weigh(kind, mark, having(take.names, event.names, mark));
    if (kind === 'concept') return weigh(kind, mark, having(take.concepts, event.concepts, mark));
    if (kind === 'number') return weigh(kind, mark, having(take.numbers, event.numbers, mark));
    return weigh(kind, mark, having(take.countries, event.countries, mark));
  };
}

/** `2-1`, as matches and votes end. */
function scoresOf(numbers: { keys(): Iterable<string> }): ReadonlySet<string> {
  return new Set([...numbers.keys()].filter((mark) => mark.includes('-')));
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
}

/** How much of what headlines say the other take has; and whether two headlines say something, none of which the other take has. */
function headFeatures(take: ReadTake, event: ReadEvent, weigh: Weigh) {
  let names = 0;
  let concepts = 0;
  let namesApart = 0;
  let conceptsApart = 0;
  let namesInBoth = 0;
  let conceptsInBoth = 0;
  for (const other of event.takes) {
    names += foundOf('name', other.head.names, take, weigh);
    concepts += foundOf('concept', other.head.concepts, take, weigh);
    namesInBoth = Math.max(namesInBoth, sumOf('name', take.head.names, other.head.names, weigh));
    conceptsInBoth = Math.max(
      conceptsInBoth,
      sumOf('concept', take.head.concepts, other.head.concepts, weigh),
    );
    if (lacks('name', other.head.names, take, weigh) && lacks('name', take.head.names, other, weigh))
      namesApart++;
    if (
      lacks('concept', other.head.concepts, take, weigh) &&
      lacks('concept', take.head.concepts, other, weigh)
    )
      conceptsApart++;
  }
  const count = event.takes.length;
  const itsNames = foundOf('name', take.head.names, event, weigh);
  const itsConcepts = foundOf('concept', take.head.concepts, event, weigh);
  return {
    headNames: (names / count + itsNames) / 2,
    headNamesLeast: Math.min(names / count, itsNames),
    headConcepts: (concepts / count + itsConcepts) / 2,
    headConceptsLeast: Math.min(concepts / count, itsConcepts),
    headNamesApart: namesApart / count,
    headConceptsApart: conceptsApart / count,
    headNamesInBoth: namesInBoth,
    headConceptsInBoth: conceptsInBoth,
  };
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

/** A headline alone. */
function isFlash({ stems, head }: ReadTake): boolean {
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
function placeFeatures(take: ReadTake, { takes }: ReadEvent, weigh: Weigh) {
  let samePlace = 0;
  let placeNamed = 0;
  let apart = 0;
  for (const other of takes) {
    samePlace = Math.max(samePlace, rarestOf(take.places, other.places, weigh));
    placeNamed = Math.max(
      placeNamed,
      rarestOf(take.places, other.names, weigh),
      rarestOf(other.places, take.names, weigh),
    );
    if (areApart(take.places, other.places)) apart++;
  }
  return { samePlace, placeNamed, placesApart: apart / takes.length };
}

function rarestOf(one: ReadonlySet<string>, other: ReadonlySet<string>, weigh: Weigh): number {
  let most = 0;
  for (const name of one) if (other.has(name)) most = Math.max(most, weigh('name', name));
  return most;
}

function sumOf(kind: MarkKind, one: ReadonlySet<string>, other: ReadonlySet<string>, weigh: Weigh): number {
  let sum = 0;
  for (const mark of one) if (other.has(mark)) sum += weigh(kind, mark);
  return sum;
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

function compare(kind: MarkKind, marks: ReadonlySet<string>, shares: Shares, weigh: Weigh): Common {
  let sum = 0;
  let both = 0;
  let inTake = 0;
  let inEvent = 0;
  let squares = 0;
  let eventSquares = 0;
  let [first, second, third] = [0, 0, 0];
  for (const mark of marks) {
    const weight = weigh(kind, mark);
    inTake += weight;
    squares += weight * weight;
    const share = shares.get(mark);
    if (share === undefined) continue;
    sum += weight;
    both += weight * weight * share;
    if (weight > first) [first, second, third] = [weight, first, second];
    else if (weight > second) [second, third] = [weight, second];
    else if (weight > third) third = weight;
  }
  for (const [mark, share] of shares) {
    const weight = weigh(kind, mark);
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

type Has = { has(mark: string): boolean };
type Said = { readonly names: Has; readonly concepts: Has; readonly words: Has };

/** A name of a headline may stand in the other text without a capital, and the other way round. */
function has(mark: string, { names, concepts, words }: Said): boolean {
  return names.has(mark) || words.has(mark) || concepts.has(mark);
}

function foundOf(kind: MarkKind, head: ReadonlySet<string>, there: Said, weigh: Weigh): number {
  let all = 0;
  let found = 0;
  for (const mark of head) {
    const weight = weigh(kind, mark);
    all += weight;
    if (has(mark, there)) found += weight;
  }
  return all === 0 ? nothingSaid : found / all;
}

function lacks(kind: MarkKind, head: ReadonlySet<string>, there: Said, weigh: Weigh): boolean {
  let says = false;
  for (const mark of head) {
    if (kind === 'concept' && weigh(kind, mark) < telling) continue;
    if (has(mark, there)) return false;
    says = true;
  }
  return says;
}

/** Rises to 1, half of which is reached at `half`. */
function upTo(sum: number, half: number): number {
  return sum / (sum + half);
}
