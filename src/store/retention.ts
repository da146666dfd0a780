import type { EpochMs } from '../domain/item.ts';

/** What the nightly clearing is made of, each with a fault of its own. */
export const clearingParts = [
  ...(['withdrawn', 'versions', 'stories', 'board', 'filings', 'ledger', 'paging'] as const),
  ...(['changes', 'delays', 'emptyFilings', 'damage', 'marks', 'room'] as const),
] as const;

/** One of them; what is noted of it stays in the database, so that none changes its name. */
export type ClearingPart = (typeof clearingParts)[number];

/** How the nightly clearing went. */
export type Clearing = {
  /** When all of it came to its end last; null: it never did. */
  readonly lastAt: EpochMs | null;
  /** Since when parts of it fail, which, and why the first of them does; null: none does. */
  readonly failing: {
    readonly since: EpochMs;
    /** As they are noted: of a Telex of another release a part may be none of ClearingPart. */
    readonly parts: readonly string[];
    readonly reason: string;
  } | null;
};

/** What takes old things away, in steps of one short transaction each. Every step says how many rows it took. */
export type Retention = {
  /** Stories that nobody has seen anything new of since `before`, with their cards; never one that still has work to do. */
  retireStories(before: EpochMs, limit: number): Promise<number>;
  /** Settled edits, replies, notices and lists. Posts stay as long as their story: they keep it from being posted again. */
  pruneLedger(before: EpochMs, limit: number): Promise<number>;
  /** Messages of the board that belong to no card: lists, notices. */
  pruneBoard(before: EpochMs, limit: number): Promise<number>;
  pruneKv(now: EpochMs, limit: number): Promise<number>;
  /** What was told of changes of stories, up to the one of that number, which stays: by it one sees that none is missing. */
  pruneChanges(seq: number, limit: number): Promise<number>;
  /** How long posts took: nobody asks for more than a day. */
  pruneDelays(before: EpochMs, limit: number): Promise<number>;
  /**
   * What takes from before are found by as one event: it is counted, by which marks are known to be rare, and goes. So do
   * the counts of what was counted more than a month before.
   */
  pruneMarks(before: EpochMs, limit: number): Promise<number>;
  /**
   * Takes the text away for good of stories that were withdrawn before, each by itself; `taken`: how many were asked for, but for these; `damaged`: of
   * which of them not all could be read.
   */
  eraseWithdrawn(
    before: EpochMs,
    at: EpochMs,
    limit: number,
    but: readonly number[],
  ): Promise<{
    readonly taken: number;
    readonly damaged: readonly number[];
    readonly failed: readonly { readonly number: number; readonly error: unknown }[];
  }>;
  /** What 0.1 kept of versions: the replaced ones go where they are kept now, the newest stand in their stories alone. */
  moveVersions(limit: number): Promise<number>;
  /** What was there before stories were filed by who sent them and as what, the newest first; see Filing. */
  fileEarlier(limit: number): Promise<number>;
  /** Forgets filings of which no story is left. */
  forgetFilings(): Promise<void>;
  /** How it went last, whichever Telex did it, also before the start. */
  clearing(): Promise<Clearing>;
  noteClearing(clearing: Clearing): Promise<void>;
  /** Gives up to `pages` pages of the file back to the disk; how many are left to give. */
  shrink(pages: number): Promise<number>;
};
