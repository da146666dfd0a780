import { type ScheduledTask, schedule } from 'node-cron';
import type { EpochMs } from '../domain/item.ts';
import type { Log } from '../observability/log.ts';
import { pause as pauseFor } from '../scheduler/pause.ts';
import type { Retention } from '../store/retention.ts';

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
  /** Takes everything away that is old enough; how many stories. */
  run(): Promise<number>;
};

/** What a night took away, and what of it failed. */
type Cleared = {
  readonly stories: number;
  readonly faults: readonly { readonly part: string; readonly error: unknown }[];
};

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
    run,
  };

  function runAndSay(): void {
    // One after another, should a night's work last until the next.
    running = running.then(runTonight);
  }

  async function runTonight(): Promise<void> {
    const told = new Set<string>();
    for (let tries = 1; !stopping.signal.aborted && deps.isOurs?.() !== false; tries++) {
      const { stories, faults } = await clear();
      if (stories > 0) log.info({ stories }, 'old stories left the archive');
      if (faults.length === 0) return;
      const again = tries < mostTries ? `in ${againAfterMs / 60_000} minutes` : 'tomorrow';
      for (const { part, error } of faults) {
        // A server that is away fails them all, and again: that is one thing to tell.
        const what = error instanceof Error ? error.message : String(error);
        if (told.has(what) && tries < mostTries) continue;
        told.add(what);
        log.warn(
          { err: error, part },
          `a part of the nightly clearing failed, the others went on; tried again ${again}`,
        );
      }
      if (tries === mostTries) return;
      await pause(againAfterMs, stopping.signal);
    }
  }

  async function run(): Promise<number> {
    const { stories, faults } = await clear();
    for (const { error } of faults) throw error;
    return stories;
  }

  /** What one part cannot do the others do all the same: some of it is promised by law. */
  async function clear(): Promise<Cleared> {
    const faults: Cleared['faults'][number][] = [];
    let stories = 0;
    for (const [part, work] of Object.entries(parts(clock())))
      try {
        const taken = await work();
        if (part === 'stories') stories = taken;
      } catch (error) {
        faults.push({ part, error });
      }
    return { stories, faults };
  }

  /** In their order. */
  function parts(now: EpochMs): Readonly<Record<string, () => Promise<number>>> {
    const before = keepMs === null ? null : now - keepMs;
    const settledBefore = now - Math.min(ledgerKeptMs, keepMs ?? ledgerKeptMs);
    const withdrawnBefore = eraseWithdrawnMs === null ? null : now - eraseWithdrawnMs;
    const followed = deps.followedTo?.() ?? null;
    const part = (limit: number, step: (limit: number) => Promise<number>) => () => inSteps(limit, step);
    return {
      ...(withdrawnBefore !== null && {
        withdrawn: part(storiesAStep, (limit) => retention.eraseWithdrawn(withdrawnBefore, now, limit)),
      }),
      versions: part(versionsAStep, retention.moveVersions),
      ...(before !== null && {
        stories: part(storiesAStep, (limit) => retention.retireStories(before, limit)),
        board: part(rowsAStep, (limit) => retention.pruneBoard(before, limit)),
      }),
      filings: part(filedAStep, retention.fileEarlier),
      ledger: part(rowsAStep, (limit) => retention.pruneLedger(settledBefore, limit)),
      paging: part(rowsAStep, (limit) => retention.pruneKv(now, limit)),
      ...(followed !== null && {
        changes: part(rowsAStep, (limit) => retention.pruneChanges(followed, limit)),
      }),
      delays: part(rowsAStep, (limit) => retention.pruneDelays(now - 2 * dayMs, limit)),
      emptyFilings: () => retention.forgetFilings().then(() => 0),
      marks: part(marksAStep, (limit) => retention.pruneMarks(now - marksKeptMs, limit)),
      room: giveBack,
    };
  }

  /** What is free of the file goes back to the disk. */
  async function giveBack(): Promise<number> {
    for (let left = Infinity; left > 0 && !stopping.signal.aborted; ) {
      const before = left;
      left = await retention.shrink(pagesAStep);
      if (left >= before) break;
      await pause(betweenStepsMs);
    }
    return 0;
  }

  async function inSteps(limit: number, step: (limit: number) => Promise<number>): Promise<number> {
    let total = 0;
    while (!stopping.signal.aborted) {
      const taken = await step(limit);
      total += taken;
      if (taken < limit) break;
      await pause(betweenStepsMs);
    }
    return total;
  }
}
