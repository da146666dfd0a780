import type { Kysely } from 'kysely';
import type { EpochMs } from '../../domain/item.ts';
import type { Engine } from './engine/engine.ts';
import { createLedger } from './ledger.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tables } from './tables.ts';

/** In `meta`, and only in a copy of the database: when the copy was made, in milliseconds since 1970. */
export const backupMark = 'backup_made_at';
const restoredMark = 'restored_at';
/** Cards and operations nobody sees the number of: far past whatever the lost database gave out. */
const unseenGap = 1_000_000;

/**
 * In a transaction: makes a database that was put back fit to go on. What it left open may have been sent since, so it
 * is parked. Numbers that the lost database may have given to other stories are not given again: a message in a channel
 * carries them, and so does the key by which it is found after a lost answer. Null when it is no backup.
 */
export async function comeBack(
  db: Kysely<Tables>,
  { skipNumbers, takePutBack }: Pick<Engine, 'skipNumbers' | 'takePutBack'>,
  now: EpochMs,
): Promise<{ readonly parked: number } | null> {
  const putBack = await takePutBack(db, now);
  const mark = await db
    .deleteFrom('meta')
    .where('name', '=', backupMark)
    .returning('value')
    .executeTakeFirst();
  const madeAt = mark === undefined ? putBack : Number(mark.value);
  if (madeAt === null) return null;
  const reason = { code: 'before-backup', values: { at: new Date(madeAt).toISOString() } } as const;
  const parked = await createLedger(db).parkAllOpen(reason, now);
  await skipNumbers(db, 'story', await storyGap(db, madeAt, now));
  await skipNumbers(db, 'card', unseenGap);
  await skipNumbers(db, 'operation', unseenGap);
  await skipNumbers(db, 'board_message', unseenGap);
  await writeMeta(db, restoredMark, String(now));
  return { parked };
}

/** When this database was last put back from a backup; null: never. */
export async function readRestoredAt(db: Kysely<Tables>): Promise<EpochMs | null> {
  const value = await readMeta(db, restoredMark);
  return value === null ? null : Number(value);
}

/** Twice what was filed in as long a time before the backup, in whole thousands: people type these numbers. */
async function storyGap(db: Kysely<Tables>, madeAt: EpochMs, now: EpochMs): Promise<number> {
  const since = madeAt - Math.max(0, now - madeAt);
  const { stories } = await db
    .selectFrom('story')
    .select((eb) => eb.fn.countAll<number>().as('stories'))
    .where('seen_at', '>', since)
    .executeTakeFirstOrThrow();
  return Math.max(1, Math.ceil((2 * stories) / 1_000)) * 1_000;
}
