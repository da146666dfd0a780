import type { Kysely } from 'kysely';
import type { ChatSourceStore } from '../../source-store.ts';
import type { Tables } from '../tables.ts';

/** What commands said of sources, in SQL; see ChatSourceStore. */
export function createChatSourceStore(db: Kysely<Tables>): ChatSourceStore {
  return {
    async all() {
      const rows = await db.selectFrom('chat_source').selectAll().orderBy('id').execute();
      return rows.map(({ added_by, added_at, ...source }) => ({ ...source, by: added_by, at: added_at }));
    },

    async add({ by, at, ...source }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('chat_source')
        .values({ ...source, added_by: by, added_at: at })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom('chat_source').where('id', '=', id).executeTakeFirst();
      await db.deleteFrom('source_pause').where('source_id', '=', id).execute();
      return numDeletedRows === 1n;
    },

    async pauses() {
      const rows = await db.selectFrom('source_pause').selectAll().orderBy('source_id').execute();
      return rows.map((row) => ({
        id: row.source_id,
        until: row.until,
        by: row.paused_by,
        at: row.paused_at,
      }));
    },

    async pause({ id, until, by, at }) {
      const said = { until, paused_by: by, paused_at: at };
      await db
        .insertInto('source_pause')
        .values({ source_id: id, ...said })
        .onConflict((conflict) => conflict.column('source_id').doUpdateSet(said))
        .execute();
    },

    async resume(id) {
      const { numDeletedRows } = await db
        .deleteFrom('source_pause')
        .where('source_id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}
