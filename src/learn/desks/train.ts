import { type LearnedWeights, questions } from '../../domain/desk/learned-desk.ts';
import { featureBits, features, readFeatures } from '../../domain/desk/text-features.ts';
import { descend, largestBut, type Row } from '../descend.ts';
import type { Example } from './read-examples.ts';

const size = 1 << featureBits;
const how = { size, rounds: 20, decay: 2e-4, orders: 3 };
/** The lists of terms teach more caution than openings bear out, of the economy above all: so much less is asked for, as cross-validation has it best. */
const sportLean = 0.05;
const economyLean = 0.35;
/** Finer steps than these only make the file larger. */
const largestStep = 15;

/**
 * Learns from examples: sport, the economy or other news by multinomial logistic regression, and home or abroad, of other news, by a
 * second one. The same examples give the same weights.
 */
export function train(examples: readonly Example[]): LearnedWeights {
  const topics = descend(examples.map(asTopicRow), { ...how, classes: 3 });
  const places = descend(examples.filter(tellsPlace).map(asPlaceRow), { ...how, classes: 2 });
  const against = (at: number, classes: readonly Float32Array[], one: number, other: number) =>
    (classes[one]?.[at] ?? 0) - (classes[other]?.[at] ?? 0);
  const floats = [0, 1, 2].map((question) =>
    Float32Array.from({ length: size }, (_, at) =>
      question === 2 ? against(at, places.weights, 1, 0) : against(at, topics.weights, question, 2),
    ),
  );
  const bias = (from: readonly number[], one: number, other: number) => (from[one] ?? 0) - (from[other] ?? 0);
  return inSteps(floats, [
    bias(topics.biases, 0, 2) + sportLean,
    bias(topics.biases, 1, 2) + economyLean,
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

/** Weights as whole steps up to `largestStep`, which stands for the largest but a few; what is less than half a step is nothing. */
function inSteps(floats: readonly Float32Array[], biases: [number, number, number]): LearnedWeights {
  const scales = floats.map((one) => {
    return largestBut(0.0005, one) / largestStep;
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
