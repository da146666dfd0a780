import { foldText } from './fold-text.ts';

export type Candidate<Value> = { readonly value: Value; readonly names: readonly string[] };

/** What someone may have meant, nearest first: by a slip of the fingers, or by the first letters. */
export function suggest<Value>(
  typed: string,
  candidates: readonly Candidate<Value>[],
  limit: number,
): readonly Value[] {
  const sought = foldText(typed);
  if (sought === '') return [];
  return candidates
    .map(({ value, names }) => ({
      value,
      distance: Math.min(...names.map((name) => distanceTo(foldText(name), sought))),
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

/** Optimal string alignment: letters added, dropped, replaced, or two neighbours swapped. */
export function editDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let beforeLast: number[] = [];
  let last = right.map((_, column) => column);
  last.push(right.length);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
