import { LostLaneError } from '../../store/ledger.ts';
import type { Store, StorePorts } from '../../store/open-store.ts';

/** Writes in one transaction: some milliseconds, for which all Telexes wait. */
const most = 8;

/** As `Store.transaction`, of what is written for one lane. */
export type WriteForLane = (work: (ports: StorePorts) => Promise<void>) => Promise<void>;

type Waiting = {
  readonly work: (ports: StorePorts) => Promise<void>;
  readonly done: PromiseWithResolvers<void>;
};

/**
 * What was answered while this Telex waited for the others is written in one transaction, once it has the lock: the longer the
 * wait, the more at once. Each rejects by itself: with LostLaneError before anything of it was written; where one breaks
 * the transaction, each is written once more in one of its own.
 */
export function writeTogether({ transaction }: Pick<Store, 'transaction'>): WriteForLane {
  let waiting: Waiting[] = [];
  let isWriting = false;

  return (work) => {
    const done = Promise.withResolvers<void>();
    waiting.push({ work, done });
    if (!isWriting) void writeAll();
    return done.promise;
  };

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) await writeSome();
    isWriting = false;
  }

  async function writeSome(): Promise<void> {
    let taken: readonly Waiting[] = [];
    const lost = new Map<Waiting, LostLaneError>();
    try {
      await transaction(async (ports) => {
        taken = take();
        for (const each of taken) {
          try {
            await each.work(ports);
          } catch (error) {
            if (!(error instanceof LostLaneError)) throw error;
            lost.set(each, error);
          }
        }
      });
    } catch (error) {
      return giveUp(taken.length > 0 ? taken : take(), error);
    }
    for (const each of taken) {
      const error = lost.get(each);
      if (error === undefined) each.done.resolve();
      else each.done.reject(error);
    }
  }

  function take(): readonly Waiting[] {
    const taken = waiting.slice(0, most);
    waiting = waiting.slice(most);
    return taken;
  }

  async function giveUp(taken: readonly Waiting[], error: unknown): Promise<void> {
    const [first, ...others] = taken;
    if (others.length === 0) return first?.done.reject(error);
    for (const { work, done } of taken) await transaction(work).then(done.resolve, done.reject);
  }
}
