import { stdout } from 'node:process';
import { readAsked } from '../../src/learn/read-asked.ts';
import { decideAcross } from './desks-cross.ts';
import { type DecidedCase, decideCases, isRight, precisionAndRecall, readCases } from './score-desks.ts';

const help = `npm run desks -- [file.tsv] … [--cross] [--quiet]

How many openings come to their desk, how well Buitenland is met, and each that is not, with the reason. Without a file the project's
own, of which the sealed half and the hard ones are only scored.
--cross: the openings that the weights are learned from, each decided by weights that have not seen its batch (half a minute)
--quiet: the figures alone
`;
const open = [
  'test/fixtures/desks/open.tsv',
  'test/fixtures/desks/contests.tsv',
  'test/fixtures/desks/contests-later.tsv',
];
const sealed = ['test/fixtures/desks/sealed.tsv', 'test/fixtures/desks/hard.tsv'];
const flags = {
  quiet: { type: 'boolean', default: false },
  cross: { type: 'boolean', default: false },
} as const;
const { values, positionals: asked } = readAsked(help, flags, 'files');
const { quiet } = values;
if (values.cross) tell('openings that were not learned from', decideAcross(), !quiet);
else
  for (const path of asked.length > 0 ? asked : [...open, ...sealed])
    tell(path, decideCases(readCases(path)), !quiet && !sealed.includes(path));

function tell(name: string, decided: readonly DecidedCase[], withMisses: boolean): void {
  const misses = decided.filter((each) => !isRight(each));
  for (const { case: each, topics, reason } of withMisses ? misses : [])
    stdout.write(
      `${each.want.join()} read as ${topics.join() || 'nothing'} (${reason}): ${each.categories.join('|')} ${each.opening}\n`,
    );
  const { precision, recall } = precisionAndRecall(decided, 'buitenland');
  stdout.write(
    `${name}: ${decided.length - misses.length}/${decided.length} exact (${percent(1 - misses.length / decided.length)}), ` +
      `buitenland precision ${percent(precision)}, recall ${percent(recall)}\n`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
