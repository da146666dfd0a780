import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** In `meta`, while a database is being filled by a move: how far that is. Nothing else may work on it. */
export const movingMark = 'moving';
/** In `meta`: when a database was filled by a move, in milliseconds since 1970. */
export const movedMark = 'moved_at';

/** In `meta` of a PostgreSQL: what it was when that was noted; see postgres/put-back.ts. Of no use anywhere else. */
export const identityMark = 'database_identity';

/** Whoever worked on half of the archive would take known stories for new ones, and post them again. */
export const halfMoved =
  'DATABASE_URL: npx telex move has not ended there, so not all of the archive is: run it once more, and start Telex when it says that all is moved';

/** Whether a move into this database has begun and did not end. */
export async function isHalfMoved(db: Kysely<Tables>): Promise<boolean> {
  const row = await db.selectFrom('meta').select('name').where('name', '=', movingMark).executeTakeFirst();
  return row !== undefined;
}
