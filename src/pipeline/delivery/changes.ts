/** What a round waits for besides its next due time: an answer that came, or new work. */
export type Changes = {
  note(): void;
  /** From now on `hasCome` and `next` are about what comes after this. */
  watch(): void;
  /** Something came since the last watch: what was found meanwhile may be out of date. */
  hasCome(): boolean;
  /** Resolves at the first change after the last watch. */
  next(): Promise<void>;
};

/** Nothing that comes between the watch and the wait is missed. */
export function createChanges(): Changes {
  let changed = Promise.withResolvers<void>();
  let came = false;
  return {
    note() {
      came = true;
      changed.resolve();
    },
    watch() {
      came = false;
      changed = Promise.withResolvers<void>();
    },
    hasCome: () => came,
    next: () => changed.promise,
  };
}
