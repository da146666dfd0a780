import { setImmediate as breath } from 'node:timers/promises';
import type { EpochMs } from '../domain/item.ts';
import { tellFailing } from '../observability/tell-failing.ts';
import { pause as pauseFor } from '../scheduler/pause.ts';
import type { StorePorts } from '../store/open-store.ts';
import { UnusableStoreError } from '../store/unusable-store.ts';
import { beginTurn, type Turn, type TurnDeps } from './delivery/begin-turn.ts';
import { createChanges } from './delivery/changes.ts';
import type { DeliverDeps } from './delivery/deliver-deps.ts';
import { createClockNotice } from './delivery/notice-clock.ts';
import { createEditRation } from './delivery/pace/edit-ration.ts';
import { createPacer, type Pacer } from './delivery/pace/pacer.ts';
import { createSharedTurns, type SharedTurns } from './delivery/pace/shared-turns.ts';
import { createSlots } from './delivery/pace/slots.ts';
import { type Claim, createRestingLanes } from './delivery/resting-lanes.ts';
import { createWorker, leaseMsOf } from './delivery/work-turn.ts';
import { createCardNews } from './plan/card-news.ts';
import { isShared, onlyReplica } from './replicas/replica.ts';

const hourMs = 3_600_000;
/** Turns begun in one transaction, where the platform's pace lets several go at once. */
const mostAtOnce = 4;

/** Delivers one platform's operations. */
export type Deliverer = {
  /**
   * Does what is due in every channel, as far as pace and order allow, and resolves when nothing more is due now:
   * with the time at which something will be, or null when nothing waits. Rejects at its end when something went wrong
   * that is no answer of the platform; only the lane in which it did rests meanwhile.
   */
  round(signal: AbortSignal): Promise<EpochMs | null>;
  /** Something new was promised: a round that waits looks again. */
  wake(): void;
};

/**
 * Brings one platform's promised operations to their end. One channel does one thing at a time, in order; channels
 * do not wait for each other. What may have happened is looked up before it is done again.
 */
export function createDeliverer(deps: DeliverDeps): Deliverer {
  const { adapter, store, clock, pause = pauseFor, replica = onlyReplica } = deps;
  const { pace, platform } = adapter;
  const elapsed = deps.elapsed ?? clock;
  const pacer = createPacer(pace, clock);
  const ration = createEditRation(pace);
  const platformTurns = createSharedTurns(adapter, replica, pacer, ration);
  const slots = createSlots(pace.concurrency, elapsed);
  const worker = createWorker({ ...deps, elapsed, pause, pacer, ration, platformTurns });
  const changes = createChanges();
  const making = { present: deps.present, newsOnCard: createCardNews(), ration, onFault: worker.onFault };
  const atWork = new Set<Promise<void>>();
  /** Channels in which an act is under way: a clock that is set forward ends no lease of ours. */
  const busy = new Set<number>();
  const noticeClock = createClockNotice(deps, replica.owner, () => {
    pacer.forget();
    ration.forget();
  });
  const broken = tellBrokenTurns(deps);
  const lanes = createRestingLanes(elapsed, deps.log);
  const beginOne = createBeginner(deps, making, pacer, platformTurns);
  const barred = () => [...busy, ...slots.barred(), ...lanes.resting()];
  let turns = 0;
  let failure: { readonly error: unknown } | null = null;

  return {
    wake: changes.note,

    async round(signal) {
      for (;;) {
        changes.watch();
        // Whether people are heard does not matter: a platform without its socket is still posted to.
        const hasRoom = !signal.aborted && adapter.state().posting.kind === 'up' && slots.hasRoom();
        let nextAt: EpochMs | null = null;
        if (hasRoom) {
          try {
            await noticeClock();
            if (pacer.nextAt() <= clock() && (await begin(signal))) continue;
            nextAt = await nextTurnAt();
          } catch (error) {
            // The store itself: nothing can be begun now. What is under way goes on.
            await Promise.all(atWork);
            throw error;
          }
        }
        // What was found may be out of date by now.
        if (changes.hasCome()) continue;
        if (atWork.size === 0) {
          const failed = failure;
          failure = null;
          if (failed !== null) throw failed.error;
          return nextAt;
        }
        await somethingHappens(nextAt, hasRoom);
      }
    },
  };

  /** Begins what is next; false when no lane is ready. The event loop has a turn of its own between two of ours. */
  async function begin(signal: AbortSignal): Promise<boolean> {
    const claimedAt = elapsed();
    const most = isShared(replica) && pace.overallMs === 0 ? Math.min(mostAtOnce, slots.room()) : 1;
    const begun = await lanes.begin((claim) =>
      store.transaction((ports) => beginSeveral(() => beginOne(barred(), claim, ports), most)),
    );
    await breath();
    for (const turn of begun ?? []) {
      if (turn.kind === 'send' || turn.kind === 'look') start(turn, claimedAt, signal);
      if (turn.kind === 'over' && turn.settled !== null) worker.tell(...turn.settled);
    }
    return begun === null || begun.at(-1)?.kind !== 'none';
  }

  function start(turn: WorkTurn, claimedAt: number, signal: AbortSignal): void {
    turns += 1;
    const id = turns;
    const { fence, channel } = turn.operation.lane;
    const held = { channelId: channel.id, fence };
    const letGo = replica.holdLane(held);
    slots.take(id, channel.id, turn.kind === 'look');
    lanes.begun(channel.id);
    if (holdsLane(turn)) busy.add(channel.id);
    const work = worker
      .work(turn, () => replica.mayLeave(held, claimedAt), signal)
      .then(broken.none)
      .catch((error: unknown) => {
        broken.tell(error, turn);
        failure ??= { error };
      })
      .finally(() => {
        letGo();
        slots.free(id);
        if (holdsLane(turn)) busy.delete(channel.id);
        atWork.delete(work);
        changes.note();
      });
    atWork.add(work);
  }

  async function nextTurnAt(): Promise<EpochMs | null> {
    const readyAt = await store.ledger.nextReadyAt(platform, barred());
    const dueAt = Math.min(readyAt ?? Infinity, clock() + lanes.endsInMs());
    return dueAt === Infinity ? null : Math.max(dueAt, pacer.nextAt());
  }

  /** An answer, new work, or the next due time: whichever comes first. */
  async function somethingHappens(nextAt: EpochMs | null, hasRoom: boolean): Promise<void> {
    const waiting = new AbortController();
    const waits: Promise<void>[] = [changes.next()];
    const inMs = hasRoom ? (nextAt === null ? null : nextAt - clock()) : slots.nextRoomInMs();
    if (inMs !== null) waits.push(pause(Math.max(1, Math.ceil(inMs)), waiting.signal));
    await Promise.race(waits);
    waiting.abort();
  }
}

/** Begins one turn in a transaction, in other channels than these. */
function createBeginner(
  deps: DeliverDeps,
  making: Pick<TurnDeps, 'present' | 'newsOnCard' | 'ration' | 'onFault'>,
  { restMs }: Pick<Pacer, 'restMs'>,
  platformTurns: SharedTurns,
) {
  const { adapter, clock, replica = onlyReplica } = deps;
  const { pace, platform } = adapter;
  return async (busy: readonly number[], claim: Claim, ports: StorePorts): Promise<Turn> => {
    // The database's own, where there are several Telexes: it was heard when the transaction began.
    const now = clock();
    if (!(await platformTurns.isOurs(ports, now))) return { kind: 'none' };
    const leaseMs = replica.leaseMs ?? leaseMsOf(pace);
    const asked = { platform, owner: replica.owner, now, leaseMs, busy };
    const turn = await beginTurn(asked, { ...making, ...measures(deps, now), restMs, claim }, ports);
    if (turn.kind === 'send' || turn.kind === 'look') await platformTurns.taken(ports, now);
    return turn;
  };
}

/** One after another for as long as there is something to send. */
async function beginSeveral(begin: () => Promise<Turn>, most: number): Promise<readonly Turn[]> {
  const begun = [await begin()];
  while (begun.length < most && begun.at(-1)?.kind === 'send') begun.push(await begin());
  return begun;
}

type WorkTurn = Extract<Turn, { readonly kind: 'look' | 'send' }>;

/** What a turn is measured by; the newsroom file may say otherwise by the next one. */
function measures(
  { adapter: { pace }, listAfterMs = 12 * hourMs, timeZone = 'UTC', prefer = [] }: DeliverDeps,
  now: EpochMs,
) {
  return { listBefore: now - listAfterMs, timeZone, prefer, sameKeyMs: pace.sameKeyMs ?? 0 };
}

/** What is published runs beside its lane, in which another act may be under way. */
function holdsLane({ operation }: WorkTurn): boolean {
  return operation.kind !== 'publish';
}

const brokenTurn = 'a turn broke off; its channel rests for half a minute, the others go on';

/** Where the store is full the turns of all channels break off, again and again; a fault of our own is told each time. */
function tellBrokenTurns({ log, adapter: { platform }, elapsed }: DeliverDeps) {
  const unusable = tellFailing(
    { log, elapsed },
    { fails: brokenTurn, again: 'turns come to their end again' },
  );
  return {
    none: unusable.worked,
    tell(error: unknown, { operation }: WorkTurn): void {
      const about = { channel: operation.lane.channel.name, platform, operation: operation.id };
      if (error instanceof UnusableStoreError) unusable.failed(error, about);
      else log.error({ ...about, err: error }, brokenTurn);
    },
  };
}
