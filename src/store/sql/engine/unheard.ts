import { type RawBuilder, sql } from 'kysely';

const mark = '/* unheard */';

/**
 * At the end of a statement of a transaction of whose answer nobody asks anything: an engine on another machine sends it and does not
 * wait, and if it fails the transaction does. How many rows it changed is not known then.
 */
export const unheard: RawBuilder<unknown> = sql.raw(mark);

/** Whether a statement is one of these. */
export function isUnheard(text: string): boolean {
  return text.endsWith(mark);
}
