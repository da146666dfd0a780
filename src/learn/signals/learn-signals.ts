import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { togetherOf } from '../../domain/signals/scores.ts';
import { largestBut } from '../descend.ts';
import { chooseGate } from './choose-gate.ts';
import { digestOf, type Example, type Kind, readExamples, readPlainNews } from './read-examples.ts';
import { asks, scoreOf, scoreOfParts, type Trained, train, trainParts } from './train.ts';

const folds = 3;
/** Of news with the words of withdrawals, written to mislead, so much may be held by what is learned. */
const mostFalse = { withdrawn: 0.025, embargoed: 0.01 };
/** So much more is asked for than that: of the everyday news of a wire that nobody wrote to mislead, one in forty was held without it. */
const moreForEveryday = 0.5;
/** Below this nothing is held, however little news would be. */
const leastScore = { withdrawn: 2, embargoed: 0.5 };

type LearnedKind = keyof typeof asks;

/**
 * Makes weights.ts of the examples beside this file, and prints what cross-validation by batch says: how many of the withdrawn and
 * embargoed are found from a score on, and how much news with them.
 */
export function learnSignals(): void {
  const examples = readExamples();
  const plain = readPlainNews();
  const learned = (['withdrawn', 'embargoed'] as const).map((kind) => learn(kind, examples, plain));
  const path = fileURLToPath(new URL('../../domain/signals/learned/weights.ts', import.meta.url));
  const text = `import type { Learned } from './learned.ts';

/** The examples of which the weights were made (see src/learn/signals/learn-signals.ts). */
export const madeOf = '${digestOf([...examples, ...plain])}';

${learned.join('\n')}`;
  writeFileSync(path, text);
  stdout.write(`${examples.length} examples of signals, ${text.length} bytes\n`);
}

function learn(kind: LearnedKind, examples: readonly Example[], plain: readonly Example[]): string {
  const scored = crossValidate(examples, plain, kind);
  const threshold = thresholdOf(kind, scored);
  for (const at of [1, 1.5, 2, 2.5, 3, threshold])
    stdout.write(`${kind} from ${at}: ${countsAt(kind, scored, at)}\n`);
  const { whole, part } = trainBoth(kind, examples, plain);
  const gate = chooseGate(
    examples,
    plain.map(({ text }) => text),
    kind,
  );
  return `/** What was learned of copy that is ${kind}. */
export const ${kind}: Learned = {
  whole: ${pack(whole)},
  part: ${pack(part)},
  threshold: ${threshold},
  gate: '${gate.join('|')}',
};
`;
}

/** Parts are learned of plain news as well, as whatever they are of they look like it. */
function trainBoth(kind: LearnedKind, examples: readonly Example[], plain: readonly Example[]) {
  return { whole: train(examples, kind, asks[kind]), part: trainParts([...examples, ...plain], kind) };
}

type Scored = { readonly example: Example; readonly score: number };

function crossValidate(
  examples: readonly Example[],
  plain: readonly Example[],
  kind: LearnedKind,
): readonly Scored[] {
  const foldOf = ({ batch }: Example) =>
    [...batch].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 0) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const isLearned = (each: Example) => foldOf(each) !== fold;
    const { whole, part } = trainBoth(kind, examples.filter(isLearned), plain.filter(isLearned));
    return examples
      .filter((each) => !isLearned(each))
      .map((example) => ({
        example,
        score: togetherOf[kind](scoreOf(whole, example, asks[kind]), scoreOfParts(part, example)),
      }));
  }).flat();
}

/** The least score from which on hardly any news is taken for it. */
function thresholdOf(kind: LearnedKind, scored: readonly Scored[]): number {
  const others = scored
    .filter(({ example }) => example.kind === 'news')
    .map(({ score }) => score)
    .sort((one, other) => other - one);
  const least = others[Math.floor(others.length * mostFalse[kind])] ?? 0;
  return Number((Math.ceil(Math.max(least, leastScore[kind]) * 20) / 20 + moreForEveryday).toFixed(2));
}

function countsAt(kind: Kind, scored: readonly Scored[], threshold: number): string {
  const share = (own: boolean) => {
    const all = scored.filter(({ example }) => (own ? example.kind === kind : example.kind === 'news'));
    return `${all.filter(({ score }) => score >= threshold).length} of ${all.length}`;
  };
  return `${share(true)}, news ${share(false)}`;
}

/** A byte a weight; what weighs more than nearly all counts as that. */
function pack({ weights, bias }: Trained): string {
  const unit = Number((largestBut(0.001, Float32Array.from(weights)) / 127).toPrecision(4));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return `{
    packed:
      '${Buffer.from(bytes.buffer).toString('base64')}',
    unit: ${unit},
    bias: ${Number(bias.toFixed(4))},
  }`;
}
