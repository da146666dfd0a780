import type { Rarity } from './mark.ts';
import { type ReadEvent, readEvent } from './read-event.ts';
import type { ReadTake } from './read-take.ts';
import { type Learned, relation, sameFrom, scoreEvent } from './score-takes.ts';

/** Takes that are known as one happening. One alone is an event as well. */
export type KnownEvent<Id> = { readonly event: Id; readonly takes: readonly ReadTake[] };

/** The event that a take joins, and how sure that is, 0 to 1. */
export type Joined<Id> = { readonly event: Id; readonly score: number };

/** Events that a take shares most with are looked at, no more. */
const mostScored = 12;
/** The likeliest event must be so many times as likely as the next that is another: between two nobody is told. */
const leastAhead = 2;
/** What is so like the likeliest event is no other one: its takes came before anything told that they are of it. */
const notAnother = 0.4;
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
  const [best, ...others] = scored;
  if (best === undefined || !isSure(take, best.known.takes, best.score)) return undefined;
  const { known, score } = best;
  const isRival = (other: number) => score < 1 && odds(score) < leastAhead * odds(other);
  const its = readEvent(known.takes);
  for (const other of others) {
    if (!isRival(other.score)) break;
    if (likenessOf(other.known.takes, its, rarity, learned) < notAnother) return undefined;
  }
  return { event: known.event, score };
}

function isSure(take: ReadTake, takes: readonly ReadTake[], score: number): boolean {
  if (score === 1) return true;
  return score >= sameFrom && !isMostlyApart(take, takes, score);
}

/** How sure it is that takes tell of what an event tells of. */
function likenessOf(
  takes: readonly ReadTake[],
  event: ReadEvent,
  rarity: Rarity,
  learned: Learned | undefined,
): number {
  return takes.reduce((sum, take) => sum + scoreEvent(take, event, rarity, learned), 0) / takes.length;
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
