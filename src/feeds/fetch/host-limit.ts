import pLimit, { type LimitFunction } from 'p-limit';

/** Lets so many requests through to each host at once; the others of that host wait, those of other hosts do not. */
export type HostLimit = {
  /** @throws the reason of `signal` when that ends the waiting */
  run<T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
};

/** A limit of so many requests at the same time for each host. */
export function createHostLimit(perHost: number): HostLimit {
  const limits = new Map<string, LimitFunction>();
  return {
    async run(host, signal, work) {
      const limit = limits.get(host) ?? pLimit(perHost);
      limits.set(host, limit);
      const aborted = Promise.withResolvers<never>();
      const onAbort = () => aborted.reject(signal.reason);
      signal.addEventListener('abort', onAbort, { once: true });
      try {
        const turn = limit(async () => {
          signal.throwIfAborted();
          return await work();
        });
        return await Promise.race([turn, aborted.promise]);
      } finally {
        signal.removeEventListener('abort', onAbort);
        if (limit.activeCount + limit.pendingCount === 0) limits.delete(host);
      }
    },
  };
}
