import { type CompiledQuery, type Kysely, sql, type Updateable } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import { unheard } from '../engine/unheard.ts';
import { forEachEngine, keepStatement, runStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** What the database made of a story's new revision. */
type Revised = { readonly revision: number; readonly sort_at: number };

/** Writes a story's new version over the one that stands there; null where it is another agency's by now, or erased. */
export async function writeRevision(
  db: Kysely<Tables>,
  { number, owner }: { readonly number: number; readonly owner: string },
  columns: Updateable<Tables['story']>,
  at: EpochMs,
  corrected: boolean,
): Promise<Revised | null> {
  const isLive = columns.state === 'live';
  const parameters = [...Object.values(columns), at, ...(isLive ? [at, at] : []), number, owner];
  const { rows } = await runStatement(db, statementOf(db, columns, corrected, isLive), parameters);
  return rows[0] ?? null;
}

/** Whether it corrects and can be read, and the statement for that: all versions have the same columns. */
const statements = forEachEngine(() => new Map<string, CompiledQuery<Revised>>());

/** What nobody could read before comes now. */
const comes = sql<number>`case when state <> 'live' and named_json is null
  then case when ${0} > seen_at then ${0} else seen_at end else sort_at end`;

function statementOf(
  db: Kysely<Tables>,
  columns: Updateable<Tables['story']>,
  corrected: boolean,
  isLive: boolean,
): CompiledQuery<Revised> {
  const kept = statements(db);
  const key = `${corrected} ${isLive}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = db
    .updateTable('story')
    .set({
      ...columns,
      updated_at: 0,
      revision: sql`revision + 1`,
      // Whatever people said of it was of the version before.
      answer_json: sql`null`,
      ...(corrected && { corrected: sql`1` }),
      ...(isLive && { sort_at: comes }),
    })
    .where('number', '=', 0)
    .where('agency', '=', '')
    .where('erased_at', 'is', null)
    .returning(['revision', 'sort_at'])
    .compile();
  kept.set(key, made);
  return made;
}

/** That a story stands on no desk, and is filed nowhere. */
export async function takeFromDesks(db: Kysely<Tables>, number: number): Promise<void> {
  await takeFromTopics(db, number);
  await takeFromFiled(db, number);
}

const takeFromTopics = keepStatement((db, number: number) =>
  db.deleteFrom('story_topic').where('story_number', '=', number).compile(),
);

const takeFromFiled = keepStatement((db, number: number) =>
  db.deleteFrom('filed').where('story_number', '=', number).modifyEnd(unheard).compile(),
);
