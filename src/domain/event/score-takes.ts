import { areApart } from './compare/are-apart.ts';
import type { Comparing } from './compare/comparing.ts';
import { areOfOneKind } from './compare/disasters.ts';
import { type Features, featuresOf } from './compare/features.ts';
import { magnitudesOf } from './compare/magnitudes.ts';
import { bias, weights } from './learned.ts';
import type { Rarity } from './mark.ts';
import type { ReadTake } from './read-take.ts';
import { learnedStrengths, type Strengths } from './strengths.ts';
import { type Weigh, weighBy } from './weigh.ts';

/** What was learned of labelled takes: what each feature weighs, by its name, and what is said before any is looked at. */
export type Learned = {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
  readonly strengths: Strengths;
};

/** What was learned of all labelled takes. */
export const shipped: Learned = { weights, bias, strengths: learnedStrengths };
/** By which rarities and weights: those that know what was weighed see by it that it is the same. */
const weighers = new WeakMap<Rarity, WeakMap<Learned, Weigh>>();
/** From this score on takes are one happening. Chosen on streams of which nothing was learned; a card that two share asks for more (`hidesFrom`). */
export const sameFrom = 0.93;
/**
 * Above this score an event is looked at for a take at all, and is put to what is looked at together with it: what is sure of no two of them
 * may be sure of all. What is no closer is never joined.
 */
export const closeFrom = 0.77;
/** From this score on a rival event is so like the chosen one that it counts as the same happening: only another one keeps a take out of both. */
export const alikeFrom = 0.863;
/** A score as logarithms of odds: means of these are taken. An agency's own word is no surer than this. */
const mostOdds = 6;
/** Two takes of one happening lie no further apart in time, whoever filed them. */
const reachMs = 24 * 3_600_000;
/** How rare an agency's own short name must be to join: `sport` and `urgent` are on many. */
const tellingSlug = 0.4;
const mostBetweenMagnitudes = 0.45;
/** From this score on nothing much speaks against an agency that calls two stories the same. */
const notUnlike = 0.95;

/**
 * How sure it is that a take tells of the happening that others tell of, 0 to 1. 1: its agency says so. Of two takes it is the same
 * whichever is held against the other.
 */
export function scoreEvent(
  take: ReadTake,
  event: readonly ReadTake[],
  rarity: Rarity,
  learned: Learned = shipped,
  comparing?: Comparing,
): number {
  if (event.some((other) => isNext(take, other))) return 1;
  const near = event.filter((other) => Math.abs(take.take.at - other.take.at) <= reachMs);
  if (near.length === 0) return 0;
  const seen = near.length === event.length ? event : near;
  const score = scoreOf(featuresOf(take, seen, weigherOf(rarity, learned), comparing), learned);
  return score >= notUnlike && near.some((other) => hasItsSlug(take, other, rarity)) ? 1 : score;
}

/** A score as the logarithm of its odds. */
export function oddsOf(score: number): number {
  return Math.min(mostOdds, Math.log(score / (1 - score)));
}

/** The score of such odds. */
export function scoreOfOdds(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** `sameFrom` as the logarithm of its odds. */
export const sameOdds = oddsOf(sameFrom);
/** `closeFrom` as the logarithm of its odds. */
export const closeOdds = oddsOf(closeFrom);
/** `alikeFrom` as the logarithm of its odds. */
export const alikeOdds = oddsOf(alikeFrom);

/** So much of an event's takes may lie elsewhere: a reaction from another country is in it. */
const mostApart = 0.5;

/** Whether some takes cannot be of one happening with others: most of them lie elsewhere than most of those, or tell of another earthquake. */
export function areMostlyApart(some: readonly ReadTake[], others: readonly ReadTake[]): boolean {
  const shaken = (takes: readonly ReadTake[]) => takes.filter((take) => magnitudesOf(take).length > 0);
  return (
    areMost(some, (take) => areMost(others, (other) => areOfTwo(take, other))) ||
    areMost(shaken(some), (take) => areMost(shaken(others), (other) => isAnotherQuake(take, other)))
  );
}

/**
 * Whether two takes cannot be of one happening, whatever else they share: more than a day lies between them, they tell of another country in a way
 * that tells of another happening (`isElsewhere`), or of another earthquake.
 */
function areOfTwo(one: ReadTake, other: ReadTake): boolean {
  return (
    Math.abs(one.take.at - other.take.at) > reachMs || isElsewhere(one, other) || isAnotherQuake(one, other)
  );
}

function areMost(takes: readonly ReadTake[], are: (take: ReadTake) => boolean): boolean {
  return takes.filter(are).length > takes.length * mostApart;
}

/** What marks weigh, by how rare they are and how surely they are shared. */
export function weigherOf(rarity: Rarity, learned: Learned = shipped): Weigh {
  const its = weighers.get(rarity) ?? new WeakMap<Learned, Weigh>();
  weighers.set(rarity, its);
  const weigh = its.get(learned) ?? weighBy(rarity, learned.strengths);
  its.set(learned, weigh);
  return weigh;
}

function scoreOf(features: Features, { weights, bias }: Learned): number {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return scoreOfOdds(sum);
}

/** Whether one says that it replaces the other, or follows on it. */
export function isNext(one: ReadTake, other: ReadTake): boolean {
  return follows(one, other) || follows(other, one);
}

function follows({ take }: ReadTake, { take: { story } }: ReadTake): boolean {
  return take.replaces === story || take.evolvedFrom === story;
}

function hasItsSlug({ slug }: ReadTake, other: ReadTake, rarity: Rarity): boolean {
  return slug !== null && slug === other.slug && rarity({ kind: 'slug', mark: slug }) >= tellingSlug;
}

/**
 * In another country, with other numbers or none of the names: two earthquakes of one minute are told in the same words. A desk's own take with other
 * numbers may be of the next hour: fourteen dead, then nineteen; but not from another town as well. What its agency tells in another language is another
 * desk's. Disasters of one kind in two towns of two countries are two, whatever they share: a mayor's name may have the consonants of the other town.
 */
function isElsewhere(one: ReadTake, other: ReadTake): boolean {
  if (!areApart(one.countries, other.countries)) return false;
  if (areOfOneKind(one, other) && areApart(one.places, other.places)) return true;
  const isNumberOther = areApart(one.numbers, other.numbers);
  if (one.take.agency === other.take.agency && one.language === other.language)
    return isNumberOther && areApart(one.places, other.places);
  return isNumberOther || areApart(one.names, other.names);
}

/** Agencies differ by a tenth or two on how strong an earthquake was; an aftershock is another one. */
function isAnotherQuake(one: ReadTake, other: ReadTake): boolean {
  const [its, others] = [magnitudesOf(one), magnitudesOf(other)];
  if (its.length === 0 || others.length === 0) return false;
  return its.every((each) => others.every((that) => Math.abs(each - that) > mostBetweenMagnitudes));
}
