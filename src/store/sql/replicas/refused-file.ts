import { type Kysely, sql } from 'kysely';
import type { RefusedFile } from '../../../domain/file-standing.ts';
import { writeMeta } from '../meta.ts';
import type { Tables } from '../tables.ts';

/** In `meta`, with whose it is behind it: why the newsroom file of that Telex is not in force. Telexes of other releases leave it alone. */
export const refusedMark = 'newsroom_refused/';

/** Notes why the newsroom file of this Telex is not in force as it stands; null: it is. */
export async function noteRefused(
  db: Kysely<Tables>,
  owner: string,
  refused: RefusedFile | null,
): Promise<void> {
  const name = refusedMark + owner;
  if (refused === null) {
    await db.deleteFrom('meta').where('name', '=', name).execute();
    return;
  }
  await writeMeta(db, name, JSON.stringify(refused));
}

/** Forgets those of Telexes that nobody remembers. */
export async function forgetRefused(db: Kysely<Tables>): Promise<void> {
  await sql`delete from meta where substr(name, 1, ${sql.lit(refusedMark.length)}) = ${sql.lit(refusedMark)}
    and substr(name, ${sql.lit(refusedMark.length + 1)}) not in (select owner from replica)`.execute(db);
}
