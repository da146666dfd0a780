import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';

/**
 * A port beside transactions, of which these members read and then write: each call is a transaction of its own, or another
 * replica would write in between.
 */
export function atOnce<Port extends object, Name extends keyof Port>(
  db: Database,
  create: (db: Kysely<Tables>) => Port,
  names: readonly Name[],
): Port {
  const port = create(db);
  const whole = names.map((name) => {
    const call = (...values: unknown[]) =>
      db.transaction().execute((transaction) => {
        const within = create(transaction)[name] as (...values: unknown[]) => Promise<unknown>;
        return within(...values);
      });
    return [name, call] as const;
  });
  return { ...port, ...Object.fromEntries(whole) };
}
