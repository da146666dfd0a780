import type { Log } from '../../observability/log.ts';
import type { Lane } from '../../store/operation.ts';
import { UnusableStoreError } from '../../store/unusable-store.ts';

const shortestRestMs = 1_000;
const longestRestMs = 30_000;

/** The lane that a turn is begun in; null: none is claimed yet, or the turn is begun. */
export type Claim = { lane: Lane | null };

/**
 * Lanes in which a fault of ours kept a turn from being begun. Each rests, from a second to half a minute as it happens again and
 * again, and no other lane waits for it.
 */
export type RestingLanes = {
  /**
   * Begins turns, in one transaction. Null: a fault of ours in the lane that was claimed undid it, and is told; that lane
   * rests from now on. Throws what is the store's own, and what was thrown with no lane claimed.
   */
  begin<Begun>(turns: (claim: Claim) => Promise<Begun>): Promise<Begun | null>;
  /** A turn of that lane was begun. */
  begun(channelId: number): void;
  /** Channels that rest now. */
  resting(): readonly number[];
  /** Until the first of them may be tried again; Infinity: none rests. */
  endsInMs(): number;
};

/** `elapsed` is in milliseconds, by a clock that nobody sets. */
export function createRestingLanes(elapsed: () => number, log: Log): RestingLanes {
  const rests = new Map<number, { readonly until: number; readonly lastedMs: number }>();
  const ends = () => [...rests].filter(([, { until }]) => until > elapsed());
  return {
    async begin(turns) {
      const claim: Claim = { lane: null };
      try {
        return await turns(claim);
      } catch (error) {
        const { lane } = claim;
        if (lane === null || error instanceof UnusableStoreError) throw error;
        const { id, name, platform } = lane.channel;
        const before = rests.get(id)?.lastedMs ?? 0;
        const lastedMs = Math.min(longestRestMs, Math.max(shortestRestMs, before * 2));
        rests.set(id, { until: elapsed() + lastedMs, lastedMs });
        log.error(
          { err: error, channel: name, platform, restMs: lastedMs },
          'a turn could not be begun by a fault of our own; its channel rests, the others go on',
        );
        return null;
      }
    },
    begun: (channelId) => void rests.delete(channelId),
    resting: () => ends().map(([channelId]) => channelId),
    endsInMs: () => Math.min(Infinity, ...ends().map(([, { until }]) => until - elapsed())),
  };
}
