import { areApart } from '../compare/are-apart.ts';
import { type Features, upTo } from '../compare/features.ts';
import { isOwn } from '../compare/is-own.ts';
import { cosine } from '../compare/word-likeness.ts';
import type { MarkKind } from '../mark.ts';
import type { ReadTake } from '../read-take.ts';
import type { Weigh } from '../weigh.ts';
import { has } from './has-mark.ts';
import type { LearnedCard } from './learned-card.ts';
import { countOther } from './other-in-slot.ts';
import { type SaidAlone, saidAlone, tellsToll } from './said-alone.ts';

const hourMs = 3_600_000;
/** Two takes that are less like than this are as unlike as can be. */
const leastOdds = -3;
/** What concepts say in all is no more than this, either way. */
const mostTold = 3;

/** Two takes that are held against each other: the odds that they are of one event, and what either headline says alone. */
export type Held = {
  readonly one: ReadTake;
  readonly two: ReadTake;
  readonly odds: number;
  readonly here: SaidAlone;
  readonly there: SaidAlone;
};

/** Two takes as they are held against each other. */
export function hold(one: ReadTake, two: ReadTake, odds: number, weigh: Weigh): Held {
  return { one, two, odds, here: saidAlone(one, two, weigh), there: saidAlone(two, one, weigh) };
}

/**
 * What is asked of two takes of one event before one stands behind the other, by name; each some 0 to 1: how sure it is that they are of one event, what
 * either headline says alone, what they have in common, and what concepts tell of that (`concepts`). The same whichever is held against the other.
 */
export function cardFeatures(held: Held, weigh: Weigh, concepts: LearnedCard['concepts']): Features {
  const { one, two, odds } = held;
  const hours = Math.abs(one.take.at - two.take.at) / hourMs;
  return {
    odds: Math.max(leastOdds, odds),
    ...aloneFeatures(held),
    ...bothFeatures(held, weigh),
    ...wordFeatures(held),
    ...numberFeatures(one, two, weigh),
    ...conceptFeatures(held, concepts),
    hours: Math.log1p(hours) / 3,
    sameAgency: isOwn(one, two) ? 1 : 0,
    sameSlug: one.slug !== null && one.slug === two.slug ? 1 : 0,
    placesApart: areApart(one.places, two.places) ? 1 : 0,
    daysApart: areApart(one.days, two.days) ? 1 : 0,
    elsewhere: one.from !== null && two.from !== null && one.from !== two.from ? 1 : 0,
  };
}

/** The concepts that one headline alone tells, and those that both tell. */
export function conceptsOf(one: ReadTake, two: ReadTake) {
  const lacks = (there: ReadTake) => (concept: string) => !has(concept, there);
  return {
    alone: [...[...one.head.concepts].filter(lacks(two)), ...[...two.head.concepts].filter(lacks(one))],
    both: [...one.head.concepts].filter((concept) => two.head.concepts.has(concept)),
  };
}

/** Whether a take is a headline alone. */
function isFlash({ stems, head }: ReadTake): boolean {
  return stems.size === head.stems.size;
}

/** What either headline says alone: the lesser of the two, and the greater. Of a bare flash all else may be left out. */
function aloneFeatures({ one, two, here, there }: Held) {
  const flashes = (isFlash(one) ? 1 : 0) + (isFlash(two) ? 1 : 0);
  const [least, most] = [Math.min(here.all, there.all), Math.max(here.all, there.all)];
  const isOneLanguage = one.language === two.language;
  return {
    leastAlone: upTo(least, 1),
    mostAlone: upTo(most, 1),
    leastNames: upTo(Math.min(here.names, there.names), 0.5),
    mostNames: upTo(Math.max(here.names, there.names), 1),
    leastConcepts: upTo(Math.min(here.concepts, there.concepts), 0.5),
    mostConcepts: upTo(Math.max(here.concepts, there.concepts), 1),
    leastCountries: upTo(Math.min(here.countries, there.countries), 0.5),
    mostCountries: upTo(Math.max(here.countries, there.countries), 0.5),
    oneLanguageAlone: isOneLanguage ? upTo(most, 1) : 0,
    flashes: flashes === 2 ? 1 : 0,
    flashLeast: flashes > 0 ? upTo(least, 1) : 0,
    flashMost: flashes > 0 ? upTo(most, 1) : 0,
  };
}

/** What both have. */
function bothFeatures({ one, two }: Held, weigh: Weigh) {
  const heads = sumOfBoth('concept', one.head.concepts, two.head.concepts, weigh);
  return {
    names: upTo(sumOfBoth('name', one.names, two.names, weigh), 1),
    headNames: upTo(sumOfBoth('name', one.head.names, two.head.names, weigh), 1),
    concepts: upTo(sumOfBoth('concept', one.concepts, two.concepts, weigh), 1),
    headConcepts: upTo(heads, 1),
    noHeadConcept: heads === 0 ? 1 : 0,
    countriesApart:
      areApart(one.head.countries, two.countries) && areApart(two.head.countries, one.countries) ? 1 : 0,
  };
}

/** What words alone have in common, and what either headline has alone; of two languages by how words sound. */
function wordFeatures({ one, two }: Held) {
  const isOneLanguage = one.language === two.language;
  if (!isOneLanguage) return { oneLanguage: 0, cognates: cosine(one.words, two.words) };
  const [here, there] = [massOf(one.head.stems, two.stems), massOf(two.head.stems, one.stems)];
  return {
    oneLanguage: 1,
    cognates: 0,
    foundMass: upTo(here.found + there.found, 2),
    lostMass: upTo(Math.max(here.lost, there.lost), 2),
    // Of one make, with something else in it.
    oneMake: cosine(one.head.stems, two.head.stems) * Math.min(1, here.lost, there.lost),
  };
}

function numberFeatures(one: ReadTake, two: ReadTake, weigh: Weigh) {
  const isToll = tellsToll(one) && tellsToll(two);
  const isLost = areApart(one.head.numbers, two.numbers) || areApart(two.head.numbers, one.numbers);
  const inHead = Math.max(
    sumOfBoth('number', one.head.numbers, two.numbers, weigh),
    sumOfBoth('number', two.head.numbers, one.numbers, weigh),
  );
  return {
    numbers: upTo(sumOfBoth('number', one.numbers, two.numbers, weigh), 1),
    headNumbers: upTo(inHead, 1),
    numberLost: isLost && !isToll ? 1 : 0,
    numbersApart: countOther(one, two) ? 1 : 0,
  };
}

/** What concepts tell that one headline alone tells (`arrest`), and that both tell (`tariff`): of which takes are rather of two happenings. */
function conceptFeatures({ one, two }: Held, { alone, both }: LearnedCard['concepts']) {
  const told = conceptsOf(one, two);
  const apart = told.alone.map((concept) => alone.get(concept) ?? 0);
  const alike = told.both.map((concept) => both.get(concept) ?? 0);
  return {
    apartSum: within(apart.reduce((sum, each) => sum + each, 0)),
    apartLeast: Math.min(0, ...apart),
    alikeSum: within(alike.reduce((sum, each) => sum + each, 0)),
    alikeMost: Math.max(0, ...alike),
  };
}

function sumOfBoth(kind: MarkKind, one: ReadonlySet<string>, two: ReadonlySet<string>, weigh: Weigh): number {
  let sum = 0;
  for (const mark of one) if (two.has(mark)) sum += weigh(kind, mark, 2);
  return sum;
}

/** How much of what a headline says stands in another text, and how much does not. */
export function massOf(head: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>) {
  let [found, lost] = [0, 0];
  for (const [stem, weight] of head)
    if (there.has(stem)) found += weight;
    else lost += weight;
  return { found, lost };
}

function within(sum: number): number {
  return Math.max(-mostTold, Math.min(mostTold, sum));
}
