import { type Logger, pino, stdSerializers } from 'pino';
import { type LineSink, openLineSink, standardError } from './line-sink.ts';
import { redact } from './redact.ts';

/** Structured log: `log.warn({ source: 'anp', channel: 'C1' }, 'what happened and what to do')`. A `warn` names what the operator should do. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> & { child(bindings: object): Log };

/** How much is written, where to, and what may never be read in it. */
export type LogOptions = {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** One line of JSON a call. Default: standard error, so that standard output stays for people and for pipes. */
  readonly destination?: Pick<LineSink, 'write'>;
  /** Values that may never be read in the log, on top of all that looks like a token. */
  readonly secrets?: readonly string[];
};

/** A log of JSON lines: `time` as ISO 8601, `level` as a word. Secrets in any field or message come out as `<redacted>`. */
export function createLog({ level, destination, secrets = [] }: LogOptions): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: tellError },
    // The last stop before the line is written: whatever put a secret there, a field, a child or an error, it passes here.
    hooks: { streamWrite: (line: string) => redact(line, secrets) },
  };
  return pino(options, destination ?? openLineSink(standardError()));
}

/** Where in our code a store was met that is full or away says nothing of why; a night of that would fill the log. */
function tellError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'store-unusable')
    return stdSerializers.err(error as Error);
  return { type: error.name, code: error.code, message: error.message };
}
