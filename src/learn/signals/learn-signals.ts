import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { mostSteps, writeSteps } from '../../domain/signals/learned/learned.ts';
import { moreAskedOf, moreAskedOfHalf } from '../../domain/signals/more-asked.ts';
import { partsOf } from '../../domain/signals/parts-of-copy.ts';
import { type Learning, together } from '../../domain/signals/scores.ts';
import { places } from '../../domain/signals/text-features.ts';
import { largestBut } from '../descend.ts';
import { digestOf, type Example, readExamples, readPlainNews } from './read-examples.ts';
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

/**
 * So much news may be taken for one of a kind: of everyday news, and of news that was written to mislead. A withdrawal that is posted costs most, and
 * what is taken for one of everyday news is headlines without a text, hardly ever an agency's item.
 */
const mostFalse: Readonly<Record<Learning, { readonly plain: number; readonly hard: number }>> = {
  withdrawn: { plain: 0.0065, hard: 0.02 },
  embargoed: { plain: 0.003, hard: 0.02 },
  corrected: { plain: 0.003, hard: 0.025 },
  advised: { plain: 0.003, hard: 0.02 },
};

/** Of few examples fewer weights tell as much, and each counts for several. */
const ofMany = { size: places, times: 1 };
const ofFew = { size: places / 2, times: 4 };

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
  const path = fileURLToPath(new URL('../../domain/signals/learned/weights.ts', import.meta.url));
  const text = `import type { Learned } from './learned.ts';

/** The examples of which the weights were made (see src/learn/signals/learn-signals.ts). */
export const madeOf = '${digestOf([...examples, ...plain])}';

${learned.join('\n')}`;
  writeFileSync(path, text);
  stdout.write(`${examples.length} examples of signals, ${text.length} bytes\n`);
}

/** Scores at which the curve is printed. */
const curve = [-5, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4];

function learn(kind: Learning, examples: readonly Read[], plain: readonly Read[]): string {
  const asking: Asking = { ...kinds[kind], isSo: (example) => example.kind === kind };
  const scored = crossValidate(kind, asking, { examples, plain });
  const threshold = thresholdOf(kind, scored);
  for (const at of [...curve, threshold]) stdout.write(`${kind} from ${at}: ${countsAt(kind, scored, at)}\n`);
  return `/** What was learned of copy that is ${kind}. */
export const ${kind}: Learned = {
${packBoth(trainBoth(examples, plain, asking))}
  threshold: ${threshold},
};
`;
}

type Scored = { readonly example: Example; readonly score: number };

type Learnt = { readonly examples: readonly Read[]; readonly plain: readonly Read[] };

/**
 * Each example of a writer who knew nothing of the rest, judged by what was learned of others and of our own: how one hand writes is not how the
 * next does.
 */
function crossValidate(kind: Learning, asking: Asking, { examples, plain }: Learnt): readonly Scored[] {
  return leftOutTogether.flatMap((leftOut) => {
    const isLearned = ({ example: { writer } }: Read) => writer === null || !leftOut.includes(writer);
    const both = trainBoth(examples.filter(isLearned), plain, asking);
    return examples
      .filter((each) => !isLearned(each))
      .map((each) => ({ example: each.example, score: scoreOf(kind, both, each) }));
  });
}

/** The score that decides, less what is asked besides. */
function scoreOf(kind: Learning, both: TrainedBoth, read: Read): number {
  const { headline, text } = read.example;
  const { whole, part, mostAt } = scoresOf(both, read);
  const isNotice = kind === 'withdrawn' || kind === 'embargoed';
  if (!isNotice) return together(whole, part);
  const half = kind === 'embargoed' ? moreAskedOfHalf(headline, text) : 0;
  const place = partsOf(headline, [text])[mostAt]?.place ?? null;
  return together(whole, part) - half - moreAskedOf(headline, [text], text, place);
}

/** Which writers are left out together: some of each kind and of most languages stay among those who are learned of. */
const leftOutTogether: readonly (readonly string[])[] = [
  [
    ...['desk-kills-a', 'desk-kills-b', 'desk-embargoes', 'desk-corrections', 'desk-advisories'],
    ...['agency-nl-en', 'fifth-embargoes'],
  ],
  ['english', 'second-nl-en-de', 'third-romance', 'fourth-nl-en', 'near-nl-en', 'plain-en-de', 'body-other'],
  [
    ...['nl', 'german-nordic', 'second-romance-nordic', 'fourth-others'],
    ...['near-other', 'plain-romance-nordic', 'body-nl', 'fifth-desks'],
  ],
  [
    ...['en-de', 'romance-nordic', 'press-offices-nl', 'corrections', 'corrections-agendas', 'others'],
    ...['agencies', 'later', 'other-copy', 'plain-nl', 'flashes'],
  ],
];

/** News as it comes over a wire, not written to mislead. */
const isEveryday = ({ batch }: Example) => /plain|agency|body|flashes|paragraphs/u.test(batch);
/** What else is published: blogs, notices of shops and clubs. */
const isElsewhere = ({ batch }: Example) => /other-copy/u.test(batch);
const misleads: Question = (each) => !isEveryday(each) && !isElsewhere(each);

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
      news.filter(({ example }) => misleads(example)),
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
    share('blogs and notices', (each) => each.kind === 'news' && isElsewhere(each)),
    share('news that misleads', (each) => each.kind === 'news' && misleads(each)),
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
