import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Versions of one story that are kept; corrections, kills and holds among them for longer, and its first for ever. */
const mostKept = 50;
const mostToldKept = 200;
/** The end of an embargo is a revision without a version: a look reaches somewhat further than the last one. */
const lookBack = 5;

/** A text with a count or an advert in it changes at every reading: what is too old beside revision `newest` is forgotten. */
export async function forgetVersions(db: Kysely<Tables>, number: number, newest: number): Promise<void> {
  const oldest = newest - mostKept;
  if (oldest <= 1) return;
  // One that is damaged nobody can tell of: it goes as well.
  const isRoutine = sql`case when json_valid(item_json) = 0 then true
    else json_extract(item_json, '$.pubStatus') = 'usable' and coalesce(json_extract(item_json, '$.signal'), '') <> 'correction' end`;
  await sql`delete from item_version where story_number = ${number} and revision > 1
    and (revision < ${newest - mostToldKept}
      or (revision < ${oldest} and revision >= ${oldest - lookBack} and ${isRoutine}))`.execute(db);
}
