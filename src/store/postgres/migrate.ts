import { type Kysely, sql } from 'kysely';
import type { Said } from '../../domain/said/said.ts';
import type { Database } from '../sql/engine/database.ts';
import { readMeta } from '../sql/meta.ts';
import type { Tables } from '../sql/tables.ts';
import { DatabaseError } from '../unusable-store.ts';
import { ofAddress, serverWords as words } from '../words/server-words.ts';
import type { PostgresMigration } from './migration.ts';
import { migrations as ours } from './migrations.ts';

/** In `meta`: the last change of the tables after which a Telex that does not know it cannot work on them. */
export const neededMark = 'needed_migration';

/**
 * Brings the tables up to date, in one transaction and so once, however many start; Kysely's own Migrator holds a lock of the session, which a pooler in
 * transaction mode loses. Of what a newer Telex did, what only adds is left as it is. Throws DatabaseError where the tables are beyond
 * this Telex, or would be beyond others that work on them.
 */
export async function migrate(
  db: Database,
  schema: string,
  known: Readonly<Record<string, PostgresMigration>> = ours,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await makeSchema(transaction, schema);
    await sql`create table if not exists kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)`.execute(
      transaction,
    );
    const done = await doneIn(transaction);
    const due = Object.entries(known).filter(([name]) => !done.includes(name));
    const later = done.filter((name) => !(name in known));
    if (later.length > 0) return judgeLater(transaction, later, due.length, known);
    if (done.length > 0 && due.some(([, { endsOlder }]) => endsOlder)) await refuseBeside(transaction);
    for (const [name, { up, endsOlder }] of due) {
      await up(transaction);
      await sql`insert into kysely_migration (name, timestamp) values (${name}, ${new Date().toISOString()})`.execute(
        transaction,
      );
      if (endsOlder) await noteNeeded(transaction, name);
    }
  });
}

/** Whether a newer Telex changed the tables so that one that knows these migrations cannot work on them; null: none did. */
export async function readOutgrown(db: Kysely<Tables>, known: object = ours): Promise<string | null> {
  const needed = await readMeta(db, neededMark);
  return needed === null || needed in known ? null : needed;
}

/** Where it is there, no right to make one is asked for. */
async function makeSchema(db: Kysely<Tables>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
  if (rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(db);
}

async function doneIn(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** A newer Telex was here first: what it added hurts nobody, unless it says so, or this one has something of its own to do. */
async function judgeLater(
  db: Kysely<Tables>,
  later: readonly string[],
  due: number,
  known: object,
): Promise<void> {
  const needed = await readOutgrown(db, known);
  if (due === 0 && needed === null) return;
  throw new DatabaseError('unusable', outgrown(needed ?? later.at(-1) ?? ''));
}

/** What is said of tables that are beyond this Telex. */
export function outgrown(by: string): Said {
  return ofAddress(words.outgrown, { by });
}

/** Others that are there are older than this one: they would work on tables that they do not know. */
async function refuseBeside(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ owner: string }>`select owner from replica
    where until > cast(extract(epoch from clock_timestamp()) * 1000 as bigint) order by owner`.execute(db);
  if (rows.length === 0) return;
  const names = rows.map(({ owner }) => owner.split(':').slice(0, 2).join(':')).join(', ');
  throw new DatabaseError('unusable', ofAddress(words.olderBeside, { names }));
}

async function noteNeeded(db: Kysely<Tables>, name: string): Promise<void> {
  await sql`insert into meta (name, value) values (${neededMark}, ${name})
    on conflict (name) do update set value = excluded.value`.execute(db);
}
