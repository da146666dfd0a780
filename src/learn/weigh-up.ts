/** What is learned from: the features of an example, whether it is so, and how much that counts. */
export type Example = {
  readonly features: readonly number[];
  readonly isSo: boolean;
  readonly counts: number;
};

/** What each feature weighs, and what is said before any is looked at: in logarithms of odds. */
export type Weighed = { readonly weights: readonly number[]; readonly bias: number };

const mostSteps = 25;
/** A step that changes nothing more than so much is the last one. */
const still = 1e-4;
/** What is so sure already says nothing of where to go. */
const settled = 1e-7;

/**
 * Logistic regression by Newton's method to its end (iteratively reweighted least squares), with the squares of the weights held small: `hold` is
 * what one costs, each feature measured by how much it varies (`spreadOf`). The same examples give the same weights.
 */
export function weighUp(examples: readonly Example[], hold: number): Weighed {
  const size = examples[0]?.features.length ?? 0;
  const spreads = Array.from({ length: size }, (_, at) => spreadOf(examples, at));
  const rows = examples.map(({ features }) =>
    Float64Array.from([...features.map((value, at) => value / (spreads[at] ?? 1)), 1]),
  );
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < mostSteps; step++) {
    const moved = solve(slopes(examples, rows, weights, hold));
    for (const [at, by] of moved.entries()) weights[at] = (weights[at] ?? 0) - by;
    if (Math.max(...moved.map(Math.abs)) < still) break;
  }
  return {
    weights: spreads.map((spread, at) => (weights[at] ?? 0) / spread),
    bias: weights[size] ?? 0,
  };
}

/**
 * How much a feature varies: its standard deviation among all examples alike, however much each counts. So one that counts for nothing still
 * changes how much the weights are held.
 */
function spreadOf(examples: readonly Example[], at: number): number {
  let sum = 0;
  let squares = 0;
  for (const { features } of examples) {
    const value = features[at] ?? 0;
    sum += value;
    squares += value * value;
  }
  const mean = sum / examples.length;
  return Math.sqrt(Math.max(1e-6, squares / examples.length - mean * mean));
}

/** The second derivatives at these weights, each row with its first derivative at the end: what is to be solved. */
function slopes(
  examples: readonly Example[],
  rows: readonly Float64Array[],
  weights: Float64Array,
  hold: number,
): Float64Array[] {
  const size = weights.length;
  const table = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const [each, row] of rows.entries()) {
    const { isSo, counts } = examples[each] as Example;
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
    const likely = 1 / (1 + Math.exp(-sum));
    const first = counts * (likely - (isSo ? 1 : 0));
    const second = counts * likely * (1 - likely);
    if (second < settled && Math.abs(first) < settled) continue;
    for (let at = 0; at < size; at++) {
      const value = row[at] ?? 0;
      const line = table[at];
      if (value === 0 || line === undefined) continue;
      line[size] = (line[size] ?? 0) + first * value;
      for (let other = 0; other <= at; other++)
        line[other] = (line[other] ?? 0) + second * value * (row[other] ?? 0);
    }
  }
  for (let at = 0; at < size; at++) {
    const line = table[at] as Float64Array;
    const held = at === size - 1 ? 1e-6 : hold;
    line[at] = (line[at] ?? 0) + held;
    if (at < size - 1) line[size] = (line[size] ?? 0) + hold * (weights[at] ?? 0);
    for (let other = 0; other < at; other++) (table[other] as Float64Array)[at] = line[other] ?? 0;
  }
  return table;
}

/** Gauss and Jordan's elimination, the largest number of a column first. */
function solve(table: Float64Array[]): readonly number[] {
  const size = table.length;
  for (let at = 0; at < size; at++) {
    const largest = table
      .map((line, row) => ({ row, size: row < at ? -1 : Math.abs(line[at] ?? 0) }))
      .reduce((one, other) => (other.size > one.size ? other : one)).row;
    const line = table[largest] as Float64Array;
    table[largest] = table[at] as Float64Array;
    table[at] = line;
    for (const [row, other] of table.entries()) {
      if (row === at) continue;
      const times = (other[at] ?? 0) / (line[at] ?? 1);
      if (times === 0) continue;
      for (let column = at; column <= size; column++)
        other[column] = (other[column] ?? 0) - times * (line[column] ?? 0);
    }
  }
  return table.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
}
