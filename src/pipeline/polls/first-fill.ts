import type { EpochMs } from '../../domain/item.ts';
import type { Store } from '../../store/open-store.ts';
import type { SourcePoll } from '../../store/source-store.ts';

/** Sources that are read for the first time together: their cards wait for each other's, so that all come in the order of time. */
export type FirstFill = {
  /** A source is being read. */
  begin(known: SourcePoll): void;
  /** Its poll is over; once the last is, all cards that wait go. */
  end(id: string): Promise<void>;
  /** Whether the cards of a first poll have others to wait for. */
  hasOthers(): boolean;
};

/** What it works with; `onNews` is told when cards may go. */
export type FirstFillDeps = {
  readonly store: Pick<Store, 'transaction'>;
  readonly clock: () => EpochMs;
  readonly onNews: () => void;
};

/** Of one process: what another reads at the same time is not waited for. */
export function createFirstFill({ store, clock, onNews }: FirstFillDeps): FirstFill {
  const reading = new Set<string>();
  let isWaited = false;
  return {
    begin({ id, lastSuccessAt }) {
      if (lastSuccessAt === null) reading.add(id);
    },

    async end(id) {
      if (!reading.delete(id) || reading.size > 0 || !isWaited) return;
      isWaited = false;
      // Where this fails they go a moment later.
      await store.transaction(({ ledger }) => ledger.endFill(clock())).then(onNews, () => {});
    },

    hasOthers() {
      isWaited ||= reading.size > 1;
      return isWaited;
    },
  };
}
