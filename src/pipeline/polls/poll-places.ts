import type { AnswerWatch } from '../../feeds/fetch/fetch-request.ts';
import { createLoopTurns } from '../../scheduler/loop-turns.ts';
import { pause } from '../../scheduler/pause.ts';
import { type BodiesInHand, createBodiesInHand } from './bodies-in-hand.ts';

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
  take(freed: (() => void) | null): PollPlace;
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

/** One after the other; null where nothing is waited for. */
function first(until: Promise<void> | null, then: () => Promise<void> | null): Promise<void> | null {
  return until === null ? then() : until.then(async () => void (await then()));
}

/** Who wants a place again. */
type Waiter = { readonly regain: () => void; readonly resolve: () => void; readonly promise: Promise<void> };

/** All are free. Once `signal` is aborted none is waited for. */
export function createPollPlaces(
  signal: AbortSignal,
  wait: WaitForHost = pause,
  bodies: BodiesInHand = createBodiesInHand(createLoopTurns(), signal),
): PollPlaces {
  /** In the order in which they came. */
  const waiting = new Set<Waiter>();
  let taken = 0;
  // One listener for all: to add one takes the longer the more there are.
  signal.addEventListener('abort', () => {
    for (const { resolve } of waiting) resolve();
  });

  return {
    take,
    room: (underWay) => Math.min(pollsAtOnce - taken, mostUnderWay - underWay),
  };

  function take(freed: (() => void) | null): PollPlace {
    const watching = new AbortController();
    const body = bodies.take();
    /** It is Telex that does not read on, or did not for a part of the time. */
    let [isHeld, wasHeld] = [false, false];
    let isInPlace = false;
    let bytes = 0;
    let besideBytes = 0;
    let waiter: Waiter | null = null;
    regain();

    return {
      begins(all) {
        // The headers are as good as a part of a body.
        bytes += leastBytes;
        body.expect(all);
      },
      came(more) {
        bytes += more;
        body.add(more);
        if (isInPlace) return inHand();
        besideBytes += more;
        return besideBytes < leastBytes && !body.isLong() ? null : first(takeAgain(), inHand);
      },
      whole() {
        watching.abort();
        return first(first(takeAgain(), inHand), () => (signal.aborted ? null : body.turn()));
      },
      unpacked(more) {
        body.add(more);
        return inHand();
      },
      end() {
        watching.abort();
        body.end();
        if (waiter !== null) waiting.delete(waiter);
        if (isInPlace) giveAway();
        isInPlace = false;
      },
    };

    function regain(): void {
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
        wasHeld = isHeld;
        await wait(hangsAfterMs, watching.signal);
        if (watching.signal.aborted || signal.aborted) return;
      } while (wasHeld || bytes - before >= leastBytes);
      isInPlace = false;
      body.rest();
      giveAway();
      tell();
    }

    function inHand(): Promise<void> | null {
      const until = body.hold();
      if (until === null) return null;
      isHeld = true;
      wasHeld = true;
      return until.then(() => {
        isHeld = false;
      });
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
