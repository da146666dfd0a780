import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { mostSteps, writeSteps } from '../../domain/signals/learned/learned.ts';
import { togetherOf } from '../../domain/signals/scores.ts';
import { largestBut } from '../descend.ts';
import { chooseGate } from './choose-gate.ts';
import { digestOf, type Example, readExamples, readPlainNews } from './read-examples.ts';
import { type Question, scoresOf, type Trained, type TrainedBoth, trainBoth } from './train.ts';

const folds = 3;
/** So much news may be held: of everyday news, and of news that was written to mislead. */
const mostFalse = {
  withdrawn: { plain: 0.004, hard: 0.025 },
  embargoed: { plain: 0.004, hard: 0.014 },
};

const kinds = ['withdrawn', 'embargoed'] as const;
type Learning = (typeof kinds)[number];

/**
 * Makes weights.ts of the examples beside this file, and prints what cross-validation says: how many of the withdrawn and embargoed are found
 * from a score on, and how much news with them.
 */
export function learnSignals(): void {
  const examples = readExamples();
  const plain = readPlainNews();
  const learned = kinds.map((kind) => learn(kind, examples, plain));
  const gate = chooseGate(
    examples,
    [...plain, ...examples.filter(isEveryday)].map(({ headline, text }) => `${headline}. ${text}`),
    ({ kind }) => kind !== 'news',
  );
  const path = fileURLToPath(new URL('../../domain/signals/learned/weights.ts', import.meta.url));
  const text = `import type { Learned } from './learned.ts';

/** The examples of which the weights were made (see src/learn/signals/learn-signals.ts). */
export const madeOf = '${digestOf([...examples, ...plain])}';

/** Words of which one stands in nearly each notice to receivers of copy, parted by \`|\`; a space is whatever parts words. */
export const gate =
  '${gate.join('|')}';

${learned.join('\n')}`;
  writeFileSync(path, text);
  stdout.write(`${examples.length} examples of signals, ${text.length} bytes\n`);
}

function learn(kind: Learning, examples: readonly Example[], plain: readonly Example[]): string {
  const isSo: Question = (example) => example.kind === kind;
  const scored = crossValidate(kind, examples, plain);
  const threshold = thresholdOf(kind, scored);
  for (const at of [0, 1, 2, 3, 4, 5, 6, threshold])
    stdout.write(`${kind} from ${at}: ${countsAt(scored, at)}\n`);
  return `/** What was learned of copy that is ${kind}. */
export const ${kind}: Learned = {
${packBoth(trainBoth(examples, plain, isSo))}
  threshold: ${threshold},
};
`;
}

type Scored = { readonly example: Example; readonly score: number };

/** Each example judged by what was learned of other batches. */
function crossValidate(
  kind: Learning,
  examples: readonly Example[],
  plain: readonly Example[],
): readonly Scored[] {
  const foldOf = ({ batch }: Example) =>
    [...batch].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 0) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const isLearned = (each: Example) => foldOf(each) !== fold;
    const both = trainBoth(examples.filter(isLearned), plain.filter(isLearned), (each) => each.kind === kind);
    return examples
      .filter((each) => !isLearned(each))
      .map((example) => {
        const { whole, part } = scoresOf(both, example);
        return { example, score: togetherOf[kind](whole, part) };
      });
  }).flat();
}

/** Written as it comes, not to mislead. */
const isEveryday = ({ batch }: Example) => /plain|agency|body|other-copy|flashes/u.test(batch);

/** The least score from which on hardly any news is taken for a notice of the kind. */
function thresholdOf(kind: Learning, scored: readonly Scored[]): number {
  const news = scored.filter(({ example }) => example.kind === 'news');
  const least = (share: number, some: readonly Scored[]) =>
    some.map(({ score }) => score).sort((one, other) => other - one)[Math.floor(some.length * share)] ?? 0;
  const { plain, hard } = mostFalse[kind];
  const most = Math.max(
    least(
      plain,
      news.filter(({ example }) => isEveryday(example)),
    ),
    least(
      hard,
      news.filter(({ example }) => !isEveryday(example)),
    ),
  );
  return Number((Math.ceil(most * 20) / 20).toFixed(2));
}

function countsAt(scored: readonly Scored[], threshold: number): string {
  const share = (name: string, isOwn: Question) => {
    const all = scored.filter(({ example }) => isOwn(example));
    const found = all.filter(({ score }) => score >= threshold).length;
    return `${name} ${found} of ${all.length} (${((100 * found) / all.length).toFixed(1)} %)`;
  };
  return [
    share('withdrawn', ({ kind }) => kind === 'withdrawn'),
    share('embargoed', ({ kind }) => kind === 'embargoed'),
    share('everyday news', (each) => each.kind === 'news' && isEveryday(each)),
    share('other news', (each) => each.kind === 'news' && !isEveryday(each)),
  ].join(', ');
}

function packBoth({ whole, part }: TrainedBoth): string {
  return `  whole: ${pack(whole)},\n  part: ${pack(part)},`;
}

/** A letter a weight; what weighs more than nearly all counts as that. */
function pack({ weights, bias }: Trained): string {
  const unit = Number((largestBut(0.001, Float32Array.from(weights)) / mostSteps).toPrecision(4));
  const steps = Int8Array.from(weights, (weight) =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / unit))),
  );
  return `{
    packed:
      '${writeSteps(steps)}',
    unit: ${unit},
    bias: ${Number(bias.toFixed(4))},
  }`;
}
