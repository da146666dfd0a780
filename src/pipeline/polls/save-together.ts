import { setImmediate as breath } from 'node:timers/promises';
import type { Store, StorePorts } from '../../store/open-store.ts';
import { LostSourceError, type PollResult, type SourceTurn } from '../../store/source-store.ts';

/** Polls that end within so long of each other share a transaction, and a write to the disk. */
const windowMs = 20;
/** Polls in one transaction: some milliseconds. */
const pollsAtOnce = 100;

/** What is written with a poll, in its transaction. */
export type Alongside = (ports: Pick<StorePorts, 'traits'>) => Promise<void>;

/** Saves what a poll without news found; resolves once it is on the disk. Rejects as `SourceStore.savePoll` does. */
export type SavePoll = (turn: SourceTurn, result: PollResult, alongside?: Alongside) => Promise<void>;

type Waiting = {
  readonly turn: SourceTurn;
  readonly result: PollResult;
  readonly alongside: Alongside | undefined;
  resolve(): void;
  reject(error: unknown): void;
};

/** Saves polls that brought nothing together: most of what a wire of thousands of sources writes. */
export function createSaveTogether({ transaction }: Pick<Store, 'transaction'>): SavePoll {
  let waiting: Waiting[] = [];

  return (turn, result, alongside) =>
    new Promise((resolve, reject) => {
      waiting.push({ turn, result, alongside, resolve, reject });
      if (waiting.length === 1) setTimeout(() => void saveAll(), windowMs);
    });

  async function saveAll(): Promise<void> {
    const all = waiting;
    waiting = [];
    for (let at = 0; at < all.length; at += pollsAtOnce) await saveSome(all.slice(at, at + pollsAtOnce));
  }

  async function saveSome(polls: readonly Waiting[]): Promise<void> {
    const lost = new Map<Waiting, LostSourceError>();
    try {
      await transaction(async ({ sources, traits }) => {
        await breath();
        for (const poll of polls) {
          try {
            await sources.savePoll(poll.turn, poll.result);
            await poll.alongside?.({ traits });
          } catch (error) {
            // It wrote nothing, and is nobody else's trouble.
            if (!(error instanceof LostSourceError)) throw error;
            lost.set(poll, error);
          }
        }
      });
    } catch (error) {
      for (const { reject } of polls) reject(error);
      return;
    }
    for (const poll of polls) {
      const error = lost.get(poll);
      if (error === undefined) poll.resolve();
      else poll.reject(error);
    }
  }
}
