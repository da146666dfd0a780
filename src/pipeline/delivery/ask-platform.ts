import type { FindOutcome, SendOutcome } from '../../chat/ports/adapter.ts';
import { leaving } from '../../chat/ports/leaving.ts';
import type { EpochMs } from '../../domain/item.ts';
import { type ClaimedOperation, parentOf, type Settlement } from '../../store/operation.ts';
import type { PublishAct } from '../plan/acting.ts';
import { isInDoubt, judgeAgain } from './ask-again.ts';
import type { Turn } from './begin-turn.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import type { Faults } from './faults.ts';
import { type Judging, judgeLook, judgeSend } from './judge-outcome.ts';
import type { EditRation } from './pace/edit-ration.ts';
import type { PlatformWaits } from './pace/platform-waits.ts';
import { tellLimit } from './tell-settlement.ts';

/** An act that has not ended by then is taken for one whose answer was lost, where its platform says nothing else. */
export const usualActMs = 20_000;
/** It holds up nobody, but only so many acts are under way at once. */
const longestPublishMs = 5_000;

/** What asking a platform needs. `elapsed` is in ms, by a clock that nobody sets; `pause` ends early with its signal. */
export type AskingDeps = Pick<DeliverDeps, 'adapter' | 'clock' | 'log'> & {
  readonly elapsed: () => number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly waits: PlatformWaits;
  readonly ration: Pick<EditRation, 'limited'>;
  readonly faults: Faults;
  readonly judgingOf: (operation: ClaimedOperation) => Judging;
};

/** Asks a platform what a turn wants of it, and judges what it answers, or that it does not. */
export type Asker = {
  /** Nothing is sent where it may not leave any more: its lane may be another's by now. */
  send(
    turn: Extract<Turn, { readonly kind: 'send' }>,
    mayLeave: () => boolean,
    signal: AbortSignal,
  ): Promise<Settlement>;
  look(turn: Extract<Turn, { readonly kind: 'look' }>, signal: AbortSignal): Promise<Settlement>;
  /** The act is not in doubt any more. */
  forget(id: number): void;
};

/** The one that asks a platform; what never answers ends by itself. */
export function createAsker(deps: AskingDeps): Asker {
  const { adapter, clock, log, elapsed, waits, faults, judgingOf } = deps;
  const { pace } = adapter;
  const longestActMs = pace.answerWithinMs ?? usualActMs;
  const longestLookMs = pace.lookWithinMs ?? longestActMs;
  /** When attempts of this process with an unknown end were over, by `elapsed`: a clock that is set proves no absence. */
  const endedAt = new Map<number, number>();
  return { send, look, forget: (id) => void endedAt.delete(id) };

  async function send(
    { operation, acting }: Extract<Turn, { readonly kind: 'send' }>,
    mayLeave: () => boolean,
    signal: AbortSignal,
  ): Promise<Settlement> {
    const { act } = acting;
    const limitMs = act.kind === 'publish' ? longestPublishMs : longestActMs;
    const inTime = timeLimit(limitMs, deps.pause, signal);
    const outcome = await inTime<SendOutcome>(
      (ends) =>
        mayLeave() ? leaving(mayLeave, () => carryOut(act, operation.createdAt, adapter, ends)) : tooLate,
      noAnswerWithin(longestActMs),
    ).catch((error: unknown) => faults.brokeOff(error, operation));
    if (outcome.kind === 'unknown') endedAt.set(operation.id, elapsed());
    const judging = judgingOf(operation);
    const { settlement, holdUntil } = judgeSend(operation, acting, outcome, judging);
    if (holdUntil !== null) waits.hold(operation, holdUntil);
    if (outcome.kind === 'limited') {
      tellLimit(operation, outcome, log);
      deps.ration.limited(operation, judging.now + (outcome.retryAfterMs ?? 0));
    }
    return isInDoubt(operation) ? judgeAgain(operation, settlement, judging) : settlement;
  }

  async function look(
    { operation, uncertain }: Extract<Turn, { readonly kind: 'look' }>,
    signal: AbortSignal,
  ): Promise<Settlement> {
    const { id, key, lane, createdAt: promisedAt, firstAttemptAt } = operation;
    const parentMessageId = parentOf(operation);
    const sought = { key, promisedAt, channel: lane.channel, firstAttemptAt, parentMessageId };
    const inTime = timeLimit(longestLookMs, deps.pause, signal);
    const outcome = await inTime<FindOutcome>(
      (ends) => adapter.find(sought, ends),
      noAnswerWithin(longestLookMs),
    ).catch((error: unknown) => faults.brokeOff(error, operation));
    const ended = endedAt.get(id);
    const passedMs = ended === undefined ? clock() - uncertain.attemptedAt : elapsed() - ended;
    return judgeLook(operation, uncertain, outcome, passedMs, pace, judgingOf(operation));
  }
}

const tooLate = Promise.resolve({ kind: 'not-sent', reason: { code: 'stood-still' } } as const);

function noAnswerWithin(ms: number) {
  const values = { seconds: ms / 1_000 };
  return { kind: 'unknown', reason: { code: 'no-answer-in-time', values } } as const;
}

function carryOut(
  act: Extract<Turn, { readonly kind: 'send' }>['acting']['act'],
  promisedAt: EpochMs,
  adapter: AskingDeps['adapter'],
  ends: AbortSignal,
): Promise<SendOutcome> {
  if (act.kind === 'publish') return publish(act, adapter, ends);
  if (act.kind !== 'look-back') return adapter.send({ ...act, promisedAt }, ends);
  const nothing = { kind: 'sent', messageId: act.kept ?? '' } as const;
  return adapter.takeTwins?.(act.sought, act.kept, ends) ?? Promise.resolve(nothing);
}

/** Publishes where the platform has somebody to publish to. */
async function publish(
  act: PublishAct,
  adapter: AskingDeps['adapter'],
  ends: AbortSignal,
): Promise<SendOutcome> {
  const values = { platform: adapter.platform };
  const nowhere = { kind: 'refused', reason: { code: 'nobody-to-publish-to', values } } as const;
  return (await adapter.publish?.(act.channel, act.messageId, ends)) ?? nowhere;
}

/**
 * Runs an act that ends within `limitMs`, or else as `otherwise`: what never ends holds up nobody. The act is told by its
 * signal when it is over, or when `stopping` is aborted.
 */
function timeLimit(
  limitMs: number,
  pause: (ms: number, signal: AbortSignal) => Promise<void>,
  stopping: AbortSignal,
) {
  return async <Outcome>(
    act: (ends: AbortSignal) => Promise<Outcome>,
    otherwise: Outcome,
  ): Promise<Outcome> => {
    const over = new AbortController();
    const tooLate = pause(limitMs, over.signal).then(() => otherwise);
    try {
      return await Promise.race([act(AbortSignal.any([stopping, over.signal])), tooLate]);
    } finally {
      over.abort();
    }
  };
}
