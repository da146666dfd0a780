import type { Agencies, Voice } from '../../domain/identity/agency.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { NameBy } from '../../domain/post/name-story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { Unjoined } from './events/join-events.ts';

/** The source whose items are folded, as far as folding needs to know it. */
export type FoldSource = {
  readonly id: string;
  readonly sample: boolean;
};

/** What a poll brings along besides its items. */
export type FoldContext = {
  readonly source: FoldSource;
  /** Who speaks for whom. Left out: every source is an agency of its own. */
  readonly agencies?: Agencies;
  readonly now: EpochMs;
  /** Null on the first poll of a source, which fills the archive and posts only the newest few. */
  readonly previousSuccessAt: EpochMs | null;
  /** How many items of a first poll are posted. */
  readonly firstPosts: number;
  /** Until when they wait for those of other sources that are read for the first time as well. Left out: there are none. */
  readonly fillUntil?: EpochMs;
  /** When the store was last put back from a backup. What was filed in between may have been posted by the lost store. */
  readonly restoredAt?: EpochMs | null;
  /** What names a story that is taken back. Left out: its headline. */
  readonly nameKillsBy?: NameBy;
  /** What stands in the document besides; left out: nothing. */
  readonly standing?: Standing;
};

/** Items that stand in the document word for word as at the last poll, and are not folded again. */
export type Standing = {
  hasGuid(guid: string): boolean;
  /** Throws UnreadEntryError where nobody has read it. */
  byGuid(guid: string): WireItem | undefined;
  hasLink(link: string): boolean;
};

/** An entry that was left unread is asked for: the document is to be read whole, and folded anew. */
export class UnreadEntryError extends Error {
  readonly code = 'unread-entry';
  constructor(guid: string) {
    super(`the entry ${guid.slice(0, 100)} stands in the document as before and was not read`);
    this.name = 'UnreadEntryError';
  }
}

/** Runs work in a transaction of the store: all of it or nothing. */
export type Transaction = <Result>(work: (ports: StorePorts) => Promise<Result>) => Promise<Result>;

/** Where the document's facts are read, and written where a guid of it begins to lie. */
export type Reading = {
  readonly ports: Pick<StorePorts, 'stories' | 'traits'>;
  readonly transaction: Transaction;
  /** Between steps of a few milliseconds. */
  turn(): Promise<void>;
};

/** The context with the speaker found. */
export type Folding = FoldContext & { readonly agencies: Agencies; readonly voice: Voice };

/** That a source tried to change what is not its own. */
export type Dispute = {
  /** `rewrite`: another text under the guid of another's item. It became a story of its own. */
  readonly what: 'withdraw' | 'hold' | 'rewrite';
  /** Whose the story is, as people read it. */
  readonly of: string;
  readonly guid: string | null;
};

/** What folding did, in numbers of stories. */
export type FoldResult = {
  readonly fresh: number;
  readonly updated: number;
  readonly withdrawn: number;
  /** Copies of others' stories that the source did not carry before: it brought them, and none is a story of its own. */
  readonly sighted: number;
  /** Of new items with a known time, for the metrics; nothing of a first poll. */
  readonly issuedToSeenMs: readonly number[];
  /** What the operator should hear of, each once. */
  readonly notes: readonly string[];
  readonly disputes: readonly Dispute[];
  /** New and changed stories that are in no event by a fault of Telex. */
  readonly unjoined: readonly Unjoined[];
  /** Items that are to be folded again although they do not change: they seemed to be repeats, or their guids lie. */
  readonly unsettled: number;
};
