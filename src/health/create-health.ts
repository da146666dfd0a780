import type { Platform } from '../domain/channel.ts';
import { measureLag } from '../observability/event-loop-lag.ts';
import type { Gauges } from '../observability/gauges.ts';
import type { Log } from '../observability/log.ts';
import { pause } from '../scheduler/pause.ts';
import type { Store } from '../store/open-store.ts';
import type { Trouble } from '../store/troubles.ts';
import { type Damage, type ReportDeps, reportHealth } from './health-report.ts';
import { readGauges } from './read-gauges.ts';
import { type Readiness, readiness } from './readiness.ts';
import { shareLook } from './shared-look.ts';
import { type StoreAway, tellBlindness } from './tell-blindness.ts';
import { tellInLog } from './tell-in-log.ts';
import { watchTroubles } from './watch-troubles.ts';
import { within } from './within.ts';

/** Between two looks at how all does. */
const lookEveryMs = 5_000;
/** Who asks within so long of another is told the same. */
const sharedMs = 2_000;
/** Between two tries whether the store can be written. */
const writeEveryMs = 60_000;

/** Knows how Telex does, and tells it where people and machines look. */
export type Health = {
  /** The body of `/readyz`. */
  readiness(): Promise<Readiness>;
  /** What a scrape of the metrics is told. */
  gauges(): Promise<Gauges>;
  /** What people were told stands still, the oldest first. */
  standing(): readonly Trouble[];
  /** That the store cannot be used, for `/toestand`, which reads it; null: it can. Tries it, as `/readyz` does. */
  storeAway(): Promise<StoreAway | null>;
  /** What is the matter in the database, for `/toestand`: damaged pages (null: nothing of the kind was found), damaged rows, and a clearing that fails. */
  inStore(): { readonly damage: Omit<StoreAway, 'fault'> | null; readonly storeTroubles: readonly Trouble[] };
  /** The pages of the database were looked through; null: nothing was found. Until then nothing is known of them. */
  noteLookThrough(found: string | null): void;
  /** Told when that changes. */
  listen(listener: (standing: readonly Trouble[]) => void): void;
  /** Looks once, as it does every five seconds once it was started. A store that cannot be used is told in the log. */
  look(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
};

/** The health of one Telex. Constructing it measures and looks at nothing but the event loop. */
export function createHealth(
  deps: ReportDeps & {
    readonly store: Store;
    readonly log: Log;
    /** Whether it is this Telex that looks and tells for all on the database. Default: there is no other. */
    readonly isOurs?: () => boolean;
    /** What it does for all on the database, and whether it is the one that does. Default: there is no other. */
    readonly leases?: () => ReadonlyMap<string, boolean>;
    /** Milliseconds of a clock that nobody sets; the process's own if absent. */
    readonly elapsed?: () => number;
  },
): Health {
  const { store, log, elapsed = () => performance.now() } = deps;
  const lag = measureLag();
  const startedAt = deps.clock();
  const stopping = new AbortController();
  let damage: Damage = { kind: 'unknown' };
  const report = shareLook(() => reportHealth({ ...deps, damage: () => damage }), sharedMs, elapsed);
  const checkWritable = shareLook(tryWriting, sharedMs, elapsed);
  const listeners: ((standing: readonly Trouble[]) => void)[] = [];
  let running: Promise<void> = Promise.resolve();
  const storeBlind = tellBlindness(deps);
  let isWritable = false;
  let wasBlind = false;
  let writtenAt = elapsed();
  const watch = watchTroubles({
    store,
    report,
    takesPosts,
    onNews: (news) => tellInLog(news, log),
    onChange: show,
  });

  return {
    readiness: () => readiness({ checkWritable, heldBy: store.heldBy }, report),
    gauges: () =>
      readGauges(report, lag.readSeconds(), startedAt, {
        isStoreWritable: storeBlind.shown() === null,
        leases: deps.leases?.() ?? new Map(),
      }),
    standing,
    async storeAway() {
      await within(checkWritable()).catch(storeBlind.failed);
      return storeBlind.known();
    },
    inStore: () => ({
      damage: damaged(),
      storeTroubles: watch
        .standing()
        .filter(({ about }) => ['row', 'clearing', 'overdue'].includes(about.kind)),
    }),
    noteLookThrough(found) {
      damage = found === null ? { kind: 'none' } : { kind: 'found', what: found, since: deps.clock() };
    },
    listen: (listener) => void listeners.push(listener),
    look,
    start() {
      running = keepLooking();
    },
    async stop() {
      lag.stop();
      stopping.abort();
      await running;
    },
  };

  function takesPosts(platform: Platform): boolean {
    return deps.adapters.some((each) => each.platform === platform && each.state().posting.kind === 'up');
  }

  /** A store that is full can still be read. Writing costs a wait for the disk, so it is tried once a minute while it works. */
  async function lookAtStore(): Promise<void> {
    if (isWritable && !store.isInDoubt() && elapsed() - writtenAt < writeEveryMs) return;
    await checkWritable();
  }

  /** Whoever tries: after one that failed the next look tries again. */
  async function tryWriting(): Promise<void> {
    isWritable = false;
    await store.checkWritable();
    isWritable = true;
    writtenAt = elapsed();
  }

  async function keepLooking(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(lookEveryMs, stopping.signal);
      if (stopping.signal.aborted) return;
      await look();
    }
  }

  async function look(): Promise<void> {
    const looking = deps.isOurs?.() === false ? watch.follow() : watch.look();
    await looking.then(lookAtStore).then(storeBlind.seen, storeBlind.failed);
    const isBlind = storeBlind.shown() !== null;
    if (isBlind !== wasBlind) show();
    wasBlind = isBlind;
  }

  function standing(): readonly Trouble[] {
    const away = storeBlind.shown();
    if (away === null) return watch.standing();
    const { since, reason, fault } = away;
    return [
      { key: 'store', about: { kind: 'store', reason, fault }, since, toldAt: since },
      ...watch.standing(),
    ];
  }

  function damaged(): Omit<StoreAway, 'fault'> | null {
    const known = watch.standing().find(({ about }) => about.kind === 'damage');
    return known?.about.kind === 'damage' ? { since: known.since, reason: known.about.reason } : null;
  }

  function show(): void {
    for (const listener of listeners) listener(standing());
  }
}
