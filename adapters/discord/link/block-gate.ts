import { backOffMs } from '../../../src/scheduler/back-off.ts';

/** Between two questions whether Cloudflare still blocks our address, in milliseconds: doubled from first to most. */
export const usualBlockedMs = { first: 2000, most: 30_000 } as const;
/** A wait that is named is believed no longer, and then it is asked again. */
const longestNamedMs = 300_000;
/** Discord bans an address for 10,000 refused requests in ten minutes; from a tenth of that on we slow down. */
const mostInvalid = 1_000;
const invalidWithinMs = 600_000;
const slowMs = 600;

/** Whether anything may be asked of Discord at all. Counted for the address that we ask from, not for a channel. */
export type BlockGate = {
  /** Milliseconds in which nothing may be asked; 0: go on, and tell how it ended. */
  waitMs(): number;
  /** Cloudflare turned the request away before Discord saw it; `namedMs` is the wait that it named. Returns the wait. */
  blocked(namedMs: number | null): number;
  /** Discord itself answered; `isInvalid` with a 401, a 403 or a 429 that counts against us. */
  answered(isInvalid: boolean): void;
  /** No answer came: nothing is known. */
  lost(): void;
  /** How many of the last ten minutes' requests counted against us. */
  refused(): number;
};

/**
 * `elapsed` in milliseconds, by a clock that nobody sets; `blockedMs` as `usualBlockedMs`; `onSlow` is told when so much was refused that we slow down.
 */
export function createBlockGate(deps: {
  readonly elapsed: () => number;
  readonly random: () => number;
  readonly blockedMs: { readonly first: number; readonly most: number };
  readonly onBlocked: () => void;
  readonly onSlow: (refused: number) => void;
}): BlockGate {
  const { elapsed, random, blockedMs } = deps;
  const patience = { firstMs: blockedMs.first, mostMs: blockedMs.most, factor: 2 };
  // While one request finds that out, the others wait so long.
  const probeMs = blockedMs.first / 2;
  let blockedUntil: number | null = null;
  let blocks = 0;
  let isProbing = false;
  let lastAt = Number.NEGATIVE_INFINITY;
  let isSlow = false;
  let invalid: number[] = [];
  return {
    waitMs() {
      const now = elapsed();
      const openAt = Math.max(blockedUntil ?? now, isSlow ? lastAt + slowMs : now);
      if (openAt > now) return Math.ceil(openAt - now);
      if (blockedUntil !== null && isProbing) return probeMs;
      isProbing = blockedUntil !== null;
      lastAt = now;
      noteInvalid(now, false);
      return 0;
    },
    blocked(namedMs) {
      const now = elapsed();
      isProbing = false;
      // Others that were under way say the same again.
      if (blockedUntil !== null && now < blockedUntil) return Math.ceil(blockedUntil - now);
      blocks += 1;
      const waitMs = Math.max(
        Math.min(namedMs ?? 0, longestNamedMs),
        Math.ceil(backOffMs(blocks, patience, random)),
      );
      blockedUntil = now + waitMs;
      deps.onBlocked();
      return waitMs;
    },
    answered(isInvalid) {
      isProbing = false;
      blockedUntil = null;
      blocks = 0;
      noteInvalid(elapsed(), isInvalid);
    },
    lost() {
      isProbing = false;
    },
    refused() {
      const since = elapsed() - invalidWithinMs;
      return invalid.filter((at) => at >= since).length;
    },
  };

  function noteInvalid(now: number, isNew: boolean): void {
    if (isNew) invalid.push(now);
    else if (!isSlow) return;
    const since = now - invalidWithinMs;
    if ((invalid[0] ?? now) < since) invalid = invalid.filter((at) => at >= since);
    const isTooMany = invalid.length >= mostInvalid;
    if (isTooMany && !isSlow) deps.onSlow(invalid.length);
    isSlow = isTooMany;
  }
}
