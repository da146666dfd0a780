import type { Log } from '../../src/observability/log.ts';

/** A log for tests that do not look at it. */
export const quietLog: Log = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => quietLog,
};
