import type { FindOutcome, Pace, SendOutcome } from '../../chat/ports/adapter.ts';
import type { EpochMs } from '../../domain/item.ts';
import { backOffMs } from '../../scheduler/back-off.ts';
import { LostLaneError } from '../../store/ledger.ts';
import type { ClaimedOperation, Settlement, Uncertain } from '../../store/operation.ts';
import type { PublishAct, ShownStory } from '../plan-act.ts';
import { isInDoubt, judgeAgain } from './ask-again.ts';
import type { Turn } from './begin-turn.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { createFaults, messageOf } from './faults.ts';
import { followUp } from './follow-up.ts';
import { type Judging, judgeLook, judgeSend, patience, withinBudget } from './judge-outcome.ts';
import { promiseLookBack } from './look-back.ts';
import type { Pacer } from './pacer.ts';
import { createPlatformWaits } from './platform-waits.ts';
import { createSpells } from './spells.ts';
import { tellLimit, tellSettlement } from './tell-settlement.ts';
import { timeLimit } from './time-limit.ts';

/** An act that has not ended by then is taken for one whose answer was lost, where its platform says nothing else. */
const usualActMs = 20_000;
/** It holds up nobody, but only so many acts are under way at once. */
const longestPublishMs = 5_000;
/** Nobody else works a lane for so long after it was claimed: longer than any act may take. */
export function leaseMsOf({ answerWithinMs = usualActMs }: Pace): number {
  return answerWithinMs + 10_000;
}

/** What carrying out a turn needs. `elapsed` is in ms, by a clock that nobody sets; `pause` ends early with its signal. */
export type WorkDeps = DeliverDeps & {
  readonly elapsed: () => number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly pacer: Pacer;
};

/** Carries out what a turn asks for and settles it. */
export type Worker = {
  work(turn: Extract<Turn, { readonly kind: 'look' | 'send' }>, signal: AbortSignal): Promise<void>;
  tell(operation: ClaimedOperation, settlement: Settlement): void;
  /** A fault of our own in making an act: tried again within its budget, so that it holds up nobody else. */
  onFault(error: unknown, operation: ClaimedOperation): Settlement;
};

/** The worker of one platform: it sends or looks up, judges what came of it, and settles that under the lane's fence. */
export function createWorker(deps: WorkDeps): Worker {
  const { adapter, store, clock, random, log, elapsed, pacer } = deps;
  const { pace, platform } = adapter;
  const longestActMs = pace.answerWithinMs ?? usualActMs;
  const noAnswer = noAnswerWithin(longestActMs);
  const longestLookMs = pace.lookWithinMs ?? longestActMs;
  const spells = createSpells();
  const waits = createPlatformWaits(pacer);
  const faults = createFaults(log);
  /** When attempts of this process with an unknown end were over, by `elapsed`: a clock that is set proves no absence. */
  const endedAt = new Map<number, number>();

  return {
    async work(turn, signal) {
      const { operation } = turn;
      const freeAt = pacer.leave();
      const settlement = await (turn.kind === 'look' ? look(turn, signal) : send(turn, signal));
      if (settlement.kind !== 'uncertain') endedAt.delete(operation.id);
      const stories = storiesIn(turn);
      await settle(operation, settlement, stories, freeAt);
    },
    tell,
    onFault(error, operation) {
      faults.tell(error, operation, 'a message could not be made');
      return notMade(error, operation, judgingOf(operation));
    },
  };

  async function send(
    { operation, acting }: Extract<Turn, { readonly kind: 'send' }>,
    signal: AbortSignal,
  ): Promise<Settlement> {
    const { act } = acting;
    const limitMs = act.kind === 'publish' ? longestPublishMs : longestActMs;
    const inTime = timeLimit(limitMs, deps.pause, signal);
    const outcome = await inTime<SendOutcome>((ends) => carryOut(act, adapter, ends), noAnswer).catch(
      (error: unknown) => faults.brokeOff(error, operation),
    );
    if (outcome.kind === 'unknown') endedAt.set(operation.id, elapsed());
    const judging = judgingOf(operation);
    const { settlement, holdUntil } = judgeSend(operation, acting, outcome, judging);
    if (holdUntil !== null) waits.hold(operation, holdUntil);
    if (outcome.kind === 'limited') tellLimit(operation, outcome, log);
    return isInDoubt(operation) ? judgeAgain(operation, settlement, acting, judging) : settlement;
  }

  async function look(
    { operation, uncertain }: Extract<Turn, { readonly kind: 'look' }>,
    signal: AbortSignal,
  ): Promise<Settlement> {
    const { id, key, lane, firstAttemptAt } = operation;
    const parentMessageId = parentOf(operation);
    const sought = { key, channel: lane.channel, firstAttemptAt, parentMessageId };
    const inTime = timeLimit(longestLookMs, deps.pause, signal);
    const outcome = await inTime<FindOutcome>(
      (ends) => adapter.find(sought, ends),
      noAnswerWithin(longestLookMs),
    ).catch((error: unknown) => faults.brokeOff(error, operation));
    const ended = endedAt.get(id);
    const passedMs = ended === undefined ? clock() - uncertain.attemptedAt : elapsed() - ended;
    return judgeLook(operation, uncertain, outcome, passedMs, pace, judgingOf(operation));
  }

  async function settle(
    operation: ClaimedOperation,
    settlement: Settlement,
    stories: readonly ShownStory[],
    freeAt: EpochMs,
  ): Promise<void> {
    const { id } = operation.lane.channel;
    const { kind } = settlement;
    // Only what the platform took proves that the channel works.
    const gotThrough = kind === 'sent' && settlement.messageId !== null;
    if (kind === 'sent' || kind === 'dead' || kind === 'lapsed') {
      for (const known of [waits, spells, faults]) known.forget(operation.id);
    }
    if (gotThrough) waits.worked(id);
    const forward = gotThrough ? spells.worked(id, clock()) : [];
    if (settlement.kind === 'parked') spells.parked(id, operation.id);
    try {
      await store.transaction(async (ports) => {
        const now = clock();
        if (operation.kind === 'publish') await ports.ledger.settleBeside(operation, settlement, now);
        else await ports.ledger.settle(operation, settlement, now, freeAt);
        await followUp(operation, settlement, stories, now, ports);
        await promiseLookBack(operation, settlement, pace, now, ports);
        await ports.ledger.comeForward(
          forward.filter((each) => each !== operation.id),
          now,
        );
      });
    } catch (error) {
      if (!(error instanceof LostLaneError)) throw error;
      log.warn(
        { err: error, platform, operation: operation.id },
        'an answer came too late to be written down; it is looked up',
      );
      return;
    }
    tell(operation, settlement);
  }

  function judgingOf(operation: ClaimedOperation): Judging {
    const { failingSince } = operation;
    const { id } = operation.lane.channel;
    const now = clock();
    return {
      now,
      random,
      budgetMs: spells.budgetMs(id),
      isUp: adapter.state().posting.kind === 'up',
      lookBackMs: pace.lookBackMs ?? 0,
      isOwnWait: waits.isOwn(operation),
      worksHere: failingSince !== null && spells.workedSince(id, failingSince),
    };
  }

  function tell(operation: ClaimedOperation, settlement: Settlement): void {
    deps.onSettled?.(operation, settlement);
    tellSettlement(operation, settlement, clock(), log);
  }
}

function noAnswerWithin(ms: number) {
  const values = { seconds: ms / 1_000 };
  return { kind: 'unknown', reason: { code: 'no-answer-in-time', values } } as const;
}

/** A message that could not be made is tried again within its budget. */
function notMade(error: unknown, operation: ClaimedOperation, judging: Judging): Settlement {
  const dueAt = judging.now + backOffMs(operation.attempts + 1, patience, judging.random);
  const reason = { code: 'not-made', detail: messageOf(error) } as const;
  return withinBudget(operation, { kind: 'again', dueAt, reason, fails: true }, judging);
}

function carryOut(
  act: Extract<Turn, { readonly kind: 'send' }>['acting']['act'],
  adapter: WorkDeps['adapter'],
  ends: AbortSignal,
): Promise<SendOutcome> {
  if (act.kind === 'publish') return publish(act, adapter, ends);
  if (act.kind !== 'look-back') return adapter.send(act, ends);
  const nothing = { kind: 'sent', messageId: act.kept ?? '' } as const;
  return adapter.takeTwins?.(act.sought, act.kept, ends) ?? Promise.resolve(nothing);
}

/** Publishes where the platform has somebody to publish to. */
async function publish(
  act: PublishAct,
  adapter: WorkDeps['adapter'],
  ends: AbortSignal,
): Promise<SendOutcome> {
  const values = { platform: adapter.platform };
  const nowhere = { kind: 'refused', reason: { code: 'nobody-to-publish-to', values } } as const;
  return (await adapter.publish?.(act.channel, act.messageId, ends)) ?? nowhere;
}

/** The message that it would stand under. */
function parentOf(operation: ClaimedOperation): string | null {
  if (operation.kind === 'dispute') return operation.card.messageId;
  return operation.kind === 'reply' ? operation.parentMessageId : null;
}

/** What can be read in a message that was sent, or that stood there already. */
function storiesIn(turn: Parameters<Worker['work']>[0]): readonly ShownStory[] {
  const { operation } = turn;
  if (turn.kind === 'look') return readIn(operation, turn.uncertain);
  const { uncertain } = operation;
  return uncertain !== null && isInDoubt(operation) ? readIn(operation, uncertain) : turn.acting.stories;
}

/** What can be read in a message that was found in the history. */
function readIn(operation: ClaimedOperation, { revision }: Uncertain): readonly ShownStory[] {
  if (operation.kind === 'list') return operation.numbers.map((number) => ({ number, revision: null }));
  return operation.number === null ? [] : [{ number: operation.number, revision }];
}
