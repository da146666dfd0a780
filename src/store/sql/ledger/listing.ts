import { type Kysely, sql } from 'kysely';
import { formatReason } from '../../../domain/reason.ts';
import type { Ledger } from '../../ledger.ts';
import type { Tables } from '../tables.ts';

/** How posts that come too late become lists, and lists that are refused become parts. */
export function listing(
  db: Kysely<Tables>,
): Pick<Ledger, 'latePosts' | 'lapseInto' | 'relist' | 'shortenList'> {
  return {
    async latePosts(lane, availableBefore, limit) {
      const { rows } = await sql<{ id: number; story_number: number }>`
        select id, story_number from operation where channel_id = ${lane.channel.id} and settled_at is null
          and kind = 'post' and state = 'pending' and available_at < ${availableBefore}
        order by available_at, id limit ${limit} + 0`.execute(db);
      return rows.map(({ id, story_number }) => ({ id, number: story_number }));
    },
    async lapseInto(posts, listKey, now) {
      await db
        .updateTable('operation')
        .set({
          state: 'lapsed',
          reason: formatReason({ code: 'listed', values: { list: listKey } }),
          about_key: listKey,
          settled_at: now,
        })
        .where(
          'id',
          'in',
          posts.map(({ id }) => id),
        )
        .execute();
    },
    async relist(from, to, numbers) {
      await sql`update operation set about_key = ${to} where about_key = ${from} and kind = 'post'
        and story_number in (${sql.join(numbers)})`.execute(db);
    },
    async shortenList(key, numbers) {
      await db
        .updateTable('operation')
        .set({ payload_json: JSON.stringify({ kind: 'list', numbers }) })
        .where('key', '=', key)
        .execute();
    },
  };
}
