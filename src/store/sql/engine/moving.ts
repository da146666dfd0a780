import type { Kysely } from 'kysely';
import { readMeta } from '../meta.ts';
import type { Tables } from '../tables.ts';

/** In `meta`, while a database is being filled by a move: how far that is. Nothing else may work on it. */
export const movingMark = 'moving';
/** In `meta`: when a database was filled by a move, in milliseconds since 1970. */
export const movedMark = 'moved_at';

/** In `meta` of a PostgreSQL: what it was when that was noted; see postgres/put-back.ts. Of no use anywhere else. */
export const identityMark = 'database_identity';

/** Whether a move into this database has begun and did not end. Whoever worked on half of the archive would post known stories again. */
export async function isHalfMoved(db: Kysely<Tables>): Promise<boolean> {
  return (await readMeta(db, movingMark)) !== null;
}
