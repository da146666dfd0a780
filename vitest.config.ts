import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { measureSlowness, slownessVariable } from './test/support/process/patience.ts';

/** Time-outs end what hangs; on a crowded machine what is only slow gets as much more. */
const slowness = measureSlowness();
const timeoutMs = Math.round(60_000 * slowness);

/** Those that start Telex itself first: they wait more than they work, and the others fill their waits. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/e2e/'));
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a));
  }
}

/** Files that set the clock: what a library began to wait for by it (undici's own timer) would never come for the files after. */
const alone = globSync('test/**/*.test.ts').filter((path) =>
  readFileSync(path, 'utf8').includes('useFakeTimers('),
);

export default defineConfig({
  test: {
    globalSetup: ['test/support/postgres/global-setup.ts'],
    setupFiles: ['test/support/process/setup.ts'],
    env: { [slownessVariable]: String(slowness) },
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    expect: { poll: { timeout: timeoutMs / 2 } },
    pool: 'forks',
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
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
