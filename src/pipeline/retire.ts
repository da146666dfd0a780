import { type ScheduledTask, schedule } from 'node-cron';
import type { EpochMs } from '../domain/item.ts';
import type { Log } from '../observability/log.ts';
import { pause as pauseFor } from '../scheduler/pause.ts';
import type { DamagedRows } from '../store/damaged/damaged-rows.ts';
import { type ClearingPart, clearingParts, type Retention } from '../store/retention.ts';
import { storeRemedy, UnusableStoreError } from '../store/unusable-store.ts';

/** After the hour that summer time takes away or gives twice, and before the morning shift. */
const nightly = '10 4 * * *';
const dayMs = 24 * 3_600_000;
const ledgerKeptMs = 30 * dayMs;
const storiesAStep = 50;
const versionsAStep = 100;
const filedAStep = 100;
const rowsAStep = 500;
const pagesAStep = 200;
const marksAStep = 50;
const lookedAtAStep = 200;
/** Longer than takes of one happening lie apart. */
const marksKeptMs = dayMs + 3_600_000;
/** Polls and deliveries go on between two steps. */
const betweenStepsMs = 50;
/** A night whose work failed is not lost: a server that is away, or had no connection to give, is there again soon. */
const againAfterMs = 10 * 60_000;
const mostTries = 12;

/** What retention is made with. */
export type RetireDeps = {
  readonly retention: Retention;
  /** Left out: nobody looks for what is damaged. */
  readonly damagedRows?: Pick<DamagedRows, 'lookThrough'>;
  /** Stories older than this leave; null keeps them. */
  readonly keepMs: number | null;
  /** The text of stories that were withdrawn longer ago is taken away for good; null keeps it. */
  readonly eraseWithdrawnMs?: number | null;
  /** The last change of a story that whoever follows them has taken up: the ones before it are needed no more. Null: nobody knows. */
  readonly followedTo?: () => number | null;
  readonly timeZone: string;
  /** Whether it is this Telex that does it for all on the database. Default: there is no other. */
  readonly isOurs?: () => boolean;
  readonly clock: () => EpochMs;
  readonly log: Log;
  readonly pause?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
};

/** The nightly clearing of the archive. */
export type Retirement = {
  /** Now, and each night from now on. */
  start(): void;
  stop(): Promise<void>;
  /** What was begun so far has come to its end. */
  ended(): Promise<void>;
  /** Takes everything away that is old enough; how much of each part. Throws the first fault once all others are done, with its part. */
  run(): Promise<Counts>;
};

/** By part, and of a part that failed what it had taken away until then. */
type Counts = Readonly<Partial<Record<ClearingPart, number>>>;
type Fault = { readonly part: ClearingPart; readonly error: unknown };
type Cleared = { readonly counts: Counts; readonly faults: readonly Fault[] };
/** Tells of each step how much it took away. */
type Part = (count: (taken: number) => void) => Promise<void>;

/** Keeps the store from growing for ever, in small steps that stall nobody. What was seen is never forgotten. */
export function createRetirement(deps: RetireDeps): Retirement {
  const { retention, keepMs, eraseWithdrawnMs = null, timeZone, clock, log, pause = pauseFor } = deps;
  const stopping = new AbortController();
  let task: ScheduledTask | null = null;
  let running: Promise<unknown> = Promise.resolve();

  return {
    start() {
      task = schedule(nightly, runAndSay, { timezone: timeZone });
      runAndSay();
    },
    async stop() {
      stopping.abort();
      await task?.destroy();
      await running;
    },
    async ended() {
      await running;
    },
    run,
  };

  function runAndSay(): void {
    // One after another, should a night's work last until the next.
    running = running.then(runTonight);
  }

  async function runTonight(): Promise<void> {
    const told = new Set<string>();
    for (let tries = 1; !stopping.signal.aborted && deps.isOurs?.() !== false; tries++) {
      const { counts, faults } = await clear();
      const { stories = 0 } = counts;
      if (stories > 0) log.info({ stories }, 'old stories left the archive');
      if (!stopping.signal.aborted) await note(faults, deps);
      if (faults.length === 0) return;
      const isLast = tries === mostTries;
      const others = faults.length < Object.keys(counts).length ? ', the others went on' : '';
      const again = isLast ? 'tomorrow night' : `in ${againAfterMs / 60_000} minutes`;
      // A server that is away fails them all, and again: that is one thing to tell, and once more for the night.
      for (const [what, alike] of Map.groupBy(faults, ({ error }) => messageOf(error))) {
        if (told.has(what) && !isLast) continue;
        told.add(what);
        log.warn(
          { err: alike[0]?.error, parts: alike.map(({ part }) => part) },
          `parts of the nightly clearing failed${others}; tried again ${again}: ${whatToDo(alike[0]?.error)}`,
        );
      }
      if (isLast) return;
      await pause(againAfterMs, stopping.signal);
    }
  }

  async function run(): Promise<Counts> {
    const { counts, faults } = await clear();
    for (const { part, error } of faults)
      throw new Error(`the clearing of ${part} failed: ${messageOf(error)}`, { cause: error });
    return counts;
  }

  /** What one part cannot do the others do all the same: some of it is promised by law. */
  async function clear(): Promise<Cleared> {
    const faults: Fault[] = [];
    const counts: Partial<Record<ClearingPart, number>> = {};
    const works = parts(clock());
    for (const part of clearingParts) {
      const work = works[part];
      if (work === null) continue;
      let taken = 0;
      try {
        await work((more) => {
          taken += more;
        });
      } catch (error) {
        faults.push({ part, error });
      }
      counts[part] = taken;
    }
    return { counts, faults };
  }

  /** Null: nothing is to be done of it. */
  function parts(now: EpochMs): Readonly<Record<ClearingPart, Part | null>> {
    const before = keepMs === null ? null : now - keepMs;
    const settledBefore = now - Math.min(ledgerKeptMs, keepMs ?? ledgerKeptMs);
    const withdrawnBefore = eraseWithdrawnMs === null ? null : now - eraseWithdrawnMs;
    const followed = deps.followedTo?.() ?? null;
    const part =
      (limit: number, step: (limit: number) => Promise<number>): Part =>
      (count) =>
        inSteps(limit, step, count, { pause, signal: stopping.signal });
    return {
      withdrawn:
        withdrawnBefore === null
          ? null
          : (count) => eraseAll(withdrawnBefore, now, count, deps, stopping.signal),
      versions: part(versionsAStep, retention.moveVersions),
      stories: before === null ? null : part(storiesAStep, (most) => retention.retireStories(before, most)),
      board: before === null ? null : part(rowsAStep, (most) => retention.pruneBoard(before, most)),
      filings: part(filedAStep, retention.fileEarlier),
      ledger: part(rowsAStep, (limit) => retention.pruneLedger(settledBefore, limit)),
      paging: part(rowsAStep, (limit) => retention.pruneKv(now, limit)),
      changes: followed === null ? null : part(rowsAStep, (most) => retention.pruneChanges(followed, most)),
      delays: part(rowsAStep, (limit) => retention.pruneDelays(now - 2 * dayMs, limit)),
      emptyFilings: () => retention.forgetFilings(),
      damage: deps.damagedRows ? part(lookedAtAStep, deps.damagedRows.lookThrough) : null,
      marks: part(marksAStep, (limit) => retention.pruneMarks(now - marksKeptMs, limit)),
      room: giveBack,
    };
  }

  /** What is free of the file goes back to the disk. */
  async function giveBack(): Promise<void> {
    for (let left = Infinity; left > 0 && !stopping.signal.aborted; ) {
      const before = left;
      left = await retention.shrink(pagesAStep);
      if (left >= before) break;
      await pause(betweenStepsMs);
    }
  }
}

/** For whoever asks how Telex does. What cannot be kept now is kept at the next try: that nothing can is told anyway. */
async function note(
  faults: readonly Fault[],
  { retention, clock, log }: Pick<RetireDeps, 'retention' | 'clock' | 'log'>,
): Promise<void> {
  try {
    const { lastAt, failing } = await retention.clearing();
    const [first] = faults;
    const at = clock();
    await retention.noteClearing(
      first === undefined
        ? { lastAt: at, failing: null }
        : {
            lastAt,
            failing: {
              since: failing?.since ?? at,
              parts: faults.map(({ part }) => part),
              reason: messageOf(first.error),
            },
          },
    );
  } catch (error) {
    log.debug({ err: error }, 'how the nightly clearing went could not be kept');
  }
}

function whatToDo(error: unknown): string {
  return error instanceof UnusableStoreError ? storeRemedy(error) : 'see err, and tell who makes Telex';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function inSteps(
  limit: number,
  step: (limit: number) => Promise<number>,
  count: (taken: number) => void,
  { pause, signal }: { readonly pause: NonNullable<RetireDeps['pause']>; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    const taken = await step(limit);
    count(taken);
    if (taken < limit) break;
    await pause(betweenStepsMs);
  }
}

/** What is damaged goes as well, and whoever keeps the disk is told. One that fails keeps no other from being erased. */
async function eraseAll(
  before: EpochMs,
  now: EpochMs,
  count: (taken: number) => void,
  { retention, log, pause = pauseFor }: Pick<RetireDeps, 'retention' | 'log' | 'pause'>,
  signal: AbortSignal,
): Promise<void> {
  const failed = new Map<number, unknown>();
  const step = async (limit: number): Promise<number> => {
    const some = await retention.eraseWithdrawn(before, now, limit, [...failed.keys()]);
    for (const story of some.damaged)
      log.warn(
        { story },
        'a withdrawn story could not be read, and was erased as a whole; where there are more, the disk may fail: put a backup back',
      );
    for (const { number, error } of some.failed) failed.set(number, error);
    count(some.taken - some.failed.length);
    return some.taken;
  };
  await inSteps(storiesAStep, step, () => {}, { pause, signal });
  const [first] = failed.values();
  if (failed.size > 0)
    throw new Error(`stories ${[...failed.keys()].join(', ')} could not be erased: ${messageOf(first)}`, {
      cause: first,
    });
}
