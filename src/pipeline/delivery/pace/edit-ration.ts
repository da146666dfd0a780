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
  /** Until when it is spent: what several Telexes on the platform have in common. */
  spentUntil(): EpochMs;
  /** Others have spent it until then. */
  spend(until: EpochMs): void;
};

const none: EditRation = {
  waitMs: () => 0,
  isRationed: () => false,
  limited: () => undefined,
  forget: () => undefined,
  spentUntil: () => 0,
  spend: () => undefined,
};

/**
 * One edit in so long, and some at once after a rest. Each that has to wait is given a turn, in the order in which they came, so
 * that it is asked for once or twice and not at every look. What overtakes goes at once, and the others make room for it.
 */
export function createEditRation({ edits }: Pick<Pace, 'edits'>): EditRation {
  if (edits === undefined) return none;
  const { everyMs, atOnce } = edits;
  const turns = new Map<number, EpochMs>();
  const mostMs = atOnce * everyMs;
  /** An edit costs `everyMs` of time to come; `mostMs` of that may be spent before it has come. */
  let spentUntil: EpochMs = 0;
  let lastTurn: EpochMs = 0;

  return {
    isRationed: (operation) => isEdit(operation) && !operation.overtakes,
    waitMs(operation, now) {
      if (!isEdit(operation)) return 0;
      const spent = Math.max(spentUntil, now) + everyMs;
      if (operation.overtakes) {
        // What was asked for beyond the ration the platform has forgotten after a minute.
        spentUntil = Math.max(spentUntil, Math.min(spent, now + mostMs + minuteMs));
        return 0;
      }
      const turn = turns.get(operation.id);
      if (turn !== undefined && turn > now) return turn - now;
      const isNext = turn !== undefined || lastTurn <= now;
      turns.delete(operation.id);
      if (isNext && spent <= now + mostMs) {
        spentUntil = spent;
        return 0;
      }
      lastTurn = Math.max(now, spent - mostMs, lastTurn + everyMs);
      dropStale(now);
      turns.set(operation.id, lastTurn);
      return lastTurn - now;
    },
    limited(operation, until) {
      if (!isEdit(operation)) return;
      spentUntil = Math.max(spentUntil, until + mostMs);
    },
    forget() {
      turns.clear();
      spentUntil = 0;
      lastTurn = 0;
    },
    spentUntil: () => spentUntil,
    spend(until) {
      spentUntil = Math.max(spentUntil, until);
    },
  };

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
