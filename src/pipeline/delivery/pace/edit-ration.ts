import type { Pace } from '../../../chat/ports/adapter.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { ClaimedOperation } from '../../../store/operation.ts';

const minuteMs = 60_000;
/** Edits whose turn is so long past were made otherwise, or not at all. */
const forgottenAfterMs = 60 * minuteMs;

/** When edits may be made on a platform that counts them apart from posts. */
export type EditRation = {
  /** How long the act has to wait; 0: it goes now, and is counted. What is no edit never waits. */
  waitMs(operation: ClaimedOperation, now: EpochMs): number;
  /** The act waits for the ration, so that it takes no turn of a post. */
  isRationed(operation: ClaimedOperation): boolean;
  /** The platform said of the act that it takes none until then: where it is an edit, no other is asked for meanwhile. */
  limited(operation: ClaimedOperation, until: EpochMs): void;
  /** The clock was set back: no wait of a later clock holds. */
  forget(): void;
};

const none: EditRation = {
  waitMs: () => 0,
  isRationed: () => false,
  limited: () => undefined,
  forget: () => undefined,
};

/**
 * One edit in so long, and some at once after a rest. Each that has to wait is given a turn, in the order in which they came, so
 * that it is asked for once or twice and not at every look. What overtakes goes at once, and the others make room for it.
 * Several Telexes on one platform have each its part.
 */
export function createEditRation(
  { edits }: Pick<Pace, 'edits'>,
  replicas: () => number = () => 1,
): EditRation {
  if (edits === undefined) return none;
  const { atOnce } = edits;
  const turns = new Map<number, EpochMs>();
  const everyMsNow = () => edits.everyMs * replicas();
  /** An edit costs `everyMs` of it. */
  let creditMs = mostMs();
  let countedAt: EpochMs | null = null;
  let lastTurn: EpochMs = 0;

  return {
    isRationed: (operation) => isEdit(operation) && !operation.overtakes,
    waitMs(operation, now) {
      if (!isEdit(operation)) return 0;
      const everyMs = everyMsNow();
      count(now);
      if (operation.overtakes) {
        // What was asked for beyond the ration the platform has forgotten after a minute.
        creditMs = Math.max(-minuteMs, creditMs - everyMs);
        return 0;
      }
      const turn = turns.get(operation.id);
      if (turn !== undefined && turn > now) return turn - now;
      const isNext = turn !== undefined || lastTurn <= now;
      turns.delete(operation.id);
      if (isNext && creditMs >= everyMs) {
        creditMs -= everyMs;
        return 0;
      }
      lastTurn = Math.max(now + nextInMs(now, everyMs), lastTurn + everyMs);
      dropStale(now);
      turns.set(operation.id, lastTurn);
      return lastTurn - now;
    },
    limited(operation, until) {
      if (!isEdit(operation)) return;
      creditMs = Math.min(creditMs, 0);
      countedAt = Math.max(until, countedAt ?? 0);
    },
    forget() {
      turns.clear();
      countedAt = null;
      lastTurn = 0;
    },
  };

  /** At least one edit, and never more than all of them may make at once together. */
  function mostMs(): number {
    return Math.max(everyMsNow(), atOnce * (edits?.everyMs ?? 0));
  }

  function count(now: EpochMs): void {
    creditMs = Math.min(mostMs(), creditMs + Math.max(0, now - (countedAt ?? now)));
    countedAt = Math.max(now, countedAt ?? now);
  }

  function nextInMs(now: EpochMs, everyMs: number): number {
    return Math.max(0, (countedAt ?? now) - now) + Math.max(0, everyMs - creditMs);
  }

  function dropStale(now: EpochMs): void {
    for (const [id, turn] of turns) {
      if (turn >= now - forgottenAfterMs) return;
      turns.delete(id);
    }
  }
}

/** Of a card, and of a list or a notice. */
function isEdit({ kind }: ClaimedOperation): boolean {
  return kind === 'edit' || kind === 'remake';
}
