/** What is learned from: which features an example has, how much each counts, and which class it is of. */
export type Row = { readonly numbers: Uint32Array; readonly values: Float32Array; readonly answer: number };

/** How it is learned. */
export type Descent = {
  readonly classes: number;
  /** How many features there are. */
  readonly size: number;
  /** How often the examples are gone through. */
  readonly rounds: number;
  readonly decay: number;
  /** In how many orders they are gone through from the start: what only one order makes is evened out. */
  readonly orders: number;
};

/** What was learned, before it is packed: weights for each class, and what is said for it before anything is read. */
export type Learned = { readonly weights: readonly Float32Array[]; readonly biases: readonly number[] };

const rate = 0.2;
const biasRate = 0.02;

/**
 * Multinomial logistic regression by stochastic descent with a step of its own for each feature (AdaGrad), the mean of several orders. The
 * same examples give the same weights.
 */
export function descend(rows: readonly Row[], how: Descent): Learned {
  const random = randomFrom(1);
  const all = Array.from({ length: how.orders }, () => descendOnce(rows, how, random));
  const [first] = all;
  if (first === undefined || all.length === 1) return first ?? { weights: [], biases: [] };
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    weights: first.weights.map((one, each) =>
      Float32Array.from(one, (_, at) => mean(all.map(({ weights }) => weights[each]?.[at] ?? 0))),
    ),
    biases: first.biases.map((_, each) => mean(all.map(({ biases }) => biases[each] ?? 0))),
  };
}

function descendOnce(rows: readonly Row[], how: Descent, random: () => number): Learned {
  if (how.classes === 2) return descendOfTwo(rows, how, random);
  const { classes, size, rounds, decay } = how;
  const weights = Array.from({ length: classes }, () => new Float32Array(size));
  const steps = Array.from({ length: classes }, () => new Float32Array(size).fill(1e-6));
  const biases = Array.from({ length: classes }, () => 0);
  const order = rows.map((_, each) => each);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const each of order) {
      const row = rows[each];
      if (row === undefined) continue;
      const likely = likelihoods(row, weights, biases);
      for (let one = 0; one < classes; one++) {
        const wrong = (likely[one] ?? 0) - (row.answer === one ? 1 : 0);
        biases[one] = (biases[one] ?? 0) - biasRate * wrong;
        learn(row, wrong, weights[one] ?? new Float32Array(), steps[one] ?? new Float32Array(), decay);
      }
    }
  }
  return { weights, biases };
}

/** Of two classes one weighs what the other does with another sign, so that one is enough: half the time. */
function descendOfTwo(rows: readonly Row[], { size, rounds, decay }: Descent, random: () => number): Learned {
  const weights = new Float32Array(size);
  const steps = new Float32Array(size).fill(1e-6);
  let bias = 0;
  const order = rows.map((_, each) => each);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const each of order) {
      const row = rows[each];
      if (row === undefined) continue;
      const wrong = 1 / (1 + Math.exp(-2 * sumOf(row, weights, bias))) - row.answer;
      bias -= biasRate * wrong;
      learn(row, wrong, weights, steps, decay);
    }
  }
  return { weights: [weights.map((weight) => -weight), weights], biases: [-bias, bias] };
}

function sumOf({ numbers, values }: Row, weights: Float32Array, bias: number): number {
  let sum = bias;
  for (let each = 0; each < numbers.length; each++)
    sum += (weights[numbers[each] ?? 0] ?? 0) * (values[each] ?? 0);
  return sum;
}

function learn(
  { numbers, values }: Row,
  wrong: number,
  weights: Float32Array,
  steps: Float32Array,
  decay: number,
): void {
  for (let each = 0; each < numbers.length; each++) {
    const number = numbers[each] ?? 0;
    const weight = weights[number] ?? 0;
    const slope = wrong * (values[each] ?? 0) + decay * weight;
    const step = (steps[number] ?? 0) + slope * slope;
    steps[number] = step;
    weights[number] = weight - (rate * slope) / Math.sqrt(step);
  }
}

function likelihoods(row: Row, weights: readonly Float32Array[], biases: readonly number[]) {
  const sums = weights.map((one, at) => sumOf(row, one, biases[at] ?? 0));
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / all);
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
}

/** Numbers from 0 to 1, the same ones for a seed (a linear congruential generator with Numerical Recipes' constants). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** The largest of these but for a share of them: what lies beyond counts as that, so that few do not make all others coarse. */
export function largestBut(share: number, sizes: Float32Array): number {
  return sizes.map(Math.abs).sort()[Math.floor(sizes.length * (1 - share))] || 1;
}
