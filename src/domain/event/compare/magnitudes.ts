import type { ReadTake } from '../read-take.ts';

const none: readonly number[] = [];
/** Of earthquakes, by their numbers: each is held against many. */
const known = new WeakMap<ReadonlySet<string>, readonly number[]>();

/** How strong the earthquakes are that a take tells of. */
export function magnitudesOf({
  concepts,
  numbers,
}: Pick<ReadTake, 'concepts' | 'numbers'>): readonly number[] {
  if (!concepts.has('quake')) return none;
  const before = known.get(numbers);
  if (before !== undefined) return before;
  const its = [...numbers].filter((mark) => /^[3-9]\.\d$/.test(mark)).map(Number);
  known.set(numbers, its);
  return its;
}
