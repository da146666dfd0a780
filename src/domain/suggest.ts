import { editDistance } from './edit-distance.ts';
import { plainText } from './plain-text.ts';

/** Something that may have been meant, with all its names. */
export type Candidate<Value> = { readonly value: Value; readonly names: readonly string[] };

/** What someone may have meant, nearest first: by a slip of the fingers, or by the first letters. */
export function suggest<Value>(
  typed: string,
  candidates: readonly Candidate<Value>[],
  limit: number,
): readonly Value[] {
  const sought = plainText(typed);
  if (sought === '') return [];
  return candidates
    .map(({ value, names }) => ({
      value,
      distance: Math.min(...names.map((name) => distanceTo(plainText(name), sought))),
    }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(sought.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ value }) => value);
}

/** Steps from one word to the other; half a step for the beginning of a longer word. */
function distanceTo(name: string, sought: string): number {
  if (sought.length >= 3 && name.startsWith(sought)) return 0.5;
  return editDistance(name.slice(0, 60), sought.slice(0, 60));
}
