import type { Reason } from '../../domain/reason.ts';
import type { Log } from '../../observability/log.ts';
import { backOffMs } from '../../scheduler/back-off.ts';
import { pause } from '../../scheduler/pause.ts';
import { type PartState, reasonOf, up } from '../ports/adapter-state.ts';
import { tellReason } from '../words/reasons/tell-reason.ts';

/** What a platform's API answers when it is asked who we are. */
export type ApiAnswer<Identity> =
  | { readonly kind: 'accepted'; readonly identity: Identity }
  /** It does not take the token. */
  | { readonly kind: 'refused'; readonly reason: Reason }
  /** No answer that says anything about the token; `waitMs`: what it asked us to wait, else null. */
  | { readonly kind: 'unreachable'; readonly reason: Reason; readonly waitMs: number | null };

/** A question about our token that is asked again and again, and what is known of it now. */
export type ApiWatch = {
  /** Asks for the first time, and from then on without end. */
  start(): void;
  stop(): Promise<void>;
  state(): PartState;
  /** A call went as if the token were refused or nobody there: asked at once, and not posted to until it answers. */
  doubt(reason: Reason): void;
  /** Asks now, or waits for the question under way; resolves with what is known then. */
  ask(): Promise<PartState>;
};

/** How often it is asked. */
export type WatchTiming = {
  /** Between two questions that were not answered well: at first, and at most. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** Between two questions while all is well: what people see is never older. */
  readonly everyMs: number;
};

/** A wait that an API names is believed for so long at most. */
const longestWaitMs = 5 * 60_000;

/**
 * Knows whether a platform's API takes our token, by asking it every minute, sooner after trouble. A single refusal
 * is no verdict on a token that was good, and no verdict is final: whatever comes back, comes back by itself.
 */
export function createApiWatch<Identity>(deps: {
  /** As people know it: `Slack`. */
  readonly name: string;
  readonly ask: (signal: AbortSignal) => Promise<ApiAnswer<Identity>>;
  readonly onAccepted: (identity: Identity) => void;
  readonly timing: WatchTiming;
  readonly log: Log;
}): ApiWatch {
  const { name, timing, log } = deps;
  let state: PartState = { kind: 'down', reason: { code: 'not-started', values: { platform: name } } };
  let stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let wake = new AbortController();
  const waiters: (() => void)[] = [];
  let isStarted = false;
  let isAsking = false;
  let wasAccepted = false;
  let failures = 0;

  async function keepAsking(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      wake = new AbortController();
      isAsking = true;
      const answer = await deps.ask(signal).catch(unreachable);
      isAsking = false;
      if (signal.aborted) return;
      note(answer);
      await pause(pauseMs(answer), wake.signal);
    }
  }

  function note(answer: ApiAnswer<Identity>): void {
    failures = answer.kind === 'accepted' ? 0 : failures + 1;
    if (answer.kind === 'accepted') {
      if (wasAccepted && state.kind !== 'up') log.info(`${name} takes posts again`);
      wasAccepted = true;
      state = up;
      deps.onAccepted(answer.identity);
    } else {
      change(stateAfter(answer));
    }
    for (const resolve of waiters.splice(0)) resolve();
  }

  function stateAfter(answer: Exclude<ApiAnswer<Identity>, { kind: 'accepted' }>): PartState {
    const isVerdict = answer.kind === 'refused' && (!wasAccepted || failures > 1);
    return { kind: isVerdict ? 'down' : 'connecting', reason: answer.reason };
  }

  /** Said when it begins and when it becomes a verdict, not at every question. */
  function change(next: PartState): void {
    const isNews = next.kind !== state.kind || inEnglish(next) !== inEnglish(state);
    state = next;
    if (!isNews || next.kind === 'up') return;
    if (next.kind === 'down')
      log.error(`${name} takes no posts: ${inEnglish(next)}; asked again every minute`);
    else
      log.warn(
        `${name} takes no posts now: ${inEnglish(next)}; trying again, check the network if this lasts`,
      );
  }

  function pauseMs(answer: ApiAnswer<Identity>): number {
    if (answer.kind === 'accepted') return timing.everyMs;
    const asked = answer.kind === 'unreachable' ? Math.min(answer.waitMs ?? 0, longestWaitMs) : 0;
    return Math.max(asked, backOffMs(failures, { ...timing, factor: 2 }, Math.random));
  }

  return {
    start() {
      if (isStarted) return;
      isStarted = true;
      stopping = new AbortController();
      failures = 0;
      state = { kind: 'connecting', reason: { code: 'asking-token', values: { platform: name } } };
      running = keepAsking(stopping.signal);
    },
    async stop() {
      isStarted = false;
      state = { kind: 'down', reason: { code: 'stopped' } };
      stopping.abort();
      wake.abort();
      for (const resolve of waiters.splice(0)) resolve();
      await running;
    },
    state: () => state,
    doubt(reason) {
      if (state.kind !== 'up') return;
      change({ kind: 'connecting', reason });
      wake.abort();
    },
    ask() {
      if (!isStarted) return Promise.resolve(state);
      const answered = new Promise<void>((resolve) => void waiters.push(resolve));
      if (!isAsking) wake.abort();
      return answered.then(() => state);
    },
  };
}

function inEnglish(part: PartState): string {
  return tellReason(reasonOf(part) ?? '', 'en');
}

function unreachable(error: unknown): ApiAnswer<never> {
  return {
    kind: 'unreachable',
    reason: error instanceof Error ? error.message : String(error),
    waitMs: null,
  };
}
