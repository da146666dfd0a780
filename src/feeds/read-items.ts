import type { EpochMs, ItemDraft } from '../domain/item.ts';
import { type Said, sayAll } from '../domain/said/said.ts';
import { problemWords } from './words/problem-words.ts';

/** Items that are taken of one document: the longest wire feeds have some hundreds. */
export const mostItems = 5_000;

/** Some of the things that a document holds, in its order, and what was left out, one English sentence each. */
export type Taken<Found> = { readonly taken: readonly Found[]; readonly problems: readonly Said[] };

/**
 * The newest of what was found, where that is more than `mostItems`. What tells no time may be the newest there is, and
 * among those the first in the document are taken: feeds put news on top.
 */
export function takeNewest<Found>(
  found: readonly Found[],
  timeOf: (each: Found) => EpochMs | null,
): Taken<Found> {
  if (found.length <= mostItems) return { taken: found, problems: [] };
  const told = found.map((each, at) => ({ at, time: timeOf(each) ?? Number.POSITIVE_INFINITY }));
  const newest = told.toSorted((a, b) => (b.time === a.time ? a.at - b.at : b.time - a.time));
  const chosen = new Set(newest.slice(0, mostItems).map(({ at }) => at));
  return {
    taken: found.filter((_, at) => chosen.has(at)),
    problems: [sayAll(problemWords.newestOnly, { most: String(mostItems), all: String(found.length) })],
  };
}

/** How a format reads the items of a document. */
export type ItemReader<Found> = {
  /** When it was last changed, or else issued; cheap, since it is asked of all where there are too many. */
  readonly timeOf: (each: Found) => EpochMs | null;
  readonly read: (each: Found) => ItemDraft;
};

/** Reads the newest items, each by itself: one that cannot be read is told and never loses its neighbours. */
export function readItems<Found>(
  found: readonly Found[],
  { timeOf, read }: ItemReader<Found>,
): { readonly items: readonly ItemDraft[]; readonly problems: readonly Said[] } {
  const { taken, problems } = takeNewest(found, timeOf);
  const each = eachApart(taken, read);
  return { items: each.results, problems: [...problems, ...each.problems] };
}

/** Does something with each, by itself; `problems` says what failed, at most ten of them. */
export function eachApart<From, To>(
  all: readonly From[],
  act: (each: From) => To,
): { readonly results: readonly To[]; readonly problems: readonly Said[] } {
  const results: To[] = [];
  const problems: Said[] = [];
  for (const each of all) {
    try {
      results.push(act(each));
    } catch (error) {
      if (problems.length < 10)
        problems.push(sayAll(problemWords.unreadItem, { error: String(error).slice(0, 100) }));
    }
  }
  return { results, problems };
}
