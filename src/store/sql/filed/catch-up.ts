import { type Kysely, sql } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import { readItem } from '../../../domain/text/read-item.ts';
import type { Filed } from '../../../filter/archive/filing.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
import { readMeta, writeMeta } from '../meta.ts';
import { nameIn, senderIn } from '../rows.ts';
import { eachNumberIn } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { type FiledStory, fileStories } from './file-stories.ts';
import { isOfOtherTable } from './keep-filings.ts';

/** In `meta`: the time down to which all stories are filed. */
const filedToRow = 'filed_to';
/** In `meta`: the number up to which it was looked for stories without a filing, which a release that knew of none wrote. */
const lookedAtRow = 'filed_looked_at';
/** No more of the newest are looked through. */
const lookedBack = 20_000;
/** A number may be dealt before those below it are written. */
const lookedAgain = 500;

/** Down to what time all stories are filed; minus infinity: all are. */
export async function filedTo(db: Kysely<Tables>): Promise<EpochMs> {
  return (await markOf(db)).at;
}

/**
 * In a transaction: files stories that are not yet, the newest first, and when all are, those of a filing
 * that another table of agencies made, and those that a Telex of an earlier release wrote meanwhile. How many; of the limit: there are more.
 */
export async function fileEarlier(db: Kysely<Tables>, limit: number): Promise<number> {
  const { at, number } = await markOf(db);
  if (at === Number.NEGATIVE_INFINITY) return (await fileAnew(db, limit)) > 0 ? limit : fileMissed(db, limit);
  const { rows } = await sql<Row>`${columns} from story s
    where (s.sort_at, s.number) < (cast(${at} as bigint), cast(${number} as bigint))
    order by s.sort_at desc, s.number desc limit ${limit} + 0`.execute(db);
  await fileStories(
    db,
    rows.flatMap((row) => storyOfRow(db, row)),
  );
  const last = rows.length < limit ? undefined : rows.at(-1);
  const value = last === undefined ? 'all' : `${last.sort_at} ${last.number}`;
  await writeMeta(db, filedToRow, value);
  return rows.length;
}

/** The next of the stories that came since it was looked last: a range of their numbers, of which few or none have to be read. */
async function fileMissed(db: Kysely<Tables>, limit: number): Promise<number> {
  const looked = wholeIn((await readMeta(db, lookedAtRow)) ?? '') ?? 0;
  const { rows: ends } = await sql<{ highest: number }>`
    select coalesce(max(number), 0) as highest from story`.execute(db);
  const highest = ends[0]?.highest ?? 0;
  const from = Math.max(Math.min(looked, highest), highest - lookedBack, 0);
  const to = Math.min(from + limit, highest);
  const { rows } = await sql<Row>`${columns} from story s
    where s.number > ${from} and s.number <= ${to}
      and not exists (select 1 from filed f where f.story_number = s.number)`.execute(db);
  await fileStories(
    db,
    rows.flatMap((row) => storyOfRow(db, row)),
  );
  await writeMeta(db, lookedAtRow, `${to < highest ? to : Math.max(0, to - lookedAgain)}`);
  return to < highest ? limit : Math.min(rows.length, limit - 1);
}

/** The next of the stories of a filing that left out what was not in the table of another release. One that cannot be read is filed no more. */
async function fileAnew(db: Kysely<Tables>, limit: number): Promise<number> {
  const { rows } = await sql<Row>`${columns} from story s where s.number in (
    select f.story_number from filed f where f.topic = '' and f.filing = (
      select id from filing where ${isOfOtherTable} and exists (
        select 1 from filed g where g.topic = '' and g.filing = filing.id) limit 1)
    limit ${limit} + 0)`.execute(db);
  if (rows.length === 0) return 0;
  const numbers = JSON.stringify(rows.map(({ number }) => number));
  await sql`delete from filed where story_number in ${eachNumberIn(numbers)}`.execute(db);
  await fileStories(
    db,
    rows.flatMap((row) => storyOfRow(db, row)),
  );
  return rows.length;
}

/** Forgets filings of which no story is left. */
export async function forgetFilings(db: Kysely<Tables>): Promise<void> {
  await sql`delete from filing where not exists (
    select 1 from filed f where f.topic = '' and f.filing = filing.id)`.execute(db);
}

async function markOf(db: Kysely<Tables>): Promise<{ readonly at: number; readonly number: number }> {
  const value = await readMeta(db, filedToRow);
  if (value === 'all') return { at: Number.NEGATIVE_INFINITY, number: 0 };
  const [at, number] = value?.split(' ').map(wholeIn) ?? [];
  // Where that says nothing it begins anew. A story may have come in the first moment of 1970.
  return at == null || number == null ? { at: Number.MAX_SAFE_INTEGER, number: 0 } : { at, number };
}

/** A number as it was noted; null: it is damaged. */
function wholeIn(noted: string): number | null {
  return /^-?\d+$/.test(noted) && Number.isSafeInteger(Number(noted)) ? Number(noted) : null;
}

type Row = {
  readonly number: number;
  readonly state: Filed['state'];
  readonly sort_at: number;
  readonly item_json: string;
  readonly sent_by: string;
  readonly source_id: string;
  readonly named_json: string | null;
};

const columns = sql`select s.number, s.state, s.sort_at, s.item_json, s.sent_by, s.source_id, s.named_json`;

/** None of one that cannot be read: no list has it, and those behind it are filed all the same. */
function storyOfRow(db: Kysely<Tables>, row: Row): readonly FiledStory[] {
  const item = readItem(row.item_json);
  if (item === null) {
    noteDamaged(db, 'story', row.number);
    return [];
  }
  return [
    {
      number: row.number,
      state: row.state,
      sortAt: row.sort_at,
      item,
      sender: senderIn(row),
      named: nameIn(row.named_json),
    },
  ];
}
