import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { document, startFeedServer } from '../../support/feed-server.ts';
import { openProcessKeeper } from '../../support/process/keep-processes.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);
const waiting = { timeout: patienceMs(60_000), interval: 50 };
const keeper = openProcessKeeper();

/** What `npm pack` says of what it made. */
type Packed = {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
};

let folder: string;
let packed: Packed;
/** Installed as npm does, in a folder that has nothing else. */
let telex: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'telex-package-'));
  const args = ['pack', '--json', '--pack-destination', folder, '--cache', join(folder, 'npm')];
  const { stdout } = await run('npm', args, { cwd: root });
  packed = JSON.parse(stdout.slice(stdout.search(/^\[/m)))[0];
  telex = await install(join(folder, packed.filename));
}, patienceMs(180_000));
afterAll(async () => {
  await keeper.endAll();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Unpacks it below node_modules, beside links to what it says that it needs, so that no registry is asked: what it uses and
 * does not name is not found. Returns the link that npm makes of its `bin`.
 */
async function install(tarball: string): Promise<string> {
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'telex');
  mkdirSync(home, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const { bin, dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '.bin'));
  const link = join(modules, '.bin', 'telex');
  symlinkSync(join(home, bin.telex), link);
  return link;
}

const environment = () => ({ PATH: dirname(process.execPath), HOME: folder, TELEX_PORT: '0' });
const ask = (args: readonly string[], flags: readonly string[] = []) =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', ...flags, telex, ...args], {
    cwd: folder,
    env: environment(),
  });

/** Node says that it is an older one, and what else `more` makes of it. */
const older = (more = '') => [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });${more}`,
  )}`,
];

describe('the package that `npm pack` makes', () => {
  it('holds what runs and what a person reads who runs it, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const needed of [
      'README.md',
      'LICENSE',
      'newsroom.example.yaml',
      '.env.example',
      'dist/src/main.js',
      'deploy/grafana/telex.json',
      'deploy/prometheus/alerts.yml',
    ])
      expect(paths).toContain(needed);
    const others =
      /^(?:test|bench|commands|adapters|deploy\/(?!grafana\/telex\.json$|prometheus\/alerts\.yml$)|\.|src\/(?!launch\.mjs$|launch\/))|^dist\/src\/learn\/|\/derive\//;
    expect(paths.filter((path) => others.test(path) && path !== '.env.example')).toEqual([]);
    // What a browser is given is TypeScript until it is asked for.
    const typed = paths.filter(
      (path) => path.endsWith('.ts') && !path.startsWith('dist/adapters/web/client/'),
    );
    expect(typed).toEqual(['dist/src/domain/age.ts']);
    expect(packed.size).toBeLessThan(3_000_000);
  });

  it('leaves nothing behind in the repository', () => {
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('lists its tools where it is asked for none', async () => {
    expect((await ask([])).stdout).toMatch(/^ {2}start +draait de bot/m);
    expect((await ask(['--version'])).stdout).toMatch(/^telex \d+\.\d+\.\d+ \(Node 26/);
    await expect(ask(['niets'])).rejects.toMatchObject({ code: 2 });
  });

  it('runs as telex in a folder that has nothing else: a feed is read, found by its words, and on the board', async () => {
    const wire = await startFeedServer({
      '/draad': document(rssDocument(['Brug bij Oslo dicht'], Date.now())),
    });
    const newsroom = `sources:\n  - { id: draad, url: '${wire.url}/draad' }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`;
    writeFileSync(join(folder, 'newsroom.yaml'), newsroom);
    const child = keeper.keep(
      spawn(process.execPath, ['--disable-warning=ExperimentalWarning', telex, 'start'], {
        cwd: folder,
        env: environment(),
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
    });
    await vi.waitFor(() => expect(said).toContain('Ctrl-C'), waiting);
    const url = /http:\/\/[\w.]+:\d+/.exec(said)?.[0] ?? '';
    const read = async (path: string) => (await fetch(`${url}${path}`)).text();
    await vi.waitFor(
      async () => expect(await read('/api/search?q=brug')).toContain('Brug bij Oslo'),
      waiting,
    );
    await vi.waitFor(
      async () => expect(await read('/api/channels/alles/posts')).toContain('Brug bij Oslo'),
      waiting,
    );
    for (const path of ['board.ts', 'style/base.css'])
      expect((await fetch(`${url}/adapters/web/client/${path}`)).status).toBe(200);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await wire.close();
  });

  it('starts by the Node that it brings where it is asked by an older one', async () => {
    const asked = ['--version'];
    expect((await ask(asked, older())).stdout).toMatch(/\(Node 26/);
    // As on Node 20 and on Windows, where no process can become another one.
    const without = older('delete process.execve;');
    expect((await ask(asked, without)).stdout).toMatch(/\(Node 26/);
    await expect(ask(['niets'], without)).rejects.toMatchObject({ code: 2 });
  });

  it('says what is missing where it brings none', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'telex-alone-'));
    mkdirSync(join(alone, 'src'));
    for (const part of ['launch.mjs', 'launch'])
      cpSync(join(root, 'src', part), join(alone, 'src', part), { recursive: true });
    const tried = run(process.execPath, [...older(), join(alone, 'src/launch.mjs'), 'check']);
    await expect(tried).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /dit is Node 20\.19\.0, Telex heeft 26 nodig, en node-[\w-]+, dat die meebrengt, is niet geïnstalleerd/,
      ),
    });
    rmSync(alone, { recursive: true });
  });
});
