import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';

/** Connections of one Telex; its search has one more while somebody searches. */
export const wantedConnections = 8;
/** After so long it is tried whether there is room for more again. */
const againAfterMs = 60_000;
/** SQLSTATE: a limit of the server, of the database or of the user is reached. */
const noRoom = '53300';

/**
 * A pool on a server that lets in fewer connections than are wanted: what would open one more waits for one that is open, and does not
 * fail. `onFew`: told what to do, whenever it becomes fewer. `elapsed` in ms, by a clock that nobody sets.
 */
export function withFewer(
  pool: Pool,
  onFew: (advice: string) => void,
  elapsed: () => number = () => performance.now(),
): PostgresPool {
  let fewSince: number | null = null;
  let told = wantedConnections;
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      if (fewSince !== null && elapsed() - fewSince >= againAfterMs) {
        fewSince = null;
        pool.options.max = wantedConnections;
      }
      for (;;) {
        try {
          const client = await pool.connect();
          told = Math.max(told, pool.totalCount);
          return client;
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === noRoom)) throw error;
          fewSince = elapsed();
          // The one that failed is not counted any more. Each that is fails in its turn, or is let in.
          const has = pool.totalCount;
          if (has === 0) throw error;
          pool.options.max = Math.min(pool.options.max, has);
          if (has < told) onFew(adviceOf(has, error.message));
          told = Math.min(told, has);
        }
      }
    },
  };
}

function adviceOf(has: number, why: string): string {
  return `the database lets in ${has} connections of this Telex (${why}), which goes on with them, only slower: it wants ${wantedConnections}, and one more for the search; give its user more (ALTER ROLE … CONNECTION LIMIT), or the server (max_connections)`;
}
