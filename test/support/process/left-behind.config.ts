import { defineConfig } from 'vitest/config';

/** Only left-behind.ts, with the setup that all tests have. */
export default defineConfig({
  test: {
    include: ['test/support/process/left-behind.ts'],
    setupFiles: ['test/support/process/setup.ts'],
    hookTimeout: 600_000,
    pool: 'forks',
  },
});
