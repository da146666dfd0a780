import type { StatementSync } from 'node:sqlite';
import { readNumber } from '../sql/engine/read-number.ts';

/** What a statement is run with. */
export type Parameters = readonly (null | number | bigint | string | Uint8Array)[];

/**
 * Rows of a statement. Node refuses all of them where a number is more than JavaScript can say exactly: they are read as
 * `readNumber` has it. What writes (`isRead` false) is asked so at once, since it was done by the time at which it is refused.
 */
export function rowsOf(
  statement: StatementSync,
  parameters: Parameters,
  isRead: boolean,
): readonly Record<string, unknown>[] {
  if (!isRead) return inNumbers(statement, parameters);
  try {
    return statement.all(...parameters);
  } catch (error) {
    if (!(error instanceof RangeError) || !('code' in error) || error.code !== 'ERR_OUT_OF_RANGE')
      throw error;
    return inNumbers(statement, parameters);
  }
}

function inNumbers(statement: StatementSync, parameters: Parameters): readonly Record<string, unknown>[] {
  statement.setReadBigInts(true);
  try {
    return statement.all(...parameters).map(rowInNumbers);
  } finally {
    statement.setReadBigInts(false);
  }
}

function rowInNumbers(row: Record<string, unknown>): Record<string, unknown> {
  const values = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'bigint' ? readNumber(value) : value,
  ]);
  return Object.fromEntries(values);
}
