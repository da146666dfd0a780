import pg from 'pg';

/** What a process asked of its PostgreSQL, and how long the writers' lock was waited for and held, in ms. */
export type Asked = {
  /** Journeys to the server and back that were waited for: what is sent while another is under way is none. */
  readonly journeys: number;
  readonly statements: number;
  readonly transactions: number;
  readonly lockWaitedMs: number;
  readonly lockHeldMs: number;
};

/** Adds up what all connections of this process ask from now on; returns what was asked so far. */
export function countStatements(): () => Asked {
  const asked = { journeys: 0, statements: 0, transactions: 0, lockWaitedMs: 0, lockHeldMs: 0 };
  const lockedAt = new WeakMap<object, number>();
  const underWay = new WeakMap<object, number>();
  const { prototype } = pg.Client;
  const query = prototype.query as (...given: unknown[]) => unknown;
  prototype.query = async function counted(this: object, ...given: unknown[]) {
    const text = typeof given[0] === 'string' ? given[0] : '';
    const isLock = text.includes('pg_advisory_xact_lock');
    const startedAt = performance.now();
    const others = underWay.get(this) ?? 0;
    underWay.set(this, others + 1);
    asked.statements += 1;
    if (others === 0) asked.journeys += 1;
    try {
      return await query.apply(this, given);
    } finally {
      const endedAt = performance.now();
      underWay.set(this, (underWay.get(this) ?? 1) - 1);
      if (isLock) {
        asked.transactions += 1;
        asked.lockWaitedMs += endedAt - startedAt;
        lockedAt.set(this, endedAt);
      }
      const since = lockedAt.get(this);
      if (since !== undefined && /^(?:commit|rollback)/.test(text)) {
        asked.lockHeldMs += endedAt - since;
        lockedAt.delete(this);
      }
    }
  } as typeof prototype.query;
  return () => ({ ...asked });
}

/** What was asked between two readings. */
export function askedSince(before: Asked, after: Asked): Asked {
  return {
    journeys: after.journeys - before.journeys,
    statements: after.statements - before.statements,
    transactions: after.transactions - before.transactions,
    lockWaitedMs: after.lockWaitedMs - before.lockWaitedMs,
    lockHeldMs: after.lockHeldMs - before.lockHeldMs,
  };
}
