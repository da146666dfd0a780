import { type Kysely, sql } from 'kysely';
import { readItem } from '../../../domain/text/read-item.ts';
import type { StoredVersion, VersionStore } from '../../version-store.ts';
import { noteDamaged, noteDamagedVersion } from '../damaged/note-damaged.ts';
import type { Tables } from '../tables.ts';

/** The versions of stories, read from SQL; see VersionStore. */
export function createVersionStore(db: Kysely<Tables>): VersionStore {
  return {
    async recent(number, limit) {
      const { rows } = await sql<Row>`
        select revision, at, is_newest, item_json from (${versionsOf(number)}) as versions
        order by revision desc limit ${limit} + 0`.execute(db);
      return rows.flatMap((row) => versionOf(db, number, row) ?? []);
    },

    async version(number, revision) {
      const { rows } = await sql<Row>`
        select revision, at, is_newest, item_json from (${versionsOf(number)}) as versions
        where revision <= ${revision} order by revision desc limit 1`.execute(db);
      const [row] = rows;
      return row === undefined ? null : versionOf(db, number, row);
    },
  };
}

type Row = {
  readonly revision: number;
  readonly at: number;
  /** 1: it stands in the story itself. */
  readonly is_newest: number;
  readonly item_json: string;
};

/** The newest version stands in the story itself. */
function versionsOf(number: number) {
  return sql`select revision, coalesce(updated_at, seen_at) as at, 1 as is_newest, item_json from story where number = ${number}
    union all select revision, seen_at as at, 0 as is_newest, item_json from every_version where story_number = ${number}
      and revision < (select revision from story where number = ${number})`;
}

/** Null: it is damaged. */
function versionOf(
  db: Kysely<Tables>,
  number: number,
  { revision, at, is_newest, item_json }: Row,
): StoredVersion | null {
  const item = readItem(item_json);
  if (item !== null) return { revision, at, item };
  if (is_newest === 1) noteDamaged(db, 'story', number);
  else noteDamagedVersion(db, number, revision);
  return null;
}
