import { type Kysely, sql } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import type { Tables } from '../tables.ts';
import { everyTake, periodMs } from './event-marks.ts';

/** Of so many periods it is known how often a mark was. */
const periodsKept = 3;

/** In a transaction: the marks of takes from before become counts; of how many takes. See `pruneMarks`. */
export async function countMarks(db: Kysely<Tables>, before: EpochMs, limit: number): Promise<number> {
  const { rows } = await sql<{ story_number: number }>`select story_number from event_mark
    where mark = ${everyTake} and at < ${before} order by at limit ${limit}`.execute(db);
  const period = Math.floor(before / periodMs);
  await sql`delete from event_mark_count where period <= ${period - periodsKept}`.execute(db);
  if (rows.length === 0) return 0;
  const numbers = sql.join(rows.map((row) => row.story_number));
  await sql`insert into event_mark_count (mark, period, takes)
    select mark, cast(${period} as bigint), count(*) from event_mark where story_number in (${numbers}) group by mark
    on conflict (mark, period) do update set takes = event_mark_count.takes + excluded.takes`.execute(db);
  await sql`delete from event_mark where story_number in (${numbers})`.execute(db);
  return rows.length;
}
