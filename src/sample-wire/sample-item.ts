import type { EpochMs } from '../domain/item.ts';
import type { SampleDesk } from './copy.ts';
import type { SampleText } from './fill-copy.ts';

/** One item as it stands on the sample wire now. Plain data: it is kept in a file as it is. */
export type SampleItem = SampleText & {
  readonly guid: string;
  /** Which of the two feeds carries it. */
  readonly feed: 'rss' | 'ninjs';
  readonly desk: SampleDesk;
  readonly urgency: number;
  readonly dateline: string | null;
  readonly version: number;
  readonly issuedAt: EpochMs;
  readonly changedAt: EpochMs;
  readonly status: 'usable' | 'canceled';
  readonly embargoedUntil: EpochMs | null;
  readonly corrected: boolean;
  /** For editors. */
  readonly note: string | null;
  /** Filed while the wire ran, so it has been seen as new. */
  readonly live: boolean;
  /** What may yet come of it. */
  readonly later: { readonly update: SampleText | null; readonly correction: SampleText | null };
};

/** All that must be known to go on after a restart as if nothing had happened. */
export type SampleLog = {
  readonly format: 1;
  readonly seed: number;
  readonly startedAt: EpochMs;
  /** How many times something was filed since the start. */
  readonly sequence: number;
  /** The pieces that were filed last, by their place in the list, oldest first. */
  readonly recent: readonly number[];
  /** Marks of the texts that were filed last, so that none comes twice soon. */
  readonly marks: readonly number[];
  /** Newest first. */
  readonly items: readonly SampleItem[];
};

/** How many items each feed shows, and the log keeps. */
export const itemsPerFeed = 80;
