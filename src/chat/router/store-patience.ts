import type { Log } from '../../observability/log.ts';
import type { Reply } from '../ports/reply.ts';

/** Who changes something is told no later that it takes long: chat platforms wait for three seconds. */
const storePatienceMs = 2_000;

/**
 * Waits for work that changes something, and answers with `slowly` where the store keeps it waiting. What takes longer
 * goes on. What is asked of the platform meanwhile (`isAsking`) is not the store's delay.
 */
export function storePatience(pause: (ms: number, signal: AbortSignal) => Promise<void>, log: Log) {
  return async (work: Promise<Reply>, isAsking: () => boolean, slowly: () => Reply): Promise<Reply> => {
    const over = new AbortController();
    let isLate = false;
    const late = pause(storePatienceMs, over.signal).then(() => {
      if (isAsking()) return work;
      isLate = true;
      return slowly();
    });
    work.catch((error: unknown) => {
      if (isLate) log.error({ err: error }, 'a command failed after it was told that it takes long');
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      over.abort();
    }
  };
}
