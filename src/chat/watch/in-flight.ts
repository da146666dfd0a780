/** What is under way, so that stopping can wait for it. */
export type InFlight = {
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more, or after `mostMs`. */
  drain(mostMs: number): Promise<void>;
};

/** Keeps what is tracked until it has ended; a failure is its caller's to hear. */
export function createInFlight(): InFlight {
  const underWay = new Set<Promise<unknown>>();
  return {
    async track(work) {
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
    async drain(mostMs) {
      if (underWay.size === 0) return;
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, mostMs);
      });
      await Promise.race([Promise.allSettled(underWay), tooLong]);
      clearTimeout(timer);
    },
  };
}
