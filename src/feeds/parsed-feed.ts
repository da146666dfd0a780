import type { HourOfWeek } from '../domain/hour-of-week.ts';
import type { ItemDraft } from '../domain/item.ts';
import type { Said } from '../domain/said/said.ts';
import { ToldError } from '../domain/said/told-error.ts';
import type { EntryKeys } from './known-entries.ts';

/** A document read as far as it could be. One bad item never loses the others. */
export type ParsedFeed<Name extends string = string> = {
  readonly format: Name;
  readonly title: string | null;
  readonly language: string | null;
  /** `ttl` or `sy:updatePeriod` / `sy:updateFrequency`: how often the feed wants to be read. */
  readonly pollEveryMs: number | null;
  /** `skipHours` and `skipDays`: when the feed asks not to be read. Absent: at no hour. */
  readonly skippedHours?: readonly HourOfWeek[];
  readonly items: readonly ItemDraft[];
  /** What was mended or not understood, a sentence each, at most 20. */
  readonly problems: readonly Said[];
  /** What is so in a document that is whole and well (items without a date, pictures left out): no fault, at most 20. */
  readonly notes?: readonly Said[];
  /**
   * The end of the document did not come, or may not have: the unfinished last item is left out, and what is absent
   * says nothing. Absent: it is whole.
   */
  readonly isCut?: true;
  /** Who sends it to whoever asks. Absent: it names nobody. */
  readonly push?: NamedHubs;
  /** No item is in it, not even one that is left out. Absent: there is, or the format does not say. */
  readonly isEmpty?: true;
  /** By what its entries are known again before they are read. Absent: it was not asked for, or the format cannot tell. */
  readonly entryKeys?: EntryKeys;
};

/** The hubs that a document names (WebSub): absolute web addresses. `self`: the name under which they know it. */
export type NamedHubs = { readonly hubs: readonly string[]; readonly self: string | null };

/** The document as a whole cannot be read. It is said in one clear line. */
export class FeedError extends ToldError {
  /** `bug`: Telex itself fails on it. */
  readonly code: 'not-a-feed' | 'html' | 'empty' | 'too-large' | 'too-slow' | 'too-much-memory' | 'bug';
  /** Its end did not come, or may not have: more of it may be read. */
  readonly isCut: boolean;
  constructor(code: FeedError['code'], said: Said, options?: ErrorOptions & { readonly isCut?: boolean }) {
    super(said, options);
    this.name = 'FeedError';
    this.code = code;
    this.isCut = options?.isCut ?? false;
  }
}
