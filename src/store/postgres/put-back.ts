import { type Kysely, sql } from 'kysely';
import type { EpochMs } from '../../domain/item.ts';
import { identityMark } from '../sql/engine/moving.ts';
import { readMeta } from '../sql/meta.ts';
import type { Tables } from '../sql/tables.ts';

/**
 * In a transaction: when the database was last written to before it was put back from a dump, or null; asked again it says null.
 *
 * A dump brings rows along, and makes tables and their rows anew. So one row says what it was written as: by which transaction (`xmin`, which
 * the server keeps beside the row), in which table and database (their oids). All three stay over a restart, a failover, an upgrade by
 * pg_upgrade (which brings files and oids along), VACUUM and a new name of the database; pg_restore, a plain dump and a copy of the
 * database change one of them. No right is needed for it. The server's own number (`system_identifier`) says neither: a dump that is put back on
 * the same server leaves it, pg_upgrade changes it.
 */
export async function takePutBack(db: Kysely<Tables>, now: EpochMs): Promise<EpochMs | null> {
  const { rows } = await sql<{ noted: string | null; found: string | null }>`
    select value as noted, mod(cast(cast(xmin as text) as bigint), 4294967296) || ${place} as found
    from meta where name = ${identityMark}`.execute(db);
  const [row] = rows;
  if (row !== undefined && row.noted === row.found) return null;
  await sql`insert into meta (name, value)
    values (${identityMark}, mod(cast(cast(pg_current_xact_id() as text) as bigint), 4294967296) || ${place})
    on conflict (name) do update set value = excluded.value`.execute(db);
  // It was made before this was noted, or never used.
  if (row === undefined) return null;
  const last = await readMeta(db, 'last_written');
  return last === null ? now : Math.min(Number(last), now);
}

const place = sql`' ' || (select oid from pg_database where datname = current_database())
  || ' ' || cast(cast('meta' as regclass) as oid)`;
