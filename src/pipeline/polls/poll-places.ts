import type { AnswerWatch } from '../../feeds/fetch/fetch-request.ts';
import { pause } from '../../scheduler/pause.ts';

/** Polls under way at once, but for those that hang. */
export const pollsAtOnce = 512;
/** A poll of which less than `leastBytes` came in so long holds nobody up any more: it goes on beside the others. */
const hangsAfterMs = 2_000;
const leastBytes = 16_384;
/** Those that hang among them: beyond it nothing is begun before one ends. Each is a connection that waits, with less than `leastBytes` of a body. */
const mostUnderWay = 3 * pollsAtOnce;

/** The places that polls take while they are under way. */
export type PollPlaces = {
  /** For a poll that begins. `freed`: it hangs, and gives its place away; null: it asks no host, and keeps it. */
  take(signal: AbortSignal, freed: (() => void) | null): PollPlace;
  /** How many more may be begun beside so many. */
  room(underWay: number): number;
};

/** The place of one poll. One that was given away is had again before more of a body is kept in memory, or a document is read. */
export type PollPlace = AnswerWatch & {
  /** The poll has ended. */
  end(): void;
};

/** How a host that says nothing is waited for. */
export type WaitForHost = (ms: number, signal: AbortSignal) => Promise<void>;

/** Who wants a place again. */
type Waiter = { readonly regain: () => void; readonly resolve: () => void; readonly promise: Promise<void> };

/** All are free. */
export function createPollPlaces(wait: WaitForHost = pause): PollPlaces {
  /** In the order in which they came. */
  const waiting = new Set<Waiter>();
  let taken = 0;

  return {
    take,
    room: (underWay) => Math.min(pollsAtOnce - taken, mostUnderWay - underWay),
  };

  function take(signal: AbortSignal, freed: (() => void) | null): PollPlace {
    const watching = new AbortController();
    let isInPlace = false;
    let bytes = 0;
    let besideBytes = 0;
    let waiter: Waiter | null = null;
    regain();

    return {
      came(more) {
        // The headers are as good as a part of a body.
        bytes += more === 0 ? leastBytes : more;
        if (!isInPlace) besideBytes += more;
        return besideBytes < leastBytes ? null : takeAgain();
      },
      whole() {
        watching.abort();
        return takeAgain();
      },
      end() {
        watching.abort();
        if (waiter !== null) waiting.delete(waiter);
        if (isInPlace) giveAway();
        isInPlace = false;
      },
    };

    function regain(): void {
      if (waiter !== null) signal.removeEventListener('abort', waiter.resolve);
      waiter = null;
      taken += 1;
      isInPlace = true;
      besideBytes = 0;
      if (freed !== null && !watching.signal.aborted) void watch(freed);
    }

    async function watch(tell: () => void): Promise<void> {
      let before: number;
      do {
        before = bytes;
        await wait(hangsAfterMs, watching.signal);
        if (watching.signal.aborted || signal.aborted) return;
      } while (bytes - before >= leastBytes);
      isInPlace = false;
      giveAway();
      tell();
    }

    function takeAgain(): Promise<void> | null {
      if (isInPlace || signal.aborted) return null;
      if (waiter !== null) return waiter.promise;
      if (taken < pollsAtOnce) {
        regain();
        return null;
      }
      waiter = { regain, ...Promise.withResolvers<void>() };
      waiting.add(waiter);
      signal.addEventListener('abort', waiter.resolve, { once: true });
      return waiter.promise;
    }
  }

  function giveAway(): void {
    taken -= 1;
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    next.regain();
    next.resolve();
  }
}
