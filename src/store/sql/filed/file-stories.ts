import { type Kysely, sql } from 'kysely';
import type { EpochMs, WireItem } from '../../../domain/item.ts';
import { anyFiling, type Filed } from '../../../filter/archive/filing.ts';
import { nameIn } from '../rows.ts';
import { insertRows } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { keepFilings } from './keep-filings.ts';

/** A story with where it stands. */
export type FiledStory = Filed & { readonly number: number; readonly sortAt: EpochMs };

/** That the stories stand among those of their topics and filings. */
export async function fileStories(db: Kysely<Tables>, stories: readonly FiledStory[]): Promise<void> {
  const filings = await keepFilings(db, stories);
  const rows = stories.flatMap(({ number, sortAt, item }, at) =>
    [...new Set(['', ...item.topics])].map((topic) => [topic, filings[at] ?? anyFiling, sortAt, number]),
  );
  await insertRows(
    db,
    { table: 'filed', columns: ['topic', 'filing', 'sort_at', 'story_number'], skipsKnown: true },
    rows,
  );
}

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
 * In a transaction: files stories that are not yet, the newest first, and when all are, those that a Telex of an earlier release wrote meanwhile. How
 * many.
 */
export async function fileEarlier(db: Kysely<Tables>, limit: number): Promise<number> {
  const { at, number } = await markOf(db);
  if (at === Number.NEGATIVE_INFINITY) return fileMissed(db, limit);
  const { rows } = await sql<Row>`${columns} from story s
    where (s.sort_at, s.number) < (cast(${at} as bigint), cast(${number} as bigint))
    order by s.sort_at desc, s.number desc limit ${limit} + 0`.execute(db);
  await fileStories(db, rows.flatMap(storyOfRow));
  const last = rows.length < limit ? undefined : rows.at(-1);
  const value = last === undefined ? 'all' : `${last.sort_at} ${last.number}`;
  await setMeta(db, filedToRow, value);
  return rows.length;
}

/** The next of the stories that came since it was looked last: a range of their numbers, of which few or none have to be read. */
async function fileMissed(db: Kysely<Tables>, limit: number): Promise<number> {
  const looked = Number((await metaOf(db, lookedAtRow)) ?? 0);
  const { rows: ends } = await sql<{ highest: number }>`
    select coalesce(max(number), 0) as highest from story`.execute(db);
  const highest = ends[0]?.highest ?? 0;
  const from = Math.max(Math.min(looked, highest), highest - lookedBack, 0);
  const to = Math.min(from + limit, highest);
  const { rows } = await sql<Row>`${columns} from story s
    where s.number > ${from} and s.number <= ${to}
      and not exists (select 1 from filed f where f.story_number = s.number)`.execute(db);
  await fileStories(db, rows.flatMap(storyOfRow));
  await setMeta(db, lookedAtRow, `${to < highest ? to : Math.max(0, to - lookedAgain)}`);
  return to < highest ? limit : Math.min(rows.length, limit - 1);
}

/** Forgets filings of which no story is left. */
export async function forgetFilings(db: Kysely<Tables>): Promise<void> {
  await sql`delete from filing where not exists (
    select 1 from filed f where f.topic = '' and f.filing = filing.id)`.execute(db);
}

async function markOf(db: Kysely<Tables>): Promise<{ readonly at: number; readonly number: number }> {
  const value = await metaOf(db, filedToRow);
  if (value === 'all') return { at: Number.NEGATIVE_INFINITY, number: 0 };
  const [at = Number.MAX_SAFE_INTEGER, number = 0] = value?.split(' ').map(Number) ?? [];
  return { at, number };
}

async function metaOf(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

async function setMeta(db: Kysely<Tables>, name: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
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
function storyOfRow(row: Row): readonly FiledStory[] {
  const item = readItem(row.item_json);
  if (item === null) return [];
  return [
    {
      number: row.number,
      state: row.state,
      sortAt: row.sort_at,
      item,
      sender: row.sent_by === '' ? row.source_id : row.sent_by,
      named: nameIn(row.named_json),
    },
  ];
}

function readItem(json: string): WireItem | null {
  try {
    return JSON.parse(json) as WireItem;
  } catch {
    return null;
  }
}
