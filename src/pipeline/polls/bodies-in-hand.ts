import type { LoopTurns } from '../../scheduler/loop-turns.ts';

/** A body up to here waits for nobody, packed and unpacked together: it is read in a moment. */
const freeBytes = 64 * 1024;
/** What a longer one takes at once. */
export const pieceBytes = 1024 * 1024;
/** So many pieces are in hand, of all bodies together; one body may be longer than all of them, where no other is. */
export const mostPieces = 16;

/**
 * How much of long bodies is kept in memory at once, from the first of it until its poll ends. The next waits, and its host with it:
 * what is not read stays in its own hands. Hundreds that answer in the same moment are read some at a time.
 */
export type BodiesInHand = {
  /** For one poll, which holds nothing yet. */
  take(): BodyInHand;
};

/** The body of one poll. */
export type BodyInHand = {
  /** Its host says how long it is: of one that is not short no 64 KB are read before it is held. */
  expect(bytes: number): void;
  /** It is, or is said to be. */
  isLong(): boolean;
  /** So many bytes more of it are there. */
  add(bytes: number): void;
  /** Before more of it is read: what is there is in hand; null: at once. */
  hold(): Promise<void> | null;
  /** Before it is joined and read: a turn of the event loop of its own where it is long. */
  turn(): Promise<void> | null;
  /** Its host says nothing more: others are read instead until it is held again. */
  rest(): void;
  /** Nothing of it is kept any more. */
  end(): void;
};

/** Who waits for so many pieces more than it has. */
type Waiter = {
  readonly pieces: number;
  readonly has: number;
  readonly goOn: () => void;
  readonly leave: () => void;
};

/** Nothing is in hand. `turn`: one at each turn of the event loop. Once `signal` is aborted nothing is waited for. */
export function createBodiesInHand(turn: LoopTurns, signal: AbortSignal): BodiesInHand {
  /** Those of which there is something in hand already, and those of which there is not: each in the order in which they came. */
  const [growing, coming] = [new Set<Waiter>(), new Set<Waiter>()];
  let inHand = 0;
  /** Those that hold pieces and wait for none: while there is one, it will give them back. */
  let going = 0;
  // One listener for all: to add one takes the longer the more there are.
  signal.addEventListener('abort', () => {
    for (const { leave } of [...growing, ...coming]) leave();
  });

  return { take };

  function take(): BodyInHand {
    let bytes = 0;
    let pieces = 0;
    let needsRoom = false;
    let isGoing = false;
    let waiting: { readonly leave: () => void; readonly promise: Promise<void> } | null = null;

    return {
      expect(all) {
        needsRoom = all > freeBytes;
      },
      isLong: () => needsRoom,
      add(more) {
        bytes += more;
        needsRoom ||= bytes > freeBytes;
      },
      hold,
      turn: () => (needsRoom ? turn() : null),
      rest: letGo,
      end: letGo,
    };

    function hold(): Promise<void> | null {
      if (waiting !== null) return waiting.promise;
      const wanted = needsRoom ? Math.max(1, Math.ceil(bytes / pieceBytes)) - pieces : 0;
      if (wanted <= 0 || signal.aborted) return null;
      goes(false);
      if (growing.size + (pieces > 0 ? 0 : coming.size) === 0 && isRoomFor(wanted)) {
        have(wanted);
        return null;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      const queue = pieces > 0 ? growing : coming;
      const leave = () => {
        queue.delete(waiter);
        waiting = null;
        resolve();
      };
      const waiter: Waiter = {
        pieces: wanted,
        has: pieces,
        leave,
        goOn() {
          leave();
          have(wanted);
        },
      };
      queue.add(waiter);
      waiting = { leave, promise };
      letNextGoOn();
      return promise;
    }

    function have(more: number): void {
      inHand += more;
      pieces += more;
      goes(true);
    }

    function goes(is: boolean): void {
      going += Number(is) - Number(isGoing);
      isGoing = is;
    }

    function letGo(): void {
      waiting?.leave();
      goes(false);
      inHand -= pieces;
      pieces = 0;
      letNextGoOn();
    }
  }

  function isRoomFor(pieces: number): boolean {
    return going === 0 || inHand + pieces <= mostPieces;
  }

  /** Where none can go on, it is always the same one that does, up to its end: else each of them comes to more than there is room for. */
  function furthest(): Waiter | undefined {
    let most: Waiter | undefined;
    for (const waiter of growing) if (most === undefined || waiter.has > most.has) most = waiter;
    return most;
  }

  function letNextGoOn(): void {
    for (;;) {
      const [next] = growing.size === 0 ? coming : going > 0 ? growing : [furthest()];
      if (next === undefined || !isRoomFor(next.pieces)) return;
      next.goOn();
    }
  }
}
