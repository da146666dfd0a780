import { type Kysely, sql } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import type { EventStore, MarkCounts, StoryMarks } from '../../events/event-store.ts';
import { eachNumberIn, insertRows, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import type { CommonMarks, MarkCount } from './common-marks.ts';

/** More takes of the last days with one mark are neither counted nor found: it says hardly anything. */
const mostCounted = 400;
/** The mark under which all takes are counted. */
export const everyTake = '';
/** Counts are kept by so long a time, in milliseconds. */
export const periodMs = 10 * 86_400_000;

/** What takes are found by, in SQL; see EventStore. */
export function createEventMarks(
  db: Kysely<Tables>,
  common: CommonMarks,
): Pick<EventStore, 'mark' | 'countMarks' | 'withMarks'> {
  return {
    mark(stories) {
      common.age(stories.length);
      return markStories(db, stories);
    },

    async countMarks(marks) {
      if (marks.length === 0) return { takes: 0, of: new Map(), recent: new Map() };
      common.age(1);
      const all = [everyTake, ...marks];
      const counts = new Map(all.flatMap((mark) => withCount(mark, common.of(mark))));
      const asked = all.filter((mark) => !counts.has(mark));
      const { rows } = asked.length === 0 ? { rows: [] } : await selectCounts(db, JSON.stringify(asked));
      for (const { mark, now, before } of rows) {
        counts.set(mark, { now, before });
        common.keep(mark, { now, before });
      }
      return countsIn(counts);
    },

    async withMarks(marks, since) {
      if (marks.length === 0) return new Map();
      const { rows } = await selectWith(db, JSON.stringify(marks), since);
      return new Map(rows.map(({ mark, numbers }) => [mark, numbers === null ? [] : numbersIn(numbers)]));
    },
  };
}

const comma = 0x2c;
const zero = 0x30;

/** The numbers of a text that commas part: hundreds for each mark, with no text made for each of them. */
function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === comma) {
      numbers.push(number);
      number = 0;
    } else number = number * 10 + letter - zero;
  }
  numbers.push(number);
  return numbers;
}

async function markStories(db: Kysely<Tables>, stories: readonly StoryMarks[]): Promise<void> {
  const known = await knownMarks(
    db,
    stories.filter(({ isNew }) => !isNew),
  );
  const isOver: number[] = [];
  const rows: (readonly [string, EpochMs, number])[] = [];
  for (const { number, at, ...its } of stories) {
    const marks = new Set([everyTake, ...its.marks]);
    const before = known.get(number);
    // Its time moves with each version: that alone is not worth forty rows.
    if (before !== undefined && isSame(before, marks)) continue;
    if (before !== undefined) isOver.push(number);
    for (const mark of marks) rows.push([mark, at, number]);
  }
  if (isOver.length > 0) await forgetMarks(db, JSON.stringify(isOver));
  await insertRows(db, { table: 'event_mark', columns: ['mark', 'at', 'story_number'] }, rows);
}

async function knownMarks(
  db: Kysely<Tables>,
  stories: readonly StoryMarks[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const known = new Map<number, Set<string>>();
  if (stories.length === 0) return known;
  const { rows } = await selectMarks(db, JSON.stringify(stories.map(({ number }) => number)));
  for (const { number, mark } of rows) {
    const its = known.get(number) ?? new Set();
    known.set(number, its);
    its.add(mark);
  }
  return known;
}

function isSame(before: ReadonlySet<string>, marks: ReadonlySet<string>): boolean {
  return before.size === marks.size && marks.isSubsetOf(before);
}

function withCount(mark: string, count: MarkCount | undefined): readonly [string, MarkCount][] {
  return count === undefined ? [] : [[mark, count]];
}

function countsIn(counts: ReadonlyMap<string, MarkCount>): MarkCounts {
  const of = new Map<string, number>();
  const recent = new Map<string, number>();
  for (const [mark, { now, before }] of counts) {
    of.set(mark, now + before);
    recent.set(mark, now);
  }
  const takes = of.get(everyTake) ?? 0;
  of.delete(everyTake);
  recent.delete(everyTake);
  return { takes, of, recent };
}

/** The marks of stories go: nothing is found by them. */
const forgetMarks = keepStatement((db, numbers: string) =>
  db.deleteFrom('event_mark').where('story_number', 'in', eachNumberIn(numbers)).compile(),
);

const selectMarks = keepStatement((db, numbers: string) =>
  db
    .selectFrom('event_mark')
    .select(['story_number as number', 'mark'])
    .where('story_number', 'in', eachNumberIn(numbers))
    .compile(),
);

type CountRow = MarkCount & { readonly mark: string };

/** All takes of the last days are counted: of each mark as many as say anything. */
const selectCounts = keepStatement((db, marks: string) =>
  sql<CountRow>`select a.mark,
      cast(case when a.mark = ${sql.lit(everyTake)} then (select count(*) from event_mark m where m.mark = a.mark)
        else (select count(*) from (select 1 from event_mark m where m.mark = a.mark limit ${sql.lit(mostCounted)}) as few)
        end as bigint) as now,
      cast(coalesce((select sum(c.takes) from event_mark_count c where c.mark = a.mark), 0) as bigint) as before
    from (select value as mark from json_each(${marks})) as a`.compile(db),
);

type WithRow = { readonly mark: string; readonly numbers: string | null };

/** A walk down the index for each mark, whose numbers come as one text: rows of their own cost several times the walk. */
const selectWith = keepStatement((db, marks: string, since: EpochMs) =>
  sql<WithRow>`select a.mark, (select string_agg(cast(late.story_number as text), ',') from (
        select m.story_number from event_mark m where m.mark = a.mark and m.at >= ${since}
        order by m.at desc limit ${sql.lit(mostCounted)}) as late) as numbers
    from (select value as mark from json_each(${marks})) as a`.compile(db),
);
