import type { EpochMs } from '../../domain/item.ts';
import type { Reason } from '../../domain/reason.ts';
import { backOffMs } from '../../scheduler/back-off.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';
import { type Judging, patience, withinBudget } from './judge-outcome.ts';

/** Where it may have happened it is done again: it comes to the same. */
const mayBeRepeated: ReadonlySet<ClaimedOperation['kind']> = new Set([
  'edit',
  'remake',
  'publish',
  'look-back',
]);

/** It may have happened, and to do it again might do it twice. */
export function isInDoubt({ uncertain, kind }: Pick<ClaimedOperation, 'uncertain' | 'kind'>): boolean {
  return uncertain !== null && !mayBeRepeated.has(kind);
}

/**
 * The platform still knows the key of the first attempt: sent again, it gives back the message that stands there, or
 * posts the one that does not. That needs no history, which may be unreadable.
 */
export function knowsKey(
  { firstAttemptAt }: Pick<ClaimedOperation, 'firstAttemptAt'>,
  now: EpochMs,
  sameKeyMs: number,
): boolean {
  const passedMs = now - firstAttemptAt;
  return passedMs >= 0 && passedMs < sameKeyMs;
}

/**
 * What the answer to an act that was sent again comes down to. Only what stands there ends the doubt: that nothing
 * happened this time says nothing of the time before. The message may show the story as it stood then.
 */
export function judgeAgain(
  operation: ClaimedOperation,
  settlement: Settlement,
  judging: Judging,
): Settlement {
  const { uncertain } = operation;
  if (uncertain === null) return settlement;
  switch (settlement.kind) {
    case 'sent': {
      // What stands there was made at the first try: who had the story then, or what a list said, nobody knows.
      const { shown, ...rest } = settlement;
      return { ...rest, revision: uncertain.revision };
    }
    case 'uncertain':
      return settlement;
    case 'parked':
      return { ...settlement, uncertain: true };
    case 'again':
      return doubted(settlement.dueAt, settlement.reason ?? { code: 'fails' }, settlement.fails);
    case 'channel-limited':
      return doubted(settlement.until, settlement.reason, false);
    default: {
      // It stood there, and somebody took it away since.
      if (operation.kind === 'post' && settlement.kind === 'dead' && settlement.isGone === true)
        return settlement;
      const dueAt = judging.now + backOffMs(operation.attempts + 1, patience, judging.random);
      return withinBudget(operation, doubted(dueAt, settlement.reason, true), judging);
    }
  }
}

function doubted(
  dueAt: EpochMs,
  reason: Reason,
  fails: boolean,
): Extract<Settlement, { readonly kind: 'uncertain' }> {
  return { kind: 'uncertain', dueAt, reason, absent: false, fails };
}
