import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentMachine } from '../../support/lookup/silent-machine.ts';
import { openProcessKeeper } from '../../support/process/keep-processes.ts';
import { patienceMs } from '../../support/process/patience.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const keeper = openProcessKeeper();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-names-'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterEach(async () => {
  await keeper.endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a tool where nobody answers for any name. */
function telex(words: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH, TELEX_DATA_DIR: join(folder, 'data'), ...more };
  const pipe = join(folder, 'pipe');
  const argv = ['--disable-warning=ExperimentalWarning', ...silentMachine(pipe), 'src/launch.mjs', ...words];
  const child = keeper.keep(
    spawn(process.execPath, argv, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return { child, said };
}

const address = 'http://stil.example/rss';

describe.skipIf(process.platform === 'win32')('where nobody answers for a name', () => {
  const options = { timeout: patienceMs(60_000) };

  it.each([
    [['parse', address], 'err'],
    [['preview', address], 'err'],
  ] as const)('%j says so, and ends though a thread is still asked', options, async (words, where) => {
    const { child, said } = telex(words);
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said[where]).toContain(
      'stil.example heeft geen naamserver die antwoordt (EAI_AGAIN): kijk de naam in het adres na, en de DNS van deze machine\n',
    );
  });

  it('check says so of sources and of platforms, and has said all when it ends', options, async () => {
    const newsroom = join(folder, 'newsroom.yaml');
    writeFileSync(newsroom, `sources:\n  - { id: stil, url: '${address}', topic: buitenland }\n`);
    const { child, said } = telex(['check'], {
      TELEX_CONFIG: newsroom,
      DISCORD_TOKEN: 'MTE3NTAwMDAwMDAwMDAwMDAwMQ.test.token',
      DISCORD_API_URL: 'http://discord.example/api',
    });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said.out).toContain('bron stil: stil.example heeft geen naamserver die antwoordt (EAI_AGAIN)');
    expect(said.out).toContain('geen naamserver antwoordt voor discord.example');
  });

  it.each([[['parse', address]], [['preview', address]]] as const)(
    'Ctrl-C ends %j, without a word',
    options,
    async (words) => {
      const { child, said } = telex(words);
      while (!said.err.includes('asked')) await once(child.stderr, 'data');
      child.kill('SIGINT');
      expect(await once(child, 'close')).toEqual([1, null]);
      expect(said.err).not.toContain('Abort');
    },
  );
});
