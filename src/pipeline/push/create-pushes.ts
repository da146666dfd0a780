import type { HttpRoute } from '../../chat/ports/adapter.ts';
import { createHubClient, type HubClient } from '../../feeds/fetch/ask-hub.ts';
import { tellFailing } from '../../observability/tell-failing.ts';
import { pause } from '../../scheduler/pause.ts';
import type { Store } from '../../store/open-store.ts';
import type { PushEnd, Pushed } from '../polls/take-push.ts';
import { askHubs } from './ask-hubs.ts';
import { createCallbackRoute, type PushOutcome } from './callback-route.ts';
import { createPushBook, type PushBook, type PushBookDeps } from './push-book.ts';

/** Between two looks at which hubs are to be asked something. */
const lookEveryMs = 5_000;

/** Sources that hubs send, in place of being polled at their pace. Constructing it starts nothing. */
export type Pushes = {
  readonly book: PushBook;
  /** What hubs reach, on Telex's own server. Before `start` it answers that it is too early. */
  readonly route: HttpRoute;
  /** Reads what was asked before, and goes on asking. `take` folds what is sent. */
  start(take: (sourceId: string, pushed: Pushed) => Promise<PushEnd>): Promise<void>;
  /**
   * Asks the hubs that are due where this Telex does that, and reads what another asked where it does not, as it does every five seconds once
   * it was started. Rejects where the store does.
   */
  look(): Promise<void>;
  stop(): Promise<void>;
};

/** What pushes are made with. */
export type PushesDeps = PushBookDeps & {
  readonly store: Pick<Store, 'pushes' | 'sources' | 'transaction'>;
  /** Whether it is this Telex that asks hubs for all on the database. */
  readonly isOurs: () => boolean;
  readonly userAgent: string;
  readonly random: () => number;
  /** Of what a hub sends. */
  readonly maxBytes: number;
  readonly onPushed: (sourceId: string, outcome: PushOutcome) => void;
};

/** WebSub as a subscriber, https://www.w3.org/TR/websub/. Without an address at which we are reached nobody is asked. */
export function createPushes(deps: PushesDeps): Pushes {
  const { clock, random, log, userAgent, guard, store, isOurs } = deps;
  const book = createPushBook(deps);
  const client: HubClient = createHubClient({ userAgent, clock, ...(guard && { guard }) });
  const stopping = new AbortController();
  let take: Parameters<Pushes['start']>[0] = async () => 'not-kept';
  let running: Promise<void> = Promise.resolve();
  let isSettled = false;
  const route = createCallbackRoute({
    ...{ book, clock, log, maxBytes: deps.maxBytes, onPushed: deps.onPushed },
    take: (sourceId, pushed) => take(sourceId, pushed),
    hasten: (sourceId) => store.sources.hasten(sourceId, clock()),
  });

  return {
    book,
    route,
    async start(taker) {
      take = taker;
      await settle();
      running = keepLooking();
    },
    look,
    async stop() {
      stopping.abort();
      await Promise.allSettled([running, client.stop()]);
    },
  };

  /** Whoever comes to ask them finds what another newsroom file wanted. */
  async function settle(): Promise<void> {
    if (!isOurs()) await book.load();
    else if (!isSettled) await book.leaveUnwanted();
    isSettled = isOurs();
  }

  async function look(): Promise<void> {
    await settle();
    if (isOurs()) await askHubs({ book, client, clock, random, log }, stopping.signal);
  }

  async function keepLooking(): Promise<void> {
    const { signal } = stopping;
    const looks = tellFailing(
      { log, level: 'warn' },
      { fails: 'hubs cannot be asked now; later again', again: 'hubs are asked again' },
    );
    while (!signal.aborted) {
      await pause(lookEveryMs, signal);
      if (signal.aborted) return;
      try {
        await look();
        looks.worked();
      } catch (error) {
        if (signal.aborted) return;
        looks.failed(error);
      }
    }
  }
}
