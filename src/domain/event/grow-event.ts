import { isOwn } from './compare/is-own.ts';
import type { ReadTake } from './read-take.ts';
import { alikeOdds, areMostlyApart, closeOdds, sameOdds } from './score-takes.ts';

/** Takes that are known as one happening, and stay together whatever comes of them. One alone is an event as well. */
export type KnownEvent<Id> = {
  readonly event: Id;
  readonly takes: readonly ReadTake[];
  /** An event that people may have been told of, and not a story that stands alone: it is put with no other that does. */
  readonly stands: boolean;
  /** Those of its takes that one is held against before it stands behind them; all, where nothing is said. */
  readonly sure?: readonly ReadTake[];
  /** Those that are only like what surely is of it; none, where nothing is said. */
  readonly unsure?: readonly ReadTake[];
};

/** How sure it is that a take tells of what others tell of, in logarithms of odds. */
export type Likeness = (take: ReadTake, others: readonly ReadTake[]) => number;

/** An agency that tells of it already says so much less often that it does again: its next story is of something else. */
const ownMore = 0.35;
/** Of many takes the first and the last ones speak for all. */
const mostAsked = 4;

/**
 * What a take is of one event with, of those that it is close to, the likest first; none, where nothing is sure. From the take on what is likest
 * to all that is there is put to it, of what people were told of as one event at most one. What is there is sure as soon as each part of it is
 * so like all the others together: three that are alike say more than any two of them. Such an event alone need not be like the take: it tells of more.
 */
export function growEvent<Each extends KnownEvent<unknown>>(
  take: ReadTake,
  close: readonly Each[],
  likeness: Likeness,
  areParted: (one: Each['event'], other: Each['event']) => boolean = () => false,
): readonly Each[] {
  let parts: readonly Each[] = [];
  let sure: readonly Each[] = [];
  let left = close;
  while (left.length > 0) {
    const all = [take, ...takesOf(parts)];
    const next = likest(
      left.filter(
        (each) =>
          !(each.stands && parts.some(({ stands }) => stands)) &&
          !parts.some((part) => areParted(part.event, each.event)) &&
          !areMostlyApart(each.takes, all),
      ),
      (each) => (parts.length === 0 ? likeness(take, each.takes) : between(each.takes, all, likeness)),
    );
    if (next === undefined) break;
    left = left.filter((each) => each !== next);
    parts = [...parts, next];
    if (isSure(take, parts, likeness)) sure = parts;
  }
  return sure;
}

function takesOf(parts: readonly KnownEvent<unknown>[]): readonly ReadTake[] {
  return parts.flatMap(({ takes }) => takes);
}

function likest<Each>(all: readonly Each[], likenessOf: (each: Each) => number): Each | undefined {
  let best: Each | undefined;
  let most = closeOdds;
  for (const each of all) {
    const likeness = likenessOf(each);
    if (likeness <= most) continue;
    most = likeness;
    best = each;
  }
  return best;
}

/** Whether each part is like all the others; and where there are several beside the take, these among themselves as well: of `storm here, fire there` both are. */
function isSure<Each extends KnownEvent<unknown>>(
  take: ReadTake,
  parts: readonly Each[],
  likeness: Likeness,
): boolean {
  const [first, ...more] = parts;
  if (first === undefined) return false;
  const sureness: Likeness = (one, others) =>
    likeness(one, others) - (others.some((other) => isOwn(one, other)) ? ownMore : 0);
  if (more.length === 0 && first.stands) return sureness(take, first.takes) >= sameOdds;
  if (
    more.length > 0 &&
    !parts.every((part) => between(part.takes, othersOf(part, parts), likeness) >= alikeOdds)
  )
    return false;
  return (
    sureness(take, takesOf(parts)) >= sameOdds &&
    parts.every((part) => {
      const others = [take, ...othersOf(part, parts)];
      return meanOf(part.takes, (each) => sureness(each, others)) >= sameOdds;
    })
  );
}

function othersOf<Each extends KnownEvent<unknown>>(part: Each, parts: readonly Each[]): readonly ReadTake[] {
  return takesOf(parts.filter((other) => other !== part));
}

function between(some: readonly ReadTake[], others: readonly ReadTake[], likeness: Likeness): number {
  return (
    (meanOf(some, (take) => likeness(take, others)) + meanOf(others, (take) => likeness(take, some))) / 2
  );
}

function meanOf(takes: readonly ReadTake[], of: (take: ReadTake) => number): number {
  const half = mostAsked / 2;
  const some = takes.length <= mostAsked ? takes : [...takes.slice(0, half), ...takes.slice(-half)];
  return some.reduce((sum, take) => sum + of(take), 0) / some.length;
}
