/** Resolves when it is the caller's turn: one caller at each turn of the event loop, in the order in which they asked. */
export type LoopTurns = () => Promise<void>;

/**
 * Deals out the turns of the event loop, so that many who work at the same time never work one behind the other without
 * a turn for what else the process does. Each does a few milliseconds of work after its turn and then asks again.
 */
export function createLoopTurns(): LoopTurns {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(deal);
    });

  function deal(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(deal);
  }
}

/** The same until `signal` is aborted: then they reject with its reason, so that a document of thousands of items, which takes seconds, is left at the step it is at. */
export function turnsUntil(signal: AbortSignal, turn: LoopTurns): LoopTurns {
  return async () => {
    await turn();
    signal.throwIfAborted();
  };
}
