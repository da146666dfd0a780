import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileCache } from '../support/process/compile-cache.ts';
import { openProcessKeeper } from '../support/process/keep-processes.ts';
import { patienceMs } from '../support/process/patience.ts';
import { openTelexFolder, type TelexFolder } from '../support/telex-folder.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const tools = fileURLToPath(new URL('../../src/tools.ts', import.meta.url));
const feed = fileURLToPath(new URL('../fixtures/rss/bare-ampersand.xml', import.meta.url));

const keeper = openProcessKeeper();
let folder: TelexFolder;

beforeEach(() => {
  folder = openTelexFolder();
});
afterEach(async () => {
  await keeper.endAll();
  await folder.close();
});

/** A shell that runs Telex; `$TELEX` in the script. Resolves with what came on its own output, and its exit code. */
async function shell(script: string, environment: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const telex = `"${process.execPath}" --disable-warning=ExperimentalWarning "${tools}"`;
  const child = keeper.keep(
    spawn('sh', ['-c', script.replaceAll('$TELEX', telex)], {
      cwd: folder.path,
      env: { PATH, HOME, NODE_COMPILE_CACHE: compileCache, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

describe('a Telex whose words find no way out', () => {
  it.each(['a full disk', 'a reader that went away'])(
    'goes on: %s',
    { timeout: patienceMs(120_000) },
    async (what) => {
      const port = await freePort();
      const full = what === 'a full disk' ? openSync('/dev/full', 'w') : 'pipe';
      const child = keeper.keep(
        spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
          cwd: folder.path,
          env: {
            PATH: process.env.PATH,
            NODE_COMPILE_CACHE: compileCache,
            TELEX_PORT: String(port),
            LOG_LEVEL: 'debug',
          },
          stdio: ['ignore', full, full],
        }),
      );
      if (full !== 'pipe') closeSync(full);
      child.stdout?.destroy();
      child.stderr?.destroy();
      await vi.waitFor(
        async () => {
          const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
          expect(Number(/^telex_log_lines_lost (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThan(0);
        },
        { timeout: patienceMs(90_000), interval: 200 },
      );
      expect(child.exitCode).toBeNull();
      child.kill('SIGTERM');
      expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    },
  );
});

describe('a tool whose words find no way out', () => {
  it('ends quietly when its reader has seen enough', { timeout: patienceMs(60_000) }, async () => {
    const { output } = await shell(`$TELEX parse '${feed}' | head -c 1; $TELEX --help | true`);
    expect(output.length).toBeLessThanOrEqual(1);
  });

  it('says in a line that the disk is full', { timeout: patienceMs(60_000) }, async () => {
    const { output, code } = await shell(`$TELEX parse '${feed}' > /dev/full`);
    expect(output).toMatch(/^telex parse: .*was niet te schrijven.*\n$/);
    expect(code).toBe(1);
  });

  it('says so of its help as well, in Dutch', { timeout: patienceMs(60_000) }, async () => {
    const { output, code } = await shell(`TELEX_LOCALE=nl $TELEX --help > /dev/full`);
    expect(output).toBe(
      'telex --help: wat het zegt, was niet te schrijven: de schijf is vol (ENOSPC). Maak daar ruimte, of schrijf het ergens anders heen.\n',
    );
    expect(code).toBe(1);
  });

  it('does its work where its complaints cannot be written', { timeout: patienceMs(60_000) }, async () => {
    const { code } = await shell(`$TELEX parse 2> /dev/full`);
    expect(code).toBe(2);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
