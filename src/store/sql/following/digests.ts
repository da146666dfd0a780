import { type Kysely, sql } from 'kysely';
import { type DigestWish, readKeptWish } from '../../../domain/hours/digest-wish.ts';
import type { DigestStore } from '../../hours-store.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
import { channelOf } from '../rows.ts';
import type { Tables } from '../tables.ts';

/** Digests that channels asked for, over SQL; see DigestStore. */
export function createDigestStore(db: Kysely<Tables>): DigestStore {
  return {
    async digests(channelId) {
      const rows = await activeIn(channelId).orderBy('number').execute();
      return rows.flatMap(({ number, wish_json, origin, due_at: dueAt, since }) => {
        const wish = readKeptWish(wish_json);
        if (wish === null) noteDamaged(db, 'digest', channelId, number);
        return wish === null ? [] : { number, wish, origin, dueAt, since };
      });
    },

    async askDigest(channelId, wish) {
      const known = await digestRow(db, channelId, JSON.stringify(wish));
      if (known?.active === 1) return false;
      await begin(db, channelId, wish, { origin: 'command' });
      return true;
    },

    async endDigests(channelId, number) {
      const all = db
        .updateTable('digest')
        .set({ active: 0 })
        .where('channel_id', '=', channelId)
        .where('active', '=', 1);
      const ended = number === null ? all : all.where('number', '=', number);
      const { numUpdatedRows } = await ended.executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },

    async nextDigest(now, except = []) {
      const due = db
        .selectFrom('digest as d')
        .innerJoin('channel as c', 'c.id', 'd.channel_id')
        .selectAll('c')
        .select(['d.wish_json', 'd.number', 'd.since', 'd.due_at'])
        .where('d.active', '=', (eb) => eb.lit(1))
        .where('d.due_at', '<=', now)
        .$if(except.length > 0, (query) => query.where('d.channel_id', 'not in', except))
        .orderBy('d.due_at')
        .orderBy('d.channel_id')
        .orderBy('d.number')
        .limit(1);
      // One that is damaged stays due, and is passed over: nobody can tell what it asks for.
      for (let damaged = 0; ; damaged += 1) {
        const row = await due.offset(damaged).executeTakeFirst();
        if (row === undefined) return null;
        const { wish_json, number, since, due_at: dueAt } = row;
        const wish = readKeptWish(wish_json);
        if (wish !== null) return { channel: channelOf(row), wish, number, since, dueAt };
        noteDamaged(db, 'digest', row.id, number);
      }
    },

    async noteDigest({ channel, number, dueAt }, next) {
      const { numUpdatedRows } = await db
        .updateTable('digest')
        .set({ due_at: next.dueAt, since: next.since })
        .where('channel_id', '=', channel.id)
        .where('number', '=', number)
        .where('due_at', '=', dueAt)
        .where('active', '=', 1)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };

  function activeIn(channelId: number) {
    return db.selectFrom('digest').selectAll().where('channel_id', '=', channelId).where('active', '=', 1);
  }
}

/** The digests that the newsroom file asks for in one channel; the same text never asks again for what a command ended. */
export async function syncDigests(
  db: Kysely<Tables>,
  channelId: number,
  wishes: readonly DigestWish[],
  digest: string,
): Promise<void> {
  for (const wish of wishes) {
    const known = await digestRow(db, channelId, JSON.stringify(wish));
    if (known?.file_digest === digest) continue;
    const isChosen = known?.active === 1 && known.origin === 'command';
    await begin(db, channelId, wish, { origin: isChosen ? 'command' : 'file', file_digest: digest });
  }
}

/** Digests that an earlier text of the file asked for and this one does not are over. */
export async function endDigestsOfFile(db: Kysely<Tables>, digest: string): Promise<void> {
  await sql`update digest set active = 0 where origin = 'file' and file_digest <> ${digest} and active = 1`.execute(
    db,
  );
}

async function digestRow(db: Kysely<Tables>, channelId: number, wish: string) {
  return db
    .selectFrom('digest')
    .selectAll()
    .where('channel_id', '=', channelId)
    .where('wish_json', '=', wish)
    .executeTakeFirst();
}

/** In force from now on: when it is due first is found out at once. One that is in force keeps its hour. */
async function begin(
  db: Kysely<Tables>,
  channelId: number,
  wish: DigestWish,
  set: { readonly origin: 'file' | 'command'; readonly file_digest?: string },
): Promise<void> {
  const { last } = await db
    .selectFrom('digest')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('channel_id', '=', channelId)
    .executeTakeFirstOrThrow();
  const row = { channel_id: channelId, wish_json: JSON.stringify(wish), number: (last ?? 0) + 1 };
  await db
    .insertInto('digest')
    .values({ ...row, file_digest: null, since: null, due_at: 0, active: 1, ...set })
    .onConflict((conflict) =>
      conflict.columns(['channel_id', 'wish_json']).doUpdateSet({
        ...set,
        active: 1,
        due_at: sql<number>`case when digest.active = 1 then digest.due_at else 0 end`,
        since: sql<number | null>`case when digest.active = 1 then digest.since end`,
      }),
    )
    .execute();
}
