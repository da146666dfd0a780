import type { ReadTake } from '../read-take.ts';
import { areOfOneKind } from './disasters.ts';
import { cosine } from './word-likeness.ts';

/** From here on a take has so many words of another that it is that story filed again. */
const again = 0.7;

/**
 * Whether one is the next story of the desk that wrote the other, so that it is of something else more often than another agency's. What an agency
 * tells in another language is written by another desk; what says nearly the same words is no next story.
 */
export function isOwn(one: ReadTake, other: ReadTake): boolean {
  return (
    one.take.agency === other.take.agency &&
    one.language === other.language &&
    cosine(one.stems, other.stems) < again &&
    !areTolls(one, other)
  );
}

/** Whether both count the dead of one disaster: fourteen, then nineteen. */
function areTolls(one: ReadTake, other: ReadTake): boolean {
  return (
    one.concepts.has('dead') &&
    other.concepts.has('dead') &&
    (names(one, other.places) || names(other, one.places)) &&
    areOfOneKind(one, other)
  );
}

function names(take: ReadTake, places: ReadonlySet<string>): boolean {
  return !places.isDisjointFrom(take.names);
}
