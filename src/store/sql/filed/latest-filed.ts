import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { FiledUnder } from '../../../filter/archive/filed-under.ts';
import { readFiling } from '../../../filter/archive/filing.ts';
import { Filings } from '../../../filter/archive/filings.ts';
import type { Tables } from '../tables.ts';
import { type Found, lookThrough, type Wanted } from './look-through.ts';

/** More of them can be told apart, and are not kept so: whoever asks looks at stories instead. */
const mostFilings = 5_000;
/** So many walks are begun for a list: two microseconds each. */
const mostBegun = 1_500;
/** So many cost no more than to look among the newest first. */
const fewBegun = 150;
/** So many stories are gone down before walks are begun, and where there are too many walks so many more: less than a microsecond each. */
const firstStep = [100];
const everyStep = [...firstStep, 400, 1_000];

/**
 * All filings there are, read again where one came or went; null: there are too many. No more of them are counted than may be, and by what of their
 * numbers no sum of so many can outgrow: SQLite throws where one is more than JavaScript can say exactly.
 */
export function createFilings(db: Kysely<Tables>): () => Promise<Filings | null> {
  let known: { readonly many: number; readonly sum: number; readonly filings: Filings } | null = null;
  return async () => {
    const { rows } = await sql<{ many: number; sum: number }>`
      select count(*) as many, cast(coalesce(sum(id % 1048576), 0) as bigint) as sum
      from (select id from filing limit ${mostFilings + 1} + 0) as counted`.execute(db);
    const [{ many, sum } = { many: 0, sum: 0 }] = rows;
    if (many > mostFilings) return null;
    if (known === null || known.many !== many || known.sum !== sum) {
      const all = await db.selectFrom('filing').select(['id', 'facts']).execute();
      known = { many, sum, filings: new Filings(all.map(readFiling)) };
    }
    return known.filings;
  };
}

/**
 * The newest of the stories that are filed under these, newest first. Where many walks would be begun it is first gone down in the order of time, where
 * most channels find theirs at once; and further down so where there are too many to begin.
 */
export async function newestFiled(
  db: Kysely<Tables>,
  under: readonly FiledUnder[],
  wanted: Wanted,
): Promise<Found> {
  const walks = under.reduce((sum, { filings }) => sum + filings.size, 0);
  if (walks === 0) return { numbers: [], lookedTo: null };
  if (walks > fewBegun) {
    const found = await lookThrough(db, under, walks > mostBegun ? everyStep : firstStep, wanted);
    if (found.lookedTo === null || walks > mostBegun) return found;
  }
  return { numbers: await goDown(db, under, wanted), lookedTo: null };
}

/** Two questions: first where each walk begins, and then down those that begin latest, as many as stories are wanted: no other can have one of these. */
async function goDown(
  db: Kysely<Tables>,
  under: readonly FiledUnder[],
  { limit, which, before }: Wanted,
): Promise<readonly number[]> {
  const behind = behindStory(before);
  const each = under.map(
    ({ topic, filings }) => sql`select cast(${topic ?? ''} as text) as topic, cast(value as bigint) as filing
      from json_each(${JSON.stringify([...filings])}) as own`,
  );
  const { rows: begun } = await sql<{ topic: string; filing: number }>`select b.topic, b.filing from (
    select u.topic, u.filing, (select f.story_number from filed f join story s on s.number = f.story_number
        where f.topic = u.topic and f.filing = u.filing and ${which} ${behind}
        order by f.sort_at desc, f.story_number desc limit 1) as head
      from (${sql.join(each, sql` union all `)}) as u limit ${mostBegun} + 0) as b
    where b.head is not null
    order by (select h.sort_at from story h where h.number = b.head) desc, b.head desc limit ${limit} + 0`.execute(
    db,
  );
  if (begun.length === 0) return [];
  const walks = begun.map(
    ({ topic, filing }) => sql`select * from (
      select f.story_number, f.sort_at from filed f join story s on s.number = f.story_number
      where f.topic = ${topic} and f.filing = ${filing} and ${which} ${behind}
      order by f.sort_at desc, f.story_number desc limit ${limit} + 0) as walk`,
  );
  const { rows } = await sql<{ story_number: number }>`select story_number from (
    ${sql.join(walks, sql` union `)}) as walks order by sort_at desc, story_number desc limit ${limit} + 0`.execute(
    db,
  );
  return rows.map(({ story_number }) => story_number);
}

/** Behind the story of this number, in the order of time. */
function behindStory(before: number | undefined): RawBuilder<unknown> {
  if (before === undefined) return sql``;
  return sql`and (f.sort_at, f.story_number) < (select sort_at, number from story where number = ${before})`;
}
