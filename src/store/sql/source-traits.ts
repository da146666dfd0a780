import type { Kysely } from 'kysely';
import type { LieKind } from '../../domain/identity/lying-guids.ts';
import type { SourceTraits } from '../source-traits.ts';
import type { Tables } from './tables.ts';

/** Longer than any text is looked for. */
const keptMs = 72 * 3_600_000;
/** Marks are brought up to date no oftener. */
const freshMs = 3 * 3_600_000;
/** Marks in one statement. */
const marksAtOnce = 500;

/** What was learnt of a source from its documents. */
export function createSourceTraits(db: Kysely<Tables>): SourceTraits {
  return {
    async lies(sourceId) {
      const rows = await db.selectFrom('source_lie').selectAll().where('source_id', '=', sourceId).execute();
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

    async marked(sourceId, marks, since) {
      const found = [];
      for (let at = 0; at < marks.length; at += marksAtOnce) {
        const rows = await db
          .selectFrom('story_mark')
          .select(['mark', 'story_number as number'])
          .where('source_id', '=', sourceId)
          .where('mark', 'in', marks.slice(at, at + marksAtOnce))
          .where('at', '>=', since)
          .execute();
        found.push(...rows);
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

    async mark(sourceId, number, marks, at) {
      if (marks.length === 0) return;
      await db
        .insertInto('story_mark')
        .values(marks.map((mark) => ({ source_id: sourceId, mark, story_number: number, at })))
        .onConflict((conflict) => conflict.columns(['source_id', 'mark', 'story_number']).doUpdateSet({ at }))
        .execute();
      await db
        .deleteFrom('story_mark')
        .where('at', '<', at - keptMs)
        .execute();
    },
  };
}
