import { type Kysely, sql } from 'kysely';
import { formatReason } from '../../../domain/reason.ts';
import type { Ledger } from '../../ledger.ts';
import { payloadOf } from '../damaged/read-payload.ts';
import { insertRows } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { rank } from './heads.ts';

/** How posts that come too late become lists, and lists that are refused become parts. */
export function listing(
  db: Kysely<Tables>,
): Pick<Ledger, 'latePosts' | 'waitingPosts' | 'lapseInto' | 'noteListed' | 'relist' | 'shortenList'> {
  return {
    async latePosts(lane, availableBefore, limit) {
      const { rows } = await sql<{ id: number; story_number: number }>`
        select id, story_number from operation where channel_id = ${lane.channel.id} and settled_at is null
          and kind = 'post' and state = 'pending' and available_at < ${availableBefore}
        order by available_at, id limit ${limit} + 0`.execute(db);
      return rows.map(({ id, story_number }) => ({ id, number: story_number }));
    },
    async waitingPosts({ channel: { id } }, now, limit) {
      const { rows } = await sql<{ id: number; story_number: number }>`
        select id, story_number from operation where channel_id = ${id} and settled_at is null
          and rank = ${sql.lit(rank.post)} and kind = 'post' and state = 'pending' and attempts = 0 and due_at <= ${now}
        order by coalesce(filed_at, created_at), id limit ${limit}`.execute(db);
      return rows.map((row) => ({ id: row.id, number: row.story_number }));
    },
    async lapseInto(posts, listKey, now, code = 'listed') {
      await db
        .updateTable('operation')
        .set({
          state: 'lapsed',
          reason: formatReason({ code, values: { list: listKey } }),
          // A line on a new version is not what the story stands in the list by.
          about_key: sql<string | null>`case when kind = 'post' then ${listKey} else about_key end`,
          settled_at: now,
        })
        .where(
          'id',
          'in',
          posts.map(({ id }) => id),
        )
        .execute();
    },
    async noteListed(cardIds, listKey) {
      if (cardIds.length === 0) return;
      await insertRows(
        db,
        { table: 'listed', columns: ['card_id', 'list_key'], skipsKnown: true },
        [...new Set(cardIds)].map((cardId) => [cardId, listKey]),
      );
    },
    async relist(from, to, numbers) {
      await sql`update listed set list_key = ${to} where list_key = ${from}
        and card_id in (select id from card where story_number in (${sql.join(numbers)}))`.execute(db);
      await sql`update operation set about_key = ${to} where about_key = ${from} and kind = 'post'
        and story_number in (${sql.join(numbers)})`.execute(db);
    },
    async shortenList(key, numbers) {
      const row = await db
        .selectFrom('operation')
        .select('payload_json')
        .where('key', '=', key)
        .executeTakeFirst();
      const payload = row === undefined ? null : payloadOf(row);
      if (payload?.kind !== 'list') return;
      await db
        .updateTable('operation')
        .set({ payload_json: JSON.stringify({ ...payload, numbers }) })
        .where('key', '=', key)
        .execute();
    },
  };
}
