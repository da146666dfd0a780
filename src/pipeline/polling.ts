import { pause } from '../scheduler/pause.ts';
import { createPushTaker, type PushTakerDeps } from './polls/push-taker.ts';
import type { PushEnd, Pushed } from './polls/take-push.ts';
import { createPolls, type PollsDeps } from './run-polls.ts';

/** How long what is being read may take to end, before it is broken off, where the newsroom file has changed. */
const patienceMs = 2_000;

/** What reading sources is made with. */
export type PollingDeps = PollsDeps &
  Pick<PushTakerDeps, 'store' | 'onDue'> & {
    /** How what is being read is waited for. Default: real time. */
    readonly waitForPolls?: (ms: number, signal: AbortSignal) => Promise<void>;
  };

/** The reading of the sources of one newsroom file: by polls, and of what hubs send. */
export type Polling = {
  /** See `Polls`. */
  startDue(): Promise<void>;
  /** Folds what a hub sent of a source. Never rejects. */
  push(sourceId: string, pushed: Pushed): Promise<PushEnd>;
  /** Resolves when what is under way has ended. */
  ended(): Promise<unknown>;
  /** Begins nothing any more, and resolves when nothing is under way: what has not ended in two seconds is broken off, and nothing of it is kept. */
  end(): Promise<void>;
};

/** Reads these sources until `stopping` is aborted, or it is ended. Constructing it starts nothing. */
export function createPolling(deps: PollingDeps, stopping: AbortSignal): Polling {
  const { waitForPolls = pause } = deps;
  const closing = new AbortController();
  const ending = new AbortController();
  const signal = AbortSignal.any([stopping, ending.signal]);
  const polls = createPolls(deps, signal, AbortSignal.any([signal, closing.signal]));
  const { underWay, bodies } = polls;
  const push = createPushTaker({ ...deps, underWay, bodies }, signal);
  return {
    startDue: polls.startDue,
    push,
    ended: polls.ended,
    async end() {
      closing.abort();
      // A start that is under way may still begin some.
      await polls.startDue().catch(() => {});
      const waiting = new AbortController();
      await Promise.race([polls.ended(), waitForPolls(patienceMs, waiting.signal)]);
      waiting.abort();
      ending.abort();
      await polls.ended();
    },
  };
}
