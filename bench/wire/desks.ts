import { argv, stdout } from 'node:process';
import { decideCases, isRight, precisionAndRecall, readCases } from './score-desks.ts';

/**
 * `npm run desks -- [file.tsv] … [--quiet]`: how many openings come to their desk, how well Buitenland is met, and each that is not,
 * with the reason. Without a file the project's own, of which the sealed half and the hard ones are only scored. `--quiet`: the figures alone.
 */
const sealed = ['test/fixtures/desks/sealed.tsv', 'test/fixtures/desks/hard.tsv'];
const quiet = argv.includes('--quiet');
const asked = argv.slice(2).filter((each) => each !== '--quiet');
const paths = asked.length > 0 ? asked : ['test/fixtures/desks/open.tsv', ...sealed];
for (const path of paths) {
  const decided = decideCases(readCases(path));
  const misses = decided.filter((each) => !isRight(each));
  if (!quiet && !sealed.includes(path))
    for (const { case: each, topics, reason } of misses)
      stdout.write(
        `${each.want.join()} read as ${topics.join() || 'nothing'} (${reason}): ${each.categories.join('|')} ${each.opening}\n`,
      );
  const { precision, recall } = precisionAndRecall(decided, 'buitenland');
  stdout.write(
    `${path}: ${decided.length - misses.length}/${decided.length} exact (${percent(1 - misses.length / decided.length)}), ` +
      `buitenland precision ${percent(precision)}, recall ${percent(recall)}\n`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
