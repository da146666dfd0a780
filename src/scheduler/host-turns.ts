import type { EpochMs } from '../domain/item.ts';

/** How a poll ended, as far as it tells of its host. */
export type HostAnswer =
  | { readonly kind: 'answered' }
  /** It was not asked anything after all. */
  | { readonly kind: 'unasked' }
  /** It let us wait in vain. */
  | { readonly kind: 'silent' }
  /** It asked to be left alone until then. */
  | { readonly kind: 'limited'; readonly until: EpochMs };

/**
 * Which hosts may be asked more: as many polls at once as each takes, one of a host that does not answer, and of one that
 * told us to wait only so many in a while.
 */
export type HostTurns = {
  /** Takes a turn; false where the host has none left. A source without a host (a folder) always has one. */
  take(host: string | null, now: EpochMs): boolean;
  /** Gives the turn back. */
  end(host: string | null, answer: HostAnswer): void;
  /** Has no turn now. */
  isFull(host: string | null, now: EpochMs): boolean;
  /** The hosts that have no turn now. */
  full(now: EpochMs): readonly string[];
  /** It asked to be left alone until then, as is known from before a start. */
  leaveAlone(host: string | null, until: EpochMs): void;
};

/** Between two polls of a host that told us to wait: doubled each time that it does, and less with each that it answers. */
const firstGapMs = 2_000;
const longestGapMs = 2 * 60_000;
const easing = 0.9;
/** Less than this is no gap. */
const leastGapMs = 500;

/** @param perHost polls of one host at the same time */
export function createHostTurns(perHost: number): HostTurns {
  const taken = new Map<string, number>();
  /** Timed out, or came out of a pause: one probe at a time until one of them is answered. */
  const doubted = new Set<string>();
  const pausedUntil = new Map<string, EpochMs>();
  /** Hosts that were asked too much: how far apart their polls are, and when the last one began. */
  const slowed = new Map<string, { readonly gapMs: number; readonly takenAt: EpochMs }>();

  function isFull(host: string | null, now: EpochMs): boolean {
    if (host === null) return false;
    const until = pausedUntil.get(host);
    if (until !== undefined && until > now) return true;
    pausedUntil.delete(host);
    const slow = slowed.get(host);
    // A clock that was set back ends the gap.
    if (slow !== undefined && now >= slow.takenAt && now - slow.takenAt < slow.gapMs) return true;
    return (taken.get(host) ?? 0) >= (doubted.has(host) ? 1 : perHost);
  }

  function leaveAlone(host: string | null, until: EpochMs): void {
    if (host === null) return;
    // Those who were under way together hear it together, which is once.
    if (!pausedUntil.has(host)) {
      const { gapMs = firstGapMs / 2, takenAt = Number.NEGATIVE_INFINITY } = slowed.get(host) ?? {};
      slowed.set(host, { gapMs: Math.min(gapMs * 2, longestGapMs), takenAt });
    }
    doubted.add(host);
    pausedUntil.set(host, Math.max(until, pausedUntil.get(host) ?? 0));
  }

  function ease(host: string): void {
    doubted.delete(host);
    const slow = slowed.get(host);
    if (slow === undefined) return;
    const gapMs = slow.gapMs * easing;
    if (gapMs < leastGapMs) slowed.delete(host);
    else slowed.set(host, { ...slow, gapMs });
  }

  return {
    isFull,
    // Whoever is in none of these has all its turns: of thousands of hosts few are asked at the same time.
    full: (now) =>
      [...new Set([...taken.keys(), ...pausedUntil.keys(), ...slowed.keys()])].filter((host) =>
        isFull(host, now),
      ),
    leaveAlone,
    take(host, now) {
      if (isFull(host, now)) return false;
      if (host === null) return true;
      taken.set(host, (taken.get(host) ?? 0) + 1);
      const slow = slowed.get(host);
      if (slow !== undefined) slowed.set(host, { ...slow, takenAt: now });
      return true;
    },
    end(host, answer) {
      if (host === null) return;
      const left = (taken.get(host) ?? 1) - 1;
      if (left > 0) taken.set(host, left);
      else taken.delete(host);
      if (answer.kind === 'answered') ease(host);
      else if (answer.kind === 'silent') doubted.add(host);
      else if (answer.kind === 'limited') leaveAlone(host, answer.until);
    },
  };
}
