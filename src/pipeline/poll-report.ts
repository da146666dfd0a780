import type { Agencies } from '../domain/identity/agency.ts';
import type { EpochMs } from '../domain/item.ts';
import type { NameBy } from '../domain/post/name-story.ts';
import type { Fetcher } from '../feeds/fetch/fetch-feed.ts';
import type { AnswerWatch, MayAsk } from '../feeds/fetch/fetch-request.ts';
import type { ListFetchers } from '../feeds/fetch/list-fetchers.ts';
import type { ParseContext } from '../feeds/format-reader.ts';
import type { ParsedFeed } from '../feeds/parsed-feed.ts';
import type { Log } from '../observability/log.ts';
import type { LoopTurns } from '../scheduler/loop-turns.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Store } from '../store/open-store.ts';
import type { Enrich } from './create-enricher.ts';
import type { FoldResult } from './fold/fold-context.ts';
import type { SavePoll } from './polls/save-together.ts';
import type { PushBook } from './push/push-book.ts';

/** What polling works with. */
export type PollDeps = {
  readonly store: Pick<Store, 'transaction' | 'stories' | 'traits'>;
  readonly fetcher: Fetcher;
  /** For feeds of the ANP News API and the AP Media API, whose documents are made of a list and its items; left out: there is none. */
  readonly listFetchers?: ListFetchers;
  readonly parser: {
    parse(bytes: Uint8Array, context: ParseContext, signal: AbortSignal): Promise<ParsedFeed>;
  };
  readonly enrich: Enrich;
  readonly newsroom: Pick<Newsroom, 'firstPosts' | 'timeZone' | 'homeCountry' | 'maxBodyBytes'>;
  /** Who speaks for whom, by the newsroom file; left out: every source for itself alone. */
  readonly agencies?: Agencies;
  /** When the store was last put back from a backup; null: never. */
  readonly restoredAt?: EpochMs | null;
  /** What names a story that is taken back. Left out: its headline. */
  readonly nameKillsBy?: NameBy;
  readonly clock: () => EpochMs;
  readonly random: () => number;
  readonly log: Log;
  /**
   * All that reading depends on besides the document (the newsroom file, the version of Telex): what stood in a document
   * word for word is read anew once they change. Left out: they never do.
   */
  readonly rules?: string;
  /** Whether other sources are read for the first time together with one; left out: none is. */
  readonly othersFill?: () => boolean;
  /** Whether a host has a turn; left out: always. */
  readonly mayAsk?: MayAsk;
  /** See FetchRequest. */
  readonly watch?: AnswerWatch;
  /** Other Telexes are on the database, with folders of their own. Left out: none is. */
  readonly isShared?: boolean;
  /** What is known of hubs; left out: nothing is sent to us. */
  readonly pushes?: Pick<PushBook, 'found' | 'isFed' | 'noteMissed'>;
  /** Saves what a poll without news found; left out: each in a transaction of its own. */
  readonly savePoll?: SavePoll;
  /** Work of some milliseconds waits for its turn, so that many polls at once leave room for others; left out: any turn will do. */
  readonly turn?: LoopTurns;
};

/** How one poll ended, for the metrics. */
export type PollReport = {
  readonly source: string;
  /** `no-turn`: it was not read, for a host on the way is being asked enough already; nothing of it is stored. */
  readonly outcome: 'unchanged' | 'read' | 'limited' | 'failed' | 'gone' | 'no-turn';
  readonly bytes: number;
  readonly folded: FoldResult;
  /** A code for the metrics, null when all went well. */
  readonly errorKind: string | null;
  /** The server asked to be left alone until then, which holds for its other sources as well. */
  readonly limitedUntil?: EpochMs;
};

/** Of a poll that brought no item. */
export const nothing: FoldResult = {
  fresh: 0,
  updated: 0,
  withdrawn: 0,
  sighted: 0,
  issuedToSeenMs: [],
  notes: [],
  disputes: [],
  unjoined: [],
  unsettled: 0,
};
