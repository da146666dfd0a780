/** A stretch that differs: what stood there, `[from, to)` of the first, and what stands there, of the second. */
export type Hunk = {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
};

/** Beyond so many differences the middle of both counts as replaced: the walk costs differences times length. */
const mostDifferences = 150;

/**
 * Where two lists differ, in order, by the least number of steps (E. Myers, An O(ND) difference algorithm, 1986). What both
 * begin and end with costs nothing. Bounded: lists that differ in more than some tens of places differ in one.
 */
export function alignLists(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const left = before.slice(start, before.length - tail);
  const right = after.slice(start, after.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  const whole = [{ from: 0, to: left.length, newFrom: 0, newTo: right.length }];
  const hunks = left.length === 0 || right.length === 0 ? whole : (walk(left, right) ?? whole);
  return hunks.map(({ from, to, newFrom, newTo }) => ({
    from: from + start,
    to: to + start,
    newFrom: newFrom + start,
    newTo: newTo + start,
  }));
}

/** Null: they differ in too much. */
function walk(left: readonly string[], right: readonly string[]): readonly Hunk[] | null {
  const bound = Math.min(left.length + right.length, mostDifferences);
  const reach = new Int32Array(2 * bound + 3);
  const trail: Int32Array[] = [];
  for (let depth = 0; depth <= bound; depth++) {
    trail.push(reach.slice(bound - depth, bound + depth + 3));
    for (let k = -depth; k <= depth; k += 2) {
      const at = bound + 1 + k;
      const down = k === -depth || (k !== depth && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
      let x = down ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
      while (x < left.length && x - k < right.length && left[x] === right[x - k]) x++;
      reach[at] = x;
      if (x >= left.length && x - k >= right.length) return retrace(trail, left.length, right.length);
    }
  }
  return null;
}

/** The way back from the end of both, as stretches that differ. `trail[depth]` is what was reached before that step. */
function retrace(trail: readonly Int32Array[], leftLength: number, rightLength: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let x = leftLength;
  let y = rightLength;
  for (let depth = trail.length - 1; depth > 0; depth--) {
    const reached = trail[depth] as Int32Array;
    const at = (k: number) => reached[k + depth + 1] ?? 0;
    const k = x - y;
    const down = k === -depth || (k !== depth && at(k - 1) < at(k + 1));
    const wasK = down ? k + 1 : k - 1;
    const wasX = at(wasK);
    const wasY = wasX - wasK;
    const [toX, toY] = down ? [wasX, wasY + 1] : [wasX + 1, wasY];
    const next = hunks.at(-1);
    if (next !== undefined && next.from === toX && next.newFrom === toY)
      hunks[hunks.length - 1] = { ...next, from: wasX, newFrom: wasY };
    else hunks.push({ from: wasX, to: toX, newFrom: wasY, newTo: toY });
    x = wasX;
    y = wasY;
  }
  return hunks.reverse();
}
