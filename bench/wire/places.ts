import { stdout } from 'node:process';
import { complain, readAsked } from '../../src/learn/read-asked.ts';
import { missedPlaces, readPlaces } from './score-places.ts';

const help = `npm run places -- <file.tsv> … [--quiet]

Of how many places country and clock are right, list by list, and which are not. --quiet: the figures alone.
`;
const { values, positionals: paths } = readAsked(help, { quiet: { type: 'boolean' } }, 'files');
if (paths.length === 0) complain('name a table', help);
const cases = paths.flatMap(readPlaces);
const misses = missedPlaces(cases);
if (values.quiet !== true)
  for (const { case: each, as } of misses)
    stdout.write(
      `${each.place}${each.region === '' ? '' : ` (${each.region})`} is ${each.country} ${each.zone}, read as ${as}\n`,
    );
const missed = Map.groupBy(misses, ({ case: each }) => each.kind);
for (const [kind, all] of [...Map.groupBy(cases, (each) => each.kind), ['all', cases] as const]) {
  const right = all.length - (kind === 'all' ? misses : (missed.get(kind) ?? [])).length;
  stdout.write(
    `${kind || 'places'}: ${right}/${all.length} (${((100 * right) / all.length).toFixed(1)} %)\n`,
  );
}
