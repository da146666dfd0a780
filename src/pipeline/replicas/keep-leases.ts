import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { pause as pauseFor } from '../../scheduler/pause.ts';
import type { Store } from '../../store/open-store.ts';
import type { HeldLane, HeldSource, LeaseName, ReplicaView } from '../../store/replicas/replica-store.ts';
import type { Replica } from './replica.ts';

/** Platforms deliver again what was not acknowledged, for some minutes. */
const heardKeptMs = 60 * 60_000;

const otherFile =
  'another Telex on this database reads another newsroom file: what was read last counts for sources and channels; give all the same file';

/** What keeping leases needs. `elapsed` in ms, by a clock that nobody sets. */
export type LeaseKeeperDeps = {
  readonly store: Pick<Store, 'transaction'>;
  readonly leaseMs: number;
  /** What it would do for all. */
  readonly names: readonly LeaseName[];
  /** Digest of the newsroom file that is in force here. */
  readonly newsroom: () => string;
  readonly clock: () => EpochMs;
  readonly log: Log;
  readonly elapsed?: () => number;
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Default: of this machine and process, and of its own at each start. */
  readonly owner?: string;
};

/** One of several on a database. */
export type LeaseKeeper = Replica & {
  /** Gives its sign of life and renews what it holds, as it does each quarter of a lease once it was started. Rejects where the store does. */
  renew(): Promise<void>;
  start(): void;
  /** What it holds is anybody's. Never rejects. */
  stop(): Promise<void>;
};

/**
 * Holds what this replica works on, by the clock of the database. A process that stood still finds out by a clock that nobody
 * sets: what it began before may not leave any more, unless the database says that it is still its own.
 */
export function keepLeases(deps: LeaseKeeperDeps): LeaseKeeper {
  const { store, leaseMs, names, clock, log, pause = pauseFor, elapsed = () => performance.now() } = deps;
  const owner = deps.owner ?? `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
  const startedAt = clock();
  const stopping = new AbortController();
  const quarterMs = leaseMs / 4;
  /** Whatever is younger than this is nobody else's yet; the rest is for a journey and for two clocks that part. */
  const surelyMs = leaseMs - quarterMs;
  const lanes = new Set<HeldLane>();
  const sources = new Set<HeldSource>();
  let renewed = new Map<number, { readonly fence: number; readonly at: number }>();
  const held = new Map<LeaseName, number>();
  let others = 0;
  /** Newsroom files that were not the same at the last look, and those that were told of. */
  let differing = '';
  let told = '';
  let running: Promise<void> = Promise.resolve();

  return {
    owner,
    leaseMs,
    holdLane: (lane) => hold(lanes, lane),
    holdSource: (turn) => hold(sources, turn),
    mayLeave({ channelId, fence }, claimedAt) {
      const known = renewed.get(channelId);
      const since = known?.fence === fence ? Math.max(known.at, claimedAt) : claimedAt;
      return elapsed() - since < surelyMs;
    },
    does: (name) => elapsed() - (held.get(name) ?? Number.NEGATIVE_INFINITY) < surelyMs,
    count: () => others + 1,
    renew,
    start() {
      running = keepRenewing();
    },
    async stop() {
      stopping.abort();
      await running;
      await store
        .transaction(({ replicas }) => replicas.leave(owner, clock()))
        .catch((error: unknown) =>
          log.warn({ err: error }, 'leases could not be given back; they end by themselves'),
        );
    },
  };

  async function keepRenewing(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(quarterMs, stopping.signal);
      if (stopping.signal.aborted) return;
      await renew().catch((error: unknown) =>
        log.warn({ err: error }, 'leases could not be renewed; what another takes meanwhile is left to it'),
      );
    }
  }

  async function renew(): Promise<void> {
    const at = elapsed();
    const { kept, taken, alive } = await store.transaction(async ({ replicas }) => {
      // By the clock of the database, which was heard when the transaction began.
      const now = clock();
      await replicas.sign({ owner, startedAt, now, leaseMs, newsroom: deps.newsroom() });
      const kept = await replicas.renewLanes([...lanes], owner, now, now + leaseMs);
      await replicas.renewSources([...sources], owner, now + leaseMs);
      const taken: LeaseName[] = [];
      for (const name of names) if (await replicas.takeLease(name, owner, now, leaseMs)) taken.push(name);
      await replicas.forgetHeard(now - heardKeptMs);
      return { kept, taken, alive: await replicas.alive(now) };
    });
    renewed = new Map(kept.map(({ channelId, fence }) => [channelId, { fence, at }]));
    for (const name of names) {
      if (taken.includes(name)) held.set(name, at);
      else held.delete(name);
    }
    others = alive.filter((each) => each.owner !== owner).length;
    tellOtherFiles(alive);
  }

  /** A file that is being rolled out differs for a moment: only what still does at the next look is told, once. */
  function tellOtherFiles(alive: readonly ReplicaView[]): void {
    const own = deps.newsroom();
    const others = alive.filter(({ newsroom }) => newsroom !== own);
    const found = JSON.stringify([own, ...others.map(({ newsroom }) => newsroom)]);
    if (others.length > 0 && found === differing && found !== told) {
      told = found;
      log.warn({ others: others.map((each) => each.owner) }, otherFile);
    }
    differing = others.length > 0 ? found : '';
  }
}

function hold<Each>(all: Set<Each>, each: Each): () => void {
  all.add(each);
  return () => void all.delete(each);
}
