import type { Client } from 'pg';
import type { Said } from '../../domain/said/said.ts';
import { movingMark } from '../sql/engine/moving.ts';
import { DatabaseError } from '../unusable-store.ts';
import { ofAddress, serverWords as words } from '../words/server-words.ts';
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
  if (marks.has(movingMark)) throw new DatabaseError('unusable', ofAddress(words.halfMoved));
}

function readOnly(isStandby: boolean): Said {
  return ofAddress(words.onlyRead, { why: isStandby ? words.isStandby : words.isReadOnly });
}
