import { createFeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createFetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { createPushTaker } from '../../../src/pipeline/polls/push-taker.ts';
import { createPushes } from '../../../src/pipeline/push/create-pushes.ts';
import { createPolls } from '../../../src/pipeline/run-polls.ts';
import { storedSources } from '../../../src/settings/stored-newsroom.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { openBoard } from '../board/board.ts';
import { type FeedServer, startFeedServer } from '../feed-server.ts';
import { quietLog } from '../quiet-log.ts';
import { type HubServer, startHub } from './hub-server.ts';

/** Where the internet reaches the board of a push desk. */
export const publicUrl = 'https://telex.example/wire';

/**
 * Sources, a hub and a board with a password behind a proxy, on a clock that only moves when told to: real HTTP on all
 * sides.
 */
export type PushDesk = {
  now: number;
  readonly wire: FeedServer;
  readonly hub: HubServer;
  store(): Store;
  boardUrl(): string;
  /** How pushes ended. */
  readonly outcomes: readonly string[];
  /** Lines of the log about hubs. */
  readonly lines: readonly string[];
  /** Polls all that is due, and asks the hubs that are. */
  round(): Promise<void>;
  /** What is on the board of the channel that takes all, newest first. */
  headlines(): Promise<readonly (string | null)[]>;
  /** Another process on the same data, with this newsroom file. */
  restart(file?: string): Promise<void>;
  /** No transaction succeeds from now on. */
  breakStore(isBroken: boolean): void;
  close(): Promise<void>;
};

/**
 * @param fileOf the newsroom file's text, given where the wire is
 * @param guard which addresses of hubs are public; if absent all are, since the hub of a test is on this machine
 */
export async function openPushDesk(
  fileOf: (wireUrl: string) => string,
  guard: (address: string) => boolean = () => true,
): Promise<PushDesk> {
  const wire = await startFeedServer();
  let route: ReturnType<typeof createPushes>['route'] | null = null;
  const board = await openBoard({
    settings: { password: 'geheim' },
    routes: [
      { path: '/hub/', isFolder: true, handle: (request, response) => route?.handle(request, response) },
    ],
  });
  await board.follow('alles', 'alles');
  const hub = await startHub(publicUrl, () => board.url());
  const { newsdesk } = board;
  const clock = () => newsdesk.now;
  const outcomes: string[] = [];
  const file = fileOf(wire.url);
  const lines: string[] = [];
  const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  let isBroken = false;
  let running = await start(file);

  async function start(text: string) {
    const newsroom = newsroomOf(text);
    const { sources, maxBodyBytes } = newsroom;
    await newsdesk.store.sources.sync(storedSources(newsroom));
    const store: Store = {
      ...newsdesk.store,
      transaction: (work) =>
        isBroken ? Promise.reject(new Error('disk full')) : newsdesk.store.transaction(work),
    };
    const stopping = new AbortController();
    const fetcher = createFetcher({ userAgent: 'Telex/test', clock, guard: () => true });
    const parser = createFeedParser({ maxBytes: maxBodyBytes });
    const pushes = createPushes({
      ...{ store, sources, clock, log, userAgent: 'Telex/test', random: () => 0.5 },
      ...{ publicUrl: newsroom.publicUrl, maxBytes: maxBodyBytes, guard },
      isOurs: () => true,
      onPushed: (_, outcome) => void outcomes.push(outcome),
    });
    const deps = {
      ...{ store, clock, newsroom, sources, fetcher, parser, enrich: createEnricher(newsroom) },
      ...{ random: () => 0.5, log: quietLog, rules: newsroom.digest, pushes: pushes.book, onNews: () => {} },
    };
    const polls = createPolls(deps, stopping.signal);
    const take = createPushTaker(
      { ...deps, underWay: polls.underWay, bodies: polls.bodies, onDue: () => void polls.startDue() },
      stopping.signal,
    );
    await pushes.start(take);
    route = pushes.route;
    return {
      pushes,
      polls,
      async stop() {
        stopping.abort();
        await Promise.all([pushes.stop(), fetcher.stop(), parser.stop(), polls.ended()]);
      },
    };
  }

  async function round(): Promise<void> {
    await running.polls.startDue();
    await running.polls.ended();
    await running.pushes.look();
  }

  return {
    get now() {
      return newsdesk.now;
    },
    set now(at) {
      newsdesk.now = at;
    },
    wire,
    hub,
    outcomes,
    lines,
    store: () => newsdesk.store,
    boardUrl: () => board.url(),
    round,
    async headlines() {
      await running.polls.ended();
      await board.deliver();
      const posts = await newsdesk.store.board.list('alles', 50, null);
      const numbers = posts.flatMap(({ post }) => (post.kind === 'card' ? [post.number] : []));
      return Promise.all(
        numbers.map(async (each) => (await newsdesk.store.archive.byNumber(each))?.item.headline ?? null),
      );
    },
    async restart(text = file) {
      await running.stop();
      running = await start(text);
    },
    breakStore(broken) {
      isBroken = broken;
    },
    async close() {
      await running.stop();
      await Promise.all([hub.close(), wire.close()]);
      await board.close();
    },
  };
}
