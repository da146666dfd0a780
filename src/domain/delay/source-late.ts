import type { EpochMs } from '../item.ts';

/** A poll that hangs, and a host that asks to be left alone, are over by then: a source that was to be read longer ago is behind. */
export const lateAfterMs = 15 * 60_000;

/** What is known of when a source is to be read. */
type Turn = {
  /** 0: at once, as all are at a start. */
  readonly nextPollAt: EpochMs | null;
  /** Until when somebody reads it. */
  readonly leaseUntil: EpochMs | null;
  readonly isPaused?: true;
};

/** Since when a source is to be read that nobody reads; null: it is not yet, or not at all. At a start every source is; it has waited since then and no longer. */
export function dueSince(
  { nextPollAt, leaseUntil, isPaused }: Turn,
  now: EpochMs,
  startedAt = 0,
): EpochMs | null {
  if (nextPollAt === null || isPaused || nextPollAt > now || (leaseUntil ?? 0) > now) return null;
  return Math.max(nextPollAt, startedAt);
}

/** It was to be read and was not, or what was read could not be kept: that it worked the last time says nothing of now. */
export function isLate(source: Turn & { readonly state: string }, now: EpochMs): boolean {
  const since = dueSince(source, now) ?? 0;
  return source.state === 'ok' && since > 0 && now - since > lateAfterMs;
}
