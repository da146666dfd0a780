import type { ReadTake } from '../read-take.ts';
import type { Weigh } from '../weigh.ts';
import { cardFeatures, type Held, hold, massOf } from './card-features.ts';
import type { LearnedCard } from './learned-card.ts';
import { isOtherInSlot } from './other-in-slot.ts';
import { nameOthers } from './other-names.ts';

/** Of many takes the first and the last ones speak for all. */
const mostAsked = 8;
/** Of so many one may be less like, by no more than this: how an event began, of which a later take tells little. */
const several = 3;
const littleLess = -1.5;
/** By so much more a take is like another one before it tells of that. */
const muchMore = 1;

/** How two takes are held against each other. */
export type Holding = {
  /** How sure it is that two are of one event, in logarithms of odds. */
  readonly oddsOf: (one: ReadTake, two: ReadTake) => number;
  readonly weigh: Weigh;
  readonly learned: LearnedCard;
};

/**
 * Whether a take of an event may stand behind those that surely are of it: under their card, and in their line of a list. Each of them must tell of the same,
 * but for one of several: that another is like the take says nothing of those that it would be hidden behind. Where none of these is known it stands for itself.
 */
export function standsBehind(take: ReadTake, sure: readonly ReadTake[], holding: Holding): boolean {
  const half = mostAsked / 2;
  const asked = sure.length <= mostAsked ? sure : [...sure.slice(0, half), ...sure.slice(-half)];
  const [least = -1, next = least] = asked
    .map((each) => alikeness(take, each, holding))
    .toSorted((a, b) => a - b);
  return least >= 0 || (asked.length >= several && least >= littleLess && next >= 0);
}

/**
 * Whether a take is much more like one of those that are only like what surely is of an event: it tells of that one's happening then, however
 * like the other it is (`more than 50 children taken` beside the 50 of one school and the 52 of the next).
 */
export function isRatherOf(
  take: ReadTake,
  unsure: readonly ReadTake[],
  sure: readonly ReadTake[],
  holding: Holding,
): boolean {
  const most = (takes: readonly ReadTake[]) =>
    Math.max(...takes.slice(-mostAsked).map((each) => alikeness(take, each, holding)));
  return unsure.length > 0 && most(unsure) > Math.max(0, most(sure) + muchMore);
}

/** How surely two takes tell of the same, in logarithms of odds; from 0 on they do. */
function alikeness(one: ReadTake, two: ReadTake, { oddsOf, weigh, learned }: Holding): number {
  const held = hold(one, two, oddsOf(one, two), weigh);
  if (isOtherInSlot(one, two, held.here, held.there) || nameOthers(held)) return Number.NEGATIVE_INFINITY;
  if (sayNothingAlone(held)) return 0;
  const { weights, bias, concepts } = learned;
  const features = cardFeatures(held, weigh, concepts);
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Whether all that either headline says in one language stands in the other text: agencies send on each other's copy. */
function sayNothingAlone({ one, two, here, there }: Held): boolean {
  if (one.language !== two.language || here.all > 0 || there.all > 0) return false;
  return massOf(one.head.stems, two.stems).lost === 0 && massOf(two.head.stems, one.stems).lost === 0;
}
