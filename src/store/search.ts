import type { Filter } from '../domain/filter/filter.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Phrase } from '../filter/search/phrase.ts';

/** What is looked for in the archive: all of it must hold. */
export type SearchQuery = {
  readonly phrases: readonly Phrase[];
  /** None of these may stand in it. */
  readonly without: readonly Phrase[];
  readonly filter: Filter;
  /** One of these desks; empty: all. */
  readonly topics: readonly string[];
  /** By the time by which lists are sorted; null: no bound. The second one is outside. */
  readonly since: EpochMs | null;
  readonly until: EpochMs | null;
};

/** Which part of what is found: what comes behind a place that an answer before it gave (`SearchPage.next`). */
export type SearchPart = { readonly after: string | null; readonly limit: number };

/** Found stories by number, the newest first. */
export type SearchPage = {
  readonly numbers: readonly number[];
  /** Where it goes on; null: there is nothing more. Stays right while new stories come. */
  readonly next: string | null;
  /** Set where it was broken off before the page was full, since it took long: everything newer than this was looked through. */
  readonly lookedTo: EpochMs | null;
  /** While the index is made: how much of the archive is in it, 0 to 1, the newest part. Null: all of it. */
  readonly indexed: number | null;
  /** How many stories were filed just now and are not in it yet, or about as many: they are not found. */
  readonly behind: number;
};

/** Finding words in all that was filed. What nobody may read is not found: of what was withdrawn only its name is. */
export type Search = {
  find(query: SearchQuery, part: SearchPart): Promise<SearchPage>;
  /** Words of the archive that look like one that nobody wrote, the likeliest first. */
  spelledLike(word: string, limit: number): Promise<readonly string[]>;
};

/** A search whose index is kept up with the archive. */
export type OpenSearch = Search & {
  /** From now on the index is kept up. */
  start(): void;
  stop(): Promise<void>;
  /** The last change of a story that every index has taken up, as far as it is known; null: nobody has looked yet. */
  followedTo(): number | null;
};

/** The index cannot be asked: it is away, or it was broken off. */
export class SearchAwayError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SearchAwayError';
  }
}

/** Where there is no index. */
export const noSearch: OpenSearch = {
  find: away,
  spelledLike: away,
  start: () => {},
  stop: async () => {},
  followedTo: () => null,
};

async function away(): Promise<never> {
  throw new SearchAwayError('no index of words is kept here');
}
