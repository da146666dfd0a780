import { type Kysely, type SqlBool, sql } from 'kysely';
import { pictureMark } from '../../../domain/picture/picture.ts';
import type { HandlingStore } from '../../handling-store.ts';
import { senderIn } from '../rows.ts';
import { bringForward } from '../stories/bring-forward.ts';
import { takeFromDesks } from '../stories/write-revision.ts';
import { addTopics, keepVersion } from '../stories.ts';
import type { Tables } from '../tables.ts';

/** What people say of a doubtful story, in SQL. */
export function createAnswers(db: Kysely<Tables>): Pick<HandlingStore, 'answer' | 'release'> {
  return {
    async release(number, revision, at) {
      await keepVersion(db, number, sql`revision = ${revision}`);
      await bringForward(db, sql`${at}`, sql`number = ${number} and revision = ${revision}`);
      const { numUpdatedRows } = await db
        .updateTable('story')
        .set({
          state: 'live',
          revision: revision + 1,
          embargoed_until: null,
          // From now on it is a version that people read, and later ones are compared with it.
          item_json: sql<string>`json_set(item_json, '$.pubStatus', 'usable')`,
        })
        .where('number', '=', number)
        .where('revision', '=', revision)
        .where('state', '=', 'held')
        .where('erased_at', 'is', null)
        .where(sql<SqlBool>`json_valid(item_json) = 1`)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 0n ? null : revision + 1;
    },

    async answer(number, revision, answer, { state, withdrawnAt, embargoedUntil, shown, named }) {
      await keepVersion(db, number, sql`revision = ${revision}`);
      // What is held still nobody can read.
      if (state !== 'held')
        await bringForward(db, sql`${answer.at}`, sql`number = ${number} and revision = ${revision}`);
      const row = await db
        .updateTable('story')
        .set({
          state,
          revision: revision + 1,
          withdrawn_at: withdrawnAt,
          embargoed_until: embargoedUntil,
          answer_json: JSON.stringify(answer),
          named_json: named === null ? null : JSON.stringify(named),
          ...(shown !== null && {
            item_json: JSON.stringify(shown.item),
            picture: pictureMark(shown.item.picture),
            version: shown.item.version,
            updated_at: shown.updatedAt,
          }),
        })
        .where('number', '=', number)
        .where('revision', '=', revision)
        .where('erased_at', 'is', null)
        .returning(['sort_at', 'sent_by', 'source_id'])
        .executeTakeFirst();
      if (row === undefined) return null;
      if (shown !== null) {
        await takeFromDesks(db, number);
        const sender = senderIn(row);
        await addTopics(db, [{ number, sortAt: row.sort_at, item: shown.item, sender, state, named }]);
      }
      return revision + 1;
    },
  };
}
