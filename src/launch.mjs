#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// What `telex` and `npm start` are: it finds the program and a Node that can run it. Plain JavaScript of 2023, because it starts on any Node from 20.19 on.
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepPlain } from './launch/plain-code.mjs';
import { planLaunch, tellMissing } from './launch/plan-launch.mjs';

const self = fileURLToPath(import.meta.url);
const here = dirname(self);
const args = process.argv.length > 2 ? process.argv.slice(2) : ['help'];
const { platform, arch, execArgv } = process;
const version = process.versions.node;
const hasExecve = typeof process.execve === 'function';
const plan = planLaunch({ words: args, version, execArgv, platform, arch, hasExecve });

if (plan.kind === 'here') await run(plan.program);
else await handOver(plan);

/** In the repository it runs as it is written; a package has it built, since Node reads no TypeScript below node_modules. */
async function run(program) {
  const path = [join(here, `${program}.ts`), join(here, `../dist/src/${program}.js`)].find(existsSync);
  process.argv = [process.argv[0], path, ...args];
  // Beside the code, where only those can write who can write the code itself: what is kept is run without a look at it, and into a
  // shared /tmp others could put it first. Where nothing can be written nothing is kept, without a word. A start takes longer than
  // that would save, and holds 10 MB less without.
  if (program === 'tools') module.enableCompileCache(join(here, '../node_modules/.cache/telex'));
  await import(pathToFileURL(path));
}

async function handOver({ kind, node, flags, environment, passedOn }) {
  const program = node === null ? process.execPath : installed(node);
  // What is started takes no types out itself: docs/decisions/0033-memory.md. This process is the one that becomes it.
  const isPlain = kind === 'become' && node === null && existsSync(join(here, 'main.ts')) && keepPlain();
  const reading = isPlain ? [`--import=${new URL('./launch/read-plain.mjs', import.meta.url)}`] : [];
  const argv = [...flags, ...reading, self, ...args];
  const env = { ...environment, ...process.env };
  if (kind === 'become') return process.execve(program, [program, ...argv], env);
  const { spawn } = await import('node:child_process');
  // It looks whether this process and the one above it are still there: src/cli/process/watch-parent.ts.
  const waited = { ...env, LAUNCHED_BY_TELEX: String(process.ppid) };
  const child = spawn(program, argv, { env: waited, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => passedOn.includes(signal) && child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal === null) return;
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** The Node that is installed with Telex; ends with a sentence where it is not. */
function installed(node) {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${node.name}/package.json`));
    return join(folder, node.program);
  } catch {
    process.stderr.write(tellMissing(version, node, process.env));
    process.exit(1);
  }
}
