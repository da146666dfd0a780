import type { Rarity } from './mark.ts';
import { readEvent } from './read-event.ts';
import type { ReadTake } from './read-take.ts';
import { type Learned, relation, sameFrom, scoreEvent, scoreTakes } from './score-takes.ts';

/** Takes that are known as one happening. One alone is an event as well. */
export type KnownEvent<Id> = { readonly event: Id; readonly takes: readonly ReadTake[] };

/** How an event takes a new take up: which of its takes it is likest to, and how sure that is, 0 to 1. */
export type Joined<Id> = { readonly event: Id; readonly like: ReadTake; readonly score: number };

/** Events that a take shares most with are looked at, no more. */
const mostScored = 12;
/** From this score on a take belongs to an event of several: what these say together is surer than what one says. */
const joinsFrom = 0.88;
/** The likeliest event must be so many times as likely as the next: between two that are like each other nobody is told. */
const leastAhead = 7.4;
/** So much of an event's takes may lie elsewhere: a reaction from another country is in it. */
const mostApart = 0.5;

/**
 * The event that a take belongs to, or undefined: none. It is held against all that the takes of an event say together, not against the
 * one that it is likest to: a chain of likenesses ends at another happening. `learned`: other weights than those
 * that ship.
 */
export function eventFor<Id>(
  take: ReadTake,
  candidates: readonly KnownEvent<Id>[],
  rarity: Rarity,
  learned?: Learned,
): Joined<Id> | undefined {
  const scored = likest(take, candidates, rarity)
    .map((known) => ({ known, score: scoreEvent(take, readEvent(known.takes), rarity, learned) }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = scored;
  if (best === undefined || !isSure(take, best.known.takes, best.score, next?.score ?? 0)) return undefined;
  const { known, score } = best;
  return { event: known.event, like: likestOf(take, known.takes, rarity), score };
}

function isSure(take: ReadTake, takes: readonly ReadTake[], score: number, next: number): boolean {
  if (score === 1) return true;
  if (score < (takes.length === 1 ? sameFrom : joinsFrom)) return false;
  return odds(score) >= leastAhead * odds(next) && !isMostlyApart(take, takes, score);
}

function odds(score: number): number {
  return score / (1 - score);
}

function isMostlyApart(take: ReadTake, takes: readonly ReadTake[], score: number): boolean {
  const apart = takes.filter((other) => relation(take, other, score) === 'apart');
  return apart.length > takes.length * mostApart;
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

function likestOf(take: ReadTake, takes: readonly ReadTake[], rarity: Rarity): ReadTake {
  const scored = takes.map((other) => ({ other, score: scoreTakes(take, other, rarity) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).other;
}
