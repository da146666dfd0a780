import { type Kysely, type SqlBool, sql } from 'kysely';
import { type QuietHours, readKeptHours } from '../../../domain/hours/quiet-hours.ts';
import { formatReason } from '../../../domain/reason.ts';
import type { HeldAct, HoursStore } from '../../hours-store.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
import { forward } from '../ledger/decide.ts';
import { readMeta, writeMeta } from '../meta.ts';
import { channelOf } from '../rows.ts';
import { keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { createDigestStore } from './digests.ts';

/** The zone that the hours to come were found out on. */
const zoneMark = 'hours_zone';

/** When channels are left alone, over SQL; see HoursStore. */
export function createHoursStore(db: Kysely<Tables>): HoursStore {
  return {
    ...createDigestStore(db),

    async quiet(channelId) {
      const [row] = (await selectHours(db, channelId)).rows;
      const hours = readHours(db, channelId, row?.hours_json);
      return row === undefined || hours === null ? null : { hours, origin: row.origin };
    },

    async chooseQuiet(channelId, hours) {
      await writeHours(db, channelId, { hours_json: written(hours), origin: 'command' });
    },

    async nextToEnd(now, except = []) {
      const row = await db
        .selectFrom('quiet_hours as q')
        .innerJoin('channel as c', 'c.id', 'q.channel_id')
        .selectAll('c')
        .select(['q.hours_json', 'q.since', 'q.ends_at'])
        .where('q.ends_at', '<=', now)
        .$if(except.length > 0, (query) => query.where('q.channel_id', 'not in', except))
        .orderBy('q.ends_at')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { hours_json, since, ends_at } = row;
      return {
        channel: channelOf(row),
        hours: readHours(db, row.id, hours_json),
        since: since ?? now,
        endsAt: ends_at ?? now,
      };
    },

    async noteEnd({ channel, endsAt }, at) {
      const { numUpdatedRows } = await db
        .updateTable('quiet_hours')
        .set({ ends_at: at, ...(at === null && { since: null }) })
        .where('channel_id', '=', channel.id)
        .where('ends_at', '=', endsAt)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async held(channelId) {
      const rows = await db
        .selectFrom('operation')
        .select(['id', 'kind', 'card_id', 'story_number', 'created_at'])
        .where('channel_id', '=', channelId)
        .where(sql<SqlBool>`state = 'held'`)
        .orderBy('id')
        .execute();
      return rows.map(({ id, kind, card_id, story_number, created_at: at }): HeldAct => {
        if (card_id === null || story_number === null) return { id, kind: 'other', number: null, at };
        return {
          id,
          kind: kind === 'post' ? 'post' : 'version',
          number: story_number,
          cardId: card_id,
          at,
        };
      });
    },

    async toldAfterQuiet(channelId, numbers, since) {
      if (numbers.length === 0) return new Map();
      const { rows } = await sql<{ story_number: number; at: number }>`
        select c.story_number, max(o.created_at) as at from card c
          join listed l on l.card_id = c.id join operation o on o.key = l.list_key
        where c.channel_id = ${channelId} and c.story_number in (${sql.join(numbers)}) and o.created_at >= ${since}
          and o.state not in ('dead', 'lapsed') and o.payload_json like '%"heading":{"kind":"quiet"%'
        group by c.story_number`.execute(db);
      return new Map(rows.map(({ story_number, at }) => [story_number, at]));
    },

    async useZone(timeZone, now) {
      if ((await readMeta(db, zoneMark)) === timeZone) return;
      await sql`update digest set due_at = 0 where active = 1 and due_at > ${now}`.execute(db);
      await sql`update quiet_hours set ends_at = 0 where ends_at > ${now}`.execute(db);
      await writeMeta(db, zoneMark, timeZone);
    },

    async letGo(ids, now) {
      if (ids.length === 0) return;
      await sql`update operation set state = 'pending' where id in (${sql.join(ids)}) and state = 'held'`.execute(
        db,
      );
      await forward(db, sql.join(ids), now);
    },

    async lapse(ids, code, now) {
      if (ids.length === 0) return;
      await sql`update operation set state = 'lapsed', reason = ${formatReason({ code })}, settled_at = ${now}
        where id in (${sql.join(ids)}) and state = 'held'`.execute(db);
    },
  };
}

/** What the newsroom file says of one channel; the same text never says again what a command said otherwise. */
export async function syncQuiet(
  db: Kysely<Tables>,
  channelId: number,
  hours: QuietHours | null,
  digest: string,
): Promise<void> {
  if (hours === null) return;
  const [known] = (await selectHours(db, channelId)).rows;
  if (known?.file_digest === digest) return;
  await writeHours(db, channelId, { hours_json: written(hours), origin: 'file', file_digest: digest });
}

/** Hours that an earlier text of the file asked for and this one does not are over. */
export async function endQuietOfFile(db: Kysely<Tables>, digest: string): Promise<void> {
  await sql`update quiet_hours set hours_json = null, ends_at = case when ends_at is null then null else 0 end
    where origin = 'file' and file_digest <> ${digest} and hours_json is not null`.execute(db);
}

const selectHours = keepStatement((db, channelId: number) =>
  db
    .selectFrom('quiet_hours')
    .select(['hours_json', 'origin', 'file_digest'])
    .where('channel_id', '=', channelId)
    .compile(),
);

/** What is held is looked at again at once: the new hours may be over. */
async function writeHours(
  db: Kysely<Tables>,
  channelId: number,
  set: { hours_json: string | null; origin: 'file' | 'command'; file_digest?: string },
): Promise<void> {
  await db
    .insertInto('quiet_hours')
    .values({ channel_id: channelId, file_digest: null, since: null, ends_at: null, ...set })
    .onConflict((conflict) =>
      conflict.column('channel_id').doUpdateSet({
        ...set,
        ends_at: sql<number>`case when quiet_hours.ends_at is null then null else 0 end`,
      }),
    )
    .execute();
}

function written(hours: QuietHours | null): string | null {
  return hours === null ? null : JSON.stringify(hours);
}

/** What is damaged are none. */
function readHours(
  db: Kysely<Tables>,
  channelId: number,
  json: string | null | undefined,
): QuietHours | null {
  if (json === null || json === undefined) return null;
  const hours = readKeptHours(json);
  if (hours === null) noteDamaged(db, 'quiet_hours', channelId);
  return hours;
}
