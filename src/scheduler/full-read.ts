import type { EpochMs } from '../domain/item.ts';

/** However quiet a source, its document is asked for whole so often: some servers answer 304 for ever. */
const longestMs = 6 * 3_600_000;
/** A busy wire does not send its whole document more often than this without having changed it. */
const shortestMs = 15 * 60_000;
/** So many usual gaps without a new document are no longer usual. */
const gapsOfDoubt = 10;
/** Fewer gaps than this tell nothing. */
const leastGaps = 4;

/**
 * Whether it is time for a GET without validators: six hours after the last whole document, or ten times the usual gap
 * between the source's items, whichever is sooner. By the clock, so that a restart is no moment for it.
 *
 * @param lastFullAt when a whole document last came; null: never
 * @param itemGapMs see `usualGapMs`
 */
export function isFullReadDue(lastFullAt: EpochMs | null, itemGapMs: number | null, now: EpochMs): boolean {
  if (lastFullAt === null || lastFullAt > now) return true;
  const doubtMs = itemGapMs === null ? longestMs : Math.max(shortestMs, gapsOfDoubt * itemGapMs);
  return now - lastFullAt >= Math.min(longestMs, doubtMs);
}

/** The usual time between the items of a document: the median of their gaps, in ms; null where too few are dated. */
export function usualGapMs(issuedAt: readonly (EpochMs | null)[]): number | null {
  const times = [...new Set(issuedAt.filter((at) => at !== null))].toSorted((a, b) => a - b);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  if (gaps.length < leastGaps) return null;
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null;
}
