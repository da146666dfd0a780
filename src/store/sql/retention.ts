import { setImmediate as breath } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { boardPlatform } from '../../domain/channel.ts';
import { hourMs } from '../../domain/hour-of-week.ts';
import { isText, isTime, listOf, objectOf, orNull } from '../../domain/text/fits.ts';
import { readJson } from '../../domain/text/read-json.ts';
import type { Clearing, Retention } from '../retention.ts';
import { UnusableStoreError } from '../unusable-store.ts';
import { eraseStory } from './erase/erase-story.ts';
import { countMarks } from './events/count-marks.ts';
import { fileEarlier, forgetFilings } from './filed/catch-up.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tables } from './tables.ts';

/** In `meta`: how the nightly clearing went. */
const clearingMark = 'clearing';

const isClearing = objectOf({
  lastAt: orNull(isTime),
  failing: orNull(objectOf({ since: isTime, parts: listOf(isText), reason: isText })),
});

/** Null: nothing is noted, or it is damaged; the next night says it anew. */
async function readClearing(db: Kysely<Tables>): Promise<Clearing | null> {
  const kept = readJson((await readMeta(db, clearingMark)) ?? '');
  return isClearing(kept) ? (kept as Clearing) : null;
}

/** Retention over SQL; see Retention. */
export function createRetention(db: Kysely<Tables>, shrink: Retention['shrink']): Retention {
  return {
    retireStories: (before, limit) =>
      db.transaction().execute(async (step) => {
        const { rows } = await sql<{ number: number }>`
          select number from story s
          where sort_at < ${before} and seen_at < ${before} and coalesce(updated_at, 0) < ${before}
            and not (state = 'held' and embargoed_until is not null)
            and not exists (select 1 from card c join operation o on o.card_id = c.id
              where c.story_number = s.number and o.settled_at is null)
          order by sort_at, number limit ${limit}`.execute(step);
        if (rows.length === 0) return 0;
        const numbers = sql.join(rows.map(({ number }) => number));
        const cards = sql`select id from card where story_number in (${numbers})`;
        const messages = sql`select cast(c.message_id as bigint) from card c join channel ch on ch.id = c.channel_id
          where c.story_number in (${numbers}) and ch.platform = ${boardPlatform} and c.message_id is not null`;
        await sql`delete from board_message where parent_id in (${messages})`.execute(step);
        await sql`delete from board_message where id in (${messages})`.execute(step);
        await sql`delete from operation where card_id in (${cards})`.execute(step);
        await sql`delete from story_mark where story_number in (${numbers})`.execute(step);
        await sql`delete from event_mark where story_number in (${numbers})`.execute(step);
        await sql`delete from listed where card_id in (${cards})`.execute(step);
        await sql`delete from card where story_number in (${numbers})`.execute(step);
        // Versions and topics go with it; what was seen stays in `known_key`.
        await sql`delete from story where number in (${numbers})`.execute(step);
        return rows.length;
      }),

    async pruneLedger(before, limit) {
      const old = (column: 'id' | 'key') => sql`select ${sql.ref(column)} from operation
        where settled_at is not null and kind <> 'post' and settled_at < ${before} order by settled_at limit ${limit}`;
      await sql`delete from listed where list_key in (${old('key')})`.execute(db);
      const { numAffectedRows } = await sql`delete from operation where id in (${old('id')})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },

    async pruneBoard(before, limit) {
      const { numAffectedRows } = await sql`delete from board_message where id in (
        select id from board_message m where posted_at < ${before} and coalesce(edited_at, 0) < ${before}
          and parent_id is null and key not like 'post:%'
        order by posted_at limit ${limit})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },

    async pruneKv(now, limit) {
      const { numAffectedRows } = await sql`delete from kv where (ns, k) in (
        select ns, k from kv where expires is not null and expires <= ${now} limit ${limit})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },

    async pruneChanges(seq, limit) {
      const { numAffectedRows } = await sql`delete from story_change where seq in (
        select seq from story_change where seq < ${seq} order by seq limit ${limit})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },

    async pruneDelays(before, limit) {
      const { numAffectedRows } = await sql`delete from delay_count where (kind, who, part, hour, step) in (
        select kind, who, part, hour, step from delay_count where hour < ${Math.floor(before / hourMs)}
        limit ${limit})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },

    pruneMarks: (before, limit) => db.transaction().execute((step) => countMarks(step, before, limit)),

    eraseWithdrawn: async (before, at, limit, but) => {
      const { rows } = await sql<{ number: number }>`
        select number from story where state = 'withdrawn' and erased_at is null and withdrawn_at < ${before}
          and number not in (select cast(value as bigint) from json_each(${JSON.stringify(but)}))
        order by withdrawn_at limit ${limit}`.execute(db);
      const damaged: number[] = [];
      const failed: { readonly number: number; readonly error: unknown }[] = [];
      for (const { number } of rows) {
        await breath();
        try {
          // Taken back already: nobody else is named for it, and its cards say so.
          const done = await db
            .transaction()
            .execute((step) => eraseStory(step, number, { at, by: '', notice: null }));
          if (done?.damaged) damaged.push(number);
        } catch (error) {
          if (error instanceof UnusableStoreError) throw error;
          failed.push({ number, error });
        }
      }
      return { taken: rows.length, damaged, failed };
    },

    moveVersions: (limit) =>
      db.transaction().execute(async (step) => {
        const { rows } = await sql<{ story: number; revision: number }>`
          select story_number as story, revision from item_version_before
          order by story_number, revision limit 1 offset ${limit - 1}`.execute(step);
        const last = rows[0] ?? { story: Number.MAX_SAFE_INTEGER, revision: 0 };
        const upTo = sql`(b.story_number, b.revision) <= (${last.story}, ${last.revision})`;
        await sql`insert into item_version (story_number, revision, source_id, text_hash, item_json, seen_at)
          select b.story_number, b.revision, b.source_id, b.text_hash, b.item_json, b.seen_at
          from item_version_before b join story s on s.number = b.story_number
          where ${upTo} and b.revision < s.revision
          on conflict (story_number, revision) do nothing`.execute(step);
        const { numAffectedRows } = await sql`delete from item_version_before as b where ${upTo}`.execute(
          step,
        );
        return Number(numAffectedRows ?? 0);
      }),

    fileEarlier: (limit) => db.transaction().execute((step) => fileEarlier(step, limit)),
    forgetFilings: () => db.transaction().execute(forgetFilings),

    async clearing() {
      return (await readClearing(db)) ?? { lastAt: null, failing: null };
    },
    noteClearing: (clearing) => writeMeta(db, clearingMark, JSON.stringify(clearing)),

    shrink,
  };
}
