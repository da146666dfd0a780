import type { Adapter, SendOutcome } from '../chat/ports/adapter.ts';
import type { Presenter } from '../chat/words/create-presenter.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Log } from '../observability/log.ts';
import { clockStepMs, longestParkedMs } from '../store/clock-step.ts';
import type { ClaimedOperation, Settlement } from '../store/ledger.ts';
import type { Store } from '../store/open-store.ts';
import { type Acting, planAct } from './plan-act.ts';

const hourMs = 3_600_000;
const firstPauseMs = 2_000;
/** After an outage of any length nobody waits longer than this for the first post. */
const longestPauseMs = 60_000;
const parkedForMs = longestParkedMs;

export type DeliverDeps = {
  readonly adapter: Adapter;
  readonly store: Pick<Store, 'ledger' | 'archive' | 'transaction'>;
  readonly present: Presenter;
  readonly clock: () => EpochMs;
  /** Milliseconds that no setting of the clock touches (`performance.now`). Default: the clock. */
  readonly elapsed?: () => number;
  readonly random: () => number;
  readonly log: Log;
  /** Older than this is not posted one by one but becomes one list. Default 12 hours. */
  readonly listAfterMs?: number;
  /** Told of every settled operation, for the metrics. */
  readonly onSettled?: (operation: ClaimedOperation, settlement: Settlement) => void;
};

export type Deliverer = {
  /**
   * Does what is due in every channel, as far as pace and order allow, and resolves when nothing more is due now:
   * with the time at which something will be, or null when nothing waits.
   */
  round(signal: AbortSignal): Promise<EpochMs | null>;
};

/**
 * Brings one platform's promised operations to their end. One channel does one thing at a time, in order; channels
 * do not wait for each other. What may have happened is looked up before it is done again.
 */
export function createDeliverer(deps: DeliverDeps): Deliverer {
  const { adapter, store, clock, random, log } = deps;
  const { pace, platform } = adapter;
  const elapsed = deps.elapsed ?? clock;
  const channelFreeAt = new Map<number, EpochMs>();
  /** When attempts of this process with an unknown end were over, by `elapsed`: a clock that is set proves no absence. */
  const endedAt = new Map<number, number>();
  let platformFreeAt: EpochMs = 0;
  let lastRoundAt: EpochMs = 0;

  return {
    async round(signal) {
      forgetWaitsOfALaterClock();
      const atWork = new Map<number, Promise<void>>();
      let failure: unknown = null;
      for (;;) {
        if (failure !== null) {
          // A call that is still under way must not be taken for one that a crash left behind.
          await Promise.all(atWork.values());
          throw failure;
        }
        const next = signal.aborted ? null : await nextChannel(atWork);
        if (next?.dueAt !== undefined && next.dueAt <= clock() && atWork.size < pace.concurrency) {
          const { channelId } = next;
          platformFreeAt = Math.max(platformFreeAt, clock() + pace.overallMs);
          const work = workOn(channelId, signal)
            .catch((error: unknown) => {
              failure = error;
            })
            .finally(() => atWork.delete(channelId));
          atWork.set(channelId, work);
        } else if (atWork.size > 0) {
          await Promise.race(atWork.values());
        } else {
          return next?.dueAt ?? null;
        }
      }
    },
  };

  /** A clock that was set back would make every wait as long as the step. */
  function forgetWaitsOfALaterClock(): void {
    const now = clock();
    if (now < lastRoundAt - clockStepMs) {
      channelFreeAt.clear();
      platformFreeAt = now;
    }
    lastRoundAt = now;
  }

  /** The channel that is due first; null when nothing waits or the platform takes no posts. */
  async function nextChannel(atWork: ReadonlyMap<number, unknown>) {
    // Whether people are heard does not matter: a platform without its socket is still posted to.
    if (adapter.state().posting.kind !== 'up') return null;
    const waiting = (await store.ledger.waiting(platform, clock()))
      .filter(({ channelId }) => !atWork.has(channelId))
      .map(({ channelId, dueAt }) => ({
        channelId,
        dueAt: Math.max(dueAt, channelFreeAt.get(channelId) ?? 0, platformFreeAt),
      }));
    return waiting.toSorted((a, b) => a.dueAt - b.dueAt)[0] ?? null;
  }

  async function workOn(channelId: number, signal: AbortSignal): Promise<void> {
    const listBefore = clock() - (deps.listAfterMs ?? 12 * hourMs);
    while (
      (await store.transaction(({ ledger }) => ledger.foldLate(channelId, listBefore, clock()))) !== null
    );
    const operation = await store.ledger.claim(channelId, clock());
    channelFreeAt.set(channelId, clock() + pace.perChannelMs);
    if (operation === null) return;
    const settlement = await carryOut(operation, signal);
    await store.transaction(async ({ ledger }) => {
      await ledger.settle(operation, settlement, clock());
      if (
        settlement.kind === 'dead' &&
        operation.kind === 'reply' &&
        settlement.reason.startsWith(goneReason)
      ) {
        // The card is gone or closed; that an agency killed the story must still be said.
        await ledger.enqueue(asNotice(operation));
      }
    });
    if (settlement.kind !== 'uncertain') endedAt.delete(operation.id);
    report(operation, settlement);
  }

  async function carryOut(operation: ClaimedOperation, signal: AbortSignal): Promise<Settlement> {
    if (operation.uncertain !== null && operation.kind !== 'edit') {
      const found = await reconcile(operation, operation.uncertain, signal);
      if (found !== 'send-again') return found;
    }
    const plan = await planAct(operation, { archive: store.archive, present: deps.present, now: clock() });
    if (plan.kind === 'settled') return plan.settlement;
    await store.transaction(({ ledger }) => ledger.markAttempt(operation.id, clock(), plan.revision));
    const outcome = await adapter.send(plan.act, signal);
    if (outcome.kind === 'unknown') endedAt.set(operation.id, elapsed());
    return settlementOf(operation, plan, outcome);
  }

  /** Looks for what may have been sent. Absence is believed at the second look, once the history had time to show it. */
  async function reconcile(
    { id, key, channel, card, appearance, kind, firstAttemptAt }: ClaimedOperation,
    { attemptedAt, revision, absentLooks }: NonNullable<ClaimedOperation['uncertain']>,
    signal: AbortSignal,
  ): Promise<Settlement | 'send-again'> {
    const parentMessageId = kind === 'reply' ? ((appearance ?? card)?.messageId ?? null) : null;
    const outcome = await adapter.find({ key, channel, firstAttemptAt, parentMessageId }, signal);
    switch (outcome.kind) {
      case 'found':
        return { kind: 'sent', messageId: outcome.messageId, revision, reason: 'found in the history' };
      case 'absent': {
        const ended = endedAt.get(id);
        const passedMs = ended === undefined ? clock() - attemptedAt : elapsed() - ended;
        if (absentLooks > 0 && passedMs >= pace.historyLagMs) return 'send-again';
        const leastMs = Math.min(firstPauseMs, pace.historyLagMs);
        const dueAt = clock() + Math.max(pace.historyLagMs - Math.max(0, passedMs), leastMs);
        return {
          kind: 'uncertain',
          dueAt,
          reason: 'the answer was lost; not in the history yet',
          absent: true,
        };
      }
      case 'unknown':
        return { kind: 'uncertain', dueAt: clock() + pauseMs(1), reason: outcome.reason, absent: false };
      case 'cannot-look':
        return {
          kind: 'parked',
          reason: `it may have been posted and cannot be looked up: ${outcome.reason}`,
        };
    }
  }

  function settlementOf(operation: ClaimedOperation, { revision }: Acting, outcome: SendOutcome): Settlement {
    const attempts = operation.attempts + 1;
    switch (outcome.kind) {
      case 'sent':
        return { kind: 'sent', messageId: outcome.messageId, revision };
      case 'unknown':
        return {
          kind: 'uncertain',
          dueAt: clock() + pauseMs(attempts),
          reason: outcome.reason,
          absent: false,
        };
      case 'not-sent':
        return { kind: 'again', dueAt: clock() + pauseMs(attempts), reason: outcome.reason };
      case 'limited': {
        const dueAt = clock() + (outcome.retryAfterMs ?? pauseMs(attempts));
        if (outcome.wholePlatform) platformFreeAt = Math.max(platformFreeAt, dueAt);
        return { kind: 'again', dueAt, reason: 'the platform asked to wait' };
      }
      case 'refused':
        return { kind: 'dead', reason: outcome.reason };
      case 'message-gone':
        return { kind: 'dead', reason: `${goneReason}: ${outcome.reason}` };
      case 'channel-broken':
        return { kind: 'channel-parked', until: clock() + parkedForMs, reason: outcome.reason };
      case 'platform-refused':
        return { kind: 'again', dueAt: clock() + longestPauseMs, reason: outcome.reason };
    }
  }

  function pauseMs(attempt: number): number {
    const full = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(attempt - 1, 20));
    return Math.round(full * (0.5 + random() / 2));
  }

  function asNotice(operation: ClaimedOperation) {
    const { channel, card, number, revision, payload, urgent, key } = operation;
    return {
      key: `notice:${key}`,
      kind: 'notice' as const,
      channelId: channel.id,
      cardId: card?.id ?? null,
      number,
      revision,
      payload,
      urgent,
      availableAt: clock(),
      at: clock(),
    };
  }

  function report(operation: ClaimedOperation, settlement: Settlement): void {
    deps.onSettled?.(operation, settlement);
    const about = {
      channel: operation.channel.name,
      platform,
      story: operation.number,
      operation: operation.key,
    };
    if (settlement.kind === 'channel-parked') {
      log.warn(about, `channel parked, tried again in ten minutes; the others go on: ${settlement.reason}`);
    } else if (settlement.kind === 'parked' || (settlement.kind === 'dead' && operation.kind !== 'edit')) {
      log.warn(about, `not delivered: ${settlement.reason}`);
    } else {
      log.debug({ ...about, settlement: settlement.kind }, 'operation settled');
    }
  }
}

const goneReason = 'the message is gone';
