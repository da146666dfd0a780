import { createAgencies, type VoiceSource } from '../../domain/identity/agency.ts';
import type { EpochMs } from '../../domain/item.ts';
import { createFeedParser } from '../../feeds/document/parse-in-worker.ts';
import { createFetcher } from '../../feeds/fetch/fetch-feed.ts';
import { createListFetchers } from '../../feeds/fetch/list-fetchers.ts';
import { userAgentOf } from '../../feeds/user-agent.ts';
import type { Log } from '../../observability/log.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Source } from '../../settings/source-table.ts';
import type { Store } from '../../store/open-store.ts';
import { createEnricher } from '../create-enricher.ts';
import { createKnowsItem } from '../knows-item.ts';
import type { PushOutcome } from '../push/callback-route.ts';
import { createPushes, type Pushes } from '../push/create-pushes.ts';
import { onlyReplica, type Replica } from '../replicas/replica.ts';
import type { Reading } from '../run-pipeline.ts';

/** All that reads the sources of one newsroom file. Another file has another one. */
export type Setup = {
  readonly reading: Reading;
  readonly pushes: Pushes;
  /** Lets go of connections and of the parser's thread, once nothing is being read by it any more. */
  stop(): Promise<void>;
};

/** What every setup is made with. */
export type SetupDeps = {
  readonly store: Store;
  readonly clock: () => EpochMs;
  readonly random: () => number;
  readonly log: Log;
  readonly version: string;
  readonly onPushed: (sourceId: string, outcome: PushOutcome) => void;
  /** Which of the Telexes on the database it is. Default: the only one. */
  readonly replica?: Replica;
};

/** Makes what reads this newsroom's sources; nothing is started. */
export function openSetup(newsroom: Newsroom, deps: SetupDeps): Setup {
  const { store, clock, log, random, version, replica = onlyReplica } = deps;
  const { maxBodyBytes: maxBytes, signals, nameKillsBy, publicUrl } = newsroom;
  const sources = newsroom.sources.filter(({ isPaused }) => !isPaused);
  const userAgent = userAgentOf(version, newsroom.contact);
  const fetcher = createFetcher({ userAgent, maxBytes });
  const parser = createFeedParser({ maxBytes, signals });
  const pushes = createPushes({
    ...{ store, clock, log, sources, publicUrl, userAgent, random, maxBytes },
    isOurs: () => replica.does('hubs'),
    onPushed: deps.onPushed,
  });
  return {
    pushes,
    reading: {
      newsroom,
      sources,
      fetcher,
      parser,
      nameKillsBy,
      listFetchers: createListFetchers(fetcher, createKnowsItem(store, sources)),
      agencies: createAgencies(newsroom.sources.map(voiceOf)),
      enrich: createEnricher(newsroom),
      rules: `${version} ${newsroom.digest}`,
      pushes: pushes.book,
    },
    async stop() {
      await Promise.all([pushes.stop(), fetcher.stop(), parser.stop()]);
    },
  };
}

/** An address from chat claims no guids: who adds a page of an agency's site would else take them from it. */
function voiceOf(source: Source): VoiceSource {
  return source.fromChat ? { ...source, url: null } : source;
}
