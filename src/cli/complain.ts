import { AdapterError } from '../chat/ports/adapter.ts';
import { ConfigError } from '../settings/problem.ts';
import { DataDirError } from '../store/sqlite/lock-data-dir.ts';
import { DatabaseError } from '../store/unusable-store.ts';

/** What went wrong, in words that a person can act on; anything else is our own fault and shows its stack. */
export function complain(error: unknown, before = ''): void {
  const isExpected = [ConfigError, DataDirError, DatabaseError, AdapterError].some(
    (expected) => error instanceof expected,
  );
  const isError = error instanceof Error;
  const said = isError ? ((isExpected ? null : error.stack) ?? error.message) : String(error);
  process.stderr.write(`telex: ${before}${said.replaceAll('\n', '\ntelex: ')}\n`);
}
