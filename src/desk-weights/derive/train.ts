import { type LearnedWeights, questions } from '../../domain/desk/learned/learned-desk.ts';
import { featureBits, features, readFeatures } from '../../domain/desk/learned/text-features.ts';
import type { Example } from './read-examples.ts';

const size = 1 << featureBits;
const rounds = 20;
const rate = 0.2;
const decay = 1e-4;
const biasRate = 0.02;
/** The lists of terms teach more caution than openings bear out: so much less is asked for, as cross-validation has it best. */
const topicLean = 0.1;
/** Finer steps than these only make the file larger. */
const largestStep = 15;

type Row = { readonly numbers: Uint32Array; readonly values: Float32Array; readonly answer: number };

/**
 * Learns from examples: sport, the economy or other news by multinomial logistic regression, and home or abroad, of other news, by a
 * second one; stochastic descent with a step of its own for each feature (AdaGrad). The same examples give the same weights.
 */
export function train(examples: readonly Example[]): LearnedWeights {
  const topics = descend(examples.map(asTopicRow), 3);
  const places = descend(examples.filter(tellsPlace).map(asPlaceRow), 2);
  const against = (at: number, classes: readonly Float32Array[], one: number, other: number) =>
    (classes[one]?.[at] ?? 0) - (classes[other]?.[at] ?? 0);
  const floats = [0, 1, 2].map((question) =>
    Float32Array.from({ length: size }, (_, at) =>
      question === 2 ? against(at, places.weights, 1, 0) : against(at, topics.weights, question, 2),
    ),
  );
  const bias = (from: readonly number[], one: number, other: number) => (from[one] ?? 0) - (from[other] ?? 0);
  return inSteps(floats, [
    bias(topics.biases, 0, 2) + topicLean,
    bias(topics.biases, 1, 2) + topicLean,
    bias(places.biases, 1, 0),
  ]);
}

function asTopicRow({ label, asked }: Example): Row {
  readFeatures(asked);
  return rowOf(label === 'sport' ? 0 : label === 'economie' ? 1 : 2);
}

/** Only what was filed at home: elsewhere the dateline tells, and texts from there would teach that all that happens is abroad. */
function tellsPlace({ label, asked }: Example): boolean {
  return asked.filed?.isAtHome === true && (label === 'buitenland' || label === 'binnenland');
}

function asPlaceRow({ label, asked }: Example): Row {
  readFeatures(asked);
  return rowOf(label === 'buitenland' ? 1 : 0);
}

function rowOf(answer: number): Row {
  const { count, numbers, values } = features;
  return { numbers: numbers.slice(0, count), values: values.slice(0, count), answer };
}

function descend(rows: readonly Row[], classes: number) {
  const weights = Array.from({ length: classes }, () => new Float32Array(size));
  const steps = Array.from({ length: classes }, () => new Float32Array(size).fill(1e-6));
  const biases = Array.from({ length: classes }, () => 0);
  const order = rows.map((_, each) => each);
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const each of order) {
      const row = rows[each];
      if (row === undefined) continue;
      const likely = likelihoods(row, weights, biases);
      for (let one = 0; one < classes; one++) {
        const wrong = (likely[one] ?? 0) - (row.answer === one ? 1 : 0);
        biases[one] = (biases[one] ?? 0) - biasRate * wrong;
        learn(row, wrong, weights[one] ?? new Float32Array(), steps[one] ?? new Float32Array());
      }
    }
  }
  return { weights, biases };
}

function learn({ numbers, values }: Row, wrong: number, weights: Float32Array, steps: Float32Array): void {
  for (let each = 0; each < numbers.length; each++) {
    const number = numbers[each] ?? 0;
    const weight = weights[number] ?? 0;
    const slope = wrong * (values[each] ?? 0) + decay * weight;
    const step = (steps[number] ?? 0) + slope * slope;
    steps[number] = step;
    weights[number] = weight - (rate * slope) / Math.sqrt(step);
  }
}

function likelihoods({ numbers, values }: Row, weights: readonly Float32Array[], biases: readonly number[]) {
  const sums = weights.map((one, at) => {
    let sum = biases[at] ?? 0;
    for (let each = 0; each < numbers.length; each++)
      sum += (one[numbers[each] ?? 0] ?? 0) * (values[each] ?? 0);
    return sum;
  });
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / all);
}

/** Weights as whole steps up to `largestStep`, which stands for the largest but a few; what is less than half a step is nothing. */
function inSteps(floats: readonly Float32Array[], biases: [number, number, number]): LearnedWeights {
  const scales = floats.map((one) => {
    const sizes = one.map(Math.abs).sort();
    return (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / largestStep || 1;
  });
  const steps = new Int8Array(size * questions);
  for (const [question, one] of floats.entries()) {
    const scale = scales[question] ?? 1;
    for (let at = 0; at < size; at++)
      steps[at * questions + question] = Math.max(
        -largestStep,
        Math.min(largestStep, Math.round((one[at] ?? 0) / scale)),
      );
  }
  return { steps, scales: [scales[0] ?? 1, scales[1] ?? 1, scales[2] ?? 1], biases };
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
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
