import type { Client } from 'pg';
import { halfMoved, movingMark } from '../sql/engine/moving.ts';
import { DatabaseError } from '../unusable-store.ts';
import { neededMark, outgrown } from './migrate.ts';
import { migrations } from './migrations.ts';

/**
 * Throws DatabaseError where a Telex that starts would refuse this database, or wait for it. `names`: of the migrations that made
 * its tables in this schema; null: it has none. Changes nothing.
 */
export async function judgeStart(
  client: Client,
  schema: string,
  names: readonly string[] | null,
): Promise<void> {
  const { rows: settings } = await client.query(
    `select pg_is_in_recovery() as "isStandby", current_setting('transaction_read_only') = 'on' as "isReadOnly"`,
  );
  const [{ isStandby, isReadOnly }] = settings;
  if (isStandby || isReadOnly) throw new DatabaseError('away', readOnly(isStandby));
  if (names === null) return;
  const { rows } = await client.query<{ name: string; value: string }>(
    `select name, value from ${client.escapeIdentifier(schema)}.meta where name = any($1)`,
    [[movingMark, neededMark]],
  );
  const marks = new Map(rows.map(({ name, value }) => [name, value]));
  const needed = marks.get(neededMark);
  const isBeyond = needed !== undefined && !(needed in migrations);
  const later = names.filter((name) => !(name in migrations));
  const isDue = Object.keys(migrations).some((name) => !names.includes(name));
  if (later.length > 0 && (isBeyond || isDue))
    throw new DatabaseError('unusable', outgrown((isBeyond ? needed : later.at(-1)) ?? ''));
  if (marks.has(movingMark)) throw new DatabaseError('unusable', halfMoved);
}

function readOnly(isStandby: boolean): string {
  const why = isStandby
    ? 'it is a standby: name the server that takes writes, or one that follows it'
    : 'default_transaction_read_only is on for it, its user or its server';
  return `DATABASE_URL: this database can only be read (${why}); until it can be written Telex waits at its start`;
}
