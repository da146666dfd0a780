import { cardFeatures, hold } from '../../domain/event/card/card-features.ts';
import type { LearnedCard } from '../../domain/event/card/learned-card.ts';
import { Comparing } from '../../domain/event/compare/comparing.ts';
import type { Features } from '../../domain/event/compare/features.ts';
import type { Rarity } from '../../domain/event/mark.ts';
import { type Learned, oddsOf, scoreEvent, weigherOf } from '../../domain/event/score-takes.ts';
import { weighUp } from '../weigh-up.ts';
import type { Labelled } from './labelled.ts';
import { conceptsBy, countTold } from './told-concepts.ts';
import { rarityIn, trainEvents } from './train-events.ts';

const reachMs = 24 * 3_600_000;
/** What is less like is never joined, and not much like what is. */
const leastScore = 0.6;
/** What weights are held by. */
const held = 10;
/** The logarithm of odds from which on one take stands behind another: chosen on writers left out. */
const chosen = 2.02;

/** What one writer wrote, to learn of which of it stands under one card. */
export type CardStream = {
  readonly takes: readonly Labelled[];
  /** By what its takes are joined: learned of what others wrote. */
  readonly joinedBy: Learned;
  /** How rare marks are among all takes, and among those of the writer. */
  readonly rarities: readonly Rarity[];
  /** How much a pair of it counts. */
  readonly counts: number;
};

/** Of two halves of the writers each is joined by what was learned of the other one. */
export function streamsByHalves(takes: readonly Labelled[]): readonly CardStream[] {
  const writers = [...new Set(takes.map(({ writer }) => writer))].toSorted();
  const isFirst = ({ writer }: Labelled) => writers.indexOf(writer) % 2 === 0;
  const [first, second] = [takes.filter(isFirst), takes.filter((take) => !isFirst(take))];
  const rarity = rarityIn(takes);
  return [
    ...streamsOf(first, trainEvents(second), rarity, 1),
    ...streamsOf(second, trainEvents(first), rarity, 1),
  ];
}

/** The streams of writers who wrote nothing but look-alikes: a pair of these counts for more. */
export function streamsOfAlike(takes: readonly Labelled[], joinedBy: Learned): readonly CardStream[] {
  return streamsOf(takes, joinedBy, rarityIn(takes), 2);
}

function streamsOf(
  takes: readonly Labelled[],
  joinedBy: Learned,
  rarity: Rarity,
  counts: number,
): readonly CardStream[] {
  return [...Map.groupBy(takes, ({ writer }) => writer).values()].map((its) => ({
    takes: its,
    joinedBy,
    rarities: [rarity, rarityIn(its)],
    counts,
  }));
}

/**
 * Learns which takes stand under one card, of pairs of takes that are alike. What concepts tell of the pairs of one stream is what they tell of those of all
 * others. The same takes give the same weights.
 */
export function trainCard(streams: readonly CardStream[]): LearnedCard {
  const pairs = streams.map(pairsOf);
  const told = pairs.map(countTold);
  const rows = pairs.flatMap((its, at) => {
    const concepts = conceptsBy(told.toSpliced(at, 1));
    return its.map(({ featuresBy, isSame, counts }) => ({ features: featuresBy(concepts), isSame, counts }));
  });
  const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))];
  const learned = weighUp(
    rows.map(({ features, isSame, counts }) => ({
      features: names.map((name) => features[name] ?? 0),
      isSo: isSame,
      counts,
    })),
    held,
  );
  const round = (weight: number) => Number(weight.toFixed(2));
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, round(learned.weights[at] ?? 0)])),
    bias: round(learned.bias - chosen),
    concepts: conceptsBy(told),
  };
}

type Concepts = LearnedCard['concepts'];

/** The pairs of a stream that are alike, each by how rare marks are in either way. */
function pairsOf({ takes, joinedBy, rarities, counts }: CardStream) {
  const comparing = new Comparing();
  return rarities.flatMap((rarity) => {
    const weigh = weigherOf(rarity, joinedBy);
    return takes.flatMap(({ read: two, event }, at) =>
      takes.slice(0, at).flatMap(({ read: one, event: other }) => {
        if (two.take.at - one.take.at > reachMs || sharesNothing(one, two)) return [];
        const score = scoreEvent(two, [one], rarity, joinedBy, comparing);
        if (score < leastScore) return [];
        const pair = hold(one, two, oddsOf(score), weigh);
        const featuresBy = (concepts: Concepts): Features => cardFeatures(pair, weigh, concepts);
        return [{ one, two, isSame: event === other, counts, featuresBy }];
      }),
    );
  });
}

function sharesNothing(one: Labelled['read'], two: Labelled['read']): boolean {
  return one.concepts.isDisjointFrom(two.concepts) && one.names.isDisjointFrom(two.names);
}
