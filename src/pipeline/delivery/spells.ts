/** One act that fails is its own fault; when a second one steps aside and nothing got through, the channel may be at fault. */
const parkedBeforePatience = 2;
const minuteMs = 60_000;

/** What was parked in each channel since something last got through there, and when something did. */
export type Spells = {
  /** How long an act of the channel may fail before it steps aside, in milliseconds. */
  budgetMs(channelId: number): number;
  parked(channelId: number, id: number): void;
  /** Something got through: returns what was parked because nothing did, which deserves another try, once. */
  worked(channelId: number, at: number): readonly number[];
  /** Something got through in the channel at that time or later. */
  workedSince(channelId: number, at: number): boolean;
  /** The act is settled. */
  forget(id: number): void;
};

/**
 * Tells an act that fails alone from a channel in which everything fails. Acts step aside after two minutes, but a
 * channel in which nothing gets through is not emptied into the background act by act: from the third on they are
 * given ten, and when something gets through they all come forward. One that fails again then was at fault itself: it
 * stays in the background, or two such would take each success for their turn and hold up the channel for good.
 */
export function createSpells(): Spells {
  const parked = new Map<number, number[]>();
  const workedAt = new Map<number, number>();
  const cameForward = new Set<number>();
  return {
    budgetMs: (channelId) =>
      (parked.get(channelId)?.length ?? 0) < parkedBeforePatience ? 2 * minuteMs : 10 * minuteMs,
    parked(channelId, id) {
      const ids = parked.get(channelId) ?? [];
      if (!ids.includes(id)) parked.set(channelId, [...ids, id]);
    },
    worked(channelId, at) {
      workedAt.set(channelId, at);
      const ids = parked.get(channelId) ?? [];
      parked.delete(channelId);
      // One alone was at fault itself: it stays in the background, or it would hold up the channel again.
      if (ids.length < parkedBeforePatience) return [];
      const forward = ids.filter((id) => !cameForward.has(id));
      for (const id of forward) cameForward.add(id);
      return forward;
    },
    workedSince: (channelId, at) => (workedAt.get(channelId) ?? Number.NEGATIVE_INFINITY) >= at,
    forget: (id) => void cameForward.delete(id),
  };
}
