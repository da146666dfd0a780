import type { Presenter } from '../../chat/words/create-presenter.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { LaneClaim } from '../../store/ledger.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Lane, Settlement, Uncertain } from '../../store/operation.ts';
import { putUnder } from '../events/put-under.ts';
import type { Acting } from '../plan/acting.ts';
import type { CardNews } from '../plan/card-news.ts';
import { planAct } from '../plan/plan-act.ts';
import { isInDoubt, knowsKey } from './ask-again.ts';
import { foldBurst } from './fold-burst.ts';
import { holdInQuiet } from './hold-in-quiet.ts';
import type { EditRation } from './pace/edit-ration.ts';
import type { Claim } from './resting-lanes.ts';

/** Stories in one list: what fits in one message on every platform, so that none is only counted. */
const longestList = 20;
/** Lists made in one turn; what is left is for the next turn of the lane. */
const listsATurn = 5;

/** What there is to do in a lane that was claimed. */
export type Turn =
  /** No lane is ready. */
  | { readonly kind: 'none' }
  /** Nothing that the platform need hear of. */
  | { readonly kind: 'over'; readonly settled: readonly [ClaimedOperation, Settlement] | null }
  /** Look up whether it happened. */
  | { readonly kind: 'look'; readonly operation: ClaimedOperation; readonly uncertain: Uncertain }
  /** Send it: that it is being sent is on disk once this is returned. */
  | { readonly kind: 'send'; readonly operation: ClaimedOperation; readonly acting: Acting };

/** What beginning a turn needs. */
export type TurnDeps = {
  readonly present: Presenter;
  readonly newsOnCard: CardNews;
  /** A post that was available before comes too late to stand by itself. */
  readonly listBefore: EpochMs;
  /** IANA zone of the newsroom. */
  readonly timeZone: string;
  /** See `DeliverDeps`. */
  readonly prefer: readonly string[];
  /** How long a channel rests after each act, by the platform's pace. */
  readonly restMs: number;
  /** `Pace.sameKeyMs`. */
  readonly sameKeyMs: number;
  readonly ration: Pick<EditRation, 'waitMs'>;
  /** Tells of a fault of our own in making the act, and when it is tried again. */
  readonly onFault: (error: unknown, operation: ClaimedOperation) => Settlement;
  /** Has the lane for as long as its turn is not begun: what throws then is a fault in that lane. */
  readonly claim: Claim;
};

/**
 * In one transaction: takes the next lane, finds what is due in it, makes the act from the story as it stands, and
 * notes that it is being sent. Whatever needs no sending is settled here.
 */
export async function beginTurn(asked: LaneClaim, deps: TurnDeps, ports: StorePorts): Promise<Turn> {
  deps.claim.lane = null;
  const turn = await turnIn(asked, deps, ports);
  deps.claim.lane = null;
  return turn;
}

async function turnIn(asked: LaneClaim, deps: TurnDeps, ports: StorePorts): Promise<Turn> {
  const { ledger, archive, handlings, versions, subscriptions, channelSettings, storySubscriptions } = ports;
  const { events, eventCards } = ports;
  const { now } = asked;
  const lane = await ledger.claimLane(asked);
  if (lane === null) return { kind: 'none' };
  deps.claim.lane = lane;
  const operation = await headOf(lane, now, deps, ports);
  if (operation === null) {
    await ledger.release(lane, now);
    return { kind: 'over', settled: null };
  }
  const { uncertain } = operation;
  const inDoubt = isInDoubt(operation) ? uncertain : null;
  if (inDoubt !== null && !knowsKey(operation, now, deps.sameKeyMs))
    return { kind: 'look', operation, uncertain: inDoubt };
  const sources = {
    archive,
    handlings,
    versions,
    subscriptions,
    channelSettings,
    storySubscriptions,
    events,
    eventCards,
    ledger,
  };
  const { present, newsOnCard, prefer } = deps;
  const plan = await planAct(operation, { ...sources, present, newsOnCard, prefer, now }).catch(
    (error: unknown) => ({
      kind: 'settled' as const,
      settlement: deps.onFault(error, operation),
    }),
  );
  if (plan.kind === 'under') {
    const settlement = await putUnder(operation, plan.lead, now, ports);
    return { kind: 'over', settled: [operation, settlement] };
  }
  if (plan.kind === 'settled') {
    // It may stand there though it is not wanted any more, and then it is to be taken back.
    if (inDoubt !== null) return { kind: 'look', operation, uncertain: inDoubt };
    await ledger.settle(operation, plan.settlement, now);
    return { kind: 'over', settled: [operation, plan.settlement] };
  }
  const waitMs = deps.ration.waitMs(operation, now);
  if (waitMs > 0) {
    await ledger.putOff(operation, now + waitMs, now);
    return { kind: 'over', settled: null };
  }
  if (operation.kind === 'publish') {
    // No message: whatever becomes of it, its channel goes on.
    await ledger.beginBeside(operation, now, now + asked.leaseMs);
    await ledger.release(lane, now);
  } else await ledger.markAttempt(operation, now, plan.revision);
  return { kind: 'send', operation, acting: plan };
}

/** What the lane does now. Too late to stand by itself: such posts become lists, and the lists wait for their turn. */
async function headOf(
  lane: Lane,
  now: EpochMs,
  { listBefore, timeZone, restMs }: Pick<TurnDeps, 'listBefore' | 'timeZone' | 'restMs'>,
  ports: Pick<StorePorts, 'ledger' | 'hours' | 'channelSettings' | 'archive' | 'eventCards'>,
): Promise<ClaimedOperation | null> {
  const { ledger } = ports;
  for (let lists = 0; ; ) {
    const operation = await ledger.head(lane, now);
    if (operation === null) return null;
    if (await holdInQuiet(operation, now, timeZone, ports)) continue;
    if (!isLate(operation, listBefore)) {
      if (await foldBurst(operation, now, restMs, ports)) continue;
      return operation;
    }
    if (lists++ === listsATurn) return null;
    const late = await ledger.latePosts(lane, listBefore, longestList);
    const key = `list:${lane.channel.id}:${operation.id}`;
    await ledger.lapseInto(late, key, now);
    await ledger.enqueue({
      kind: 'list',
      key,
      channelId: lane.channel.id,
      numbers: late.map(({ number }) => number),
      urgent: false,
      availableAt: now,
      at: now,
    });
  }
}

/** What may stand there already, or is tried in the background, goes on as a post. */
function isLate(
  { kind, availableAt, uncertain, backgroundTries }: ClaimedOperation,
  before: EpochMs,
): boolean {
  return kind === 'post' && availableAt < before && uncertain === null && backgroundTries === null;
}
