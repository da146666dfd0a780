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

/** Which hosts may be asked more: as many polls at once as each takes, one of a host that does not answer. */
export type HostTurns = {
  /** Takes a turn; false where the host has none left. A source without a host (a folder) always has one. */
  take(host: string | null, now: EpochMs): boolean;
  /** Gives the turn back. */
  end(host: string | null, answer: HostAnswer): void;
  /** Has no turn now. */
  isFull(host: string | null, now: EpochMs): boolean;
};

/** @param perHost polls of one host at the same time */
export function createHostTurns(perHost: number): HostTurns {
  const taken = new Map<string, number>();
  /** Timed out, or came out of a pause: one probe at a time until one of them is answered. */
  const doubted = new Set<string>();
  const pausedUntil = new Map<string, EpochMs>();

  function isFull(host: string | null, now: EpochMs): boolean {
    if (host === null) return false;
    const until = pausedUntil.get(host);
    if (until !== undefined && until > now) return true;
    pausedUntil.delete(host);
    return (taken.get(host) ?? 0) >= (doubted.has(host) ? 1 : perHost);
  }

  return {
    isFull,
    take(host, now) {
      if (isFull(host, now)) return false;
      if (host !== null) taken.set(host, (taken.get(host) ?? 0) + 1);
      return true;
    },
    end(host, answer) {
      if (host === null) return;
      const left = (taken.get(host) ?? 1) - 1;
      if (left > 0) taken.set(host, left);
      else taken.delete(host);
      if (answer.kind === 'answered') doubted.delete(host);
      else if (answer.kind !== 'unasked') doubted.add(host);
      if (answer.kind === 'limited') pausedUntil.set(host, answer.until);
    },
  };
}
