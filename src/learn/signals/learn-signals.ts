import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { largestBut } from '../descend.ts';
import { digestOf, type Example, type Kind, readExamples } from './read-examples.ts';
import { type Ask, asks, scoreOf, type Trained, train } from './train.ts';

const folds = 5;
/** Of news with the words of withdrawals, written to mislead, so much may be held by what is learned. */
const mostFalse = 0.003;
/** Below this nothing is held, however little news would be. */
const leastScore = 1;

/**
 * Makes weights.ts of the examples beside this file, and prints what cross-validation by batch says: how many of the withdrawn and
 * embargoed are found from a score on, and how much news with them.
 */
export function learnSignals(): void {
  const examples = readExamples();
  const learned = (['withdrawn', 'embargoed'] as const).map((kind) => learn(kind, examples));
  const path = fileURLToPath(new URL('../../domain/signals/learned/weights.ts', import.meta.url));
  const text = `import type { Learned } from './learned.ts';

/** The examples of which the weights were made (see src/learn/signals/learn-signals.ts). */
export const madeOf = '${digestOf(examples)}';

${learned.join('\n')}`;
  writeFileSync(path, text);
  stdout.write(`${examples.length} examples of signals, ${text.length} bytes\n`);
}

function learn(kind: 'withdrawn' | 'embargoed', examples: readonly Example[]): string {
  const ask = asks[kind];
  const scored = crossValidate(examples, kind, ask);
  const threshold = thresholdOf(scored);
  for (const at of [1, 1.5, 2, 2.5, 3, threshold])
    stdout.write(`${kind} from ${at}: ${countsAt(kind, scored, at)}\n`);
  const { packed, unit, bias } = pack(train(examples, kind, ask));
  return `/** What was learned of copy that is ${kind}. */
export const ${kind}: Learned = {
  packed:
    '${packed}',
  unit: ${unit},
  bias: ${Number(bias.toFixed(4))},
  threshold: ${threshold},
};
`;
}

type Scored = { readonly example: Example; readonly score: number };

function crossValidate(examples: readonly Example[], kind: Kind, ask: Ask): readonly Scored[] {
  const foldOf = ({ batch }: Example) =>
    [...batch].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 0) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const trained = train(
      examples.filter((each) => foldOf(each) !== fold),
      kind,
      ask,
    );
    return examples
      .filter((each) => foldOf(each) === fold)
      .map((example) => ({ example, score: scoreOf(trained, example, ask) }));
  }).flat();
}

/** The least score from which on hardly any news is taken for it. */
function thresholdOf(scored: readonly Scored[]): number {
  const others = scored
    .filter(({ example }) => example.kind === 'news')
    .map(({ score }) => score)
    .sort((one, other) => other - one);
  const least = others[Math.floor(others.length * mostFalse)] ?? 0;
  return Math.ceil(Math.max(least, leastScore) * 20) / 20;
}

function countsAt(kind: Kind, scored: readonly Scored[], threshold: number): string {
  const share = (own: boolean) => {
    const all = scored.filter(({ example }) => (own ? example.kind === kind : example.kind === 'news'));
    return `${all.filter(({ score }) => score >= threshold).length} of ${all.length}`;
  };
  return `${share(true)}, news ${share(false)}`;
}

/** A byte a weight; what weighs more than nearly all counts as that. */
function pack({ weights, bias }: Trained) {
  const unit = Number((largestBut(0.001, Float32Array.from(weights)) / 127).toPrecision(4));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return { packed: Buffer.from(bytes.buffer).toString('base64'), unit, bias };
}
