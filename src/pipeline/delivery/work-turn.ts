import type { Pace } from '../../chat/ports/adapter.ts';
import type { EpochMs } from '../../domain/item.ts';
import { backOffMs } from '../../scheduler/back-off.ts';
import { LostLaneError } from '../../store/ledger.ts';
import type { ClaimedOperation, Settlement, Uncertain } from '../../store/operation.ts';
import type { ShownStory } from '../plan/acting.ts';
import { isShared } from '../replicas/replica.ts';
import { writeTogether } from '../replicas/write-together.ts';
import { isInDoubt } from './ask-again.ts';
import { createAsker, usualActMs } from './ask-platform.ts';
import type { Turn } from './begin-turn.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { createFaults, messageOf } from './faults.ts';
import { followUp } from './follow-up.ts';
import { type Judging, patience, withinBudget } from './judge-outcome.ts';
import { promiseLookBack, promiseLookForOwn } from './look-back.ts';
import type { EditRation } from './pace/edit-ration.ts';
import type { Pacer } from './pace/pacer.ts';
import { createPlatformWaits } from './pace/platform-waits.ts';
import type { SharedTurns } from './pace/shared-turns.ts';
import { createSpells } from './spells.ts';
import { tellSettlement } from './tell-settlement.ts';

/** Nobody else works a lane for so long after it was claimed: longer than any act may take. */
export function leaseMsOf({ answerWithinMs = usualActMs }: Pace): number {
  return answerWithinMs + 10_000;
}

/** What carrying out a turn needs. `elapsed` is in ms, by a clock that nobody sets; `pause` ends early with its signal. */
export type WorkDeps = DeliverDeps & {
  readonly elapsed: () => number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly pacer: Pacer;
  readonly ration: EditRation;
  readonly platformTurns: Pick<SharedTurns, 'tellWait'>;
};

/** Carries out what a turn asks for and settles it. */
export type Worker = {
  /** `mayLeave`: the lane is still ours, asked right before a request leaves. */
  work(
    turn: Extract<Turn, { readonly kind: 'look' | 'send' }>,
    mayLeave: () => boolean,
    signal: AbortSignal,
  ): Promise<void>;
  tell(operation: ClaimedOperation, settlement: Settlement): void;
  /** A fault of our own in making an act: tried again within its budget, so that it holds up nobody else. */
  onFault(error: unknown, operation: ClaimedOperation): Settlement;
};

/** The worker of one platform: it sends or looks up, judges what came of it, and settles that under the lane's fence. */
export function createWorker(deps: WorkDeps): Worker {
  const { adapter, store, clock, random, log, pacer } = deps;
  const { pace, platform } = adapter;
  const spells = createSpells();
  const waits = createPlatformWaits(pacer);
  const faults = createFaults(log);
  const write = isShared(deps.replica) ? writeTogether(store) : store.transaction;
  const asker = createAsker({ ...deps, waits, faults, judgingOf });

  return {
    async work(turn, mayLeave, signal) {
      const { operation } = turn;
      // Posts do not wait for an edit that has waited for its own ration.
      const freeAt = deps.ration.isRationed(operation) ? clock() : pacer.leave();
      const settlement = await (turn.kind === 'look'
        ? asker.look(turn, signal)
        : asker.send(turn, mayLeave, signal));
      if (settlement.kind !== 'uncertain') asker.forget(operation.id);
      const stories = storiesIn(turn);
      await settle(operation, settlement, stories, freeAt);
    },
    tell,
    onFault(error, operation) {
      faults.tell(error, operation, 'a message could not be made');
      return notMade(error, operation, judgingOf(operation));
    },
  };

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
      await write(async (ports) => {
        const now = clock();
        await deps.platformTurns.tellWait(ports);
        if (operation.kind === 'publish') await ports.ledger.settleBeside(operation, settlement, now);
        else await ports.ledger.settle(operation, settlement, now, Math.min(freeAt, now + pacer.restMs));
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
      return lookForOwn(operation, settlement);
    }
    tell(operation, settlement);
  }

  async function lookForOwn(operation: ClaimedOperation, settlement: Settlement): Promise<void> {
    await store
      .transaction((ports) => promiseLookForOwn(operation, settlement, pace, clock(), ports))
      .catch((error: unknown) =>
        log.warn(
          { err: error, operation: operation.id },
          'a message may stand twice in its channel; look there',
        ),
      );
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

/** A message that could not be made is tried again within its budget. */
function notMade(error: unknown, operation: ClaimedOperation, judging: Judging): Settlement {
  const dueAt = judging.now + backOffMs(operation.attempts + 1, patience, judging.random);
  const reason = { code: 'not-made', detail: messageOf(error) } as const;
  return withinBudget(operation, { kind: 'again', dueAt, reason, fails: true }, judging);
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
