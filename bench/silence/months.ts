import { hourMs } from '../../src/domain/hour-of-week.ts';
import { complain, readAsked } from '../../src/learn/read-asked.ts';
import { liveThrough } from '../../test/support/silence/live-through.ts';
import { type Polls, unsteady } from '../../test/support/silence/simulated-polls.ts';
import {
  abroad,
  halfHours,
  type Kind,
  keepers,
  kinds,
} from '../../test/support/silence/simulated-sources.ts';

const help = `npm run silence -- [sources of each kind] [months]

How often silence is told wrongly, and how soon an end is noticed; of 20 sources of each kind over 6 months by itself.
`;
const { positionals } = readAsked(help, {}, 'words');
const [sources = 20, months = 6] = positionals.map(Number);
if (!(sources > 0 && months > 0)) complain('both are numbers above 0', help);

console.log(
  '| a source that comes | wrong a month | most in one | noticed after, half / most | in usual gaps, half / most | in mean gaps, half |',
);
console.log('|---|---|---|---|---|---|');
for (const [name, kind] of Object.entries({ ...kinds, ...halfHours, ...abroad, ...keepers }))
  tell(name, kind);
for (const [how, polls] of Object.entries(unsteady))
  for (const name of ['as a clock, each hour', 'by chance, 60 a day', 'office hours alone'])
    tell(`${name}; ${how}`, kinds[name] ?? (() => []), polls);

function tell(name: string, kind: Kind, polls?: Polls): void {
  const lives = Array.from({ length: sources }, (_, seed) => liveThrough(kind, seed + 1, months, { polls }));
  const mistakes = lives.flatMap((life) => life.mistakes);
  const noticed = lives.filter(({ silentMs }) => silentMs !== null);
  const spans = sorted(noticed.map(({ silentMs }) => (silentMs ?? 0) / hourMs));
  const usual = sorted(noticed.map(({ silentMs, usualMs }) => (silentMs ?? 0) / usualMs));
  const mean = sorted(noticed.map(({ silentMs, meanMs }) => (silentMs ?? 0) / meanMs));
  const wrong = mistakes.reduce((sum, each) => sum + each, 0) / (sources * months * 0.82);
  const never = noticed.length < sources ? ` (${sources - noticed.length} never)` : '';
  console.log(
    `| ${name} | ${wrong.toFixed(2)} | ${Math.max(...mistakes)} | ${half(spans)} / ${most(spans)} h${never} | ${half(usual)} / ${most(usual)} | ${half(mean)} |`,
  );
}

function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

function half(values: readonly number[]): string {
  return (values[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(1);
}

function most(values: readonly number[]): string {
  return (values.at(-1) ?? Number.NaN).toFixed(1);
}
