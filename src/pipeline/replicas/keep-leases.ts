import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { DifferingFiles } from '../../domain/file-standing.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { tellFailing } from '../../observability/tell-failing.ts';
import { pause as pauseFor } from '../../scheduler/pause.ts';
import type { Store } from '../../store/open-store.ts';
import type {
  HeldLane,
  HeldSource,
  LeaseName,
  NewsroomFile,
  ReplicaView,
} from '../../store/replicas/replica-store.ts';
import { compareFiles } from './compare-files.ts';
import { tellRefused } from './refused-files.ts';
import type { Replica } from './replica.ts';

/** Platforms deliver again what was not acknowledged, for some minutes. */
const heardKeptMs = 60 * 60_000;

const otherFile =
  'the Telexes on this database have newsroom files that are not the same: the one that was changed last is in force on all; give all the same file, or save the right one anew';

const renewing = {
  fails: 'leases could not be renewed; what another takes meanwhile is left to it',
  again: 'leases are renewed again',
};

/** What keeping leases needs. `elapsed` in ms, by a clock that nobody sets. */
export type LeaseKeeperDeps = {
  readonly store: Pick<Store, 'transaction' | 'outgrown'>;
  readonly leaseMs: number;
  /** What it would do for all. */
  readonly names: readonly LeaseName[];
  /** Digest of the newsroom file that this machine has. */
  readonly newsroom: () => string;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** A newer Telex changed the tables while this one stood still: it may not work on them, and ends. Told once. Absent: it is logged. */
  readonly onOutgrown?: () => void;
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
  let differing: DifferingFiles | null = null;
  const refusedFiles = tellRefused(owner);
  /** Who had which file at the last look where they were not the same, and of which that was told. */
  let found = '';
  let told = '';
  let running: Promise<void> = Promise.resolve();
  const renewals = tellFailing({ log, level: 'warn', elapsed }, renewing);

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
    does,
    leases: () => new Map(names.map((name) => [name, does(name)])),
    count: () => others + 1,
    differing: () => differing,
    noteRefused: refusedFiles.note,
    among: () => ({ ...refusedFiles.among(), ...(differing !== null && { differing }) }),
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

  function does(name: LeaseName): boolean {
    return elapsed() - (held.get(name) ?? Number.NEGATIVE_INFINITY) < surelyMs;
  }

  async function keepRenewing(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(quarterMs, stopping.signal);
      if (stopping.signal.aborted) return;
      if (await isOutgrown()) return;
      await renew().then(renewals.worked, renewals.failed);
    }
  }

  async function isOutgrown(): Promise<boolean> {
    const why = await store.outgrown().catch(() => null);
    if (why === null) return false;
    log.error(why);
    deps.onOutgrown?.();
    return true;
  }

  async function renew(): Promise<void> {
    const at = elapsed();
    const { kept, taken, alive, file, now, refused } = await store.transaction(async ({ replicas }) => {
      // By the clock of the database, which was heard when the transaction began.
      const now = clock();
      await replicas.sign({ owner, startedAt, now, leaseMs, newsroom: deps.newsroom() });
      const kept = await replicas.renewLanes([...lanes], owner, now, now + leaseMs);
      await replicas.renewSources([...sources], owner, now + leaseMs);
      const taken: LeaseName[] = [];
      for (const name of names) if (await replicas.takeLease(name, owner, now, leaseMs)) taken.push(name);
      await replicas.forgetHeard(now - heardKeptMs);
      const refused = await refusedFiles.write(replicas);
      return {
        kept,
        taken,
        alive: await replicas.alive(now),
        file: await replicas.newsroomFile(),
        now,
        refused,
      };
    });
    renewed = new Map(kept.map(({ channelId, fence }) => [channelId, { fence, at }]));
    for (const name of names) {
      if (taken.includes(name)) held.set(name, at);
      else held.delete(name);
    }
    others = alive.filter((each) => each.owner !== owner).length;
    refusedFiles.hear(refused, alive);
    noteFiles(alive, file, now);
  }

  /** A file that is being rolled out differs for a moment: only what still does at the next look is told in the log, once. */
  function noteFiles(alive: readonly ReplicaView[], file: NewsroomFile | null, now: EpochMs): void {
    differing = file && compareFiles({ alive, file, owner, now, since: differing?.since ?? null });
    const shown = differing === null ? '' : JSON.stringify([file?.digest, differing.others]);
    if (differing !== null && shown === found && shown !== told) {
      told = shown;
      const { from, others } = differing;
      log.warn({ inForce: from, changedAt: new Date(differing.changedAt).toISOString(), others }, otherFile);
    }
    found = shown;
  }
}

function hold<Each>(all: Set<Each>, each: Each): () => void {
  all.add(each);
  return () => void all.delete(each);
}
