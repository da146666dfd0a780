import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const launcher = join(root, 'src/launch.mjs');
const feed = join(root, 'test/fixtures/rss/bare-ampersand.xml');

/** What is asked, how many times the processor's time of `node -e 0` it may take, and what it reads. */
type Asked = { readonly args: readonly string[]; readonly goal: number | null; readonly input?: string };

const asked: readonly Asked[] = [
  // one a line; without a goal it is told only
  { args: [], goal: 5 },
  { args: ['dateline'], goal: 5, input: 'WASHINGTON (ANP/AFP) - Een.\nMUSCAT (ANP/RTR/AFP) - Twee.\n' },
  { args: ['check', '--help'], goal: 5 },
  { args: ['parse', '--help'], goal: 5 },
  { args: ['manifest', '--help'], goal: 5 },
  { args: ['manifest', 'slack'], goal: null },
  { args: ['deliveries'], goal: null },
  { args: ['parse', feed], goal: null },
];

const rounds = 5;

/**
 * `npx telex <tool>` as a process, in turns with `node -e 0` of the same Node: processor's time (user and system, children too)
 * and time by the clock, medians of the rounds. By Node 26 itself, by it with nothing kept of what was compiled before, and by an
 * older Node on the PATH, which hands over to the one that is installed, where there is one. Lines to print; a goal that is missed
 * makes the exit code 1.
 */
export async function benchTools(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'telex-bench-tools-'));
  try {
    const lines = ['tools of the command line: times the processor takes for node -e 0'];
    const older = olderNode();
    for (const { args, goal, input = '' } of asked) {
      const file = join(folder, 'input');
      writeFileSync(file, input);
      const run = (node: string, more: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
        time([node, ...more], file, folder, environment);
      const times = { nothing: [], kept: [], unkept: [], older: [], olderNothing: [] } as Record<
        string,
        Run[]
      >;
      const telex = ['--disable-warning=ExperimentalWarning', launcher, ...args];
      run(process.execPath, telex);
      for (let round = 0; round < rounds; round++) {
        times.nothing?.push(run(process.execPath, ['-e', '0']));
        times.kept?.push(run(process.execPath, telex));
        times.unkept?.push(run(process.execPath, telex, { NODE_DISABLE_COMPILE_CACHE: '1' }));
        if (older === null) continue;
        times.olderNothing?.push(run(older, ['-e', '0']));
        times.older?.push(run(older, telex));
      }
      lines.push(lineOf(args, goal, times));
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Run = { readonly cpuMs: number; readonly wallMs: number };

function lineOf(args: readonly string[], goal: number | null, times: Record<string, Run[]>): string {
  const of = (name: string, what: keyof Run) => median((times[name] ?? []).map((run) => run[what]));
  const ratio = (name: string, base: string, what: keyof Run) => of(name, what) / of(base, what);
  const kept = ratio('kept', 'nothing', 'cpuMs');
  const isMissed = goal !== null && kept > goal;
  if (isMissed) process.exitCode = 1;
  const told = [
    `${kept.toFixed(1)} (${of('kept', 'cpuMs').toFixed(0)} ms beside ${of('nothing', 'cpuMs').toFixed(0)})`,
    `by the clock ${ratio('kept', 'nothing', 'wallMs').toFixed(1)}`,
    `nothing kept ${ratio('unkept', 'nothing', 'cpuMs').toFixed(1)}`,
    ...(times.older?.length
      ? [`by an older Node ${ratio('older', 'olderNothing', 'cpuMs').toFixed(1)}`]
      : []),
    ...(goal === null ? [] : [isMissed ? `MISSED: goal ${goal}` : `goal ${goal}`]),
  ];
  const name = `telex ${args.map((each) => each.slice(each.lastIndexOf('/') + 1)).join(' ')}`;
  return `  ${name.padEnd(28)}${told.join('   ')}`;
}

/** A shell counts what its children took, to the hundredth of a second. */
function time(command: readonly string[], input: string, cwd: string, environment: NodeJS.ProcessEnv): Run {
  const script = '"$@" < "$TELEX_BENCH_INPUT" > /dev/null 2>&1; times';
  const start = performance.now();
  const said = execFileSync('sh', ['-c', script, 'sh', ...command], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TELEX_BENCH_INPUT: input, ...environment },
  }).toString();
  const wallMs = performance.now() - start;
  const children = said.trim().split('\n').at(-1) ?? '';
  const cpuMs = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000,
    0,
  );
  return { cpuMs, wallMs };
}

/** A Node on the PATH that is older than 26; null where there is none. */
function olderNode(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    if (dirname(node) === dirname(process.execPath)) continue;
    try {
      const version = execFileSync(node, ['-p', 'process.versions.node'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      if (Number.parseInt(version.toString(), 10) < 26) return node;
    } catch {
      // No Node there.
    }
  }
  return null;
}
