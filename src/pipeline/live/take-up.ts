import { setImmediate as breath } from 'node:timers/promises';
import type { HttpRoute } from '../../chat/ports/adapter.ts';
import type { SourceDesk } from '../../chat/ports/source-desk.ts';
import type { UnfoundChannel } from '../../domain/channel-name/unfound-channel.ts';
import type { EpochMs } from '../../domain/item.ts';
import { tellFailing } from '../../observability/tell-failing.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { PlatformAccess } from '../../settings/platform-list.ts';
import type { Store } from '../../store/open-store.ts';
import type { ChatSourceStore } from '../../store/source-store.ts';
import { keepNewsroom } from '../open-data.ts';
import { callbackPath } from '../push/push-book.ts';
import { isShared, onlyReplica } from '../replicas/replica.ts';
import { createRetirement, type Retirement } from '../retire.ts';
import type { Pipeline } from '../run-pipeline.ts';
import { createChannelFinder } from './find-channels.ts';
import type { LiveNewsroom } from './live-newsroom.ts';
import { openSetup, type Setup, type SetupDeps } from './open-setup.ts';
import { readAhead } from './read-ahead.ts';
import { createSourceDesk } from './source-desk.ts';
import { withKept } from './with-kept.ts';

/** What does the work of the newsroom that is in force, and changes with it. */
export type Works = {
  readonly setup: () => Setup;
  /** What hubs reach, whichever setup is at work by then. */
  readonly hubRoute: HttpRoute;
  /** Sources from chat; null on sample news. */
  readonly sourceDesk: SourceDesk | null;
  /** Begins: hubs are heard, old stories leave the archive, and channels are looked for by their names. Before the pipeline does. */
  start(pipeline: Pipeline): Promise<void>;
  /**
   * Puts another newsroom in force, as a start with it would, but that what stands there as before is read at its own time.
   * Rejects where the store cannot be written: the one before stays in force. After `start`; one after another.
   */
  takeUp(newsroom: Newsroom): Promise<void>;
  /** The same with what commands said of sources since. */
  renew(): Promise<void>;
  /** Renews once a pause is over, or the store could not be asked; and looks for channels by their names. Never rejects. */
  lookAgain(): Promise<void>;
  /** Channels that the newsroom file names and that are not found. */
  readonly unfound: () => readonly UnfoundChannel[];
  stop(): Promise<void>;
};

/** What works are made with. `chat`: where channels are found by their names; absent: nowhere. */
type WorksDeps = SetupDeps & {
  readonly store: Store;
  readonly chat?: readonly Pick<PlatformAccess, 'name' | 'channels'>[];
};

const pausesEnd = {
  fails: 'a source whose pause is over is not read yet; it is tried again',
  again: 'sources whose pause is over are read again',
};

/** The works of the newsroom that `live` holds, not begun. */
export function createWorks(live: LiveNewsroom, deps: WorksDeps): Works {
  const { store, replica = onlyReplica } = deps;
  let setup = openSetup(live.current(), deps);
  let retirement: Retirement | null = null;
  let running: Pipeline | null = null;
  let last: Promise<void> = Promise.resolve();
  let pausedUntil: EpochMs = Number.POSITIVE_INFINITY;
  /** What commands said of sources, as it is in force here. */
  let said = '';

  const { clock, log, chat = [] } = deps;
  const looks = tellFailing({ log, level: 'warn' }, pausesEnd);
  const names = store.channelNames;
  const finder = createChannelFinder({ store: names, current: live.current, chat, clock, log });

  return {
    setup: () => setup,
    unfound: finder.unfound,
    hubRoute: {
      path: callbackPath,
      isFolder: true,
      handle: (request, response) => setup.pushes.route.handle(request, response),
    },

    async start(pipeline) {
      running = pipeline;
      await readAhead(setup.reading.enrich, deps.clock(), breath);
      await setup.pushes.start(pipeline.push);
      await noteShadowed(live.current(), deps);
      pausedUntil = await nextEnd(store.chatSources, deps.clock());
      said = await sayingOf(store.chatSources);
      retire();
      if (await finder.lookFirst()) await renew();
    },

    takeUp: (newsroom) => inTurn(() => takeUp(newsroom)),
    renew,
    sourceDesk: live.current().sample
      ? null
      : createSourceDesk({
          ...{ store: store.chatSources, current: live.current, clock: deps.clock, renew },
          reading: () => setup.reading,
        }),

    async lookAgain() {
      await renewWhereDue().then(looks.worked, looks.failed);
    },

    async stop() {
      await Promise.all([finder.stop(), retirement?.stop(), setup.stop()]);
    },
  };

  /** Where there are several Telexes, commands are given to another as well. */
  async function renewWhereDue(): Promise<void> {
    const isDue = finder.lookWhereDue() || pausedUntil <= deps.clock();
    if (isDue || (isShared(replica) && said !== (await sayingOf(store.chatSources)))) await renew();
  }

  function renew(): Promise<void> {
    return inTurn(() => takeUp(live.current()));
  }

  async function takeUp(file: Newsroom): Promise<void> {
    const before = setup;
    await forgetPauses(store.chatSources, deps.clock());
    const saidByThen = await sayingOf(store.chatSources);
    const newsroom = await withKept(file, store, deps.clock());
    await noteShadowed(newsroom, deps);
    const next = openSetup(newsroom, deps);
    log.debug('another newsroom is taken up: what is being read ends first');
    await running?.readAnew(async () => {
      await putInForce(newsroom, next);
      return next.reading;
    });
    pausedUntil = await nextEnd(store.chatSources, deps.clock());
    said = saidByThen;
    await before.stop();
    await retirement?.stop();
    retire();
    running?.wake();
  }

  /** The file and people change things at the same time. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  async function putInForce(newsroom: Newsroom, next: Setup): Promise<void> {
    const [before, pipeline] = [live.current(), running];
    // What subscriptions are found by is made by the filters of the newsroom that they are written down with.
    live.put(newsroom);
    try {
      await keepNewsroom(newsroom, store, 'change', { isShared: isShared(replica) });
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
    const { retention, damagedRows, search } = store;
    const { followedTo } = search;
    retirement = createRetirement({
      ...{ retention, damagedRows, keepMs, eraseWithdrawnMs, timeZone, clock, log, followedTo },
      isOurs: () => replica.does('retention'),
    });
    retirement.start();
  }
}

async function sayingOf(store: ChatSourceStore): Promise<string> {
  return JSON.stringify([await store.all(), await store.pauses()]);
}

/** What is over is not told as if it were not. */
async function forgetPauses(store: ChatSourceStore, now: EpochMs): Promise<void> {
  for (const { id, until } of await store.pauses())
    if (until !== null && until <= now) await store.resume(id);
}

/** When the first pause ends. */
async function nextEnd(store: ChatSourceStore, now: EpochMs): Promise<EpochMs> {
  const ends = (await store.pauses()).map(({ until }) => until ?? Number.POSITIVE_INFINITY);
  return Math.min(Number.POSITIVE_INFINITY, ...ends.filter((until) => until > now));
}

/** The file has a source of the name of one from chat: the file's counts. */
async function noteShadowed(
  { sources }: Newsroom,
  { store, log }: Pick<SetupDeps, 'store' | 'log'>,
): Promise<void> {
  const ids = new Set(sources.flatMap(({ id, fromChat }) => (fromChat ? [] : [id])));
  for (const { id } of await store.chatSources.all())
    if (ids.has(id))
      log.warn(
        { source: id },
        'a source of the newsroom file has the name of one that was added from chat: the one of the file is read; give it another name, or stop the other with /bron stop',
      );
}
