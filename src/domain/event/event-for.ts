import type { Rarity } from './mark.ts';
import type { ReadTake } from './read-take.ts';
import { isOutright, relation, scoreTakes } from './score-takes.ts';

/** Takes that are known as one happening. One alone is an event as well. */
export type KnownEvent<Id> = { readonly event: Id; readonly takes: readonly ReadTake[] };

/** How an event takes a new take up: which of its takes it is likest to, and how sure that is, 0 to 1. */
export type Joined<Id> = { readonly event: Id; readonly like: ReadTake; readonly score: number };

/**
 * The event that a take belongs to, or undefined: none. It joins outright what its agency says it follows; else it must be like one
 * take of the event and far from none of the others, since a chain of likenesses ends at another happening.
 */
export function eventFor<Id>(
  take: ReadTake,
  candidates: readonly KnownEvent<Id>[],
  rarity: Rarity,
): Joined<Id> | undefined {
  let best: Joined<Id> | undefined;
  for (const { event, takes } of candidates) {
    const found = joinedTo(take, event, takes, rarity);
    if (found !== undefined && (best === undefined || found.score > best.score)) best = found;
  }
  return best;
}

function joinedTo<Id>(
  take: ReadTake,
  event: Id,
  takes: readonly ReadTake[],
  rarity: Rarity,
): Joined<Id> | undefined {
  let like: ReadTake | undefined;
  let most = 0;
  let sum = 0;
  let isApart = false;
  for (const other of takes) {
    if (isOutright(take, other, rarity)) return { event, like: other, score: 1 };
    const score = scoreTakes(take, other, rarity);
    if (relation(take, other, score) === 'apart') isApart = true;
    sum += score;
    if (score > most) {
      most = score;
      like = other;
    }
  }
  if (like === undefined || isApart || relation(take, like, most) !== 'same') return undefined;
  return sum / takes.length >= 0.5 ? { event, like, score: most } : undefined;
}
