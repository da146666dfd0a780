import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { untyped } from '../adapters/web/page/assets.ts';

/*
 * `npm pack` runs this: JavaScript of all that runs, in dist/, laid out as the repository is, and beside it what is read as it stands.
 * Node takes the types out of TypeScript by itself, but not below node_modules, where a package lies. `--clean` takes dist/ away again.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
if (!process.argv.includes('--clean')) build();

function build(): void {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', 'deploy/tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  // Browsers are given our scripts line by line, see adapters/web/page/assets.ts: without types here, since what takes them out holds 10 MB.
  rmSync(join(dist, 'adapters/web/client'), { recursive: true });
  for (const path of ['adapters/web/client', 'src/launch/plain-code.mjs', ...dataFiles()])
    cpSync(join(root, path), join(dist, path), { recursive: true });
  for (const path of [...globSync('adapters/web/client/**/*.ts', { cwd: root }), 'src/domain/age.ts'])
    writeFileSync(join(dist, path), untyped(path));
  for (const path of globSync('src/**/*.js', { cwd: dist })) nameWorkers(join(dist, path));
  const { name, version, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ name, version, private: true, type })}\n`);
}

/** What is packed into one file, and what has to be said of where it is from. */
function dataFiles(): readonly string[] {
  return globSync('src/**/*.{br,md,yaml}', { cwd: root });
}

/** The compiler renames what is imported; a file that a thread begins with is only named. */
function nameWorkers(path: string): void {
  const text = readFileSync(path, 'utf8');
  const named = text.replaceAll(/(new URL\('\.\/[\w/-]+\.)ts(', import\.meta\.url\))/g, '$1js$2');
  if (named !== text) writeFileSync(path, named);
}
