import { conceptsOf } from '../../domain/event/card/card-features.ts';
import type { LearnedCard } from '../../domain/event/card/learned-card.ts';
import type { ReadTake } from '../../domain/event/read-take.ts';

/** Two takes that are held against each other, and whether they are of one happening. */
export type Pair = { readonly one: ReadTake; readonly two: ReadTake; readonly isSame: boolean };

type Concepts = LearnedCard['concepts'];
/** In how many pairs of one happening, and of two, a concept was told. */
type Counts = ReadonlyMap<string, readonly [same: number, apart: number]>;
/** What was counted of some pairs. */
export type ToldConcepts = { readonly alone: Counts; readonly both: Counts };

/** A concept is taken to tell nothing until it was seen in so many pairs more. */
const doubt = 30;
/** What tells less than this is not kept, in logarithms of odds. */
const leastKept = 0.15;

/** Counts which concepts one headline of a pair tells alone, and which both tell. */
export function countTold(pairs: readonly Pair[]): ToldConcepts {
  const [alone, both] = [new Map<string, [number, number]>(), new Map<string, [number, number]>()];
  const add = (counts: Map<string, [number, number]>, concept: string, isSame: boolean) => {
    const count = counts.get(concept) ?? [0, 0];
    count[isSame ? 0 : 1]++;
    counts.set(concept, count);
  };
  for (const { one, two, isSame } of pairs) {
    const told = conceptsOf(one, two);
    for (const concept of told.alone) add(alone, concept, isSame);
    for (const concept of told.both) add(both, concept, isSame);
  }
  return { alone, both };
}

/** How much rather two takes are of two happenings where a concept is told, by what was counted of several writers, in tenths. */
export function conceptsBy(counted: readonly ToldConcepts[]): Concepts {
  return {
    alone: oddsBy(counted.map(({ alone }) => alone)),
    both: oddsBy(counted.map(({ both }) => both)),
  };
}

function oddsBy(counted: readonly Counts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, readonly [number, number]>();
  let [allSame, allApart] = [0, 0];
  for (const [concept, [same, apart]] of counted.flatMap((counts) => [...counts])) {
    const [before, beforeApart] = sums.get(concept) ?? [0, 0];
    sums.set(concept, [before + same, beforeApart + apart]);
    allSame += same;
    allApart += apart;
  }
  const usual = allApart / Math.max(1, allSame + allApart);
  const odds = ([same, apart]: readonly [number, number]) =>
    Math.log(((apart + doubt * usual) * (1 - usual)) / ((same + doubt * (1 - usual)) * usual));
  return new Map(
    [...sums]
      .map(([concept, count]): [string, number] => [concept, Math.round(10 * odds(count)) / 10])
      .filter(([, told]) => Math.abs(told) >= leastKept)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
