import type { FindOutcome, Pace, SendOutcome } from '../../chat/ports/adapter.ts';
import type { EpochMs } from '../../domain/item.ts';
import { isReason, type Reason } from '../../domain/reason.ts';
import { backOffMs } from '../../scheduler/back-off.ts';
import { longestParkedMs } from '../../store/clock-step.ts';
import type { ClaimedOperation, Settlement, Uncertain } from '../../store/operation.ts';
import type { Acting } from '../plan/acting.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** After an outage of any length nobody waits longer than a minute for the first post. */
export const patience = { firstMs: 2_000, mostMs: minuteMs, factor: 2 };
/** What was parked is tried again after a minute, and at last once an hour where the channel works without it. */
const background = { firstMs: minuteMs, mostMs: hourMs, factor: 2 };
/** Flashes and kills, and whatever waits where nothing got through since: once a minute. */
const soon = { firstMs: minuteMs, mostMs: minuteMs, factor: 1 };
/** What was tried in the background for so long waits for a person. */
const backgroundForMs = 24 * hourMs;
/** A wait that a platform names is believed no longer, and then it is asked again. */
export const longestNamedWaitMs = 5 * minuteMs;
/** Between two looks for the twin of a killed text. */
const killedTwinMs = 10_000;
/** Between two messages that are published in a channel, where the platform does not say. */
const tenAnHourMs = 6 * minuteMs;

/** What the end of an act is judged by. */
export type Judging = {
  readonly now: EpochMs;
  readonly random: () => number;
  /** How long an act may fail before it steps aside. */
  readonly budgetMs: number;
  /** The platform's own posting is up: what is not sent then, is not sent for a reason of its own. */
  readonly isUp: boolean;
  /** It, or its channel, made the whole platform wait before: this wait is its own. */
  readonly isOwnWait: boolean;
  /** Something got through in its channel since the act began to fail. */
  readonly worksHere: boolean;
  /** `Pace.lookBackMs`, or 0. */
  readonly lookBackMs: number;
};

/** What became of an act, and until when the whole platform has to wait (null: it need not). */
export type Judgement = { readonly settlement: Settlement; readonly holdUntil: EpochMs | null };

/** What the platform's answer to an act comes down to. */
export function judgeSend(
  operation: ClaimedOperation,
  { revision, shown, told }: Acting,
  outcome: SendOutcome,
  judging: Judging,
): Judgement {
  if (isLine(operation) && isOver(outcome)) return alone({ kind: 'lapsed', reason: outcome.reason });
  const { now } = judging;
  const nextTryAt = now + backOffMs(operation.attempts + 1, patience, judging.random);
  switch (outcome.kind) {
    case 'sent': {
      if (operation.kind === 'look-back') return alone(judgeLookBack(operation, judging));
      const { messageId, publish = false, unfinished = false } = outcome;
      const isMerged = outcome.merged === true;
      const sent = { kind: 'sent', revision, shown, publish, unfinished, ...(told && { told }) } as const;
      if (isMerged) return alone({ ...sent, messageId: null, reason: { code: 'shown-on-card' } });
      return alone({ ...sent, messageId });
    }
    case 'refused':
      if (isTake(operation)) return alone(onOwnCard(outcome.reason));
      return alone(
        isParted(operation)
          ? { kind: 'lapsed', reason: { code: 'parted', why: outcome.reason } }
          : { kind: 'dead', reason: outcome.reason },
      );
    case 'message-gone':
      // A person took the card away: that its thread is closed is something else.
      if (isTake(operation) && isReason(outcome.reason, 'message-gone'))
        return alone(onOwnCard(outcome.reason));
      return alone({
        kind: 'dead',
        reason: outcome.reason,
        isGone: true,
        ...(outcome.taken === true && { isTaken: true }),
      });
    case 'channel-broken':
      return alone(judgeBroken(operation, outcome.reason, now));
    case 'platform-refused': {
      const until = now + minuteMs;
      const again = {
        kind: 'again',
        dueAt: until,
        reason: outcome.reason,
        fails: judging.isOwnWait,
      } as const;
      // The platform takes the token, as it was asked since: what is refused is the act.
      if (judging.isOwnWait) return alone(withinBudget(operation, again, judging));
      return { settlement: again, holdUntil: until };
    }
    case 'limited':
      return judgeLimit(operation, outcome, nextTryAt, judging);
    case 'unknown': {
      const { reason } = outcome;
      if (operation.kind === 'publish') {
        const again = { kind: 'again', dueAt: nextTryAt, reason, fails: true } as const;
        return alone(withinBudget(operation, again, judging));
      }
      const settlement = { kind: 'uncertain', dueAt: nextTryAt, reason, absent: false, fails: true } as const;
      return alone(withinBudget(operation, settlement, judging));
    }
    case 'not-sent': {
      const { reason } = outcome;
      const fails = judging.isUp || outcome.answered === true;
      return alone(withinBudget(operation, { kind: 'again', dueAt: nextTryAt, reason, fails }, judging));
    }
  }
}

/** Of a new version, of which the card tells as well. */
function isLine(operation: ClaimedOperation): boolean {
  return (operation.kind === 'reply' || operation.kind === 'notice') && operation.about === 'updated';
}

/** By which a story stands under the card of its event. */
function isTake(operation: ClaimedOperation): boolean {
  return (operation.kind === 'reply' || operation.kind === 'notice') && operation.about === 'take';
}

function onOwnCard(why: Reason): Settlement {
  return { kind: 'lapsed', reason: { code: 'on-own-card', why } };
}

/** It cannot be said there: no fault of the channel, which the next post will find out about for itself. */
function isOver(
  outcome: SendOutcome,
): outcome is Extract<SendOutcome, { kind: 'refused' | 'message-gone' | 'channel-broken' }> {
  return outcome.kind === 'refused' || outcome.kind === 'message-gone' || outcome.kind === 'channel-broken';
}

/** A message with several stories is refused as a whole: it is made again in parts, whether it is new or an edit. */
function isParted(operation: ClaimedOperation): boolean {
  if (operation.kind !== 'remake') return operation.kind === 'list' && operation.numbers.length > 0;
  const { appearance } = operation;
  return appearance?.kind === 'list' && appearance.numbers.length > 1;
}

/**
 * The channel waits until a person mends it. An edit or a note that meets the refusal when the channel is tried again may be
 * refused for itself alone: it steps aside, so that the next try is with what comes behind it. The edit of a kill does so at
 * once: whether the channel takes anything is found out by saying the kill there.
 */
function judgeBroken(operation: ClaimedOperation, reason: Reason, now: EpochMs): Settlement {
  const { kind, lane, backgroundTries, urgent } = operation;
  const until = now + longestParkedMs;
  const isChange = kind === 'edit' || kind === 'remake';
  if (isChange && urgent && backgroundTries === null && lane.channel.parkedReason === null)
    return { kind: 'parked', reason, dueAt: now + minuteMs, uncertain: false };
  const isTriedAgain = kind === 'look-back' || lane.channel.parkedReason !== null || backgroundTries !== null;
  if (!isTriedAgain || !ofAMessage.has(kind)) return { kind: 'channel-parked', until, reason };
  return { kind: 'parked', reason, dueAt: until, uncertain: false };
}

/** What is about a message that stands there. */
const ofAMessage: ReadonlySet<ClaimedOperation['kind']> = new Set([
  'edit',
  'remake',
  'reply',
  'dispute',
  'look-back',
]);

/**
 * It is looked through twice, since the first request may be carried out after the first look; where the story was killed,
 * time and again for as long.
 */
function judgeLookBack(
  { attempts, urgent, createdAt }: ClaimedOperation,
  { now, lookBackMs }: Judging,
): Settlement {
  if (urgent && now - createdAt < 2 * lookBackMs)
    return { kind: 'again', dueAt: now + killedTwinMs, reason: null, fails: false };
  if (attempts === 0 && !urgent)
    return { kind: 'again', dueAt: now + lookBackMs, reason: null, fails: false };
  return { kind: 'sent', messageId: null, revision: null };
}

function judgeLimit(
  operation: ClaimedOperation,
  { retryAfterMs, wholePlatform, ofThread = false }: Extract<SendOutcome, { kind: 'limited' }>,
  nextTryAt: EpochMs,
  judging: Judging,
): Judgement {
  const until =
    retryAfterMs === null ? nextTryAt : judging.now + Math.min(Math.ceil(retryAfterMs), longestNamedWaitMs);
  const reason = { code: 'asked-to-wait' } as const;
  // Ten an hour is what it is: nothing fails, and posts do not wait for it.
  if (operation.kind === 'publish' && !wholePlatform) {
    const dueAt = judging.now + Math.min(Math.ceil(retryAfterMs ?? tenAnHourMs), hourMs);
    return alone({ kind: 'again', dueAt, reason, fails: false });
  }
  if (wholePlatform && judging.isOwnWait) {
    return alone(withinBudget(operation, { kind: 'again', dueAt: until, reason, fails: true }, judging));
  }
  if (wholePlatform) {
    return { settlement: { kind: 'again', dueAt: until, reason, fails: false }, holdUntil: until };
  }
  // The limit of an edit is often one of its message; posts of other stories go on.
  const isOfMessage = ofThread || operation.kind === 'edit' || operation.kind === 'remake';
  const settlement: Settlement = isOfMessage
    ? { kind: 'again', dueAt: until, reason, fails: true }
    : { kind: 'channel-limited', until, reason };
  return alone(withinBudget(operation, settlement, judging));
}

/** What a look in the history comes down to. */
export function judgeLook(
  operation: ClaimedOperation,
  { revision, absentLooks, reason: doubt }: Uncertain,
  outcome: FindOutcome,
  /** Since the attempt was over, by a clock that nobody sets where that is known. */
  passedMs: number,
  { historyLagMs: usualLagMs, lateMs = usualLagMs }: Pace,
  judging: Judging,
): Settlement {
  const { now, random } = judging;
  // A request that was merely slow may be carried out long after one whose connection broke.
  const historyLagMs = isReason(doubt, 'no-answer-in-time') ? Math.max(usualLagMs, lateMs) : usualLagMs;
  switch (outcome.kind) {
    case 'found':
      return {
        kind: 'sent',
        messageId: outcome.messageId,
        revision,
        reason: { code: 'found-in-history' },
        publish: outcome.publish ?? false,
        unfinished: outcome.unfinished ?? false,
      };
    case 'absent': {
      // Absence is believed at the second look, once the history had time to show it.
      if (absentLooks > 0 && passedMs >= historyLagMs)
        return { kind: 'again', dueAt: now, reason: { code: 'not-in-history' }, fails: false };
      const leastMs = Math.min(patience.firstMs, historyLagMs);
      const dueAt = now + Math.ceil(Math.max(historyLagMs - Math.max(0, passedMs), leastMs));
      const reason = { code: 'not-in-history-yet', ...(doubt !== null && { why: rootOf(doubt) }) } as const;
      return { kind: 'uncertain', dueAt, reason, absent: true, fails: false };
    }
    case 'unknown': {
      const dueAt = now + backOffMs(1, patience, random);
      const { reason } = outcome;
      return withinBudget(
        operation,
        { kind: 'uncertain', dueAt, reason, absent: false, fails: true },
        judging,
      );
    }
    case 'cannot-look':
      return park(operation, { code: 'perhaps-posted', why: outcome.reason }, true, judging);
  }
}

/** Why it is in doubt in the first place. */
function rootOf(reason: Reason): Reason {
  return typeof reason === 'string' || reason.why === undefined ? reason : rootOf(reason.why);
}

/** An act that has failed for as long as its budget steps aside, alone. What was parked before does so at once. */
export function withinBudget(
  operation: ClaimedOperation,
  settlement: Extract<Settlement, { kind: 'again' | 'uncertain' | 'channel-limited' }>,
  judging: Judging,
): Settlement {
  const { failingSince, backgroundTries } = operation;
  const fails = settlement.kind === 'channel-limited' || settlement.fails;
  if (!fails) return settlement;
  const isSpent = failingSince !== null && judging.now - failingSince >= judging.budgetMs;
  if (!isSpent && backgroundTries === null) return settlement;
  return park(operation, settlement.reason ?? { code: 'fails' }, settlement.kind === 'uncertain', judging);
}

function park(
  { failingSince, backgroundTries, urgent }: ClaimedOperation,
  reason: Reason,
  uncertain: boolean,
  { now, random, worksHere }: Judging,
): Settlement {
  const isOver = failingSince !== null && now - failingSince >= backgroundForMs;
  const dueAt = isOver
    ? null
    : now + backOffMs((backgroundTries ?? 0) + 1, worksHere && !urgent ? background : soon, random);
  return { kind: 'parked', reason, dueAt, uncertain };
}

function alone(settlement: Settlement): Judgement {
  return { settlement, holdUntil: null };
}
