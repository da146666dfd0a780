/** One act that fails is its own fault; when a second one steps aside and nothing got through, the channel may be at fault. */
const parkedBeforePatience = 2;
const minuteMs = 60_000;

/** What was parked in each channel since something last got through there, and when anything got through at all. */
export type Spells = {
  /** How long an act of the channel may fail before it steps aside, in milliseconds. */
  budgetMs(channelId: number): number;
  parked(channelId: number, id: number): void;
  /** Something got through: returns what was parked because nothing did, which deserves another try. */
  worked(channelId: number, at: number): readonly number[];
  /** Something got through in another channel within the last minute. */
  elsewhereWorks(channelId: number, now: number): boolean;
};

/**
 * Tells an act that fails alone from a channel in which everything fails. Acts step aside after two minutes, but a
 * channel in which nothing gets through is not emptied into the background act by act: from the third on they are
 * given ten, and when something gets through they all come forward.
 */
export function createSpells(): Spells {
  const parked = new Map<number, number[]>();
  let lastWorked = { channelId: 0, at: Number.NEGATIVE_INFINITY };
  let lastElsewhere = lastWorked;
  return {
    budgetMs: (channelId) =>
      (parked.get(channelId)?.length ?? 0) < parkedBeforePatience ? 2 * minuteMs : 10 * minuteMs,
    parked(channelId, id) {
      const ids = parked.get(channelId) ?? [];
      if (!ids.includes(id)) parked.set(channelId, [...ids, id]);
    },
    worked(channelId, at) {
      if (lastWorked.channelId !== channelId) lastElsewhere = lastWorked;
      lastWorked = { channelId, at };
      const ids = parked.get(channelId) ?? [];
      parked.delete(channelId);
      // One alone was at fault itself: it stays in the background, or it would hold up the channel again.
      return ids.length < parkedBeforePatience ? [] : ids;
    },
    elsewhereWorks(channelId, now) {
      const other = lastWorked.channelId === channelId ? lastElsewhere : lastWorked;
      return now - other.at < minuteMs;
    },
  };
}
