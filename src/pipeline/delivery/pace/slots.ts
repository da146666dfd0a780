/** An act that is under way for longer hangs: it no longer counts against those that are answered. */
const slowMs = 2_000;

/** How many acts may be under way at once, and in which channels. */
export type Slots = {
  hasRoom(): boolean;
  /** How many more are answered at once. */
  room(): number;
  /** Channels that have to wait for now, since as many as may hang are under way in channels that hung before. */
  barred(): readonly number[];
  /** In how many milliseconds an act that is under way begins to count as hanging; null: none will. */
  nextRoomInMs(): number | null;
  /** `isLook`: it asks what stands there, which says nothing of how an act is answered. */
  take(id: number, channelId: number, isLook?: boolean): void;
  free(id: number): void;
};

type UnderWay = { readonly at: number; readonly channelId: number; readonly isLook: boolean };

/**
 * Room for `concurrency` acts that are answered, and for as many that hang besides: what never ends holds only part of
 * the room. Channels that hung the last time come back into that second part only, so that any number of them leaves
 * the first to the others. `elapsed` in milliseconds, by a clock that nobody sets.
 */
export function createSlots(concurrency: number, elapsed: () => number): Slots {
  const underWay = new Map<number, UnderWay>();
  const hungBefore = new Set<number>();
  return {
    hasRoom() {
      if (underWay.size < concurrency) return true;
      return underWay.size < 2 * concurrency && young().length < concurrency;
    },
    room: () => Math.max(0, concurrency - underWay.size),
    barred() {
      if (hungBefore.size === 0) return [];
      const held = [...underWay.values()].filter(({ channelId }) => hungBefore.has(channelId)).length;
      return held < concurrency ? [] : [...hungBefore];
    },
    nextRoomInMs() {
      const [oldest] = young().toSorted((a, b) => a - b);
      return oldest === undefined || underWay.size >= 2 * concurrency
        ? null
        : Math.max(1, Math.ceil(oldest + slowMs - elapsed()));
    },
    take: (id, channelId, isLook = false) => void underWay.set(id, { at: elapsed(), channelId, isLook }),
    free(id) {
      const act = underWay.get(id);
      if (act === undefined) return;
      underWay.delete(id);
      if (elapsed() - act.at >= slowMs) hungBefore.add(act.channelId);
      else if (!act.isLook) hungBefore.delete(act.channelId);
    },
  };

  function young(): number[] {
    return [...underWay.values()]
      .filter(({ at, channelId }) => !hungBefore.has(channelId) && elapsed() - at < slowMs)
      .map(({ at }) => at);
  }
}
