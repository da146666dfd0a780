import { type Kysely, sql } from 'kysely';
import type { EpochMs, WireItem } from '../../../domain/item.ts';
import { anyFiling, type Filed, filingOf } from '../../../filter/archive/filing.ts';
import { nameIn } from '../rows.ts';
import { insertRows } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** A story with where it stands. */
export type FiledStory = Filed & { readonly number: number; readonly sortAt: EpochMs };

/** That the stories stand among those of their topics and filings. */
export async function fileStories(db: Kysely<Tables>, stories: readonly FiledStory[]): Promise<void> {
  const filings = new Map<number, string>();
  const rows = stories.flatMap((story) => {
    const { number, sortAt, item } = story;
    const filing = filingOf(story);
    if (filing !== null) filings.set(filing.id, filing.kept);
    return [...new Set(['', ...item.topics])].map((topic) => [
      topic,
      filing?.id ?? anyFiling,
      sortAt,
      number,
    ]);
  });
  await insertRows(db, { table: 'filing', columns: ['id', 'facts'], skipsKnown: true }, [...filings]);
  await insertRows(
    db,
    { table: 'filed', columns: ['topic', 'filing', 'sort_at', 'story_number'], skipsKnown: true },
    rows,
  );
}

/** In `meta`: the time down to which all stories are filed. */
const filedToRow = 'filed_to';
/** Of stories that came since a release that knew of no filings those are looked for that have none. */
const lookedBack = 20_000;

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
  await fileStories(db, rows.map(storyOfRow));
  const last = rows.length < limit ? undefined : rows.at(-1);
  const value = last === undefined ? 'all' : `${last.sort_at} ${last.number}`;
  await db
    .insertInto('meta')
    .values({ name: filedToRow, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
  return rows.length;
}

async function fileMissed(db: Kysely<Tables>, limit: number): Promise<number> {
  const { rows } = await sql<Row>`${columns} from story s
    where s.number > (select coalesce(max(number), 0) from story) - ${lookedBack}
      and not exists (select 1 from filed f where f.story_number = s.number) limit ${limit} + 0`.execute(db);
  await fileStories(db, rows.map(storyOfRow));
  return rows.length;
}

/** Forgets filings of which no story is left. */
export async function forgetFilings(db: Kysely<Tables>): Promise<void> {
  await sql`delete from filing where not exists (
    select 1 from filed f where f.topic = '' and f.filing = filing.id)`.execute(db);
}

async function markOf(db: Kysely<Tables>): Promise<{ readonly at: number; readonly number: number }> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', filedToRow).executeTakeFirst();
  if (row?.value === 'all') return { at: Number.NEGATIVE_INFINITY, number: 0 };
  const [at = Number.MAX_SAFE_INTEGER, number = 0] = row?.value.split(' ').map(Number) ?? [];
  return { at, number };
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

function storyOfRow(row: Row): FiledStory {
  return {
    number: row.number,
    state: row.state,
    sortAt: row.sort_at,
    item: JSON.parse(row.item_json) as WireItem,
    sender: row.sent_by === '' ? row.source_id : row.sent_by,
    named: nameIn(row.named_json),
  };
}
