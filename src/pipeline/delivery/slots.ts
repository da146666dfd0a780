/** An act that is under way for longer hangs: it no longer counts against those that are answered. */
const slowMs = 2_000;

/** How many acts may be under way at once. */
export type Slots = {
  hasRoom(): boolean;
  /** In how many milliseconds an act that is under way begins to count as hanging; null: none will. */
  nextRoomInMs(): number | null;
  take(id: number): void;
  free(id: number): void;
};

/**
 * Room for `concurrency` acts that are answered, and for as many that hang besides: what never ends holds only part of
 * the room. `elapsed` in milliseconds, by a clock that nobody sets.
 */
export function createSlots(concurrency: number, elapsed: () => number): Slots {
  const since = new Map<number, number>();
  return {
    hasRoom() {
      if (since.size < concurrency) return true;
      return since.size < 2 * concurrency && young().length < concurrency;
    },
    nextRoomInMs() {
      const [oldest] = young().toSorted((a, b) => a - b);
      return oldest === undefined || since.size >= 2 * concurrency
        ? null
        : Math.max(1, Math.ceil(oldest + slowMs - elapsed()));
    },
    take: (id) => void since.set(id, elapsed()),
    free: (id) => void since.delete(id),
  };

  function young(): number[] {
    return [...since.values()].filter((at) => elapsed() - at < slowMs);
  }
}
