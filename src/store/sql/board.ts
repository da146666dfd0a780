import { type Kysely, type Selectable, sql } from 'kysely';
import { readStoredPost } from '../../domain/post/stored-post.ts';
import type { BoardMessage, BoardStore } from '../board-store.ts';
import type { BoardMessageTable, Tables } from './tables.ts';

/** The board's messages, in SQL; see BoardStore. */
export function createBoardStore(db: Kysely<Tables>): BoardStore {
  const nextSeq = sql<number>`(select coalesce(max(seq), 0) + 1 from board_message)`;
  return {
    async put({ key, channel, post, parentId, at }) {
      await db
        .insertInto('board_message')
        .values({
          seq: nextSeq,
          news_seq: nextSeq,
          key,
          channel,
          post_json: JSON.stringify(post),
          parent_id: parentId,
          posted_at: at,
          edited_at: null,
        })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
      const row = await db
        .selectFrom('board_message')
        .selectAll()
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      return messageOf(row);
    },

    async edit(id, post, at) {
      const row = await db
        .updateTable('board_message')
        .set({ seq: nextSeq, post_json: JSON.stringify(post), edited_at: at })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : messageOf(row);
    },

    async raise(id, at) {
      const row = await db
        .updateTable('board_message')
        .set({ seq: nextSeq, news_seq: nextSeq, edited_at: at })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : messageOf(row);
    },

    async findByKey(key) {
      const row = await db.selectFrom('board_message').selectAll().where('key', '=', key).executeTakeFirst();
      return row === undefined ? null : messageOf(row);
    },

    async list(channel, limit, before) {
      let query = db.selectFrom('board_message').selectAll().where('channel', '=', channel);
      if (before !== null)
        query = query.where('news_seq', '<', (eb) =>
          eb.selectFrom('board_message').select('news_seq').where('id', '=', before),
        );
      return (await query.orderBy('news_seq', 'desc').limit(limit).execute()).map(messageOf);
    },

    async lastSeq() {
      const { last } = await db
        .selectFrom('board_message')
        .select((row) => row.fn.coalesce(row.fn.max('seq'), sql<number>`0`).as('last'))
        .executeTakeFirstOrThrow();
      return Number(last);
    },

    async since(seq, limit) {
      const rows = await db
        .selectFrom('board_message')
        .selectAll()
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(messageOf);
    },
  };
}

function messageOf(row: Selectable<BoardMessageTable>): BoardMessage {
  return {
    id: row.id,
    seq: row.seq,
    newsSeq: row.news_seq,
    channel: row.channel,
    post: readStoredPost(row.post_json),
    parentId: row.parent_id,
    postedAt: row.posted_at,
    editedAt: row.edited_at,
  };
}
