import type { Logger } from 'pino';

/** Structured log: `log.warn({ source: 'anp', channel: 'C1' }, 'what happened and what to do')`. A `warn` names what the operator should do. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> & { child(bindings: object): Log };
