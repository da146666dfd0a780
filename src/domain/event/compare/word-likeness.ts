type Weights = ReadonlyMap<string, number>;

/** How much two texts have of each other's words, 0 to 1. */
export function cosine(one: Weights, other: Weights): number {
  let both = 0;
  for (const [word, weight] of one) both += weight * (other.get(word) ?? 0);
  return both === 0 ? 0 : both / Math.sqrt(squaresOf(one) * squaresOf(other));
}

/** What was summed of a take that is compared with many. */
const squares = new WeakMap<Weights, number>();

function squaresOf(weights: Weights): number {
  const before = squares.get(weights);
  if (before !== undefined) return before;
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  squares.set(weights, sum);
  return sum;
}
