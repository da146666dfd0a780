import { rmSync } from 'node:fs';
import type { Agencies } from '../../src/domain/identity/agency.ts';
import { createFeedParser, type FeedParser } from '../../src/feeds/document/parse-in-worker.ts';
import { createFetcher } from '../../src/feeds/fetch/fetch-feed.ts';
import type { FetchTimeouts } from '../../src/feeds/fetch/fetch-once.ts';
import { createListFetchers } from '../../src/feeds/fetch/list-fetchers.ts';
import { createLog } from '../../src/observability/log.ts';
import { createEnricher } from '../../src/pipeline/create-enricher.ts';
import { createKnowsItem } from '../../src/pipeline/knows-item.ts';
import { pollSource } from '../../src/pipeline/poll.ts';
import type { PollReport } from '../../src/pipeline/poll-report.ts';
import { storedChannels, storedSources } from '../../src/settings/stored-newsroom.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { newsroomOf } from '../settings/read-config.ts';
import { makeDataFolder } from './store/data-folder.ts';
import { nightShift } from './wire-item.ts';

/** The polling half of Telex on a clock that only moves when told to: real fetcher, parser, enrichment and store. */
export type PollingDesk = {
  now: number;
  /** What reading depends on besides documents. */
  rules: string;
  store(): Store;
  /** Where its database stands. */
  readonly dataDir: string;
  /** How often an item was enriched. */
  enriches(): number;
  /** How often a document was parsed. */
  parses(): number;
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** Polls all that is due now. */
  round(): Promise<readonly PollReport[]>;
  /** Another process on the same data: what was in memory is gone. */
  restart(): Promise<void>;
  /** Makes a poll's transaction fail once its items were folded, as a crash there does: the next, or so many after it. */
  failNextSave(after?: number): void;
  /** Ends the polls under way as a stop does, before the transaction that comes so many after the next. */
  stopAfter(saves: number): void;
  /** Makes the parser throw what no parser should. */
  failParse(error: Error): void;
  /** Makes enrichment throw for the item of this headline. */
  failEnrichOf(headline: string): void;
  close(): Promise<void>;
};

const fetchTimeouts: FetchTimeouts = { connectMs: 5_000, headersMs: 5_000, bodyMs: 5_000 };

/** @param file the text of a newsroom file; `agencies`: who speaks for whom, else each source is one of its own */
export async function openPollingDesk(
  file: string,
  timeouts: FetchTimeouts = fetchTimeouts,
  agencies?: Agencies,
): Promise<PollingDesk> {
  const dataDir = await makeDataFolder('telex-polling-');
  const newsroom = newsroomOf(file);
  const sources = new Map(newsroom.sources.map((source) => [source.id, source]));
  const enrichWell = createEnricher(newsroom);
  const enrich: typeof enrichWell = (draft, ...about) => {
    enriches++;
    if (brokenHeadline !== null && draft.headline === brokenHeadline) throw new TypeError('no such property');
    return enrichWell(draft, ...about);
  };
  const lines: string[] = [];
  const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  const desk = { now: nightShift, rules: newsroom.digest };
  const clock = () => desk.now;
  const fetcher = createFetcher({ userAgent: 'Telex/test', clock, timeouts });
  const real = createFeedParser({});
  let parses = 0;
  let enriches = 0;
  let parseError: Error | null = null;
  let brokenHeadline: string | null = null;
  const parser: Pick<FeedParser, 'parse'> = {
    parse(...given) {
      parses++;
      if (parseError !== null) return Promise.reject(parseError);
      return real.parse(...given);
    },
  };
  let failsAfter: number | null = null;
  let stopsAfter: number | null = null;
  let stopping = new AbortController();
  let store = await open();

  async function open(): Promise<Store> {
    const opened = await openStore({ dataDir, name: 'telex.sqlite', clock });
    await opened.sources.sync(storedSources(newsroom));
    await opened.subscriptions.syncFile(storedChannels(newsroom), newsroom.digest);
    return opened;
  }

  const saving: Pick<Store, 'transaction'> = {
    transaction: (work) =>
      store.transaction(async (ports) => {
        const result = await work(ports);
        if (failsAfter !== null && failsAfter-- === 0) {
          failsAfter = null;
          throw new Error('the disk is full');
        }
        if (stopsAfter !== null && stopsAfter-- === 0) stopping.abort();
        return result;
      }),
  };

  let listFetchers = readLists();
  /** Of a process: what it remembers of lists goes with it. */
  function readLists() {
    return createListFetchers(fetcher, createKnowsItem(store, newsroom.sources), clock);
  }

  return Object.assign(desk, {
    store: () => store,
    dataDir,
    parses: () => parses,
    enriches: () => enriches,
    lines,
    async round() {
      const due = await store.sources.due(desk.now, new Set(), 100);
      return Promise.all(
        due.map((known) => {
          const source = sources.get(known.id);
          if (source === undefined || source.kind === 'folder') throw new Error(`no address ${known.id}`);
          const deps = {
            store: { ...store, ...saving },
            fetcher,
            listFetchers,
            parser,
            enrich,
            newsroom,
            clock,
            log,
            rules: desk.rules,
            ...(agencies && { agencies }),
          };
          return pollSource(source, known, { ...deps, random: () => 0.5 }, stopping.signal);
        }),
      );
    },
    async restart() {
      await store.close();
      stopping = new AbortController();
      stopsAfter = null;
      store = await open();
      listFetchers = readLists();
    },
    failParse(error: Error) {
      parseError = error;
    },
    failEnrichOf(headline: string) {
      brokenHeadline = headline;
    },
    failNextSave(after = 0) {
      failsAfter = after;
    },
    stopAfter(saves: number) {
      stopsAfter = saves;
    },
    async close() {
      await Promise.all([fetcher.stop(), real.stop()]);
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
}
