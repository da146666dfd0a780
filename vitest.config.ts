import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { compileCache } from './test/support/process/compile-cache.ts';
import { measureSlowness, slownessVariable } from './test/support/process/patience.ts';

/** Time-outs end what hangs; on a crowded machine what is only slow gets as much more. */
const slowness = measureSlowness();
const timeoutMs = Math.round(60_000 * slowness);
/** So much of what is short stands between the long ones; the rest comes after all of these. */
const shareBetween = 0.6;

/** Files that set the clock: what a library began to wait for by it (undici's own timer) would never come for the files after. */
const alone = globSync('test/**/*.test.ts').filter((path) =>
  readFileSync(path, 'utf8').includes('useFakeTimers('),
);

/** The whole program runs in these, some of them for minutes, in which they wait as often as they work. */
const isWhole = (path: string) => path.includes('/test/e2e/');

/**
 * Those that kill the whole program take longest: they begin first, so that none is left to end alone. The others of their kind stand evenly
 * among all that is short and only works, and leave the end to that: while one waits, another has the processor.
 */
class Spread extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => Number(/crash|replicas/.test(moduleId));
    const whole = sorted
      .filter(({ moduleId }) => isWhole(moduleId))
      .toSorted((a, b) => isLong(b) - isLong(a));
    const short = sorted.filter(({ moduleId }) => !isWhole(moduleId));
    const between = Math.floor((shareBetween * short.length) / Math.max(1, whole.length));
    const spread = whole.flatMap((file, at) => [file, ...short.slice(at * between, (at + 1) * between)]);
    return [...spread, ...short.slice(whole.length * between)];
  }
}

export default defineConfig({
  test: {
    globalSetup: ['test/support/process/plain-code.ts', 'test/support/postgres/global-setup.ts'],
    setupFiles: ['test/support/process/setup.ts'],
    env: { [slownessVariable]: String(slowness), NODE_COMPILE_CACHE: compileCache },
    testTimeout: 2 * timeoutMs,
    hookTimeout: 2 * timeoutMs,
    expect: { poll: { timeout: timeoutMs / 2 } },
    pool: 'forks',
    // Node reads TypeScript itself: Vite would take the types out of each file in one process and send it to all others.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: Spread },
    projects: [
      // What a file imports is loaded once a worker, not once a file: half of the work. No test leaves anything behind in a module.
      {
        extends: true,
        test: { name: 'all', include: ['test/**/*.test.ts'], exclude: alone, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
