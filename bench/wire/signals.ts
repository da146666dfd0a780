import { stdout } from 'node:process';
import { complain, readAsked } from '../../src/learn/read-asked.ts';
import { isUntilPastDay, missesOf, outcomeOf, outcomes, readCases } from './score-signals.ts';

const help = `npm run signals -- <file.tsv> … [--quiet]

How many wordings of agencies are understood, kind by kind, and which are not. --quiet: totals alone, with what becomes of the cases;
nothing of a file that nobody is to see.
`;
const { values, positionals: paths } = readAsked(help, { quiet: { type: 'boolean' } }, 'files');
if (paths.length === 0) complain('name a table', help);
const cases = paths.flatMap(readCases);
const misses = missesOf(cases);
if (values.quiet !== true)
  for (const { case: each, as } of misses)
    stdout.write(
      `${each.want} read as ${as}: ${each.agency} (${each.language}) ${JSON.stringify(each.headline)} / ${JSON.stringify(each.opening.slice(0, 100))}\n`,
    );
const missed = Map.groupBy(misses, ({ case: each }) => each.want);
for (const [want, all] of Map.groupBy(cases, (each) => each.want)) {
  const wrong = missed.get(want) ?? [];
  const right = all.length - wrong.length;
  const kept =
    want === 'embargo'
      ? `; with what is held as something else ${right + wrong.filter(({ isKept }) => isKept).length}`
      : '';
  const past = all.filter(isUntilPastDay).length;
  const until = past === 0 ? '' : `; ${past} until a day that is past when it is read`;
  stdout.write(
    `${want}: ${right}/${all.length} (${((100 * right) / all.length).toFixed(1)} %)${kept}${until}\n`,
  );
  if (values.quiet !== true) continue;
  const became = Map.groupBy(all, outcomeOf);
  const told = outcomes.map((each) => `${each} ${became.get(each)?.length ?? 0}`);
  stdout.write(`  ${told.join(', ')}\n`);
}
