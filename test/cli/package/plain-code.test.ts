import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepPlain, plainCode, withoutTypes } from '../../../src/launch/plain-code.mjs';
import { openProcessKeeper } from '../../support/process/keep-processes.ts';
import { patienceMs } from '../../support/process/patience.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const keeper = openProcessKeeper();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-plain-'));
});
afterAll(async () => {
  await keeper.endAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('what a start keeps of TypeScript', () => {
  it('is the JavaScript of each file as it was last written', () => {
    const root = pathToFileURL(`${folder}/kept/`);
    for (const name of ['adapters', 'commands', 'src/deep'])
      mkdirSync(new URL(name, root), { recursive: true });
    const file = new URL('src/deep/age.ts', root);
    writeFileSync(file, 'export const age: number = 1;\n');
    expect(plainCode(file.href, root)).toBeNull();
    expect(withoutTypes(file, root)).toMatch(/^export const age +\s*= 1;/);
    expect(keepPlain(root)).toBe(true);
    expect(plainCode(file.href, root)).toMatch(/^export const age +\s*= 1;/);
    expect(withoutTypes(file, root)).toBe(plainCode(file.href, root));

    writeFileSync(file, 'export const age: number = 2;\n');
    utimesSync(file, 1_000, 1_000);
    expect(plainCode(file.href, root), 'what was kept is of another time').toBeNull();
    expect(keepPlain(root)).toBe(true);
    expect(plainCode(file.href, root)).toMatch(/= 2;/);
    expect(plainCode(pathToFileURL(`${folder}/elsewhere.ts`).href, root)).toBeNull();

    writeFileSync(file, 'export const age: number = 30;\n');
    utimesSync(file, 1_000, 1_000);
    expect(
      plainCode(file.href, root),
      'what was kept is of another text, put there with its old time',
    ).toBeNull();
    expect(keepPlain(root)).toBe(true);
    expect(plainCode(file.href, root)).toMatch(/= 30;/);
  });

  it('is nothing where it cannot be written, or there is none: Telex starts all the same', () => {
    const root = pathToFileURL(`${folder}/closed/`);
    for (const name of ['adapters', 'commands', 'src', 'node_modules'])
      mkdirSync(new URL(name, root), { recursive: true });
    writeFileSync(new URL('src/age.ts', root), 'export const age: number = 1;\n');
    writeFileSync(new URL('node_modules/.cache', root), 'a file where a folder would be');
    expect(keepPlain(root)).toBe(false);
    expect(keepPlain(pathToFileURL(`${folder}/nothing/`))).toBe(false);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  it(
    'spares the process that runs, and its threads, what takes types out',
    async () => {
      const home = join(folder, 'home');
      mkdirSync(home);
      const isLoaded = `process.moduleLoadList.some((name) => name.includes('amaro'))`;
      const thread = pathToFileURL(join(folder, 'thread.mjs'));
      writeFileSync(
        thread,
        `import { parentPort } from 'node:worker_threads';
      await import(${JSON.stringify(pathToFileURL(join(repository, 'src/domain/age.ts')).href)});
      parentPort.postMessage(${isLoaded});`,
      );
      const asks = `
      import { Worker } from 'node:worker_threads';
      process.on('SIGUSR2', () => {
        const thread = new Worker(new URL(${JSON.stringify(thread.href)}));
        thread.on('message', (inThread) => console.log('types', ${isLoaded}, inThread));
      });`;
      const options = `--import=data:text/javascript,${encodeURIComponent(asks)}`;
      const launcher = join(repository, 'src/launch.mjs');
      const { PATH = '', HOME = '' } = process.env;
      const child = keeper.keep(
        spawn(process.execPath, ['--disable-warning=ExperimentalWarning', launcher, 'start'], {
          cwd: home,
          env: { PATH, HOME, TELEX_PORT: '0', NODE_OPTIONS: options },
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      );
      let said = '';
      child.stdout?.on('data', (part: Buffer) => {
        said += part.toString();
      });
      const waiting = { timeout: patienceMs(60_000), interval: 50 };
      await vi.waitFor(() => expect(said).toContain('Ctrl-C'), waiting);
      child.kill('SIGUSR2');
      await vi.waitFor(() => expect(said).toContain('types '), waiting);
      expect(said).toContain('types false false');
    },
    patienceMs(90_000),
  );
});
