import type { EpochMs } from './item.ts';

/** Where permanent redirects (301, 308) from a source's written address led, and for how long they have. */
export type SourceMove = {
  readonly to: string;
  /** Since when they led there without a break; null: it was believed and then failed, or nobody noted it. */
  readonly since: EpochMs | null;
  /** Polls that were led there since then. */
  readonly polls: number;
};

/** One answer of a hotel's portal or a parking service proves nothing; two days of them do. */
const believedAfterMs = 2 * 24 * 3_600_000;
const believedAfterPolls = 5;

/** Whether the new address is asked in place of the written one. */
export function isBelieved(move: SourceMove | null, now: EpochMs): move is SourceMove {
  if (move === null || move.since === null) return false;
  return move.polls >= believedAfterPolls && now - move.since >= believedAfterMs;
}

/** What is known of a move after the written address was read. @param permanentUrl where it led for good; null: nowhere */
export function moveOf(
  before: SourceMove | null,
  permanentUrl: string | null,
  now: EpochMs,
): SourceMove | null {
  if (permanentUrl === null) return null;
  if (before?.to !== permanentUrl || before.since === null) return { to: permanentUrl, since: now, polls: 1 };
  return { ...before, polls: before.polls + 1 };
}

/** A move whose new address failed or holds no feed: it has to stand for two days again. */
export function doubted(move: SourceMove): SourceMove {
  return { to: move.to, since: null, polls: 0 };
}
