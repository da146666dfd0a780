/** A post that comes so much later than it could have says so, and is counted apart. */
export const lateMs = 15 * 60_000;

/** What a delay is counted in, in milliseconds up to and with each; the last is for what is longer. */
const bounds: readonly number[] = [
  1, 2, 3, 5, 8, 12, 20, 30, 45, 60, 90, 120, 180, 300, 480, 720, 1_200, 1_800, 3_600, 7_200, 21_600, 86_400,
].map((seconds) => seconds * 1_000);

/** The number of the step that a delay is counted in, from 0; never changed once it has shipped, since counts are kept by it. */
export function delayStep(ms: number): number {
  const at = bounds.findIndex((bound) => ms <= bound);
  return at === -1 ? bounds.length : at;
}

/** How many delays there were in each step. */
export type DelayCounts = ReadonlyMap<number, number>;

/** How many delays were counted. */
export function countedIn(counts: DelayCounts): number {
  return counts.values().reduce((sum, each) => sum + each, 0);
}

/** What so large a part of the delays (0.5, 0.95) were no longer than, in milliseconds: as if those of a step lay evenly in it. Null of none. */
export function delayAt(counts: DelayCounts, part: number): number | null {
  const all = countedIn(counts);
  if (all === 0) return null;
  let before = 0;
  for (const [step, count] of [...counts].toSorted(([one], [other]) => one - other)) {
    if (before + count < all * part) {
      before += count;
      continue;
    }
    const from = bounds[step - 1] ?? 0;
    const to = bounds[step] ?? from;
    return from + ((to - from) * (all * part - before)) / count;
  }
  return null;
}
