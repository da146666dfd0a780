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
const filedAStep = 200;
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
    for (let tries = 1; !stopping.signal.aborted && deps.isOurs?.() !== false; tries++) {
      try {
        const stories = await run();
        if (stories > 0) log.info({ stories }, 'old stories left the archive');
        return;
      } catch (error) {
        const again = tries < mostTries ? `in ${againAfterMs / 60_000} minutes` : 'tomorrow';
        log.warn({ err: error }, `old stories could not be taken away; tried again ${again}`);
        if (tries === mostTries) return;
        await pause(againAfterMs, stopping.signal);
      }
    }
  }

  async function run(): Promise<number> {
    const now = clock();
    await inSteps(filedAStep, retention.fileEarlier);
    await inSteps(versionsAStep, retention.moveVersions);
    if (eraseWithdrawnMs !== null) {
      const withdrawnBefore = now - eraseWithdrawnMs;
      await inSteps(storiesAStep, (limit) => retention.eraseWithdrawn(withdrawnBefore, now, limit));
    }
    let stories = 0;
    if (keepMs !== null) {
      const before = now - keepMs;
      stories = await inSteps(storiesAStep, (limit) => retention.retireStories(before, limit));
      await inSteps(rowsAStep, (limit) => retention.pruneBoard(before, limit));
    }
    const settledBefore = now - Math.min(ledgerKeptMs, keepMs ?? ledgerKeptMs);
    await inSteps(rowsAStep, (limit) => retention.pruneLedger(settledBefore, limit));
    await inSteps(rowsAStep, (limit) => retention.pruneKv(now, limit));
    const followed = deps.followedTo?.() ?? null;
    if (followed !== null) await inSteps(rowsAStep, (limit) => retention.pruneChanges(followed, limit));
    await inSteps(rowsAStep, (limit) => retention.pruneDelays(now - 2 * dayMs, limit));
    await retention.forgetFilings();
    await inSteps(marksAStep, (limit) => retention.pruneMarks(now - marksKeptMs, limit));
    for (let left = Infinity; left > 0 && !stopping.signal.aborted; ) {
      const before = left;
      left = await retention.shrink(pagesAStep);
      if (left >= before) break;
      await pause(betweenStepsMs);
    }
    return stories;
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
