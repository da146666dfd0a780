import { stdout } from 'node:process';
import { readAsked } from '../src/learn/read-asked.ts';
import { datelineMisses, readDatelineCases } from './wire/score-datelines.ts';

const help = `npm run datelines -- [file.tsv] … [--quiet]

How many openings are read right, kind by kind, and which are not; without a file the project's own, of which the sealed half is only
scored. --quiet: the figures alone.
`;
const own = ['test/fixtures/datelines/open.tsv', 'test/fixtures/datelines/sealed.tsv'];
const { values, positionals: told } = readAsked(help, { quiet: { type: 'boolean' } }, 'files');

for (const path of told.length === 0 ? own : told) {
  const cases = readDatelineCases(path);
  const misses = datelineMisses(cases);
  stdout.write(`${path}\n`);
  if (values.quiet !== true)
    for (const { case: each, as } of misses)
      stdout.write(
        `  ${each.kind} ${JSON.stringify(each.raw.slice(0, 110))}\n    read as ${as}${each.kind === 'positive' ? `, is ${each.places} (${each.agencies}) ${each.date ?? ''}` : ''}\n`,
      );
  for (const [kind, all] of Map.groupBy(cases, (each) => each.kind)) {
    const right = all.length - misses.filter((miss) => miss.case.kind === kind).length;
    stdout.write(`  ${kind}: ${right}/${all.length} (${((100 * right) / all.length).toFixed(1)} %)\n`);
  }
}
