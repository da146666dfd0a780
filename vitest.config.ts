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

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres/global-setup.ts'],
    setupFiles: ['test/support/process/setup.ts'],
    env: { [slownessVariable]: String(slowness) },
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    expect: { poll: { timeout: timeoutMs / 2 } },
    pool: 'forks',
    maxWorkers: availableParallelism(),
    // What a file imports is loaded once a worker, not once a file: half of the work. No test leaves anything behind in a module.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
