import { type Kysely, sql } from 'kysely';
import type { WireItem } from '../../../domain/item.ts';
import type { StoredVersion, VersionStore } from '../../version-store.ts';
import type { Tables } from '../tables.ts';

/** The versions of stories, read from SQL; see VersionStore. */
export function createVersionStore(db: Kysely<Tables>): VersionStore {
  return {
    async recent(number, limit) {
      const { rows } = await sql<Row>`
        select revision, at, item_json from (${versionsOf(number)}) as versions
        order by revision desc limit ${limit} + 0`.execute(db);
      return rows.map(versionOf);
    },

    async version(number, revision) {
      const { rows } = await sql<Row>`
        select revision, at, item_json from (${versionsOf(number)}) as versions
        where revision <= ${revision} order by revision desc limit 1`.execute(db);
      return rows.map(versionOf)[0] ?? null;
    },
  };
}

type Row = { readonly revision: number; readonly at: number; readonly item_json: string };

/** The newest version stands in the story itself. */
function versionsOf(number: number) {
  return sql`select revision, coalesce(updated_at, seen_at) as at, item_json from story where number = ${number}
    union all select revision, seen_at as at, item_json from every_version where story_number = ${number}
      and revision < (select revision from story where number = ${number})`;
}

function versionOf({ revision, at, item_json }: Row): StoredVersion {
  return { revision, at, item: JSON.parse(item_json) as WireItem };
}
