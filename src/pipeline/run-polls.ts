import { createLoopTurns, turnsUntil } from '../scheduler/loop-turns.ts';
import type { Source } from '../settings/source-table.ts';
import type { Store } from '../store/open-store.ts';
import type { SourcePoll, SourceTurn } from '../store/source-store.ts';
import { type BodiesInHand, createBodiesInHand } from './polls/bodies-in-hand.ts';
import { createFirstFill } from './polls/first-fill.ts';
import { createOwnShare } from './polls/own-share.ts';
import { createPollOf, type PollOnceDeps, tellKeeping } from './polls/poll-once.ts';
import { createPollPlaces, pollsAtOnce, type WaitForHost } from './polls/poll-places.ts';
import { createPollTurns } from './polls/poll-turns.ts';
import { createSaveTogether } from './polls/save-together.ts';
import { isShared, onlyReplica, type Replica } from './replicas/replica.ts';

/** Polls that end together are followed by one look for what is due. */
const refillMs = 20;
/** Polls that are begun in one step: each opens a connection, which takes a part of a millisecond. */
const startsAStep = 16;
/** Nobody else polls a source for so long: longer than a poll may take, with its redirects and a long way to the parser. */
const longestPollMs = 10 * 60_000;
const elapsed = () => performance.now();
const unasked = Promise.resolve({ kind: 'unasked' as const });

/** What the polls are made with. */
export type PollsDeps = Omit<PollOnceDeps, 'store' | 'keeping'> & {
  readonly store: Pick<Store, 'transaction' | 'stories' | 'traits' | 'sources'>;
  readonly sources: readonly Source[];
  /** Which of the Telexes on the database it belongs to. Default: the only one. */
  readonly replica?: Replica;
  /** Milliseconds of a clock that nobody sets; the process's own if absent. */
  readonly elapsed?: () => number;
  /** How a host that says nothing is waited for. Default: real time. */
  readonly waitForHost?: WaitForHost;
};

/** The polls of all sources. */
export type Polls = {
  /** Starts the polls that are due, as far as there is room and their hosts have turns. Rejects where the store does. */
  startDue(): Promise<void>;
  /** Sources that are being read, until when. Who reads one besides, for what a hub sent, notes it here. */
  readonly underWay: Map<string, Promise<void>>;
  /** What is in memory of what they read, and of what hubs sent. */
  readonly bodies: BodiesInHand;
  /** Resolves when the polls under way have ended. */
  ended(): Promise<unknown>;
};

/**
 * Keeps the polls that are due under way. Where more were due than there was room for, the next start as soon as one
 * ends. A source whose host has no turn takes no place, so that a host that hangs holds up nobody else's. `starting`: once it
 * is aborted none is begun any more, while those under way go on.
 */
export function createPolls(deps: PollsDeps, signal: AbortSignal, starting = signal): Polls {
  const { store, clock, replica = onlyReplica, waitForHost } = deps;
  const lease = { owner: replica.owner, leaseMs: replica.leaseMs ?? longestPollMs };
  const sources = new Map(deps.sources.map((source) => [source.id, source]));
  const share = createOwnShare(sources, isShared(replica), deps.elapsed);
  const turn = createLoopTurns();
  const firstFill = createFirstFill(deps);
  const pollDeps = {
    ...deps,
    ...{ isShared: isShared(replica), turn: turnsUntil(signal, turn) },
    ...{ othersFill: firstFill.hasOthers, savePoll: createSaveTogether(store) },
    keeping: tellKeeping(deps.log, deps.elapsed),
  };
  const pollOf = createPollOf(sources, pollDeps, signal);
  const polls = new Map<string, Promise<void>>();
  const bodies = createBodiesInHand(pollDeps.turn, signal);
  const places = createPollPlaces(signal, waitForHost, bodies);
  const turns = createPollTurns(deps.sources, clock);
  const rests = createRests(store.sources);
  let filling: Promise<void> | null = null;
  let isTakenOver = false;
  let moreIsDue = false;
  let refilling: NodeJS.Timeout | null = null;

  return { startDue, underWay: polls, bodies, ended: () => Promise.allSettled(polls.values()) };

  function startDue(): Promise<void> {
    filling ??= fill().finally(() => {
      filling = null;
    });
    return filling;
  }

  async function fill(): Promise<void> {
    moreIsDue = false;
    if (!isTakenOver) await takeOver();
    isTakenOver = true;
    await rests.endDue();
    const leftToOthers = new Set<string>();
    for (;;) {
      const room = places.room(polls.size);
      if (room <= 0 || starting.aborted) {
        moreIsDue = true;
        return;
      }
      const full = turns.idsWithout();
      const busy = new Set([...polls.keys(), ...rests.ids(), ...full, ...leftToOthers]);
      const due = await store.sources.due(clock(), busy, room);
      for (const known of due) if (!(await share.isOurs(known))) leftToOthers.add(known.id);
      const started = await startThose(due.filter(({ id }) => !leftToOthers.has(id)));
      // Those that were passed over for want of a turn may have hidden others: these are asked for without them.
      if (started === due.length || due.length < room) {
        moreIsDue = full.some((id) => !polls.has(id)) || started < due.length || due.length === room;
        return;
      }
    }
  }

  /** What was being read at the end of the last run is anybody's; whom it was asked to leave alone is left alone. */
  async function takeOver(): Promise<void> {
    await store.sources.takeOver(replica.owner);
    for (const { id, until } of await store.sources.askedToWait(clock())) turns.leaveAlone(id, until);
  }

  /** How many of these are being polled now, by us or by somebody who was there before. */
  async function startThose(due: readonly SourcePoll[]): Promise<number> {
    const ids = due.filter((known) => turns.take(known)).map(({ id }) => id);
    let claimed: readonly SourcePoll[] = [];
    try {
      claimed = await store.sources.claim({ ids, ...lease, now: clock() });
    } finally {
      const ours = new Set(claimed.map(({ id }) => id));
      for (const id of ids) if (!ours.has(id)) turns.putBack(id);
    }
    for (const [at, known] of claimed.entries()) {
      if (at > 0 && at % startsAStep === 0) await turn();
      start(known);
    }
    return ids.length;
  }

  function start(known: SourcePoll): void {
    const { id } = known;
    const way = turns.follow(id);
    const letGo = replica.holdSource(known);
    firstFill.begin(known);
    const place = places.take(sources.get(id)?.kind === 'folder' ? null : refill);
    const poll = (pollOf(id)?.(known, way.mayAsk, place) ?? unasked).then(async (end) => {
      letGo();
      place.end();
      if (end.kind === 'not-kept') rests.begin(known, sources.get(id)?.everyMs ?? 0);
      // It is read as soon as the host that it is led to has a turn.
      if (end.kind === 'no-turn') await store.sources.release([known]).catch(() => rests.begin(known, 0));
      await firstFill.end(id);
      polls.delete(id);
      way.end(end);
      refill();
    });
    polls.set(id, poll);
  }

  /** A second of the clock is not waited for while others are due. */
  function refill(): void {
    if (!moreIsDue || refilling !== null || places.room(polls.size) < pollsAtOnce * 0.25) return;
    refilling = setTimeout(() => {
      refilling = null;
      if (!starting.aborted) startDue().catch(() => {});
    }, refillMs);
  }
}

/** By `elapsed`: sources whose last poll the store could not keep are not asked again and again meanwhile. */
function createRests(sources: Pick<Store['sources'], 'release'>) {
  const rests = new Map<string, { readonly until: number; readonly turn: SourceTurn }>();
  return {
    ids: () => rests.keys(),

    begin(turn: SourceTurn, forMs: number): void {
      rests.set(turn.id, { until: elapsed() + forMs, turn });
    },

    /** What rested is given back, if the store can be written again. */
    async endDue(): Promise<void> {
      const over = [...rests].filter(([, { until }]) => until <= elapsed());
      if (over.length === 0) return;
      await sources.release(over.map(([, { turn }]) => turn));
      for (const [id] of over) rests.delete(id);
    },
  };
}
