import type { Lie } from '../domain/identity/lying-guids.ts';
import type { EpochMs, WireItem } from '../domain/item.ts';
import type { Rhythm } from '../domain/rhythm/rhythm.ts';

/** A way in which a source names its items wrongly, as it was seen. */
type SourceLie = Lie & {
  /** Of `repeated`: since when these are counted. */
  readonly since: EpochMs;
  readonly lastAt: EpochMs;
};

/** A story with the marks of what it says, seen so at `at`. */
export type MarkedStory = {
  readonly number: number;
  readonly marks: readonly number[];
  readonly at: EpochMs;
};

/** What a rhythm says of the silence that goes on. `strangeAt` null: too little is known of it. */
export type SilenceDue = { readonly strangeAt: EpochMs | null; readonly usualMs: number | null };

/** What a source was seen to lie about, and how its entries look that have no guid to be known by. */
export type SourceTraits = {
  lies(sourceId: string): Promise<readonly SourceLie[]>;
  /** Keeps the lie with its count; `since` begins the count anew. */
  noteLie(sourceId: string, lie: Lie, at: EpochMs, since?: EpochMs): Promise<void>;
  /** Stories of the source that bear one of these marks since then; of a mark that more than a hundred bear its newest hundred and one. */
  marked(
    sourceId: string,
    marks: readonly number[],
    since: EpochMs,
  ): Promise<readonly { readonly number: number; readonly mark: number }[]>;
  /**
   * What is kept of the entries that stood in its last document, as `keepStanding` was told; empty where that was under
   * other rules, or nothing was.
   */
  standing(sourceId: string, rules: string): Promise<string>;
  /** `rules`: all that reading depends on besides the document. */
  keepStanding(sourceId: string, rules: string, entries: string): Promise<void>;
  /** When it brings something; null: it never did. */
  rhythm(sourceId: string): Promise<Rhythm | null>;
  keepRhythm(sourceId: string, rhythm: Rhythm, due: SilenceDue): Promise<void>;
  /** Marks stories of the source. Marks of days ago are forgotten. */
  mark(sourceId: string, stories: readonly MarkedStory[]): Promise<void>;
  /** Stories of the source that were new since then, as they are now; so many at most, the newest first. */
  recent(
    sourceId: string,
    since: EpochMs,
  ): Promise<readonly { readonly number: number; readonly item: WireItem }[]>;
  /** These stand there still: their marks are as of now, if they are older than some hours. */
  stillSeen(numbers: readonly number[], at: EpochMs): Promise<void>;
};
