import type { Kysely } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import { UnusableStoreError } from '../../unusable-store.ts';
import { writeMeta } from '../meta.ts';
import type { Tables } from '../tables.ts';

/** Room for a story and its cards: a row that is only changed needs no new page, and would be written on a full disk. */
const usualBytes = 64 * 1_024;
/** Room for what a poll writes at once: where something found none, that little finds some says nothing. */
const largeBytes = 1_024 * 1_024;

/** Whether there is room on the disk, as far as it was tried. */
export type Room = {
  /** Something found none since it was last seen that there is enough. */
  isInDoubt(): boolean;
  /** Runs a transaction, and remembers it where that finds no room. */
  within<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Tries whether anything can be written, and as much as a poll writes where that is in doubt. */
  probe(db: Kysely<Tables>, now: EpochMs): Promise<void>;
};

/** What is remembered of the room of one database. */
export function createRoom(): Room {
  let isInDoubt = false;
  return {
    isInDoubt: () => isInDoubt,
    async within(work) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof UnusableStoreError && error.fault === 'full') isInDoubt = true;
        throw error;
      }
    },
    async probe(db, now) {
      const value = ' '.repeat(isInDoubt ? largeBytes : usualBytes);
      await db.transaction().execute(async (transaction) => {
        await transaction.insertInto('meta').values({ name: 'room', value }).execute();
        await transaction.deleteFrom('meta').where('name', '=', 'room').execute();
        await writeMeta(transaction, 'last_written', String(now));
      });
      isInDoubt = false;
    },
  };
}
