import { type Kysely, type Selectable, sql } from 'kysely';
import type { EpochMs } from '../../domain/item.ts';
import { readStoredPost } from '../../domain/post/stored-post.ts';
import type { BoardMessage, BoardStore } from '../board-store.ts';
import { noteDamaged } from './damaged/note-damaged.ts';
import { isSure } from './events/is-sure.ts';
import { keepStatement } from './statements.ts';
import type { BoardMessageTable, Tables } from './tables.ts';

const nextSeq = sql<number>`(select coalesce(max(seq), 0) + 1 from board_message)`;

const putMessage = keepStatement(
  (db, at: EpochMs, key: string, channel: string, postJson: string, parentId: number | null) =>
    db
      .insertInto('board_message')
      .values({
        seq: nextSeq,
        news_seq: nextSeq,
        news_at: at,
        key,
        channel,
        post_json: postJson,
        parent_id: parentId,
        posted_at: at,
        edited_at: null,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .compile(),
);

const selectMessage = keepStatement((db, key: string) =>
  db.selectFrom('board_message').selectAll().where('key', '=', key).compile(),
);

/** A card has the key of the operation that posted it, which says of which story it is; what that is of no more counts alone. */
const selectCount = keepStatement((db, channel: string, after: number, upTo: number, most: number) =>
  sql<{
    count: number;
  }>`select count(distinct case when s.state = 'live' and e.event is not null then -e.event else m.id end) as count
    from (select id, key from board_message where channel = ${channel} and news_seq > ${after} and news_seq <= ${upTo} and parent_id is null limit ${most} + 0) as m
      left join operation o on o.key = m.key and o.kind = 'post' left join story s on s.number = o.story_number
      left join story_event e on e.story_number = s.number and ${isSure('e')}`.compile(db),
);

/** The board's messages, in SQL; see BoardStore. */
export function createBoardStore(db: Kysely<Tables>): BoardStore {
  return {
    async put({ key, channel, post, parentId, at }) {
      await putMessage(db, at, key, channel, JSON.stringify(post), parentId);
      const { rows } = await selectMessage(db, key);
      const [row] = rows;
      if (row === undefined) throw new Error(`${key} is not on the board`);
      if (row.parent_id !== null) await bringUp(row.parent_id, row.seq, at);
      const message = messageOf(db, row);
      if (message === null) throw new Error(`${key} is on the board, and damaged`);
      return message;
    },

    async edit(id, post, at) {
      const row = await db
        .updateTable('board_message')
        .set({ seq: nextSeq, post_json: JSON.stringify(post), edited_at: at })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : messageOf(db, row);
    },

    async raise(id, at) {
      const row = await db
        .updateTable('board_message')
        .set({ seq: nextSeq, news_seq: nextSeq, news_at: at, edited_at: at })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : messageOf(db, row);
    },

    async findByKey(key) {
      const row = await db.selectFrom('board_message').selectAll().where('key', '=', key).executeTakeFirst();
      return row === undefined ? null : messageOf(db, row);
    },

    async list(channel, limit, before) {
      let query = db.selectFrom('board_message').selectAll().where('channel', '=', channel);
      if (before !== null) query = query.where('news_seq', '<', await newsSeqOf(before));
      const rows = await query.orderBy('news_seq', 'desc').limit(limit).execute();
      return rows.flatMap((row) => messageOf(db, row) ?? []);
    },

    async countSince(channel, { after, upTo }, most) {
      const { rows } = await selectCount(db, channel, after, upTo, most);
      return Number(rows[0]?.count ?? 0);
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
      return rows.flatMap((row) => messageOf(db, row) ?? []);
    },
  };

  /** A card under which something was said since. Its readers are told of it as of an edit: with a seq of its own. */
  async function bringUp(id: number, saidSeq: number, at: EpochMs): Promise<void> {
    const parent = await db.selectFrom('board_message').selectAll().where('id', '=', id).executeTakeFirst();
    if (parent === undefined || parent.news_seq > saidSeq || messageOf(db, parent)?.post.kind !== 'card')
      return;
    const values = { seq: nextSeq, news_seq: nextSeq, news_at: at };
    await db.updateTable('board_message').set(values).where('id', '=', id).execute();
  }

  /** Of a message that is gone: where it stood when it came. */
  async function newsSeqOf(id: number): Promise<number> {
    const row = await db
      .selectFrom('board_message')
      .select('news_seq')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.news_seq ?? id;
  }
}

/** Null: it is damaged. */
function messageOf(db: Kysely<Tables>, row: Selectable<BoardMessageTable>): BoardMessage | null {
  const post = readStoredPost(row.post_json);
  if (post === null) {
    noteDamaged(db, 'board_message', row.id);
    return null;
  }
  return {
    id: row.id,
    seq: row.seq,
    newsSeq: row.news_seq,
    channel: row.channel,
    post,
    parentId: row.parent_id,
    postedAt: row.posted_at,
    editedAt: row.edited_at,
    newsAt: row.news_at,
  };
}
