import { setImmediate as breath } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { LieKind } from '../../domain/identity/lying-guids.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { readItem } from '../../domain/text/read-item.ts';
import type { SourceTraits } from '../source-traits.ts';
import { noteDamaged } from './damaged/note-damaged.ts';
import { keepRhythm, readRhythm } from './sources/rhythms.ts';
import { keepStatement } from './statements.ts';
import type { Tables } from './tables.ts';

/** Longer than any text is looked for. */
const keptMs = 72 * 3_600_000;
/** Marks are brought up to date no oftener. */
const freshMs = 3 * 3_600_000;
/** Marks in one statement. */
const marksAtOnce = 500;
/** Stories of one mark that are told of: more are a form that is filled in. */
const mostBearers = 101;
/** Stories of a source that are looked at when its guids begin to lie, and stories of all in one statement. */
const mostRecent = 500;
const storiesAtOnce = 200;

/** What was learnt of a source from its documents. */
export function createSourceTraits(db: Kysely<Tables>): SourceTraits {
  return {
    async lies(sourceId) {
      const { rows } = await selectLies(db, sourceId);
      return rows.map(({ kind, times, example, since, last_at }) => ({
        kind: kind as LieKind,
        times,
        example,
        since,
        lastAt: last_at,
      }));
    },

    async noteLie(sourceId, { kind, times, example }, at, since = at) {
      const row = { times, example: example.slice(0, 200), last_at: at };
      await db
        .insertInto('source_lie')
        .values({ source_id: sourceId, kind, since, ...row })
        .onConflict((conflict) => conflict.columns(['source_id', 'kind']).doUpdateSet({ ...row, since }))
        .execute();
    },

    async standing(sourceId, rules) {
      const { rows } = await selectStanding(db, sourceId, rules);
      return rows[0]?.entries ?? '';
    },

    async keepStanding(sourceId, rules, entries) {
      await keepDocument(db, sourceId, rules, entries);
    },

    async marked(sourceId, marks, since) {
      const found: { mark: number; number: number }[] = [];
      for (let at = 0; at < marks.length; at += marksAtOnce) {
        const asked = marks.slice(at, at + marksAtOnce);
        const common = await commonMarks(db, sourceId, asked, since);
        const rare = common.size === 0 ? asked : asked.filter((mark) => !common.has(mark));
        if (rare.length > 0) found.push(...(await bearersIn(db, sourceId, rare, since)));
        for (const mark of common) {
          const { rows } = await selectNewest(db, sourceId, mark, since);
          found.push(...rows);
        }
      }
      return found;
    },

    async stillSeen(numbers, at) {
      if (numbers.length === 0) return;
      await db
        .updateTable('story_mark')
        .set({ at })
        .where('story_number', 'in', numbers.slice(0, marksAtOnce))
        .where('at', '<', at - freshMs)
        .execute();
    },

    async mark(sourceId, stories) {
      if (stories.length === 0) return;
      const rows = stories.flatMap(({ number, marks, at }) => marks.map((mark) => [mark, number, at]));
      for (let from = 0; from < rows.length; from += marksAtOnce)
        await keepMarks(db, sourceId, JSON.stringify(rows.slice(from, from + marksAtOnce)));
      const last = Math.max(...stories.map(({ at }) => at));
      await db
        .deleteFrom('story_mark')
        .where('at', '<', last - keptMs)
        .execute();
    },

    recent: (sourceId, since) => recentStories(db, sourceId, since),
    rhythm: (sourceId) => readRhythm(db, sourceId),
    keepRhythm: (sourceId, rhythm, due) => keepRhythm(db, sourceId, rhythm, due),
  };
}

/** Those that more stories bear than are told of. */
async function commonMarks(
  db: Kysely<Tables>,
  sourceId: string,
  marks: readonly number[],
  since: EpochMs,
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('story_mark')
    .select('mark')
    .where('source_id', '=', sourceId)
    .where('mark', 'in', marks)
    .where('at', '>=', since)
    .groupBy('mark')
    .having((each) => each.fn.countAll(), '>', mostBearers)
    .execute();
  return new Set(rows.map(({ mark }) => mark));
}

function bearersIn(db: Kysely<Tables>, sourceId: string, marks: readonly number[], since: EpochMs) {
  return db
    .selectFrom('story_mark')
    .select(['mark', 'story_number as number'])
    .where('source_id', '=', sourceId)
    .where('mark', 'in', marks)
    .where('at', '>=', since)
    .execute();
}

const selectNewest = keepStatement((db, sourceId: string, mark: number, since: EpochMs) =>
  db
    .selectFrom('story_mark')
    .select(['mark', 'story_number as number'])
    .where('source_id', '=', sourceId)
    .where('mark', '=', mark)
    .where('at', '>=', since)
    .orderBy('story_number', 'desc')
    .limit(mostBearers)
    .compile(),
);

const selectLies = keepStatement((db, sourceId: string) =>
  db.selectFrom('source_lie').selectAll().where('source_id', '=', sourceId).compile(),
);

/** Each row is a mark, the number of a story and when that was seen. */
const keepMarks = keepStatement((db, sourceId: string, rows: string) =>
  sql`insert into story_mark (source_id, mark, story_number, at)
    select ${sourceId}, cast(value ->> 0 as bigint), cast(value ->> 1 as bigint), cast(value ->> 2 as bigint) from json_each(${rows}) where true
    on conflict (source_id, mark, story_number) do update set at = excluded.at`.compile(db),
);

const selectStanding = keepStatement((db, sourceId: string, rules: string) =>
  db
    .selectFrom('source_document')
    .select('entries')
    .where('source_id', '=', sourceId)
    .where('rules', '=', rules)
    .compile(),
);

const keepDocument = keepStatement((db, sourceId: string, rules: string, entries: string) =>
  db
    .insertInto('source_document')
    .values({ source_id: sourceId, rules, entries })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet({ rules, entries }))
    .compile(),
);

/** Numbers rise with when a story was first seen: down from the newest until all are older. */
async function recentStories(db: Kysely<Tables>, sourceId: string, since: EpochMs) {
  const found: { number: number; item: WireItem }[] = [];
  let below = Number.MAX_SAFE_INTEGER;
  while (found.length < mostRecent) {
    const { rows } = await sql<{ number: number; seen_at: number; item_json: string | null }>`
      select number, seen_at, case when source_id = ${sourceId} then item_json end as item_json from story
      where number < ${below} order by number desc limit ${storiesAtOnce} + 0`.execute(db);
    for (const { number, seen_at, item_json } of rows) {
      below = number;
      if (item_json === null || seen_at < since) continue;
      const item = readItem(item_json);
      if (item === null) noteDamaged(db, 'story', number);
      else found.push({ number, item });
    }
    if (rows.length < storiesAtOnce || rows.every(({ seen_at }) => seen_at < since)) break;
    await breath();
  }
  return found.slice(0, mostRecent);
}
