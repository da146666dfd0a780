import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProcessKeeper } from '../support/process/keep-processes.ts';
import { patienceMs } from '../support/process/patience.ts';

/** A Telex that outlives its test goes on posting from a machine that nobody thinks of. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const keeper = openProcessKeeper();
let folder: string;
let pidFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-left-'));
  pidFile = join(folder, 'pid');
});
afterEach(async () => {
  await keeper.endAll();
  rmSync(folder, { recursive: true, force: true });
});

test('a test that runs out of time leaves no Telex running', async () => {
  const [code] = await once(runHangingTest(100), 'exit');
  expect(code).toBe(1);
  await untilGone(await pidOfTelex());
});

test('nor do tests that are killed without a word, while their Telex is stopped and cannot end itself', async () => {
  const run = runHangingTest(3_600_000);
  const pid = await pidOfTelex();
  process.kill(pid, 'SIGSTOP');
  expect(isRunning(pid)).toBe(true);
  run.kill('SIGKILL');
  await untilGone(pid);
});

function runHangingTest(timeoutMs: number): ChildProcess {
  const config = 'test/support/process/left-behind.config.ts';
  const child = spawn(process.execPath, [vitest, 'run', '--config', config], {
    cwd: root,
    env: { ...process.env, HANG_MS: String(timeoutMs), PID_FILE: pidFile },
    stdio: 'ignore',
  });
  return keeper.keep(child);
}

async function pidOfTelex(): Promise<number> {
  await vi.waitFor(() => expect(existsSync(pidFile)).toBe(true), {
    timeout: patienceMs(50_000),
    interval: 50,
  });
  return Number(readFileSync(pidFile, 'utf8'));
}

async function untilGone(pid: number): Promise<void> {
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: patienceMs(10_000), interval: 20 });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
