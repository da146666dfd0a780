import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCache } from '../process/compile-cache.ts';
import type { ProcessKeeper } from '../process/keep-processes.ts';

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
const plan = readFileSync(new URL('../../../src/launch/plan-launch.mjs', import.meta.url), 'utf8');
const lean = `--import=${new URL('../process/lean-start.ts', import.meta.url)}`;
const flags = ['--disable-warning=ExperimentalWarning', lean];
/** How a start bounds memory: garbage is collected sooner, for a tenth of the processor's time of a start. */
const bounds = plan.match(/--[a-z-]+=\d+/g) ?? [];
const arenas = { MALLOC_ARENA_MAX: '1' };

/** What a Telex is started with that makes all that news asks for before the first poll, in the memory that a start has, as every start does outside of tests. */
export const readsAhead = { READS_AHEAD: '1' };

/** Telex as a person starts it, in a process of its own. */
export type TelexProcess = {
  /** The board's address. */
  readonly url: string;
  readonly child: ChildProcess;
  /** All it printed so far. */
  output(): string;
  /** SIGKILL: no goodbye. */
  kill(): Promise<void>;
  /** SIGTERM (or Ctrl-C), and its exit code; null when a signal ended it. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
};

/** Resolves once it printed the board's address; rejects with its output when it ends before that. */
export async function startTelex(
  environment: Readonly<Record<string, string>>,
  cwd: string,
  keeper: ProcessKeeper,
  onOutput: (output: string) => void = () => {},
): Promise<TelexProcess> {
  const child = keeper.keep(spawnTelex(environment, cwd));
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      onOutput(output);
      const address = /http:\/\/[\w.[\]:]+:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`Telex ended before it was ready:\n${output}`)));
  });
  return {
    url,
    child,
    output: () => output,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Telex where it is expected to refuse to start: what it printed and its exit code. */
export async function refusedTelex(
  environment: Readonly<Record<string, string>>,
  cwd: string,
  keeper: ProcessKeeper,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = keeper.keep(spawnTelex(environment, cwd));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    // It runs after all: its exit code then says that a signal ended it.
    if (output.includes('http://')) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

function spawnTelex(environment: Readonly<Record<string, string>>, cwd: string) {
  const { PATH = '', HOME = '' } = process.env;
  const bound = environment.READS_AHEAD === readsAhead.READS_AHEAD ? bounds : [];
  return spawn(process.execPath, [...bound, ...flags, main], {
    cwd,
    env: { PATH, HOME, ...arenas, NODE_COMPILE_CACHE: compileCache, TELEX_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
