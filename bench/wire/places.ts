import { argv, stdout } from 'node:process';
import { missedPlaces, readPlaces } from './score-places.ts';

/** `npm run places -- <file.tsv> …`: of how many places country and clock are right, list by list, and which are not. */
const paths = argv.slice(2).filter((each) => each !== '--quiet');
if (paths.length === 0) throw new Error('usage: npm run places -- <file.tsv> … [--quiet]');
const cases = paths.flatMap(readPlaces);
const misses = missedPlaces(cases);
if (!argv.includes('--quiet'))
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
