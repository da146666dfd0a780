import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProcessThere, watchParent } from '../../../src/cli/process/watch-parent.ts';
import type { Environment } from '../../../src/settings/problem.ts';
import { openProcessKeeper } from '../../support/process/keep-processes.ts';
import { patienceMs } from '../../support/process/patience.ts';

const npmStart = { npm_lifecycle_event: 'start', npm_lifecycle_script: 'exec node src/launch.mjs start' };

describe('a Telex that npm or the launcher started', () => {
  let parent = 500;
  let there = new Set<number>();
  let gone = 0;
  let watch: ReturnType<typeof watchParent> = null;
  beforeEach(() => {
    vi.useFakeTimers();
    [parent, there, gone] = [500, new Set([500, 400]), 0];
  });
  afterEach(() => {
    watch?.stop();
    vi.useRealTimers();
  });
  const watchAs = (environment: Environment) => {
    const isThere = (pid: number) => there.has(pid);
    watch = watchParent({ environment, parent: () => parent, isThere }, () => void gone++);
  };

  test.each<[string, Environment]>([
    ['npm start', npmStart],
    ['npx', { npm_lifecycle_event: 'npx', npm_lifecycle_script: 'telex' }],
    ['a script with two commands', { npm_lifecycle_event: 'x', npm_lifecycle_script: 'date && telex start' }],
    ['the launcher', { LAUNCHED_BY_TELEX: '400' }],
  ])('ends once, when %s is gone, and not before', (_what, environment) => {
    watchAs(environment);
    vi.advanceTimersByTime(600_000);
    expect(gone).toBe(0);
    parent = 1;
    vi.advanceTimersByTime(1_000);
    expect(gone).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(gone).toBe(1);
  });

  test('and where a system tells the same parent for ever', () => {
    watchAs(npmStart);
    there.delete(500);
    vi.advanceTimersByTime(1_000);
    expect(gone).toBe(1);
  });

  test('and when the npm above the launcher is gone', () => {
    watchAs({ ...npmStart, LAUNCHED_BY_TELEX: '400' });
    there.delete(400);
    vi.advanceTimersByTime(1_000);
    expect(gone).toBe(1);
  });

  test('but not when the shell above a launcher that npm did not start ends', () => {
    watchAs({ LAUNCHED_BY_TELEX: '400' });
    there.delete(400);
    vi.advanceTimersByTime(10_000);
    expect(gone).toBe(0);
  });

  test.each<[string, Environment]>([
    ['a service, a container or a shell', {}],
    [
      'a script that puts it into the background',
      { npm_lifecycle_event: 'x', npm_lifecycle_script: 'telex start &' },
    ],
    ['one that cuts it loose', { npm_lifecycle_event: 'x', npm_lifecycle_script: 'nohup telex start' }],
  ])('of %s the end means nothing', (_what, environment) => {
    watchAs(environment);
    expect(watch).toBeNull();
  });

  test('nor is the first process of a container watched', () => {
    parent = 1;
    watchAs(npmStart);
    expect(watch).toBeNull();
  });

  test('a process that may not be signalled is there', () => {
    expect(isProcessThere(process.pid)).toBe(true);
    expect(isProcessThere(1)).toBe(true);
    expect(isProcessThere(2 ** 22 + 1)).toBe(false);
  });
});

describe('npm start', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const keeper = openProcessKeeper();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'telex-npm-'));
  });
  afterEach(async () => {
    await keeper.endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  test('killed without a word leaves no Telex behind, and the next start has the database', async () => {
    const npm = startNpm();
    const first = await addressOf(npm);
    npm.kill('SIGKILL');
    await once(npm, 'exit');
    await vi.waitFor(() => expect(fetch(`${first}/healthz`)).rejects.toThrow(), {
      timeout: patienceMs(30_000),
      interval: 100,
    });
    const second = startNpm();
    expect((await fetch(`${await addressOf(second)}/healthz`)).status).toBe(200);
    second.kill('SIGTERM');
    await once(second, 'exit');
  });

  function startNpm(): ChildProcess {
    const { npm_lifecycle_event, npm_lifecycle_script, ...environment } = process.env;
    const child = spawn('npm', ['start', '--silent', '--prefix', root], {
      cwd: root,
      env: { ...environment, TELEX_DATA_DIR: folder, TELEX_PORT: '0', TELEX_CONFIG: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return keeper.keep(child);
  }

  function addressOf({ stdout }: ChildProcess): Promise<string> {
    let said = '';
    return new Promise((resolve, reject) => {
      stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
      stdout?.on('end', () => reject(new Error(`no address: ${said}`)));
    });
  }
});
