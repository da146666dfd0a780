import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { FiledUnder } from '../../../filter/archive/filed-under.ts';
import { eachNumberIn } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** Where a story stands in the order of time. */
export type Place = { readonly cameAt: number; readonly number: number };

/** Which stories: `s` is the story, and they come behind the one of the number `before`. */
export type Wanted = {
  readonly limit: number;
  readonly which: RawBuilder<SqlBool>;
  readonly before: number | undefined;
};

/** Numbers of stories, newest first. `lookedTo`: fewer than were wanted, and what came before it was not looked at; null: there are no others. */
export type Found = { readonly numbers: readonly number[]; readonly lookedTo: Place | null };

/** So many are asked at once whether they may be shown: most may. */
const atOnce = 100;

/**
 * The newest of the stories that are filed under these, newest first, among so many that came last. They are gone down in the order of time by their
 * filings alone, which takes less than a thirtieth of what reading them would; `steps`: first so many, and where that is not enough so many more.
 */
export async function lookThrough(
  db: Kysely<Tables>,
  under: readonly FiledUnder[],
  steps: readonly number[],
  { limit, which, before }: Wanted,
): Promise<Found> {
  const numbers: number[] = [];
  let lookedTo: Place | null = null;
  for (const step of steps) {
    const part = await takenOf(db, under, Math.ceil(step / under.length), lookedTo?.number ?? before);
    for (let at = 0; at < part.taken.length && numbers.length < limit; at += atOnce) {
      const asked = JSON.stringify(part.taken.slice(at, at + atOnce));
      const { rows } = await sql<{ number: number }>`select s.number from story s
        where s.number in ${eachNumberIn(asked)} and ${which}
        order by s.sort_at desc, s.number desc limit ${limit - numbers.length} + 0`.execute(db);
      numbers.push(...rows.map(({ number }) => number));
    }
    lookedTo = part.lookedTo;
    if (lookedTo === null || numbers.length === limit) return { numbers, lookedTo: null };
  }
  return { numbers, lookedTo };
}

type Entry = {
  readonly of: number;
  readonly story_number: number;
  readonly sort_at: number;
  readonly filing: number | null;
};

/** Of each topic so many of the newest, as far back as all of them were gone down; those of them that are filed so. */
async function takenOf(
  db: Kysely<Tables>,
  under: readonly FiledUnder[],
  most: number,
  before: number | undefined,
): Promise<{ readonly taken: readonly number[]; readonly lookedTo: Place | null }> {
  const walks = under.map(
    ({ topic }, of) => sql`select cast(${of} as integer) as of, n.story_number, n.sort_at,
        (select f.filing from filed f where f.story_number = n.story_number and f.topic = ${topic ?? ''} limit 1) as filing
      from (${newestOf(topic, most, before)}) as n`,
  );
  const { rows } = await sql<Entry>`${sql.join(walks, sql` union all `)}`.execute(db);
  const ends = [...Map.groupBy(rows, ({ of }) => of).values()].flatMap((own) =>
    own.length < most ? [] : own.toSorted(newestFirst).slice(-1),
  );
  const [end] = ends.toSorted(newestFirst);
  const taken = rows.filter(
    (row) =>
      row.filing !== null &&
      under[row.of]?.filings.has(row.filing) === true &&
      (end === undefined || newestFirst(row, end) <= 0),
  );
  const numbers = new Set(taken.toSorted(newestFirst).map(({ story_number }) => story_number));
  const lookedTo = end === undefined ? null : { cameAt: end.sort_at, number: end.story_number };
  return { taken: [...numbers], lookedTo };
}

function newestOf(topic: string | null, most: number, before: number | undefined): RawBuilder<unknown> {
  const behind = (place: RawBuilder<unknown>) =>
    before === undefined
      ? sql`true`
      : sql`${place} < (select sort_at, number from story where number = ${before})`;
  if (topic === null)
    return sql`select t.number as story_number, t.sort_at from story t where ${behind(sql`(t.sort_at, t.number)`)}
      order by t.sort_at desc, t.number desc limit ${most} + 0`;
  return sql`select t.story_number, t.sort_at from story_topic t
    where t.topic = ${topic} and ${behind(sql`(t.sort_at, t.story_number)`)}
    order by t.sort_at desc, t.story_number desc limit ${most} + 0`;
}

function newestFirst(one: Entry, other: Entry): number {
  return other.sort_at - one.sort_at || other.story_number - one.story_number;
}
