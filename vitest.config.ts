import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { compileCache } from './test/support/process/compile-cache.ts';
import { measureSlowness, slownessVariable } from './test/support/process/patience.ts';

/** Time-outs end what hangs; on a crowded machine what is only slow gets as much more. */
const slowness = measureSlowness();
const timeoutMs = Math.round(60_000 * slowness);

/** Files that set the clock: what a library began to wait for by it (undici's own timer) would never come for the files after. */
const alone = globSync('test/**/*.test.ts').filter((path) =>
  readFileSync(path, 'utf8').includes('useFakeTimers('),
);

/** The whole program, of test/e2e. */
const whole = 'test/e2e/**/*.test.ts';

/** Those that kill it take minutes, most of them waited: they begin first, so that none is left to end alone. */
class KillsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(/crash|replicas/.test(moduleId));
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a));
  }
}

export default defineConfig({
  test: {
    globalSetup: ['test/support/postgres/global-setup.ts'],
    setupFiles: ['test/support/process/setup.ts'],
    env: { [slownessVariable]: String(slowness), NODE_COMPILE_CACHE: compileCache },
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    expect: { poll: { timeout: timeoutMs / 2 } },
    pool: 'forks',
    maxWorkers: availableParallelism(),
    sequence: { sequencer: KillsFirst, groupOrder: 1 },
    projects: [
      // What a file imports is loaded once a worker, not once a file: half of the work. No test leaves anything behind in a module.
      {
        extends: true,
        test: { name: 'all', include: ['test/**/*.test.ts'], exclude: [...alone, whole], isolate: false },
      },
      // They wait three times as long as they work, so twice as many run at once, before the others.
      {
        extends: true,
        test: {
          name: 'whole',
          include: [whole],
          exclude: alone,
          isolate: false,
          testTimeout: 2 * timeoutMs,
          hookTimeout: 2 * timeoutMs,
          maxWorkers: 2 * availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
