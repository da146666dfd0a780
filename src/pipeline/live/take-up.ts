import type { HttpRoute } from '../../chat/ports/adapter.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Store } from '../../store/open-store.ts';
import { keepNewsroom } from '../open-data.ts';
import { callbackPath } from '../push/push-book.ts';
import { createRetirement, type Retirement } from '../retire.ts';
import type { Pipeline } from '../run-pipeline.ts';
import type { LiveNewsroom } from './live-newsroom.ts';
import { openSetup, type Setup, type SetupDeps } from './open-setup.ts';

/** What does the work of the newsroom that is in force, and changes with it. */
export type Works = {
  readonly setup: () => Setup;
  /** What hubs reach, whichever setup is at work by then. */
  readonly hubRoute: HttpRoute;
  /** Begins: hubs are heard, and old stories leave the archive. */
  start(pipeline: Pipeline): Promise<void>;
  /**
   * Puts another newsroom in force, as a start with it would, but that what stands there as before is read at its own time.
   * Rejects where the store cannot be written: the one before stays in force. After `start`; one at a time.
   */
  takeUp(newsroom: Newsroom): Promise<void>;
  stop(): Promise<void>;
};

/** The works of the newsroom that `live` holds, not begun. */
export function createWorks(live: LiveNewsroom, deps: SetupDeps & { readonly store: Store }): Works {
  const { store } = deps;
  let setup = openSetup(live.current(), deps);
  let retirement: Retirement | null = null;
  let running: Pipeline | null = null;

  return {
    setup: () => setup,
    hubRoute: {
      path: callbackPath,
      isFolder: true,
      handle: (request, response) => setup.pushes.route.handle(request, response),
    },

    async start(pipeline) {
      running = pipeline;
      await setup.pushes.start(pipeline.push);
      retire();
    },

    async takeUp(newsroom) {
      const before = setup;
      const next = openSetup(newsroom, deps);
      await running?.readAnew(async () => {
        await putInForce(newsroom, next);
        return next.reading;
      });
      await before.stop();
      await retirement?.stop();
      retire();
      running?.wake();
    },

    async stop() {
      await Promise.all([retirement?.stop(), setup.stop()]);
    },
  };

  async function putInForce(newsroom: Newsroom, next: Setup): Promise<void> {
    const [before, pipeline] = [live.current(), running];
    // What subscriptions are found by is made by the filters of the newsroom that they are written down with.
    live.put(newsroom);
    try {
      await keepNewsroom(newsroom, store, 'change');
      await setup.pushes.stop();
      if (pipeline !== null) await next.pushes.start(pipeline.push);
      setup = next;
    } catch (error) {
      live.put(before);
      await next.stop();
      throw error;
    }
  }

  function retire(): void {
    const { keepMs, eraseWithdrawnMs, timeZone } = live.current();
    const { clock, log } = deps;
    const { retention, search } = store;
    const { followedTo } = search;
    retirement = createRetirement({
      ...{ retention, keepMs, eraseWithdrawnMs, timeZone, clock, log, followedTo },
    });
    retirement.start();
  }
}
