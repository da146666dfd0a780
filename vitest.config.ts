import { defineConfig } from 'vitest/config';
import { measureSlowness, slownessVariable } from './test/support/process/patience.ts';

/** Time-outs end what hangs; on a crowded machine what is only slow gets as much more. */
const slowness = measureSlowness();
const timeoutMs = Math.round(60_000 * slowness);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/process/setup.ts'],
    env: { [slownessVariable]: String(slowness) },
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    pool: 'forks',
  },
});
