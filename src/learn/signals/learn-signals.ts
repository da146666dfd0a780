import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { mostSteps, writeSteps } from '../../domain/signals/learned/learned.ts';
import { type Learning, togetherOf } from '../../domain/signals/scores.ts';
import { places } from '../../domain/signals/text-features.ts';
import { largestBut } from '../descend.ts';
import { chooseGate, textOf } from './choose-gate.ts';
import { digestOf, type Example, type Kind, readExamples, readPlainNews } from './read-examples.ts';
import {
  type Asking,
  type Question,
  type Read,
  readAll,
  readPartsOf,
  scoresOf,
  type Trained,
  type TrainedBoth,
  trainBoth,
} from './train.ts';

const folds = 3;
/** So much news may be taken for one of a kind: of everyday news, and of news that was written to mislead. */
const mostFalse: Readonly<Record<Learning, { readonly plain: number; readonly hard: number }>> = {
  withdrawn: { plain: 0.004, hard: 0.025 },
  embargoed: { plain: 0.004, hard: 0.01 },
  corrected: { plain: 0.003, hard: 0.025 },
  advised: { plain: 0.003, hard: 0.02 },
};

/** Of few examples fewer weights tell as much, and each counts for several. */
const ofMany = { size: places, times: 1 };
const ofFew = { size: places / 2, times: 4 };

/** Kinds for which words of a gate are chosen together: few would be lost among many. */
const gates: readonly (readonly Kind[])[] = [
  ['withdrawn', 'embargoed'],
  ['corrected', 'advised'],
];

const kinds: Readonly<Record<Learning, Omit<Asking, 'isSo'>>> = {
  withdrawn: ofMany,
  embargoed: ofMany,
  corrected: ofFew,
  advised: ofFew,
};

/**
 * Makes weights.ts of the examples beside this file, and prints what cross-validation says: how many of each kind are found from a score on, and
 * how much news with them.
 */
export function learnSignals(): void {
  const examples = readExamples();
  const plain = readPlainNews();
  const read = readAll(examples);
  const readPlain = readPartsOf(plain);
  const learned = (Object.keys(kinds) as Learning[]).map((kind) => learn(kind, read, readPlain));
  const everyday = [...plain, ...examples.filter(isEveryday)].map(textOf);
  const gate = gates.flatMap((own) => chooseGate(examples, everyday, ({ kind }) => own.includes(kind)));
  const path = fileURLToPath(new URL('../../domain/signals/learned/weights.ts', import.meta.url));
  const text = `import type { Learned } from './learned.ts';

/** The examples of which the weights were made (see src/learn/signals/learn-signals.ts). */
export const madeOf = '${digestOf([...examples, ...plain])}';

/** Words of which one stands in nearly each notice to receivers of copy, parted by \`|\`; a space is whatever parts words. */
export const gate =
  '${[...new Set(gate)].sort().join('|')}';

${learned.join('\n')}`;
  writeFileSync(path, text);
  stdout.write(`${examples.length} examples of signals, ${text.length} bytes\n`);
}

function learn(kind: Learning, examples: readonly Read[], plain: readonly Read[]): string {
  const asking: Asking = { ...kinds[kind], isSo: (example) => example.kind === kind };
  const scored = crossValidate(kind, asking, { examples, plain });
  const threshold = thresholdOf(kind, scored);
  for (const at of [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, threshold])
    stdout.write(`${kind} from ${at}: ${countsAt(kind, scored, at)}\n`);
  return `/** What was learned of copy that is ${kind}. */
export const ${kind}: Learned = {
${packBoth(trainBoth(examples, plain, asking))}
  threshold: ${threshold},
};
`;
}

type Scored = { readonly example: Example; readonly score: number };

type Learnt = { readonly examples: readonly Read[]; readonly plain: readonly Read[] };

/** Each example judged by what was learned of other batches. */
function crossValidate(kind: Learning, asking: Asking, { examples, plain }: Learnt): readonly Scored[] {
  const foldOf = ({ example: { batch } }: Read) =>
    [...batch].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 0) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const isLearned = (each: Read) => foldOf(each) !== fold;
    const both = trainBoth(examples.filter(isLearned), plain.filter(isLearned), asking);
    return examples
      .filter((each) => !isLearned(each))
      .map((each) => {
        const { whole, part } = scoresOf(both, each);
        return { example: each.example, score: togetherOf[kind](whole, part) };
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

function countsAt(kind: Learning, scored: readonly Scored[], threshold: number): string {
  const share = (name: string, isOwn: Question) => {
    const all = scored.filter(({ example }) => isOwn(example));
    const found = all.filter(({ score }) => score >= threshold).length;
    return `${name} ${found} of ${all.length} (${((100 * found) / all.length).toFixed(1)} %)`;
  };
  return [
    share(kind, (each) => each.kind === kind),
    share('everyday news', (each) => each.kind === 'news' && isEveryday(each)),
    share('other news', (each) => each.kind === 'news' && !isEveryday(each)),
    share('other kinds', (each) => each.kind !== 'news' && each.kind !== kind),
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
