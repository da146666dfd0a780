import type { Kysely } from 'kysely';
import type { HandlingStore } from '../../handling-store.ts';
import type { Tables } from '../tables.ts';

/** Who has seen that a story may not be used, in SQL. */
export function createSeen(db: Kysely<Tables>): Pick<HandlingStore, 'see' | 'seenBy'> {
  return {
    async see(number, revision, { by, at }) {
      const { platform, userId, workspace, name } = by;
      const known = await db
        .selectFrom('kill_seen')
        .select('at')
        .where('story_number', '=', number)
        .where('platform', '=', platform)
        .where('user_id', '=', userId)
        .where('revision', '>=', revision)
        .executeTakeFirst();
      if (known !== undefined) return false;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('kill_seen')
        .values({ story_number: number, revision, platform, user_id: userId, workspace, name, at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    async seenBy(number, revision) {
      const rows = await db
        .selectFrom('kill_seen')
        .selectAll()
        .where('story_number', '=', number)
        .where('revision', '>=', revision)
        .orderBy('at', 'desc')
        .execute();
      // Each once, when she first said so.
      const first = new Map(rows.map((row) => [`${row.platform} ${row.user_id}`, row]));
      return [...first.values()]
        .toSorted((one, other) => one.at - other.at)
        .map(({ platform, user_id: userId, workspace, name, at }) => ({
          by: { platform, workspace, userId, name },
          at,
        }));
    },
  };
}
