import type { Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../src/observability/log.ts';

/**
 * Bolt's own lines, for who looks closely. Its debug lines carry whole payloads and are dropped; its warnings and
 * errors are details of what the adapter itself says in words that name what to do.
 */
export function boltLogger(log: Log): Logger {
  const child = log.child({ from: 'bolt' });
  const say = (...message: unknown[]) => child.debug(message.map(String).join(' '));
  return {
    debug: () => {},
    info: () => {},
    warn: say,
    error: say,
    setLevel: () => {},
    getLevel: () => 'warn' as LogLevel,
    setName: () => {},
  };
}
