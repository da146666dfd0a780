import { type LearnedCard, shippedCard } from './card/learned-card.ts';
import { type Holding, isRatherOf, standsBehind } from './card/stands-behind.ts';
import { Comparing } from './compare/comparing.ts';
import { hidesFrom } from './event-card.ts';
import { growEvent, type KnownEvent, type Likeness } from './grow-event.ts';
import { type Likest, rankLikest } from './likest.ts';
import type { Rarity } from './mark.ts';
import type { ReadTake } from './read-take.ts';
import {
  alikeFrom,
  closeFrom,
  isNext,
  type Learned,
  oddsOf,
  scoreEvent,
  scoreOfOdds,
  shipped,
  weigherOf,
} from './score-takes.ts';

/** By so much a score is less than what hides. */
const leastLess = 0.001;

/** The event that a take joins, how sure that is, 0 to 1, and what stood alone and joins it with the take. From `hidesFrom` on one stands behind what is there. */
export type Joined<Id> = {
  readonly event: Id;
  readonly score: number;
  /** Where it is only like the event, and so are others: what it is like. */
  readonly likest: Likest | null;
  readonly others: readonly { readonly event: Id; readonly score: number; readonly likest: Likest | null }[];
};

/** How takes are compared. */
export type Joining<Id> = {
  /** Other weights than those that ship. */
  readonly learned?: Learned;
  readonly card?: LearnedCard;
  /** What a person parted is not put together. */
  readonly areParted?: (one: Id, other: Id) => boolean;
  /** What is known of these takes; left out: nothing. */
  readonly comparing?: Comparing;
};

/** Events that a take shares most with are looked at, no more. */
const mostScored = 12;
/** Those that are likest are looked at together. */
const mostTogether = 4;
/** The likeliest event must be so many times as likely as the next that is another, in logarithms of odds: between two nobody is told. */
const leastAhead = 0.32;

/**
 * The event that a take belongs to, or undefined: none. It is held against all that the takes of an event say together, not against the
 * one that it is likest to: a chain of likenesses ends at another happening. What is not sure of each two of some takes may be sure of all of
 * them: those that stood alone come along (`others`) where each is like the rest.
 */
export function eventFor<Id>(
  take: ReadTake,
  candidates: readonly KnownEvent<Id>[],
  rarity: Rarity,
  how: Joining<Id> = {},
): Joined<Id> | undefined {
  const score = scoreOnce(rarity, how.learned, how.comparing);
  const scored = scoreAll(take, likest(take, candidates, rarity), score);
  const [best] = scored;
  if (best === undefined) return undefined;
  const likeness: Likeness = (one, others) => oddsOf(score(one, others));
  const holding: Holding = {
    oddsOf: (one, two) => likeness(one, [two]),
    weigh: weigherOf(rarity, how.learned),
    learned: how.card ?? shippedCard,
  };
  if (best.score === 1) return joinAll(take, best.known, [], score, holding);
  const close = scored.filter(({ score }) => score > closeFrom).slice(0, mostTogether);
  const grown = growEvent(
    take,
    close.map(({ known }) => known),
    likeness,
    how.areParted,
  );
  const [first] = grown;
  if (first === undefined) return undefined;
  const chosen = grown.flatMap(({ takes }) => takes);
  const mine = likeness(take, chosen);
  for (const { known, score } of scored) {
    if (grown.includes(known)) continue;
    if (oddsOf(score) <= mine - leastAhead) break;
    if (likenessOf(known.takes, chosen, likeness) < alikeFrom) return undefined;
  }
  const target = grown.find(({ stands }) => stands) ?? first;
  return joinAll(
    take,
    target,
    grown.filter((each) => each !== target),
    score,
    holding,
  );
}

/** Puts a take in an event, and what stood alone with it; each stands behind what surely is there by then, or for itself. */
function joinAll<Id>(
  take: ReadTake,
  target: KnownEvent<Id>,
  others: readonly KnownEvent<Id>[],
  score: Score,
  holding: Holding,
): Joined<Id> {
  const along = others.flatMap(({ takes }) => takes);
  const all = [take, ...target.takes, ...along];
  const sure = [...(target.sure ?? target.takes)];
  const unsure = [...(target.unsure ?? []), ...along.filter((each) => !standsBehind(each, sure, holding))];
  const scoreIn = (one: ReadTake) => {
    const likely = score(
      one,
      all.filter((other) => other !== one),
    );
    const likes = unsure.filter((each) => each !== one);
    const isSure =
      sure.some((each) => isNext(one, each)) ||
      (standsBehind(one, sure, holding) && !isRatherOf(one, likes, sure, holding));
    if (!isSure) return Math.min(likely, hidesFrom - leastLess);
    sure.push(one);
    return Math.max(likely, hidesFrom);
  };
  const mine = scoreIn(take);
  const beside = others.flatMap(({ event, takes: [alone] }) =>
    alone === undefined ? [] : [{ event, alone, score: scoreIn(alone) }],
  );
  const likestTo = (one: ReadTake) =>
    sure.includes(one)
      ? null
      : rankLikest(
          sure,
          all.filter((other) => other !== one && !sure.includes(other)),
          {
            likenessOf: (other) => holding.oddsOf(one, other),
            areOne: (first, other) => standsBehind(other, [first], holding),
          },
        );
  return {
    event: target.event,
    score: mine,
    likest: likestTo(take),
    others: beside.map(({ event, alone, score }) => ({ event, score, likest: likestTo(alone) })),
  };
}

type Score = (take: ReadTake, event: readonly ReadTake[]) => number;

/** Scores; what is asked for again and again while takes are looked at together, once. Of two takes it is the same whichever is asked of the other. */
function scoreOnce(rarity: Rarity, learned?: Learned, comparing = new Comparing()): Score {
  const ids = new Map<ReadTake, number>();
  const known = new Map<string, number>();
  const idOf = (take: ReadTake) => {
    const id = ids.get(take) ?? ids.size;
    ids.set(take, id);
    return id;
  };
  return (take, event) => {
    const [one, others] = [idOf(take), event.map(idOf).join(' ')];
    const key = `${one}: ${others}`;
    const before = known.get(key) ?? (event.length === 1 ? known.get(`${others}: ${one}`) : undefined);
    if (before !== undefined) return before;
    const score = scoreEvent(take, event, rarity, learned, comparing);
    known.set(key, score);
    return score;
  };
}

function scoreAll<Id>(
  take: ReadTake,
  candidates: readonly KnownEvent<Id>[],
  score: Score,
): readonly Scored<Id>[] {
  return candidates
    .map((known) => ({ known, score: score(take, known.takes) }))
    .toSorted((one, other) => other.score - one.score);
}

type Scored<Id> = { readonly known: KnownEvent<Id>; readonly score: number };

/**
 * Those that a take may be of one event with, as far as it is like each of them: none, where it can be of no event. What these say should be
 * counted before `eventFor` is asked.
 */
export function closeTo<Id>(
  take: ReadTake,
  candidates: readonly KnownEvent<Id>[],
  rarity: Rarity,
  comparing?: Comparing,
): readonly KnownEvent<Id>[] {
  return scoreAll(take, likest(take, candidates, rarity), scoreOnce(rarity, shipped, comparing))
    .filter(({ score }) => score > closeFrom)
    .map(({ known }) => known);
}

/** How sure it is that takes tell of what an event tells of. */
function likenessOf(takes: readonly ReadTake[], event: readonly ReadTake[], likeness: Likeness): number {
  return takes.reduce((sum, take) => sum + scoreOfOdds(likeness(take, event)), 0) / takes.length;
}

/** Those that share the rarest marks with it, by one look at each mark: scoring takes longer. */
function likest<Id>(
  take: ReadTake,
  candidates: readonly KnownEvent<Id>[],
  rarity: Rarity,
): readonly KnownEvent<Id>[] {
  if (candidates.length <= mostScored) return candidates;
  const marks = take.marks.map((mark) => ({ ...mark, weight: rarity(mark) }));
  const shared = candidates.map((known) => {
    const has = (kind: string, mark: string) => known.takes.some((other) => setOf(other, kind).has(mark));
    const sum = marks.reduce((all, { kind, mark, weight }) => (has(kind, mark) ? all + weight : all), 0);
    return { known, sum };
  });
  return shared
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, mostScored)
    .map(({ known }) => known);
}

function setOf(take: ReadTake, kind: string): ReadonlySet<string> {
  if (kind === 'name') return take.names;
  if (kind === 'concept') return take.concepts;
  if (kind === 'number') return take.numbers;
  return kind === 'country' ? take.countries : new Set(take.slug === null ? [] : [take.slug]);
}
